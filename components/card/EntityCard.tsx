// The card of a named thing: what it is, what is known of it and from where, what this article says of it.
import type { JSX } from 'preact';
import type { KnownEntity } from '../../lib/model/analysis';
import type { Mention } from '../../lib/model/annotation';
import { type Fact, labelOf, localized } from '../../lib/model/entity';
import { Icon, iconOf } from '../icons';
import type { T } from '../t';
import { citationOfEntity } from './citation';
import { Ownership } from './OutletCard';
import { Background, Frame, HideButton, OpenLink, Provenance, Reasons, Row, WatchedChip } from './parts';
import { dateOf, kindText, otherNames, paragraphOf, roleOf, siteOf, statementsOf, watchedOf } from './read';
import { Statements } from './Statements';
import type { CardActions, CardProps } from './view';

interface EntityCardProps extends CardProps {
  known: KnownEntity;
  /** The place that was pointed at; absent where the card was reached from another card. */
  mention: Mention | null;
}

export function EntityCard({ t, analysis, watched, actions, known, mention }: EntityCardProps): JSX.Element {
  const { entity, packs } = known;
  const label = labelOf(entity, t.lang);
  const names = otherNames(entity, t.lang, 5);
  const watch = watchedOf(watched, [label, ...names], mention?.watched);
  const anyMention = mention ?? analysis.mentions.find((m) => m.entity === entity.id) ?? null;
  const role = anyMention ? roleOf(analysis, anyMention) : null;
  const statements = statementsOf(analysis, { entity: entity.id, referent: anyMention?.referent ?? null });
  const facts = (entity.facts ?? []).slice(0, 6);
  const source = entity.source?.url ?? facts.find((fact) => fact.source)?.source?.url;
  const written = mention && mention.surface !== label && !names.includes(mention.surface);
  return (
    <Frame
      icon={iconOf(entity.type)}
      tone="entity"
      title={label}
      desc={localized(entity.description, t.lang) ?? kindText(t, entity)}
      chip={watch ? <WatchedChip t={t} /> : null}
      foot={
        <>
          <Provenance t={t} analysis={analysis} packs={packs} read={entity.source?.read} />
          <button
            type="button"
            onClick={() => actions.copy(citationOfEntity(t, analysis, known))}
            title={t('card_copy_title')}
          >
            <Icon name="copy" size={13} />
            {t('card_copy')}
          </button>
          {source ? (
            <OpenLink url={source} text={t('card_open_source')} strong />
          ) : (
            <OpenLink url={wikidataOf(entity.id)} text="Wikidata" strong />
          )}
        </>
      }
    >
      <dl>
        {names.length > 0 ? <Row label={t('card_also')}>{names.join(', ')}</Row> : null}
        {facts.map((fact) => (
          <FactRow key={fact.property + JSON.stringify(fact.value)} t={t} fact={fact} />
        ))}
        {role ? (
          <Row label={t('card_says_here')}>
            <q lang={analysis.lang}>{role}</q>
          </Row>
        ) : null}
        {written ? (
          <Row label={t('card_written_here')}>
            <span lang={analysis.lang}>{mention.surface}</span>
          </Row>
        ) : null}
        {watch?.note ? <Row label={t('card_note')}>{watch.note}</Row> : null}
        <Statements t={t} analysis={analysis} indexes={statements} actions={actions} />
      </dl>
      {entity.outlet ? <Ownership t={t} entity={entity} /> : null}
      <div class="under">
        <Background
          t={t}
          analysis={analysis}
          packs={packs}
          why={(mention?.why ?? []).filter(({ code }) => code !== 'decision')}
        />
        {mention && isDecided(mention) ? (
          <Decided t={t} actions={actions} surface={mention.surface} text={t('card_decided_this')} />
        ) : mention ? (
          <button type="button" class="small" onClick={() => actions.decide(mention.surface, null)}>
            {t('card_not_this')}
          </button>
        ) : null}
        <HideButton
          {...{ t, actions, label }}
          thing={{ kind: 'entity', of: entity.id }}
          hidden={analysis.mentions.some((m) => m.entity === entity.id && m.hidden)}
        />
      </div>
    </Frame>
  );
}

