// What a statement and one reviewed claim have in common and where they differ.
import { FRAME_FLAG, NAME_FLAG } from './claim-index';
import { type Candidate, type Corpus, mostRare, rarityOfTerm } from './corpus';
import { nearInTime } from './dates';
import { compareNumbers, parity, parityThere, swappedWord } from './differences';
import { featuresOf } from './features';
import { oppositeOf, type Turn, turnOf } from './marks';
import { meet, type Pair } from './pairs';
import { FRAME, type Query } from './query';
import { isMutual, rolesSwapped } from './roles';
import { tally } from './tally';
import { DENIAL, NEGATION } from './terms';

/** A review this near in time was most likely occasioned by the statement; within some four months. */
const SOON = 0.01;

export interface Comparison {
  /** Statement and review are in two languages. */
  cross: boolean;
  pairs: Pair[];
  /** By `FEATURES`. */
  features: Float64Array;
  /** Figures of the two that stand at the same place and are not equal: canonical forms. */
  numbersDiffer: { here: string; there: string } | null;
  numbersAgree: string[];
  oddNegation: boolean;
  /** A word of the claim and the statement's word in its place, neither met elsewhere. */
  swapped: { here: number; there: number } | null;
  /** Words on two sides of one scale, at one place or neither met: "plus" and "moins", "augmente" and "baisse". */
  opposite: Turn | null;
  turn: Turn | null;
  /** The claim's sides stand the other way round. */
  roles: boolean;
  /** Both name something that the other does not. */
  namesDiffer: boolean;
  claimant: boolean;
  /** The statement names its day, and the review followed soon. */
  dated: boolean;
  /** Share of the claim's weight that is met, of its title's, of the statement's, and of the statement's stretch that meets it. */
  coverage: number;
  titleCoverage: number;
  queryCoverage: number;
  windowCoverage: number;
  /** Unmatched claim word of most weight, relative to the heaviest possible. */
  rarestUnmatched: number;
}

/**
 * Compares a prepared statement with one candidate. `relative`: its retrieval score over the best candidate's; `selfScore`: the
 * score a text of the statement's very words would have.
 */
export function compare(
  corpus: Corpus,
  query: Query,
  candidate: Candidate,
  relative: number,
  selfScore: number,
): Comparison {
  const { index } = corpus.segments[candidate.segment]!;
  const words = index.words(candidate.review);
  const lang = index.languages[index.reviewLang[candidate.review]!]!.lang;
  const negation = index.term(NEGATION);
  const denial = index.term(DENIAL);
  const isNegation = (i: number) => words.terms[i] === negation || words.terms[i] === denial;
  const isNumber = (i: number) => index.isNumber(words.terms[i]!);
  const keys = (i: number) => index.key(words.terms[i]!);
  const weights = Float32Array.from(words.terms, (term, i) =>
    isNegation(i) ? 0 : rarityOfTerm(corpus, candidate.segment, term) * (words.flags[i]! & FRAME_FLAG ? FRAME : 1),
  );

  const meeting = meet(query, index, words);
  const { pairs, met, used } = meeting;
  const found = tally(query, words, weights, meeting, { isNegation, isNumber });
  const { first, last } = found.stretch;
  const numbers = compareNumbers(query, words.text, met, used, keys, isNumber);
  const swapped = swappedWord(query, words.text, met, used, weights, isNegation, words.flags, lang !== query.lang);
  const oddNegation = parity(query, first, last) !== parityThere(words.terms, words.text, negation, denial);
  const placed = { met, used, text: words.text, cross: lang !== query.lang };
  const opposite = oppositeOf(query.marks, words.marks, placed);
  const turn = turnOf(query.marks, words.marks, placed);
  const roles = rolesSwapped(query, words, met, { isNumber, isMutual: (i) => isMutual(lang, keys(i)) });
  let claimant = false;
  for (let i = words.title; i < words.terms.length; i++)
    if (words.flags[i]! & NAME_FLAG && (met[i]! >= 0 || query.speaker.has(keys(i)))) claimant = true;

  const near = nearInTime(query.day, index.dates[candidate.review]!);
  const scale = mostRare(corpus);
  return {
    cross: lang !== query.lang,
    pairs,
    features: featuresOf({
      bm25: selfScore ? candidate.score / selfScore : 0,
      relative,
      tally: found,
      pairs: pairs.length,
      scale,
      numbers,
      oddNegation,
      claimant,
      opposite: opposite !== null,
      swapped: swapped !== null,
      near,
    }),
    numbersDiffer: numbers.differ,
    numbersAgree: numbers.agree,
    oddNegation,
    swapped,
    opposite,
    turn,
    roles,
    namesDiffer: found.names > found.namesMet && found.namesHereUnmet > 0,
    claimant,
    dated: near > SOON,
    coverage: found.coverage,
    titleCoverage: found.titleCoverage,
    queryCoverage: found.queryCoverage,
    windowCoverage: found.windowCoverage,
    rarestUnmatched: found.rarestUnmatched / scale,
  };
}
