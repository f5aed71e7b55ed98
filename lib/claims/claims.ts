// The claims of a page that a review answers.
import type { Analysis } from '../model/analysis';
import type { Claim, Mention, Quotation } from '../model/annotation';
import type { Knowledge } from '../model/knowledge';
import type { Reading } from '../text/reading';

/** Claims with at least one review, in order, and the reviews they name. */
export async function findClaims(
  _reading: Reading,
  _quotations: readonly Quotation[],
  _mentions: readonly Mention[],
  _knowledge: Knowledge,
): Promise<{ claims: Claim[]; reviews: Analysis['reviews'] }> {
  return { claims: [], reviews: {} };
}
