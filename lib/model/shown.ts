// What views show of an analysis: all of it but what the reader refused or hid. That stays in, so that the page's marks stay the same.
import type { Analysis } from './analysis';
import type { Claim, Mention, RestsOn, ReviewMatch, Voice } from './annotation';

/** In the claim's order. */
export const reviewsShown = (claim: Claim): ReviewMatch[] => claim.reviews.filter((review) => !review.refused);

export const mentionsShown = ({ mentions }: Analysis): Mention[] => mentions.filter((mention) => !mention.hidden);

/** Indexes of the statements that are shown. */
export const statementsShown = ({ quotations }: Analysis): number[] =>
  quotations.flatMap((quotation, index) => (quotation.hidden ? [] : [index]));

/** Voices that say something that is shown, with that alone. */
export function voicesShown(analysis: Analysis): Voice[] {
  const shown = new Set(statementsShown(analysis));
  return analysis.voices
    .map((voice) => ({ ...voice, quotations: voice.quotations.filter((index) => shown.has(index)) }))
    .filter((voice) => voice.quotations.length > 0);
}

/** What the article rests on, counted over the statements that are shown. */
export function restsOnShown(analysis: Analysis): RestsOn {
  const shown = new Set(statementsShown(analysis));
  const kept = (list: readonly number[]) => list.filter((index) => shown.has(index));
  return {
    statements: shown.size,
    unnamed: kept(analysis.restsOn.unnamed),
    through: analysis.restsOn.through.map(({ quotations, why, ...outlet }) => ({
      ...outlet,
      quotations: kept(quotations),
      why: why.filter((_, at) => shown.has(quotations[at]!)),
    })),
  };
}

/** Claims that are shown with at least one review: not those of a hidden statement. */
export const claimsShown = ({ claims, quotations }: Analysis): Claim[] =>
  claims.filter(
    (claim) => reviewsShown(claim).length > 0 && !(claim.quotation !== null && quotations[claim.quotation]?.hidden),
  );
