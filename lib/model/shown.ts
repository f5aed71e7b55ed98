// What views show of a claim: all its reviews but those the reader refused.
import type { Claim, ReviewMatch } from './annotation';

/** In the claim's order. The refused ones stay in the analysis, so that what is drawn on the page stays the same. */
export const reviewsShown = (claim: Claim): ReviewMatch[] => claim.reviews.filter((review) => !review.refused);
