// What a statement and one reviewed claim have in common and where they differ, as features a reader could check.

import { looksLikeYear, parseCanonical, sameValue } from '../text/numbers';
import type { Alternative } from './alternatives';
import { type ClaimIndex, FRAME_FLAG, NAME_FLAG, type ReviewWords } from './claim-index';
import { type Candidate, type Corpus, mostRare, rarityOf, rarityOfTerm } from './corpus';
import { DENIAL, keyOf as keyFor, NEGATION, type Term, wordsOf } from './terms';

/** A statement prepared for comparing. */
export interface Query {
  terms: readonly Term[];
  lang: string;
  /** Alternatives of each term, empty for negations; same order as `terms`. */
  alternatives: readonly (readonly Alternative[])[];
  weights: Float32Array;
  /** Folded words of the speaker's name. */
  speaker: ReadonlySet<string>;
}

/** One claim word and the statement's word that meets it. */
export interface Pair {
  /** Index into the claim's words. */
  there: number;
  /** Index into `Query.terms`. */
  here: number;
  weight: number;
  how: Alternative['how'];
}

export interface Comparison {
  pairs: Pair[];
  features: Float64Array;
  /** Figures of the two that stand at the same place and are not equal: canonical forms. */
  numbersDiffer: { here: string; there: string } | null;
  numbersAgree: string[];
  oddNegation: boolean;
  /** A word of the claim and the statement's word in its place, neither met elsewhere. */
  swapped: { here: number; there: number } | null;
  opposite: boolean;
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
  'cross-lingual',
  'by other words',
  'claimant',
  'plain words met',
  'rarest two met',
  'information met',
  'opposite',
  'swapped',
  'best coverage',
  'coverage²',
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

  // Which words of the claim can meet which of the statement's.
  const meeting = new Map<number, Pair[]>();
  query.alternatives.forEach((alternatives, here) => {
    for (const { key, weight, how } of alternatives) {
      const term = index.term(key);
      if (term < 0) continue;
      const list = meeting.get(term);
      const pair = { there: 0, here, weight, how };
      if (list) list.push(pair);
      else meeting.set(term, [pair]);
    }
  });
  const used = new Uint8Array(query.terms.length);
  const pairs: Pair[] = [];
  const met = new Int32Array(length).fill(-1);
  const metWeight = new Float32Array(length);
  // The word itself first; only what is then left may be met by other words, and no word of the statement stands for two.
  for (const exact of [true, false]) {
    let lastHere = -1;
    for (let there = 0; there < length; there++) {
      if (met[there]! >= 0) {
        lastHere = met[there]!;
        continue;
      }
      let chosen: Pair | null = null;
      let chosenWorth = -1;
      for (const pair of meeting.get(words.terms[there]!) ?? []) {
        if (exact !== pair.weight >= 0.7) continue;
        const taken = there < words.text ? used[pair.here]! & 1 : used[pair.here]! & 2;
        if (taken && !exact) continue;
        const worth = pair.weight - (taken ? 0.3 : 0) + (pair.here === lastHere + 1 ? 0.05 : 0);
        if (worth > chosenWorth) {
          chosen = pair;
          chosenWorth = worth;
        }
      }
      if (!chosen) continue;
      met[there] = chosen.here;
      metWeight[there] = chosen.weight;
      lastHere = chosen.here;
      used[chosen.here]! |= there < words.text ? 1 : 2;
      if (there < words.text) pairs.push({ ...chosen, there });
    }
  }
  pairs.sort((a, b) => a.there - b.there);

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

  const cross = lang === query.lang ? 0 : 1;
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
    cross,
    metTotal ? byOther / metTotal : 0,
    claimant ? 1 : 0,
    plain ? plainMet / plain : 0.5,
    scale ? (rarestMatched + secondMatched) / (2 * scale) : 0,
    Math.min(1.5, information / (5 * scale)),
    opposite ? 1 : 0,
    swapped ? 1 : 0,
    Math.max(coverage, titleCoverage),
    coverage * coverage,
  );
  return {
    pairs,
    features,
    numbersDiffer: numbers.differ,
    numbersAgree: numbers.agree,
    oddNegation,
    swapped,
    opposite,
    claimant,
    coverage,
    titleCoverage,
    queryCoverage,
    windowCoverage,
    rarestUnmatched: rarestUnmatched / scale,
  };
}

type Keys = (i: number) => string;

/** Numbers of the claim: equal ones, missing ones, and one that the statement replaces by another at the same place. */
function compareNumbers(
  query: Query,
  text: number,
  met: Int32Array,
  used: Uint8Array,
  keys: Keys,
  isNumber: (i: number) => boolean,
) {
  const agree: string[] = [];
  const matched = new Set<number>();
  let unmatched = 0;
  let missing = 0;
  let total = 0;
  let differ: { here: string; there: string } | null = null;
  const here = query.terms.flatMap((term, i) => (term.kind === 'number' ? [i] : []));
  for (let there = 0; there < text; there++) {
    if (!isNumber(there)) continue;
    const key = keys(there);
    const wanted = parseCanonical(key);
    // A year dates a statement; that it is the same or absent says little.
    const year = !wanted.percent && looksLikeYear(wanted.value);
    if (!year) total++;
    const equal = here.find((i) => {
      const value = parseCanonical(query.terms[i]!.key);
      return value.percent === wanted.percent && sameValue(value.value, wanted.value);
    });
    if (met[there]! >= 0 || equal !== undefined) {
      if (!year) agree.push(key);
      matched.add(there);
      if (equal !== undefined) used[equal] = 1;
      continue;
    }
    if (!year) missing++;
    unmatched++;
  }
  if (unmatched === 0) return { agree, missing, total, differ };
  for (let there = 0; there < text; there++) {
    if (!isNumber(there) || matched.has(there)) continue;
    const key = keys(there);
    const wanted = parseCanonical(key);
    // What stands next to it in the claim, and where that is met in the statement.
    const around = [there - 2, there - 1, there + 1, there + 2]
      .filter((i) => i >= 0 && i < text && met[i]! >= 0)
      .map((i) => met[i]!);
    for (const i of here) {
      if (used[i]) continue;
      const value = parseCanonical(query.terms[i]!.key);
      if (value.percent !== wanted.percent || looksLikeYear(value.value) !== looksLikeYear(wanted.value)) continue;
      if (around.some((neighbour) => Math.abs(neighbour - i) <= 2)) differ = { here: query.terms[i]!.key, there: key };
    }
  }
  return { agree, missing, total, differ };
}