const isDecided = (mention: Mention): boolean => mention.why.some(({ code }) => code === 'decision');

/** What the reader said of a name, and the way to take it back. */
function Decided({ t, actions, surface, text }: { t: T; actions: CardActions; surface: string; text: string }) {
  return (
    <div class="decided">
      <span class="soft">{text}</span>
      <button type="button" class="small" onClick={() => actions.decide(surface, undefined)}>
        {t('card_undo')}
      </button>
    </div>
  );
}

/** What a name stands for where no pack knows it: the text's own words, and where it occurs. */
export function UnknownCard({ t, analysis, watched, actions, mention }: CardProps & { mention: Mention }): JSX.Element {
  const role = roleOf(analysis, mention);
  const statements = statementsOf(analysis, { entity: null, referent: mention.referent });
  const same = analysis.mentions.filter((m) => m.referent === mention.referent);
  const paragraphs = [...new Set(same.map((m) => paragraphOf(analysis, m.start)))];
  const watch = watchedOf(watched, [mention.surface], mention.watched);
  const longest = same.reduce((name, m) => (m.surface.length > name.length ? m.surface : name), mention.surface);
  return (
    <Frame
      icon={iconOf(mention.type)}
      tone="entity"
      title={longest}
      titleLang={analysis.lang}
      desc={
        role ? (
          <>
            <q lang={analysis.lang}>{role}</q> {t('card_says_this_article')}
          </>
        ) : mention.type ? (
          t(`kind_${mention.type}`)
        ) : null
      }
      chip={watch ? <WatchedChip t={t} /> : null}
      foot={<span class="grow">{t(watch ? 'card_from_watch_list' : 'card_from_text')}</span>}
    >
      <dl>
        {paragraphs.length > 0 ? (
          <Row label={t('card_named_here')}>{paragraphs.map((p) => `¶ ${p}`).join(', ')}</Row>
        ) : null}
        <Statements t={t} analysis={analysis} indexes={statements} actions={actions} />
        {isDecided(mention) ? null : <Row label={t('card_in_packs')}>{t('card_not_known')}</Row>}
        {watch?.note ? <Row label={t('card_note')}>{watch.note}</Row> : null}
      </dl>
      <div class="under">
        <Reasons t={t} why={mention.why.filter(({ code }) => code !== 'watched' && code !== 'decision')} />
        {isDecided(mention) ? (
          <Decided t={t} actions={actions} surface={mention.surface} text={t('card_decided_none')} />
        ) : null}
        <HideButton
          {...{ t, actions }}
          thing={{ kind: 'name', of: mention.surface }}
          label={longest}
          hidden={mention.hidden}
        />
      </div>
    </Frame>
  );
}

/** The item's page where the id is a Wikidata item. */
const wikidataOf = (id: string): string | null => (/^Q\d+$/.test(id) ? `https://www.wikidata.org/wiki/${id}` : null);

function FactRow({ t, fact }: { t: T; fact: Fact }): JSX.Element {
  const key = `fact_${fact.property.replaceAll('-', '_')}`;
  const value = typeof fact.value === 'string' ? dateish(t, fact.value) : (localized(fact.value, t.lang) ?? '');
  const from = dateOf(t, fact.from, 'short');
  const to = dateOf(t, fact.to, 'short');
  const when = from && to ? `${from} – ${to}` : from ? t('card_since', from) : to ? t('card_until', to) : null;
  return (
    <Row label={t.has(key) ? t(key) : fact.property}>
      {value}
      {when ? <span class="soft"> · {when}</span> : null}
      {fact.source ? (
        <span class="soft">
          {' '}
          <OpenLink url={fact.source.url} text={siteName(fact.source.url)} />
        </span>
      ) : null}
    </Row>
  );
}

const dateish = (t: T, value: string): string => (/^\d{4}-\d{2}(-\d{2})?$/.test(value) ? dateOf(t, value) : value);
const siteName = (url: string): string => (URL.canParse(url) ? siteOf(url) : '');
