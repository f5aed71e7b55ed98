// Two wordings laid side by side: what a check is about beside the page's words, and a quotation beside the words as published.
import { Fragment, type JSX } from 'preact';
import type { Analysis } from '../../lib/model/analysis';
import type { Fidelity } from '../../lib/model/annotation';
import type { Review } from '../../lib/model/review';
import type { Why } from '../../lib/model/why';
import type { T } from '../t';
import { aligned, compare, type Piece } from './diff';
import { whyTexts } from './why';

/** A reviewed claim beside the page's, shared words marked and differing ones underlined, with the reasons under it. */
export function WhyThisCheck({
  t,
  analysis,
  text,
  review,
  why,
}: {
  t: T;
  analysis: Analysis;
  /** The page's words. */
  text: string;
  review: Review;
  why: readonly Why[];
}): JSX.Element {
  const { here, there } = compare(text, review.text, why);
  return (
    <details class="why">
      <summary>{t('card_why')}</summary>
      <dl class="diff">
        <dt>{t('card_here')}</dt>
        <dd lang={analysis.lang} dir="auto">
          <Marked t={t} pieces={here} />
        </dd>
        <dt>{t('card_checked_side')}</dt>
        <dd lang={review.lang} dir="auto">
          <Marked t={t} pieces={there} />
        </dd>
      </dl>
      <ul>
        {whyTexts(t, why).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}

/** Whether a quotation is as it was published: said in words, and where it is not, both wordings aligned. */
export function Published({
  t,
  analysis,
  text,
  review,
  fidelity,
}: {
  t: T;
  analysis: Analysis;
  text: string;
  review: Review;
  fidelity: Fidelity;
}): JSX.Element {
  const { kind, words, speaker } = fidelity;
  const { here, there } = aligned(text, words, fidelity.alignment);
  const said = kind === 'other-speaker' ? t('card_fidelity_other_speaker', speaker ?? '') : t(`card_fidelity_${kind}`);
  return (
    <div class="published">
      <b>{said}</b>
      {kind === 'shortened' || kind === 'altered' ? (
        <dl class="diff">
          <dt>{t('card_here')}</dt>
          <dd lang={analysis.lang} dir="auto">
            <Marked t={t} pieces={here} />
          </dd>
          <dt>{t('card_published_side')}</dt>
          <dd lang={review.lang} dir="auto">
            <Marked t={t} pieces={there} />
          </dd>
        </dl>
      ) : null}
    </div>
  );
}

const TITLES: Record<NonNullable<Piece['mark']>, string> = {
  same: 'card_in_both',
  differs: 'card_differs',
  'left-out': 'card_left_out',
};

export function Marked({ t, pieces }: { t: T; pieces: readonly Piece[] }): JSX.Element {
  return (
    <>
      {pieces.map((piece, i) =>
        piece.mark ? (
          <mark key={i} class={piece.mark} title={t(TITLES[piece.mark])}>
            {piece.text}
          </mark>
        ) : (
          <Fragment key={i}>{piece.text}</Fragment>
        ),
      )}
    </>
  );
}
