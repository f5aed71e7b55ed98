// The reader's decisions as the options page lists them, with the names that the store has for them; and undoing one.
import { type Signal, signal } from '@preact/signals';
import type { DecidedRow } from '../../components/options/DecidedSection';
import type { T } from '../../components/t';
import { ask } from '../../lib/browser/ask';
import { report } from '../../lib/browser/report';
import { decide, hide, readDecided, refuse, watchDecided } from '../../lib/browser/settings';
import { labelOf } from '../../lib/model/entity';

/** Keeps the list in step with what is stored. */
export function wireDecided(t: () => T): { rows: Signal<readonly DecidedRow[]>; onUndo(row: DecidedRow): void } {
  const rows = signal<readonly DecidedRow[]>([]);
  const load = () =>
    rowsOf(t()).then(
      (next) => {
        rows.value = next;
      },
      (error) => report('decisions', error),
    );
  void load();
  watchDecided(() => void load());
  return { rows, onUndo: (row) => void undo(row).catch((error) => report('decisions', error)) };
}

async function undo({ kind, key, label }: DecidedRow): Promise<void> {
  if (kind === 'name') await decide(key, undefined);
  else if (kind === 'check') await refuse(key, false);
  else await hide({ key, label }, false);
}

async function rowsOf(t: T): Promise<DecidedRow[]> {
  const { decisions, refusals, hidden } = await readDecided();
  const names = Object.entries(decisions).map(async ([key, entity]): Promise<DecidedRow> => {
    const known = entity && (await ask('record', { kind: 'entity', id: entity }))?.entities[entity];
    const label = known ? labelOf(known.entity, t.lang) : entity;
    return { kind: 'name', key, label: key, detail: label ? t('options_decided_is', label) : t('options_decided_not') };
  });
  const checks = refusals.map(async (key): Promise<DecidedRow> => {
    const [id = '', statement = ''] = key.split('\n');
    const known = (await ask('record', { kind: 'review', id }))?.reviews[id];
    return { kind: 'check', key, label: statement, detail: known?.review.publisher ?? null };
  });
  const gone = hidden.map(({ key, label }): DecidedRow => ({ kind: 'hidden', key, label, detail: null }));
  return [...(await Promise.all([...names, ...checks])), ...gone];
}