/** Negations of the statement: those in the stretch that meets the claim, and denials anywhere near it. */
function parity(query: Query, first: number, last: number): number {
  let count = 0;
  query.terms.forEach((term, i) => {
    if (term.kind === 'negation' && i >= first - 1 && i <= last + 1) count++;
    if (term.kind === 'denial' && i >= first - 5 && i <= last + 4) count++;
  });
  return count % 2;
}

function parityThere(terms: Uint32Array, text: number, negation: number, denial: number): number {
  let count = 0;
  for (let i = 0; i < text; i++) if (terms[i] === negation || terms[i] === denial) count++;
  return count % 2;
}

/**
 * "a X b" here, "a Y b" there: X and Y, each of at most three words, stand between the same words and are met nowhere else.
 * Gives the heaviest word of each.
 */
function swappedWord(
  query: Query,
  text: number,
  met: Int32Array,
  used: Uint8Array,
  idf: Float32Array,
  isNegation: (i: number) => boolean,
  flags: Uint8Array,
  namesOnly: boolean,
): { here: number; there: number } | null {
  let found: { here: number; there: number } | null = null;
  let most = 0;
  for (let from = 0; from < text; from++) {
    if (met[from]! >= 0) continue;
    let to = from;
    while (to < text && met[to]! < 0) to++;
    const before = from > 0 ? met[from - 1]! : -1;
    const after = to < text ? met[to]! : -1;
    let low = 0;
    let high = 0;
    if (before >= 0 && after >= 0) [low, high] = [before + 1, after];
    else if (before >= 0) [low, high] = [before + 1, Math.min(query.terms.length, before + 3)];
    else if (after >= 0) [low, high] = [Math.max(0, after - 2), after];
    const heaviest = (start: number, end: number, weigh: (i: number) => number) => {
      let best = -1;
      for (let i = start; i < end; i++) if (weigh(i) > 0 && (best < 0 || weigh(i) > weigh(best))) best = i;
      return best;
    };
    const there = heaviest(from, to, (i) =>
      isNegation(i) || flags[i]! & FRAME_FLAG || (namesOnly && !(flags[i]! & NAME_FLAG)) ? 0 : idf[i]!,
    );
    // Across languages an unmet word is more often one the lexicon lacks: names alone are compared.
    const here = heaviest(low, high, (i) => {
      const term = query.terms[i]!;
      return used[i] || term.frame || (namesOnly && term.kind !== 'name') ? 0 : query.weights[i]!;
    });
    if (there >= 0 && here >= 0 && to - from <= 3 && high - low <= 3 && idf[there]! > most) {
      most = idf[there]!;
      found = { here, there };
    }
    from = to;
  }
  return found;
}

/** One side says "augmente" where the other says "baisse". */
function oppositeWords(
  query: Query,
  index: ClaimIndex,
  words: ReviewWords,
  met: Int32Array,
  used: Uint8Array,
  lang: string,
): boolean {
  if (query.lang !== lang) return false;
  const sides = oppositeTerms(index, lang);
  const unmet = new Set<number>();
  for (let i = 0; i < words.text; i++)
    if (met[i]! < 0) for (const side of sides.get(words.terms[i]!) ?? []) unmet.add(side);
  if (unmet.size === 0) return false;
  const mine = oppositesOf(lang);
  return query.terms.some((term, i) => !used[i] && (mine.get(term.key) ?? []).some((side) => unmet.has(side ^ 1)));
}

const oppositeIndexes = new WeakMap<ClaimIndex, Map<string, Map<number, number[]>>>();
/** Sides by number of the term in one segment: looking words up costs less once than per candidate. */
function oppositeTerms(index: ClaimIndex, lang: string): Map<number, number[]> {
  const known = oppositeIndexes.get(index) ?? new Map<string, Map<number, number[]>>();
  oppositeIndexes.set(index, known);
  let table = known.get(lang);
  if (!table) {
    table = new Map();
    for (const [key, sides] of oppositesOf(lang)) if (index.term(key) >= 0) table.set(index.term(key), sides);
    known.set(lang, table);
  }
  return table;
}

const oppositeTables = new Map<string, Map<string, number[]>>();
/** Sides by term key: pair n has the sides 2n and 2n+1. */
function oppositesOf(lang: string): Map<string, number[]> {
  let table = oppositeTables.get(lang);
  if (table) return table;
  table = new Map();
  oppositeTables.set(lang, table);
  wordsOf(lang).opposites.forEach((pair, n) => {
    pair.forEach((words, side) => {
      for (const word of words.split('|')) {
        const key = keyFor(word, lang);
        const list = table!.get(key) ?? [];
        if (!list.includes(n * 2 + side)) table!.set(key, [...list, n * 2 + side]);
      }
    });
  });
  return table;
}
