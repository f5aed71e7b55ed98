// The claims of a page that a review answers.
import type { Analysis } from '../model/analysis';
import type { Claim, Mention, Quotation } from '../model/annotation';
import type { ClaimsSegment, Knowledge } from '../model/knowledge';
import type { Review } from '../model/review';
import type { Reading } from '../text/reading';
import { grouped } from './groups';
import { matchesOf } from './kept';
import type { ClaimMatch } from './match';
import { type KnownName, namesIn, namesOf } from './names';
import { shownOnce } from './once';
import { fidelityTo } from './published';
import type { ClaimQuery } from './query';
import { withRefusals } from './refusals';
import { type Unit, unitsOf } from './units';

/** A claim shows at most so many reviews. */
const MOST_REVIEWS = 5;

/**
 * Claims with at least one review, in order, and the reviews they name. Shipped reviews are searched by themselves, so that
 * what is not private does not depend on what the reader installed; own packs add private claims of their own. A review
 * published on the page itself (its address is `page`) answers nothing there. `between` is waited for before each statement.
 */
export async function findClaims(
  reading: Reading,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  knowledge: Knowledge,
  page: string | null = null,
  between?: () => Promise<void> | undefined,
): Promise<{ claims: Claim[]; reviews: Analysis['reviews'] }> {
  const { shipped, own } = byTrust(knowledge.index.claims);
  if (shipped.length + own.length === 0) return { claims: [], reviews: {} };
  const units = unitsOf(reading, quotations);
  // An entity's names may come from the reader's packs: with them only the reader's own reviews are searched.
  const names = own.length > 0 ? await namesOf(mentions, reading.lang, knowledge.store) : [];
  const met = shownOnce([
    ...(await claimsIn(units, quotations, reading.lang, knowledge, shipped, [], between)),
    ...(await claimsIn(units, quotations, reading.lang, knowledge, own, names, between)),
  ]).sort((a, b) => a.start - b.start || a.end - b.end || Number(a.private) - Number(b.private));
  const ids = [...new Set(met.flatMap((claim) => claim.reviews.map((review) => review.id)))];
  const known = ids.length > 0 ? await knowledge.store.reviews(ids) : new Map();
  const records = new Map<string, Review>([...known].map(([id, { review }]) => [id, review]));
  const claims = withoutOwn(met, page, records).map((claim) =>
    laidOut(claim, claim.quotation === null ? null : quotations[claim.quotation]!, records),
  );
  const named = new Set(claims.flatMap((claim) => claim.reviews.map(({ id }) => id)));
  const reviews = Object.fromEntries([...known].filter(([id]) => named.has(id)));
  return { claims: withRefusals(claims, knowledge.reader.refusals), reviews };
}

/** The same page, whatever its scheme, query or fragment. */
const placeOf = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');

/** Without the reviews that the page itself is. */
function withoutOwn(claims: readonly Claim[], page: string | null, records: ReadonlyMap<string, Review>): Claim[] {
  const place = page === null ? null : placeOf(page);
  const isOwn = (id: string) => {
    const url = records.get(id)?.url;
    return place !== null && url !== undefined && placeOf(url) === place;
  };
  return claims.flatMap((claim) => {
    const reviews = claim.reviews.filter(({ id }) => !isOwn(id));
    return reviews.length > 0 ? [{ ...claim, why: reviews[0]!.why, reviews }] : [];
  });
}

const trusts = new WeakMap<readonly ClaimsSegment[], { shipped: ClaimsSegment[]; own: ClaimsSegment[] }>();

/** The same lists for the same segments: what is kept per list (open corpora, answers) lives as long as they do. */
function byTrust(segments: readonly ClaimsSegment[]): { shipped: ClaimsSegment[]; own: ClaimsSegment[] } {
  let known = trusts.get(segments);
  if (!known) {
    known = { shipped: segments.filter((one) => !one.private), own: segments.filter((one) => one.private) };
    trusts.set(segments, known);
  }
  return known;
}

async function claimsIn(
  units: readonly Unit[],
  quotations: readonly Quotation[],
  lang: string,
  knowledge: Knowledge,
  claims: readonly ClaimsSegment[],
  names: readonly KnownName[],
  between?: () => Promise<void> | undefined,
): Promise<Claim[]> {
  if (claims.length === 0) return [];
  const searched: Knowledge = { ...knowledge, index: { ...knowledge.index, claims } };
  const own = claims[0]!.private;
  const found: Claim[] = [];
  for (const unit of units) {
    await between?.();
    const { text, speaker, context, start, end, quotation } = unit;
    const inside = namesIn(names, unit);
    const query: ClaimQuery = {
      text,
      lang,
      ...(speaker ? { speaker } : {}),
      ...(quotation !== null && quotations[quotation]!.kind !== 'indirect' ? { quoted: true } : {}),
      ...(context ? { context } : {}),
      ...(inside.length > 0 ? { names: inside } : {}),
    };
    const results = await matchesOf(query, searched, MOST_REVIEWS);
    const reviews = results.flatMap(({ relation, ...rest }: ClaimMatch) =>
      relation ? [{ ...rest, relation, group: 0 }] : [],
    );
    if (reviews.length === 0) continue;
    const why = reviews[0]!.why;
    found.push({ id: `c${start}-${end}${own ? 'p' : ''}`, start, end, private: own, why, text, quotation, reviews });
  }
  return found;
}

/** A claim's reviews put in groups, and its words beside those published. */
function laidOut(claim: Claim, quotation: Quotation | null, records: ReadonlyMap<string, Review>): Claim {
  const reviews = grouped(claim.reviews, records).map((match) => {
    const record = records.get(match.id);
    const fidelity = quotation && record ? fidelityTo(claim.text, quotation, record) : null;
    return fidelity ? { ...match, fidelity } : match;
  });
  return { ...claim, reviews };
}
