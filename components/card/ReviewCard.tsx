// Reviews a claim meets: the publisher's own verdict where it is the same claim, the difference laid out where it is not.
import { Fragment, type JSX } from 'preact';
import type { Claim, ReviewMatch } from '../../lib/model/annotation';
import type { Review, Verdict } from '../../lib/model/review';
import { reviewsShown } from '../../lib/model/shown';
import { Icon, type IconName } from '../icons';
import type { T } from '../t';
import { citationOfClaim } from './citation';
import { compare } from './diff';
import { Frame, OpenLink, packTitle } from './parts';
import { dateOf, paragraphOf } from './read';
import type { CardProps } from './view';
import { Marked, Published, WhyThisCheck } from './Wordings';
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
type ClaimProps = Pick<CardProps, 't' | 'analysis' | 'actions'> & { claim: Claim };

/** A claim's reviews inside another card; same ones first. */
export function ReviewList(props: CardProps & { claim: Claim }): JSX.Element {
  const { t } = props;
  const { same, similar } = answersOf(props);
  return (
    <section class="reviews" aria-label={t('card_reviews')}>
      <SameReviews {...props} answers={same} />
      {similar.length > 0 ? (
        <div class="match similar">
          <b>{t('card_related')}</b>
          <div class="soft">{t('card_related_desc')}</div>
          <SimilarReviews {...props} answers={similar} />
        </div>
      ) : null}
      <Refused {...props} />
    </section>
  );
}

/** The card of a claim outside any quotation. */
export function ClaimCard({ t, analysis, actions, index }: CardProps & { index: number }): JSX.Element | null {
  const claim = analysis.claims[index];
  if (!claim) return null;
  const props = { t, analysis, actions, claim };
  const { same, similar } = answersOf(props);
  const first = same[0] ?? similar[0];
  if (!first)
    return (
      <Frame icon="quote" tone="quote" title={t('card_refused_title')} desc={t('card_remembered')}>
        <Refused {...props} />
      </Frame>
    );
  const onlySimilar = same.length === 0;
  return (
    <Frame
      icon={onlySimilar ? 'quote' : 'scale'}
      tone="quote"
      title={onlySimilar ? t('card_related') : t.n('card_checked', same.length)}
      desc={onlySimilar ? t('card_related_desc') : t('card_paragraph_of', paragraphOf(analysis, claim.start))}
      foot={
        <>
          <span class="grow">{packOf(t, analysis, first.pack)}</span>
          <button type="button" onClick={() => actions.copy(citationOfClaim(t, analysis, claim))}>
            <Icon name="copy" size={13} />
            {t('card_copy')}
          </button>
          <OpenLink url={first.review.url} text={t('card_read_check')} strong />
        </>
      }
    >
      {onlySimilar ? null : (
        <blockquote lang={analysis.lang} dir="auto">
          {claim.text}
        </blockquote>
      )}
      <SameReviews {...props} answers={same} />
      {similar.length > 0 ? <SimilarReviews {...props} answers={similar} /> : null}
      <Refused {...props} />
    </Frame>
  );
}

function answersOf({ analysis, claim }: ClaimProps): { same: Answered[]; similar: Answered[] } {
  const all = reviewsShown(claim).flatMap((match) => {
    const known = analysis.reviews[match.id];
    return known ? [{ match, review: known.review, pack: known.pack }] : [];
  });
  return {
    same: all.filter((a) => a.match.relation === 'same'),
    similar: all.filter((a) => a.match.relation === 'similar'),
  };
}

/** All that check this very claim: the newest word of each publisher side by side, replaced ones folded away under them. */
function SameReviews({ answers, ...props }: ClaimProps & { answers: readonly Answered[] }): JSX.Element | null {
  if (answers.length === 0) return null;
  const { t } = props;
  const standing = answers.filter(
    ({ match }) => !match.supersededBy || !answers.some((a) => a.match.id === match.supersededBy),
  );
  const replaced = answers.filter((answer) => !standing.includes(answer));
  const disagree = new Set(standing.map(({ review }) => review.verdict ?? review.rating)).size > 1;
  return (
    <>
      {disagree ? <b class="disagree">{t('card_disagree')}</b> : null}
      <div class={disagree ? 'beside' : undefined}>
        {standing.map((answer) => (
          <SameReview key={answer.review.id} {...props} {...answer} />
        ))}
      </div>
      {replaced.length > 0 ? (
        <details class="why">
          <summary>{t.n('card_replaced', replaced.length)}</summary>
          {replaced.map((answer) => (
            <SameReview key={answer.review.id} {...props} {...answer} />
          ))}
        </details>
      ) : null}
    </>
  );
}

