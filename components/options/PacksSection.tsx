// The installed packs: what each one is, how much it holds, under which licence, from when; imported, rolled back, removed.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { localized } from '../../lib/model/entity';
import type { InstalledPack } from '../../lib/model/messages';
import { OpenLink } from '../card/parts';
import { dateOf } from '../card/read';
import { Icon } from '../icons';
import type { T } from '../t';
import { AddressField } from './AddressField';
import { ImportPanel } from './ImportPanel';
import { type ImportActions, type ImportState, sizeOf } from './import';
import { PackUpdates } from './PackUpdates';

export interface Space {
  used: number;
  free: number;
  /** The browser has promised not to evict it. */
  kept: boolean;
}

export interface PacksSectionProps {
  t: T;
  /** `null` until they are known. */
  packs: readonly InstalledPack[] | null;
  importing: ImportState;
  imports: ImportActions;
  /** `null` until it is known. */
  space: Space | null;
  onRollBack(pack: string): void;
  onRemovePack(pack: string): void;
}

export function PacksSection(props: PacksSectionProps): JSX.Element {
  const { t, packs, importing, imports, space } = props;
  const file = useRef<HTMLInputElement>(null);
  const occupied = importing.state === 'working' || importing.state === 'preview';
  return (
    <section aria-labelledby="packs-title">
      <h1 id="packs-title">{t('options_packs')}</h1>
      <p class="lead">{t('options_packs_lead')}</p>
      {packs === null ? (
        <p class="soft" aria-busy="true">
          {t('options_packs_opening')}
        </p>
      ) : (
        packs.map((pack) => <Pack key={pack.id} {...props} pack={pack} />)
      )}
      {packs?.length === 0 ? <p class="empty panel">{t('options_packs_none')}</p> : null}
      <div class="buttons">
        <button type="button" class="btn strong" disabled={occupied} onClick={() => file.current?.click()}>
          <Icon name="plus" size={14} />
          {t('import_choose')}
        </button>
        <input
          ref={file}
          type="file"
          multiple
          aria-label={t('import_choose')}
          hidden
          onChange={(event) => {
            const field = event.currentTarget;
            const files = [...(field.files ?? [])];
            field.value = '';
            if (files.length > 0) imports.onChoose(files);
          }}
        />
      </div>
      <AddressField t={t} disabled={occupied} onAddress={imports.onAddress} />
      <p class="soft formats">{t('import_formats')}</p>
      <div aria-live="polite">
        <ImportPanel t={t} importing={importing} actions={imports} />
      </div>
      {space ? (
        <p class="soft space">
          {t('options_space', sizeOf(t, space.used), sizeOf(t, space.free))}{' '}
          {t(space.kept ? 'options_space_kept' : 'options_space_not_kept')}
        </p>
      ) : null}
    </section>
  );
}

function Pack({
  t,
  pack,
  importing,
  imports,
  onRollBack,
  onRemovePack,
}: PacksSectionProps & { pack: InstalledPack }): JSX.Element {
  const [asking, setAsking] = useState(false);
  const name = localized(pack.title, t.lang) ?? pack.id;
  const rows: [string, string | null][] = [
    [t('options_pack_holds'), holdsOf(t, pack)],
    [t('options_pack_licence'), pack.licence || t('import_no_licence')],
    [
      t('options_pack_made'),
      [dateOf(t, pack.created), isDay(pack) ? null : t('options_pack_revision', String(pack.revision))]
        .filter(Boolean)
        .join(' · '),
    ],
    [t('options_pack_size'), sizeOf(t, pack.bytes)],
  ];
  return (
    <article class="panel pack">
      <span class="glyph entity">
        <Icon name="pack" />
      </span>
      <div class="grow">
        <h2>
          <span dir="auto">{name}</span>{' '}
          <span class="chip">{t(pack.trust === 'shipped' ? 'options_pack_shipped' : 'options_pack_own')}</span>
        </h2>
        <dl>
          {rows.map(([label, value]) =>
            value ? (
              <div key={label}>
                <dt>{label}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ) : null,
          )}
        </dl>
        {pack.attribution ? (
          <p class="soft attribution" dir="auto">
            {pack.attribution}
          </p>
        ) : null}
        <OpenLink url={pack.homepage} text={t('options_pack_homepage')} />
        {pack.updates ? (
          <PackUpdates
            t={t}
            pack={pack}
            updates={pack.updates}
            occupied={importing.state === 'working' || importing.state === 'preview'}
            imports={imports}
          />
        ) : null}
        {pack.trust === 'own' ? (
          <div class="buttons">
            {pack.previous !== null ? (
              <button type="button" class="btn line" onClick={() => onRollBack(pack.id)}>
                <Icon name="back" size={13} />
                {pack.previous === pack.revision
                  ? t('options_pack_roll_back_same')
                  : t('options_pack_roll_back', String(pack.previous))}
              </button>
            ) : null}
            {asking ? (
              <>
                <button type="button" class="btn strong" onClick={() => onRemovePack(pack.id)}>
                  {t('options_pack_remove_sure', name)}
                </button>
                <button type="button" class="btn line" onClick={() => setAsking(false)}>
                  {t('options_cancel')}
                </button>
              </>
            ) : (
              <button
                type="button"
                class="btn line"
                aria-label={t('options_remove_named', name)}
                onClick={() => setAsking(true)}
              >
                <Icon name="bin" size={13} />
                {t('options_remove')}
              </button>
            )}
          </div>
        ) : null}
      </div>
    </article>
  );
}

/** Lists that state no revision have the day they were imported as one: it is said once. */
const isDay = ({ created, revision }: InstalledPack): boolean => String(revision) === created.replaceAll('-', '');

function holdsOf(t: T, { counts }: InstalledPack): string {
  const parts = [t.n('options_pack_entities', counts.entities), t.n('options_pack_reviews', counts.reviews)];
  return parts.filter((_, i) => (i === 0 ? counts.entities : counts.reviews) > 0).join(' · ');
}
