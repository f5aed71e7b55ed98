// Several reviews of one statement: which are about one claim, and which one its publisher has replaced.
import type { ReviewMatch } from '../model/annotation';
import type { Review } from '../model/review';
import { foldKey } from '../text/normalize';
import { termsOf } from './terms';

/** Two claims that share less of their words are two. */
const SHARED = 0.6;

/**
 * Numbers the reviews by the claim they are about, from 0. All that are about the statement itself are about one claim,
 * whatever their language; the others are where their claims share most words and all figures and negations.
 * Within a group the newest review of a publisher supersedes its older ones. Order is kept.
 */
export function grouped<Match extends Pick<ReviewMatch, 'id' | 'relation'>>(
  matches: readonly Match[],
  reviews: ReadonlyMap<string, Review>,
): (Match & Pick<ReviewMatch, 'group' | 'supersededBy'>)[] {
  const groups: Match[][] = [];
  for (const match of matches) {
    const known = groups.find(([first]) => sameClaim(first!, match, reviews));
    if (known) known.push(match);
    else groups.push([match]);
  }
  return matches.map((match) => {
    const group = groups.findIndex((members) => members.includes(match));
    const newer = newerThan(match, groups[group]!, reviews);
    return newer ? { ...match, group, supersededBy: newer } : { ...match, group };
  });
}

type Known = Pick<ReviewMatch, 'id' | 'relation'>;

function sameClaim(a: Known, b: Known, reviews: ReadonlyMap<string, Review>): boolean {
  if (a.relation === 'same' || b.relation === 'same') return a.relation === b.relation;
  const [one, other] = [reviews.get(a.id), reviews.get(b.id)];
  if (!one || !other || one.lang !== other.lang) return false;
  const [first, second] = [termsOf(one.text, one.lang), termsOf(other.text, other.lang)];
  const kept = (terms: typeof first, kinds: RegExp) =>
    terms
      .filter(({ kind }) => kinds.test(kind))
      .map(({ key }) => key)
      .sort()
      .join(' ');
  if (kept(first, /number|negation|denial/) !== kept(second, /number|negation|denial/)) return false;
  const words = new Set(first.map(({ key }) => key));
  const others = new Set(second.map(({ key }) => key));
  const shared = [...words].filter((key) => others.has(key)).length;
  return shared >= SHARED * Math.max(words.size, others.size);
}

/** The newest review in the group by the same publisher, where that is another one with a later date. */
function newerThan(match: Known, group: readonly Known[], reviews: ReadonlyMap<string, Review>): string | null {
  const review = reviews.get(match.id);
  if (!review?.date || !review.publisher) return null;
  const publisher = foldKey(review.publisher);
  let newest = review;
  for (const { id } of group) {
    const other = reviews.get(id);
    if (other?.date && other.publisher && foldKey(other.publisher) === publisher && other.date > newest.date!)
      newest = other;
  }
  return newest === review ? null : newest.id;
}
