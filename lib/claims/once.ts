// A review is shown once for one place of the page: at the statement that meets it best, not again at what stands around it.
import type { Claim } from '../model/annotation';
import { overlaps } from '../model/span';

/**
 * Takes from each claim the reviews that another claim of the same place shows already, and leaves out claims that are then
 * empty. One place: overlapping spans, or parts of one quotation. Of two, the public one keeps it; then the one that shows it
 * as the same claim, the quoted one, the narrower one, the likelier one. Pure; order is kept.
 */
export function shownOnce(claims: readonly Claim[]): Claim[] {
  const showings = claims.flatMap((claim) => claim.reviews.map((match) => ({ claim, match })));
  const kept: typeof showings = [];
  for (const one of showings.sort((a, b) => precedence(a, b))) {
    const before = kept.find(({ claim, match }) => match.id === one.match.id && onePlace(claim, one.claim));
    if (!before) kept.push(one);
  }
  const left = new Set(kept.map(({ match }) => match));
  return claims.flatMap((claim) => {
    const reviews = claim.reviews.filter((match) => left.has(match));
    if (reviews.length === claim.reviews.length) return [claim];
    return reviews.length > 0 ? [{ ...claim, why: reviews[0]!.why, reviews }] : [];
  });
}

interface Showing {
  claim: Claim;
  match: Claim['reviews'][number];
}

/** Negative where `a` keeps the review. Public ones first: what is public may not depend on what the reader installed. */
function precedence(a: Showing, b: Showing): number {
  return (
    Number(a.claim.private) - Number(b.claim.private) ||
    Number(b.match.relation === 'same') - Number(a.match.relation === 'same') ||
    Number(a.claim.quotation === null) - Number(b.claim.quotation === null) ||
    a.claim.end - a.claim.start - (b.claim.end - b.claim.start) ||
    b.match.score - a.match.score ||
    a.claim.start - b.claim.start
  );
}

const onePlace = (a: Claim, b: Claim): boolean =>
  overlaps(a, b) || (a.quotation !== null && a.quotation === b.quotation);
