// The card of a quotation: who speaks, what the article says they are, how it is reported, the words, and what was checked.
import type { JSX } from 'preact';
import type { Quotation } from '../../lib/model/annotation';
import { labelOf } from '../../lib/model/entity';
import { Icon } from '../icons';
import type { T } from '../t';
import { citationOfQuotation } from './citation';
import { Frame, HideButton, Reasons } from './parts';
import { ReviewList } from './ReviewCard';
import { mentionOfSpeaker, paragraphOf } from './read';
import type { CardProps } from './view';

export function QuotationCard({
  t,
  analysis,
  watched,
  actions,
  index,
}: CardProps & { index: number }): JSX.Element | null {
  const quotation = analysis.quotations[index];
  if (!quotation) return null;
  const speaker = quotation.speaker;
  const claims = analysis.claims.filter((claim) => claim.quotation === index && claim.reviews.length > 0);
  const mention = speaker ? mentionOfSpeaker(analysis, speaker) : null;
  const known = speaker?.entity ? analysis.entities[speaker.entity] : undefined;
  const outlets = analysis.restsOn.through.filter(
    ({ name, quotations }) => quotations.includes(index) && name !== speaker?.name,
  );
  const why = [...quotation.why, ...outlets.map((outlet) => outlet.why[outlet.quotations.indexOf(index)]!)];
  const open = () =>
    mention !== null
      ? actions.go({ kind: 'mention', index: mention })
      : known
        ? actions.go({ kind: 'entity', id: known.entity.id })
        : undefined;
  return (
    <Frame
      icon="quote"
      tone="quote"
      title={headline(t, quotation)}
      desc={
        <>
          {speaker?.role ? (
            <>
              <q lang={analysis.lang}>{speaker.role}</q> {t('card_says_this_article')}
              <br />
            </>
          ) : null}
          {[t(`card_kind_${quotation.kind}`), t('card_paragraph', paragraphOf(analysis, quotation.start))].join(' · ')}
        </>
      }
      foot={
        <>
          <span class="grow">{t('card_from_text')}</span>
          <button
            type="button"
            onClick={() => actions.copy(citationOfQuotation(t, analysis, quotation))}
            title={t('card_copy_title')}
          >
            <Icon name="copy" size={13} />
            {t('card_copy')}
          </button>
          {mention !== null || known ? (
            <button type="button" class="line" onClick={open}>
              {speaker?.kind === 'person' ? t('card_who_is') : t('card_what_is')}
            </button>
          ) : null}
        </>
      }
    >
      <blockquote lang={analysis.lang} dir="auto">
        {quotation.text}
      </blockquote>
      {claims.map((claim) => (
        <ReviewList key={claim.id} t={t} analysis={analysis} watched={watched} actions={actions} claim={claim} />
      ))}
      <dl>
        {known && speaker && labelOf(known.entity, t.lang) !== speaker.name ? (
          <>
            <dt>{t('card_known_as')}</dt>
            <dd>{labelOf(known.entity, t.lang)}</dd>
          </>
        ) : null}
        {quotation.source && quotation.source.text !== speaker?.name ? (
          <>
            <dt>{t('card_source_as_written')}</dt>
            <dd lang={analysis.lang}>{quotation.source.text}</dd>
          </>
        ) : null}
        {outlets.length > 0 ? (
          <>
            <dt>{t('card_came_through')}</dt>
            <dd lang={analysis.lang}>{outlets.map(({ name }) => name).join(', ')}</dd>
          </>
        ) : null}
        {quotation.cue ? (
          <>
            <dt>{t('card_cue')}</dt>
            <dd lang={analysis.lang}>{quotation.cue.text}</dd>
          </>
        ) : null}
      </dl>
      <div class="under">
        <Reasons t={t} why={why} />
        <HideButton
          {...{ t, actions }}
          thing={{ kind: 'statement', of: quotation.text }}
          label={quotation.text}
          hidden={quotation.hidden}
        />
      </div>
    </Frame>
  );
}

/** "Claire Delorme said", "Unnamed source", by who the speaker is. */
function headline(t: T, quotation: Quotation): string {
  const speaker = quotation.speaker;
  if (!speaker) return t('card_no_speaker');
  if (speaker.kind === 'unnamed') return t('card_said_unnamed', speaker.name);
  return t(speaker.kind === 'document' ? 'card_said_document' : 'card_said', speaker.name);
}
