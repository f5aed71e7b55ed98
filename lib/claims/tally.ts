// How much of a claim a statement meets, and of the statement how much meets the claim, counted word by word.
import { FRAME_FLAG, NAME_FLAG, type ReviewWords } from './claim-index';
import type { Meeting } from './pairs';
import type { Query } from './query';

export interface Tally {
  /** Share of the claim's weight that is met, of its title's, of the statement's, and of the statement's stretch that meets it. */
  coverage: number;
  titleCoverage: number;
  queryCoverage: number;
  windowCoverage: number;
  /** First and last term of the statement that meets the claim; `last` is -1 where none does. */
  stretch: { first: number; last: number };
  rarestMatched: number;
  secondMatched: number;
  rarestUnmatched: number;
  /** Weight of the words met, each by how well. */
  information: number;
  /** Weight of the words met, and of those met by other words. */
  metWeight: number;
  byOtherWords: number;
  /** Weight of words that are no name, number or word of the frame, and of those of them that are met. */
  plain: number;
  plainMet: number;
  /** Words of the claim, negations apart; met ones behind the one before; those at most one word apart. */
  content: number;
  inOrder: number;
  adjacent: number;
  /** Names of the claim, and of the statement's stretch. */
  names: number;
  namesMet: number;
  namesHere: number;
  namesHereUnmet: number;
}

/** A word met by something near enough counts as met whole. */
const NEARLY = 1.1;
/** Words met by less than this are met by other words (synonyms, translations of several). */
const OWN_WORD = 0.85;
/** Vaguer meetings do not stretch the part of the statement that is compared. */
const FIRM = 0.4;
/** Names this many terms before and behind the stretch are part of what is said. */
const BESIDE = 2;

/** `weights`: what each word of the review is worth. */
export function tally(
  query: Query,
  words: ReviewWords,
  weights: Float32Array,
  { pairs, met, metWeight, used }: Meeting,
  is: { isNegation(i: number): boolean; isNumber(i: number): boolean },
): Tally {
  const worthMet = (i: number) => weights[i]! * Math.min(1, metWeight[i]! * NEARLY);
  const covered = (from: number, to: number): number => {
    let all = 0;
    let part = 0;
    for (let i = from; i < to; i++) {
      all += weights[i]!;
      part += worthMet(i);
    }
    return all ? part / all : 0;
  };
  const coverage = covered(0, words.text);
  const found: Tally = {
    coverage,
    titleCoverage: words.title > words.text ? covered(words.text, words.title) : coverage,
    queryCoverage: 0,
    windowCoverage: 0,
    stretch: { first: query.terms.length, last: -1 },
    rarestMatched: 0,
    secondMatched: 0,
    rarestUnmatched: 0,
    information: 0,
    metWeight: 0,
    byOtherWords: 0,
    plain: 0,
    plainMet: 0,
    content: 0,
    inOrder: 0,
    adjacent: 0,
    names: 0,
    namesMet: 0,
    namesHere: 0,
    namesHereUnmet: 0,
  };
  let previous = -1;
  for (let i = 0; i < words.text; i++) {
    if (is.isNegation(i)) continue;
    found.content++;
    const weight = weights[i]!;
    const here = met[i]!;
    const plain = !(words.flags[i]! & (NAME_FLAG | FRAME_FLAG)) && !is.isNumber(i);
    if (plain) found.plain += weight;
    if (words.flags[i]! & NAME_FLAG) {
      found.names++;
      if (here >= 0) found.namesMet++;
    }
    if (here < 0) {
      found.rarestUnmatched = Math.max(found.rarestUnmatched, weight);
      previous = -1;
      continue;
    }
    found.metWeight += weight;
    if (plain) found.plainMet += worthMet(i);
    if (metWeight[i]! < OWN_WORD) found.byOtherWords += weight;
    const worth = weight * metWeight[i]!;
    found.information += worth;
    found.secondMatched = Math.max(found.secondMatched, Math.min(found.rarestMatched, worth));
    found.rarestMatched = Math.max(found.rarestMatched, worth);
    if (previous >= 0 && here > previous) {
      found.inOrder++;
      if (here - previous <= 2) found.adjacent++;
    }
    previous = here;
  }
  return ofStatement(found, query, pairs, used);
}

/** The statement's side: the stretch that meets the claim, and how much of it and of the whole does. */
function ofStatement(found: Tally, { terms, weights }: Query, pairs: Meeting['pairs'], used: Uint8Array): Tally {
  for (const { here, weight } of pairs)
    if (weight >= FIRM && !terms[here]!.frame) {
      found.stretch.first = Math.min(found.stretch.first, here);
      found.stretch.last = Math.max(found.stretch.last, here);
    }
  const { first, last } = found.stretch;
  let total = 0;
  let within = 0;
  let matched = 0;
  terms.forEach((term, i) => {
    const weight = weights[i]!;
    total += weight;
    if (i >= first && i <= last) within += weight;
    if (used[i]) matched += weight;
    if (term.kind === 'name' && i >= first - BESIDE && i <= last + BESIDE) {
      found.namesHere++;
      if (!used[i]) found.namesHereUnmet++;
    }
  });
  found.queryCoverage = total ? matched / total : 0;
  found.windowCoverage = within ? Math.min(1, matched / within) : 0;
  return found;
}
