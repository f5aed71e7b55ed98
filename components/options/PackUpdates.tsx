// Newer revisions of one pack: a button that looks now, a box that looks once a day, and what came of the last time.
import type { JSX } from 'preact';
import type { Updates } from '../../lib/model/importing';
import type { InstalledPack } from '../../lib/model/messages';
import { dateOf } from '../card/read';
import type { T } from '../t';
import { failureText, type ImportActions } from './import';

interface PackUpdatesProps {
  t: T;
  pack: InstalledPack;
  updates: Updates;
  /** Another import is under way or waits for an answer. */
  occupied: boolean;
  imports: ImportActions;
}

export function PackUpdates({ t, pack, updates, occupied, imports }: PackUpdatesProps): JSX.Element {
  const { on, looked, failure } = updates;
  const host = hostOf(pack.updateUrl ?? '');
  const last = failure ? failureText(t, failure) : null;
  return (
    <div class="updates">
      <div class="buttons">
        <button type="button" class="btn line" disabled={occupied} onClick={() => imports.onLook(pack)}>
          {t('updates_look')}
        </button>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => imports.onSchedule(pack, event.currentTarget.checked)}
        />
        <span>{t('updates_schedule', host)}</span>
      </label>
      {on && looked !== null ? (
        <p class="soft">{t('updates_looked', dateOf(t, new Date(looked).toISOString()) ?? '')}</p>
      ) : null}
      {last ? (
        <p class="wrong">
          {last.what} {last.next}
        </p>
      ) : null}
    </div>
  );
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);
