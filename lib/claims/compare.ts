// What a statement and one reviewed claim have in common and where they differ, as features a reader could check.

import type { Alternative } from './alternatives';
import { FRAME_FLAG, NAME_FLAG } from './claim-index';
import { type Candidate, type Corpus, mostRare, rarityOf, rarityOfTerm } from './corpus';
import { nearInTime } from './dates';
import { compareNumbers, oppositeWords, parity, parityThere, swappedWord } from './differences';
import { meet, type Pair } from './pairs';
import { DENIAL, NEGATION, type Term } from './terms';

/** A statement prepared for comparing. */
export interface Query {
  terms: readonly Term[];
  lang: string;
  /** Alternatives of each term, empty for negations; same order as `terms`. */
  alternatives: readonly (readonly Alternative[])[];
  weights: Float32Array;
  /** Folded words of the speaker's name. */
  speaker: ReadonlySet<string>;
  /** The day the statement itself names, 0 where it names none. */
  day: number;
}

export interface Comparison {
  /** Statement and review are in two languages. */
  cross: boolean;
  pairs: Pair[];
  features: Float64Array;
  /** Figures of the two that stand at the same place and are not equal: canonical forms. */
  numbersDiffer: { here: string; there: string } | null;
  numbersAgree: string[];
  oddNegation: boolean;
  /** A word of the claim and the statement's word in its place, neither met elsewhere. */
  swapped: { here: number; there: number } | null;
  opposite: boolean;
  /** Both name something that the other does not. */
  namesDiffer: boolean;
  claimant: boolean;
  /** Share of the claim's weight that is met, of its title's, and of the statement's stretch that meets it. */
  coverage: number;
  titleCoverage: number;
  queryCoverage: number;
  windowCoverage: number;
  /** Unmatched claim word of most weight, relative to the heaviest possible. */
  rarestUnmatched: number;
}

export const FEATURES = [
  'bias',
  'bm25',
  'relative',
  'coverage',
  'title',
  'query',
  'coverage×window',
  'window',
  'rarest matched',
  'rarest unmatched',
  'pairs in order',
  'order',
  'names met',
  'names unmet',
  'names here unmet',
  'numbers equal',
  'numbers missing',
  'numbers differ',
  'odd negation',
  'odd negation×coverage',
  'by other words',
  'claimant',
  'plain words met',
  'rarest two met',
  'information met',
  'opposite',
  'swapped',
  'best coverage',
  'coverage²',
  'dated near',
] as const;

const FRAME = 0.35;

/** Weighs the terms of a statement: by rarity in their language, words of the frame less. */
export function weighTerms(
  corpus: Corpus,
  terms: readonly Term[],
  alternatives: readonly (readonly Alternative[])[],
): Float32Array {
  return Float32Array.from(terms, (term, i) => {
    if (term.key.startsWith('!')) return 0;
    // A word known to no review in its own language takes the weight of its best-known alternative.
    let least = Number.POSITIVE_INFINITY;
    for (const { key, weight } of alternatives[i]!) if (weight >= 0.7) least = Math.min(least, rarityOf(corpus, key));
    return least * (term.frame ? FRAME : 1);
  });
}

