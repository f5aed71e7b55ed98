// The claims of a page that a review answers.
import type { Analysis } from '../model/analysis';
import type { Claim, Mention, Quotation } from '../model/annotation';
import type { ClaimsSegment, Knowledge } from '../model/knowledge';
import type { Reading } from '../text/reading';
import { type ClaimMatch, matchClaim } from './match';
import { shownOnce } from './once';
import { type Unit, unitsOf } from './units';

/** A claim shows at most so many reviews. */
const MOST_REVIEWS = 5;

/**
 * Claims with at least one review, in order, and the reviews they name. Shipped reviews are searched by themselves, so that
 * what is not private does not depend on what the reader installed; own packs add private claims of their own.
 */
export async function findClaims(
  reading: Reading,
  quotations: readonly Quotation[],
  _mentions: readonly Mention[],
  knowledge: Knowledge,
): Promise<{ claims: Claim[]; reviews: Analysis['reviews'] }> {
  const segments = knowledge.index.claims;
  if (segments.length === 0) return { claims: [], reviews: {} };
  const units = unitsOf(reading, quotations);
  const shipped = segments.filter((segment) => !segment.private);
  const own = segments.filter((segment) => segment.private);
  const claims = shownOnce([
    ...(await claimsIn(units, reading.lang, knowledge, shipped, false)),
    ...(await claimsIn(units, reading.lang, knowledge, own, true)),
  ]).sort((a, b) => a.start - b.start || a.end - b.end || Number(a.private) - Number(b.private));
  const ids = [...new Set(claims.flatMap((claim) => claim.reviews.map((review) => review.id)))];
  const reviews = ids.length > 0 ? Object.fromEntries(await knowledge.store.reviews(ids)) : {};
  return { claims, reviews };
}

async function claimsIn(
  units: readonly Unit[],
  lang: string,
  knowledge: Knowledge,
  claims: readonly ClaimsSegment[],
  own: boolean,
): Promise<Claim[]> {
  if (claims.length === 0) return [];
  const searched: Knowledge = { ...knowledge, index: { ...knowledge.index, claims } };
  const found: Claim[] = [];
  for (const unit of units) {
    const { text, speaker, context, start, end, quotation } = unit;
    const query = { text, lang, ...(speaker ? { speaker } : {}), ...(context ? { context } : {}) };
    const { results } = await matchClaim(query, searched, { top: MOST_REVIEWS });
    const reviews = results.flatMap(({ relation, ...rest }: ClaimMatch) => (relation ? [{ ...rest, relation }] : []));
    if (reviews.length === 0) continue;
    const why = reviews[0]!.why;
    found.push({ id: `c${start}-${end}${own ? 'p' : ''}`, start, end, private: own, why, text, quotation, reviews });
  }
  return found;
}
