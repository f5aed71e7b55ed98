// "Not a match": which pairs of a statement and a review the reader refused.
import type { Claim } from '../model/annotation';
import { foldKey } from '../text/normalize';

/** A statement is known by its first letters: longer ones that begin alike are versions of one. */
const LONG = 300;

/** The pair of a statement and a review as one string; letter case, accents and punctuation of the statement do not count. */
export const refusalOf = (statement: string, review: string): string =>
  `${review}\n${foldKey(statement).slice(0, LONG)}`;

/** Marks the refused reviews of claims. What is found, and thus what is drawn where the page can see it, stays the same. */
export function withRefusals(claims: readonly Claim[], refusals: readonly string[]): Claim[] {
  if (refusals.length === 0) return [...claims];
  const refused = new Set(refusals);
  return claims.map((claim) => ({
    ...claim,
    reviews: claim.reviews.map((match) =>
      refused.has(refusalOf(claim.text, match.id)) ? { ...match, refused: true } : match,
    ),
  }));
}
