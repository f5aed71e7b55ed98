// The card of an outlet: what it is, who owns it with shares and dates, and how each assessor lists it in its own words.
import type { JSX } from 'preact';
import { type Entity, labelOf, localized, type Owner } from '../../lib/model/entity';
import { Icon } from '../icons';
import type { T } from '../t';
import { citationOfEntity } from './citation';
import { Background, Frame, OpenLink, Provenance, WatchedChip } from './parts';
import { dateOf, kindText, safeLink, watchedOf } from './read';
import type { CardProps } from './view';

/** The outlet of the page; where no pack knows it, what the page says of itself. */
export function OutletCard({ t, analysis, watched, actions }: CardProps): JSX.Element | null {
  const outlet = analysis.outlet;
  if (!outlet) return null;
  const known = outlet.entity ? analysis.entities[outlet.entity] : undefined;
  if (!known) {
    return (
      <Frame
        icon="outlet"
        tone="entity"
        title={outlet.name ?? outlet.domain ?? ''}
        desc={outlet.name ? outlet.domain : null}
        foot={<span class="grow">{t('card_outlet_unknown')}</span>}
      />
    );
  }
  const { entity, packs } = known;
  const label = labelOf(entity, t.lang);
  const country = entity.outlet?.country ?? entity.country;
  return (
    <Frame
      icon="outlet"
      tone="entity"
      title={label}
      desc={[
        kindText(t, entity) ?? localized(entity.description, t.lang),
        country ? countryName(t, country) : null,
        outlet.domain ?? entity.outlet?.domains[0],
      ]
        .filter(Boolean)
        .join(' · ')}
      chip={watchedOf(watched, [label], undefined) ? <WatchedChip t={t} /> : null}
      foot={
        <>
          <Provenance t={t} analysis={analysis} packs={packs} read={entity.source?.read} />
          <button type="button" onClick={() => actions.copy(citationOfEntity(t, analysis, known))}>
            <Icon name="copy" size={13} />
            {t('card_copy')}
          </button>
          <OpenLink url={entity.source?.url} text={t('card_open_source')} strong />
        </>
      }
    >
      <Ownership t={t} entity={entity} />
      <Background t={t} analysis={analysis} packs={packs} why={[]} />
    </Frame>
  );
}

/** Owners as a tree of one level, and the assessors' own words side by side. */
export function Ownership({ t, entity }: { t: T; entity: Entity }): JSX.Element {
  const owners = entity.outlet?.owners ?? [];
  const listings = entity.outlet?.listings ?? [];
  return (
    <>
      {owners.length > 0 ? (
        <section class="owners" aria-label={t('card_owners')}>
          <h3>{t('card_owners')}</h3>
          <ul class="tree">
            {owners.map((owner) => (
              <li key={owner.name}>
                <b dir="auto">{owner.name}</b> <span class="soft">{shareText(t, owner)}</span>{' '}
                <OpenLink url={owner.source?.url} text={t('card_source_short')} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {listings.length > 0 ? (
        <section aria-label={t('card_listings')}>
          {listings.map((listing) => (
            <div class="listed" key={listing.assessor}>
              <b>{listing.assessor}</b>
              <span>{t('card_quoted', listing.value)}</span>
              <small>
                {[listing.scale ?? t('card_own_scale'), dateOf(t, listing.date, 'short')].filter(Boolean).join(' · ')}{' '}
                {safeLink(listing.url) ? <OpenLink url={listing.url} text={t('card_source_short')} /> : null}
              </small>
            </div>
          ))}
        </section>
      ) : null}
    </>
  );
}

function shareText(t: T, owner: Owner): string {
  const share =
    typeof owner.share === 'number'
      ? new Intl.NumberFormat(t.lang, { style: 'percent', maximumFractionDigits: 2 }).format(owner.share / 100)
      : (owner.share ?? null);
  return [share, dateOf(t, owner.asOf, 'short')].filter(Boolean).join(' · ');
}

function countryName(t: T, code: string): string {
  if (!/^[A-Za-z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([t.lang], { type: 'region' }).of(code.toUpperCase()) ?? code;
}
