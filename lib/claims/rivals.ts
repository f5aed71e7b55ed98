// Which candidate a review has to beat: the best one about another claim. Two publishers that checked one claim are no rivals.
import type { ClaimIndex } from './claim-index';
import type { Candidate, Corpus } from './corpus';
import { DENIAL, NEGATION } from './terms';

/** Two claims that share less of their words are two. More than where reviews are grouped for a reader: a rival left out shows a review. */
const SHARED = 0.8;

/**
 * How far each candidate's rank lies above the best candidate about another claim, in units of rank; below 0 where another leads.
 * `far` where there is no other. `ranked`: all candidates of one statement, best first.
 */
export function leadsOf(
  corpus: Corpus,
  ranked: readonly { candidate: Candidate; rank: number }[],
  far: number,
): number[] {
  const claims = new Map<number, Claim>();
  const claimAt = (i: number): Claim => {
    const claim = claims.get(i) ?? claimWords(corpus, ranked[i]!.candidate);
    claims.set(i, claim);
    return claim;
  };
  return ranked.map(({ rank }, at) => {
    const rival = ranked.findIndex((_, i) => i !== at && !oneClaim(claimAt(at), claimAt(i)));
    return rival < 0 ? far : rank - ranked[rival]!.rank;
  });
}

/** The words of a review's claim, without title and claimant. */
function claimWords(corpus: Corpus, { segment, review }: Candidate): { index: ClaimIndex; terms: Set<number> } {
  const { index } = corpus.segments[segment]!;
  const { terms, text } = index.words(review);
  return { index, terms: new Set(terms.subarray(0, text)) };
}

type Claim = ReturnType<typeof claimWords>;

/** Nearly all words are in both, and no figure or negation in one alone. */
function oneClaim(a: Claim, b: Claim): boolean {
  const [few, many] = a.terms.size <= b.terms.size ? [a, b] : [b, a];
  if (few.terms.size < SHARED * many.terms.size) return false;
  const extra = lacking(many, few);
  if (many.terms.size - extra.length < SHARED * many.terms.size) return false;
  return !extra.some((term) => decides(many, term)) && !lacking(few, many).some((term) => decides(few, term));
}

/** Terms of `one` that the other claim does not have. */
const lacking = (one: Claim, other: Claim): number[] =>
  [...one.terms].filter(
    (term) => !other.terms.has(one.index === other.index ? term : other.index.term(one.index.key(term))),
  );

/** Figures and negations: one of them more, and a claim is another. */
const decides = ({ index }: Claim, term: number): boolean =>
  index.isNumber(term) || term === index.term(NEGATION) || term === index.term(DENIAL);