function SameReview({ t, analysis, actions, claim, match, review, pack }: ClaimProps & Answered): JSX.Element {
  const shape = SHAPES[review.verdict ?? 'none'];
  // Publisher and date together: side by side, they tell which word is the newer one.
  const saidBy = listed(review.publisher && t('card_says_publisher', review.publisher), dateOf(t, review.date));
  const newer = match.supersededBy ? analysis.reviews[match.supersededBy]?.review : undefined;
  return (
    <article class="match">
      <div>
        <span class={`verdict ${shape.tone}`}>
          <Icon name={shape.icon} size={13} />
          <span lang={review.lang}>{review.rating ?? t('card_no_rating')}</span>
        </span>
        {saidBy ? <span class="soft publisher">{saidBy}</span> : null}
      </div>
      {newer ? <div class="soft">{t('card_superseded', dateOf(t, newer.date))}</div> : null}
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
        {listed(
          review.claimant &&
            [t('card_claimed_by', review.claimant), dateOf(t, review.claimDate)].filter(Boolean).join(', '),
          packOf(t, analysis, pack),
        )}
      </small>
      {match.fidelity ? (
        <Published t={t} analysis={analysis} text={claim.text} review={review} fidelity={match.fidelity} />
      ) : null}
      {review.demonstration ? <Demonstration t={t} /> : null}
      <OpenLink url={review.url} text={t('card_read_check')} />
      <div class="under">
        <WhyThisCheck t={t} analysis={analysis} text={claim.text} review={review} why={match.why} />
        <NotAMatch t={t} actions={actions} claim={claim} review={review} />
      </div>
    </article>
  );
}

/** What is known of it, in a line. */
const listed = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** At most this many related checks are laid out; they say the same of the page. */
const RELATED = 2;

/** The page's wording once, then each checked wording beside it: shared words marked, differing figures and names underlined. */
function SimilarReviews({ answers, ...props }: ClaimProps & { answers: readonly Answered[] }): JSX.Element {
  const { t, analysis, claim } = props;
  const shown = [...answers]
    .sort(
      (a, b) => Number(b.review.lang === t.lang) - Number(a.review.lang === t.lang) || b.match.score - a.match.score,
    )
    // Of several that check one other claim, the first stands for all.
    .filter(
      ({ match }, i, all) => match.group === undefined || all.findIndex((a) => a.match.group === match.group) === i,
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
            {match.fidelity ? (
              <Published t={t} analysis={analysis} text={claim.text} review={review} fidelity={match.fidelity} />
            ) : null}
            {review.demonstration ? <Demonstration t={t} /> : null}
            <NotAMatch t={t} actions={props.actions} claim={claim} review={review} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function NotAMatch({ t, actions, claim, review }: Omit<ClaimProps, 'analysis'> & { review: Review }): JSX.Element {
  return (
    <button type="button" class="small" onClick={() => actions.refuse(claim.text, review.id, true)}>
      {t('card_not_a_match')}
    </button>
  );
}

/** What the reader said is no match, and the way to take that back. */
function Refused({ t, analysis, actions, claim }: ClaimProps): JSX.Element | null {
  const refused = claim.reviews.filter((match) => match.refused);
  if (refused.length === 0) return null;
  return (
    <ul class="refused">
      {refused.map((match) => (
        <li key={match.id}>
          <span class="soft">{t('card_refused', analysis.reviews[match.id]?.review.publisher ?? match.id)}</span>{' '}
          <button type="button" class="small" onClick={() => actions.refuse(claim.text, match.id, false)}>
            {t('card_refused_undo')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Demonstration({ t }: { t: T }): JSX.Element {
  return <div class="chip demo">{t('card_demonstration')}</div>;
}

function packOf(t: T, analysis: CardProps['analysis'], id: string): string {
  const pack = analysis.packs[id];
  return pack ? packTitle(t, pack) : id;
}