/** Compares a prepared statement with one candidate; `relative` is its retrieval score over the best candidate's. */
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
  const length = words.terms.length;
  const negation = index.term(NEGATION);
  const denial = index.term(DENIAL);
  const isNegation = (i: number) => words.terms[i] === negation || words.terms[i] === denial;
  const idf = Float32Array.from(words.terms, (term, i) =>
    isNegation(i) ? 0 : rarityOfTerm(corpus, candidate.segment, term) * (words.flags[i]! & FRAME_FLAG ? FRAME : 1),
  );
  const keys = (i: number) => index.key(words.terms[i]!);
  const scale = mostRare(corpus);

  const { pairs, met, metWeight, used } = meet(query, index, words);

  const covered = (from: number, to: number): number => {
    let all = 0;
    let part = 0;
    for (let i = from; i < to; i++) {
      all += idf[i]!;
      part += idf[i]! * Math.min(1, metWeight[i]! * 1.1);
    }
    return all ? part / all : 0;
  };
  const coverage = covered(0, words.text);
  const titleCoverage = words.title > words.text ? covered(words.text, words.title) : coverage;

  // The stretch of the statement that meets the claim, and how much of it does.
  let first = query.terms.length;
  let last = -1;
  for (const { here, weight } of pairs)
    if (weight >= 0.4 && !query.terms[here]!.frame) {
      first = Math.min(first, here);
      last = Math.max(last, here);
    }
  let total = 0;
  let within = 0;
  let matched = 0;
  for (let i = 0; i < query.terms.length; i++) {
    const weight = query.weights[i]!;
    total += weight;
    if (i >= first && i <= last) within += weight;
    if (used[i]) matched += weight;
  }
  const queryCoverage = total ? matched / total : 0;
  const windowCoverage = within ? Math.min(1, matched / within) : 0;

  let rarestMatched = 0;
  let rarestUnmatched = 0;
  let secondMatched = 0;
  let information = 0;
  let plain = 0;
  let plainMet = 0;
  let inOrder = 0;
  let adjacent = 0;
  let names = 0;
  let namesMet = 0;
  let byOther = 0;
  let metTotal = 0;
  let previous = -1;
  let content = 0;
  for (let i = 0; i < words.text; i++) {
    if (isNegation(i)) continue;
    content++;
    const plainWord = !(words.flags[i]! & (NAME_FLAG | FRAME_FLAG)) && !index.isNumber(words.terms[i]!);
    if (plainWord) plain += idf[i]!;
    const here = met[i]!;
    if (words.flags[i]! & NAME_FLAG) {
      names++;
      if (here >= 0) namesMet++;
    }
    if (here < 0) {
      rarestUnmatched = Math.max(rarestUnmatched, idf[i]!);
      previous = -1;
      continue;
    }
    metTotal += idf[i]!;
    if (plainWord) plainMet += idf[i]! * Math.min(1, metWeight[i]! * 1.1);
    if (metWeight[i]! < 0.85) byOther += idf[i]!;
    const worth = idf[i]! * metWeight[i]!;
    information += worth;
    secondMatched = Math.max(secondMatched, Math.min(rarestMatched, worth));
    rarestMatched = Math.max(rarestMatched, worth);
    if (previous >= 0) {
      if (here > previous) inOrder++;
      if (here > previous && here - previous <= 2) adjacent++;
    }
    previous = here;
  }
  let namesHere = 0;
  let namesHereUnmet = 0;
  for (let i = Math.max(0, first - 2); i <= Math.min(query.terms.length - 1, last + 2); i++)
    if (query.terms[i]!.kind === 'name') {
      namesHere++;
      if (!used[i]) namesHereUnmet++;
    }

  const numbers = compareNumbers(query, words.text, met, used, keys, (i) => index.isNumber(words.terms[i]!));
  const swapped = swappedWord(query, words.text, met, used, idf, isNegation, words.flags, lang !== query.lang);
  const oddNegation = parity(query, first, last) !== parityThere(words.terms, words.text, negation, denial);
  const opposite = oppositeWords(query, index, words, met, used, lang);
  let claimant = false;
  for (let i = words.title; i < length; i++)
    if (words.flags[i]! & NAME_FLAG && (met[i]! >= 0 || query.speaker.has(keys(i)))) claimant = true;

  const features = Float64Array.of(
    1,
    selfScore ? Math.min(1.5, candidate.score / selfScore) : 0,
    relative,
    coverage,
    titleCoverage,
    queryCoverage,
    coverage * windowCoverage,
    windowCoverage,
    rarestMatched / scale,
    rarestUnmatched / scale,
    content > 1 ? adjacent / (content - 1) : 0,
    pairs.length > 1 ? inOrder / (pairs.length - 1) : 0,
    names ? namesMet / names : 0.5,
    names ? (names - namesMet) / names : 0,
    namesHere ? namesHereUnmet / namesHere : 0,
    numbers.total ? numbers.agree.length / numbers.total : 0,
    numbers.total ? numbers.missing / numbers.total : 0,
    numbers.differ ? 1 : 0,
    oddNegation ? 1 : 0,
    oddNegation ? coverage : 0,
    metTotal ? byOther / metTotal : 0,
    claimant ? 1 : 0,
    plain ? plainMet / plain : 0.5,
    scale ? (rarestMatched + secondMatched) / (2 * scale) : 0,
    Math.min(1.5, information / (5 * scale)),
    opposite ? 1 : 0,
    swapped ? 1 : 0,
    Math.max(coverage, titleCoverage),
    coverage * coverage,
    nearInTime(query.day, index.dates[candidate.review]!),
  );
  return {
    cross: lang !== query.lang,
    pairs,
    features,
    numbersDiffer: numbers.differ,
    numbersAgree: numbers.agree,
    oddNegation,
    swapped,
    opposite,
    namesDiffer: names > namesMet && namesHereUnmet > 0,
    claimant,
    coverage,
    titleCoverage,
    queryCoverage,
    windowCoverage,
    rarestUnmatched: rarestUnmatched / scale,
  };
}
