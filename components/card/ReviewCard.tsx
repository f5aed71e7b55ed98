// Reviews a claim meets: the publisher's own verdict where it is the same claim, the difference laid out where it is not.
import { Fragment, type JSX } from 'preact';
import type { Claim, ReviewMatch } from '../../lib/model/annotation';
import type { Review, Verdict } from '../../lib/model/review';
import { Icon, type IconName } from '../icons';
import type { T } from '../t';
import { citationOfClaim } from './citation';
import { compare, type Piece } from './diff';
import { Frame, OpenLink, packTitle } from './parts';
import { dateOf, paragraphOf } from './read';
import type { CardProps } from './view';
import { whyTexts } from './why';

/** The shape beside a verdict says it without colour; no verdict of ours is a traffic light for the page. */
export const SHAPES: Record<Verdict | 'none', { icon: IconName; tone: string }> = {
  true: { icon: 'check', tone: 'v-true' },
  'mostly-true': { icon: 'check', tone: 'v-true' },
  mixed: { icon: 'half', tone: 'v-mixed' },
  unproven: { icon: 'question', tone: 'v-none' },
  'mostly-false': { icon: 'cross', tone: 'v-false' },
  false: { icon: 'cross', tone: 'v-false' },
  other: { icon: 'scale', tone: 'v-none' },
  none: { icon: 'scale', tone: 'v-none' },
};

type Answered = { match: ReviewMatch; review: Review; pack: string };

/** A claim's reviews inside another card; same ones first. */
export function ReviewList({ t, analysis, claim }: CardProps & { claim: Claim }): JSX.Element {
  const { same, similar } = answersOf(analysis, claim);
  return (
    <section class="reviews" aria-label={t('card_reviews')}>
      {same.map((answer) => (
        <SameReview key={answer.review.id} t={t} analysis={analysis} {...answer} />
      ))}
      {similar.length > 0 ? (
        <div class="match similar">
          <b>{t('card_related')}</b>
          <div class="soft">{t('card_related_desc')}</div>
          <SimilarReviews t={t} analysis={analysis} claim={claim} answers={similar} />
        </div>
      ) : null}
    </section>
  );
}

/** The card of a claim outside any quotation. */
export function ClaimCard({ t, analysis, actions, index }: CardProps & { index: number }): JSX.Element | null {
  const claim = analysis.claims[index];
  if (!claim) return null;
  const { same, similar } = answersOf(analysis, claim);
  const first = same[0] ?? similar[0];
  const onlySimilar = same.length === 0;
  return (
    <Frame
      icon={onlySimilar ? 'quote' : 'scale'}
      tone="quote"
      title={onlySimilar ? t('card_related') : t.n('card_checked', same.length)}
      desc={onlySimilar ? t('card_related_desc') : t('card_paragraph_of', paragraphOf(analysis, claim.start))}
      foot={
        <>
          <span class="grow">{first ? packOf(t, analysis, first.pack) : null}</span>
          <button type="button" onClick={() => actions.copy(citationOfClaim(t, analysis, claim))}>
            <Icon name="copy" size={13} />
            {t('card_copy')}
          </button>
          <OpenLink url={first?.review.url} text={t('card_read_check')} strong />
        </>
      }
    >
      {onlySimilar ? null : (
        <blockquote lang={analysis.lang} dir="auto">
          {claim.text}
        </blockquote>
      )}
      {same.map((answer) => (
        <SameReview key={answer.review.id} t={t} analysis={analysis} {...answer} />
      ))}
      {similar.length > 0 ? <SimilarReviews t={t} analysis={analysis} claim={claim} answers={similar} /> : null}
    </Frame>
  );
}

function answersOf(analysis: CardProps['analysis'], claim: Claim): { same: Answered[]; similar: Answered[] } {
  const all = claim.reviews.flatMap((match) => {
    const known = analysis.reviews[match.id];
    return known ? [{ match, review: known.review, pack: known.pack }] : [];
  });
  return {
    same: all.filter((a) => a.match.relation === 'same'),
    similar: all.filter((a) => a.match.relation === 'similar'),
  };
}

function SameReview({ t, analysis, match, review, pack }: Answered & Pick<CardProps, 't' | 'analysis'>): JSX.Element {
  const shape = SHAPES[review.verdict ?? 'none'];
  const why = whyTexts(t, match.why);
  return (
    <article class="match">
      <div>
        <span class={`verdict ${shape.tone}`}>
          <Icon name={shape.icon} size={13} />
          <span lang={review.lang}>{review.rating ?? t('card_no_rating')}</span>
        </span>
        {review.publisher ? <span class="soft"> · {t('card_says_publisher', review.publisher)}</span> : null}
      </div>
      {review.finding ? (
        <div lang={review.lang} dir="auto">
          {review.finding}
        </div>
      ) : (
        <div class="soft" lang={review.lang} dir="auto">
          {t('card_quoted', review.text)}
        </div>
      )}
      <small class="soft">
        {[dateOf(t, review.date), packOf(t, analysis, pack)].filter(Boolean).join(' · ')}
        {why.length > 0 ? ` · ${t('card_match', match.score.toFixed(2))} ${why.join(', ')}` : ''}
      </small>
      {review.demonstration ? <Demonstration t={t} /> : null}
      <OpenLink url={review.url} text={t('card_read_check')} />
    </article>
  );
}

/** At most this many related checks are laid out; they say the same of the page. */
const RELATED = 2;

/** The page's wording once, then each checked wording beside it: shared words marked, differing figures and names underlined. */
function SimilarReviews({
  t,
  analysis,
  claim,
  answers,
}: Pick<CardProps, 't' | 'analysis'> & { claim: Claim; answers: readonly Answered[] }): JSX.Element {
  const shown = [...answers]
    .sort(
      (a, b) => Number(b.review.lang === t.lang) - Number(a.review.lang === t.lang) || b.match.score - a.match.score,
    )
    .slice(0, RELATED);
  const here = compare(claim.text, shown[0]?.review.text ?? '', shown[0]?.match.why ?? []).here;
  return (
    <dl class="diff">
      <dt>{t('card_here')}</dt>
      <dd lang={analysis.lang} dir="auto">
        <Marked t={t} pieces={here} />
      </dd>
      {shown.map(({ match, review, pack }) => (
        <Fragment key={review.id}>
          <dt>{t('card_checked_side')}</dt>
          <dd>
            <span lang={review.lang} dir="auto">
              <Marked t={t} pieces={compare(claim.text, review.text, match.why).there} />
            </span>
            <small class="soft">
              {[review.publisher, dateOf(t, review.date), packOf(t, analysis, pack)].filter(Boolean).join(' · ')}
              {whyTexts(t, match.why).length > 0 ? ` · ${whyTexts(t, match.why).join(', ')}` : ''}{' '}
              <OpenLink url={review.url} text={t('card_read_it')} />
            </small>
            {review.demonstration ? <Demonstration t={t} /> : null}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function Marked({ t, pieces }: { t: T; pieces: readonly Piece[] }): JSX.Element {
  return (
    <>
      {pieces.map((piece, i) =>
        piece.mark ? (
          <mark key={i} class={piece.mark} title={t(piece.mark === 'same' ? 'card_in_both' : 'card_differs')}>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}

function Demonstration({ t }: { t: T }): JSX.Element {
  return <div class="chip demo">{t('card_demonstration')}</div>;
}

function packOf(t: T, analysis: CardProps['analysis'], id: string): string {
  const pack = analysis.packs[id];
  return pack ? packTitle(t, pack) : id;
}
