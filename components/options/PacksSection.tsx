// The installed packs: what each one is, how much it holds, under which licence, from when, and who made it.
import type { JSX } from 'preact';
import { localized } from '../../lib/model/entity';
import type { InstalledPack } from '../../lib/model/messages';
import { OpenLink } from '../card/parts';
import { dateOf } from '../card/read';
import { Icon } from '../icons';
import type { T } from '../t';

export interface PacksSectionProps {
  t: T;
  /** `null` until they are known. */
  packs: readonly InstalledPack[] | null;
}

export function PacksSection({ t, packs }: PacksSectionProps): JSX.Element {
  return (
    <section aria-labelledby="packs-title">
      <h1 id="packs-title">{t('options_packs')}</h1>
      <p class="lead">{t('options_packs_lead')}</p>
      {packs === null ? (
        <p class="soft" aria-busy="true">
          {t('options_packs_opening')}
        </p>
      ) : (
        packs.map((pack) => <Pack key={pack.id} t={t} pack={pack} />)
      )}
      {packs?.length === 0 ? <p class="empty panel">{t('options_packs_none')}</p> : null}
    </section>
  );
}

function Pack({ t, pack }: { t: T; pack: InstalledPack }): JSX.Element {
  const rows: [string, string | null][] = [
    [t('options_pack_holds'), holdsOf(t, pack)],
    [t('options_pack_licence'), pack.licence],
    [t('options_pack_made'), [dateOf(t, pack.created), t('options_pack_revision', String(pack.revision))].join(' · ')],
    [t('options_pack_size'), sizeOf(t, pack.bytes)],
  ];
  return (
    <article class="panel pack">
      <span class="glyph entity">
        <Icon name="pack" />
      </span>
      <div class="grow">
        <h2>
          <span dir="auto">{localized(pack.title, t.lang) ?? pack.id}</span>{' '}
          <span class="chip">{t(pack.trust === 'shipped' ? 'options_pack_shipped' : 'options_pack_own')}</span>
        </h2>
        <dl>
          {rows.map(([label, value]) =>
            value ? (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
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
      </div>
    </article>
  );
}

function holdsOf(t: T, { counts }: InstalledPack): string {
  return [t.n('options_pack_entities', counts.entities), t.n('options_pack_reviews', counts.reviews)].join(' · ');
}

/** "0.4 MB", "12 kB": one digit behind the point below ten, in the language's own way. */
export function sizeOf(t: T, bytes: number): string {
  const mega = bytes >= 100_000;
  const amount = bytes / (mega ? 1e6 : 1e3);
  const options = {
    style: 'unit',
    unit: mega ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: amount < 10 ? 1 : 0,
  } as const;
  return new Intl.NumberFormat(t.lang, options).format(amount);
}
