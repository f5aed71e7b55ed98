// Where a statement and a claim that meet part ways: another figure, a negation, a swapped word.

import { looksLikeYear, parseCanonical, sameValue } from '../text/numbers';
import { FRAME_FLAG, NAME_FLAG } from './claim-index';
import type { Query } from './query';

type Keys = (i: number) => string;

/** Numbers of the claim: equal ones, missing ones, and one that the statement replaces by another at the same place. */
export function compareNumbers(
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
      if (value.percent !== wanted.percent) continue;
      // A year and a count are never compared, but "1,500 visitors" looks like a year and counts what "15,000 visitors" counts.
      const counted = there + 1 < text && met[there + 1] === i + 1;
      if (!counted && looksLikeYear(value.value) !== looksLikeYear(wanted.value)) continue;
      if (around.some((neighbour) => Math.abs(neighbour - i) <= 2)) differ = { here: query.terms[i]!.key, there: key };
    }
  }
  return { agree, missing, total, differ };
}

/** Negations of the statement, odd or even: those in the stretch that meets the claim, and denials anywhere near it. */
export function parity(query: Query, first: number, last: number): number {
  let count = 0;
  query.terms.forEach((term, i) => {
    if (term.kind === 'negation' && i >= first - 1 && i <= last) count++;
    if (term.kind === 'denial' && i >= first - 5 && i <= last + 4) count++;
  });
  return count % 2;
}

/** Negations of the claim, odd or even. */
export function parityThere(terms: Uint32Array, text: number, negation: number, denial: number): number {
  let count = 0;
  for (let i = 0; i < text; i++) if (terms[i] === negation || terms[i] === denial) count++;
  return count % 2;
}

/**
 * "a X b" here, "a Y b" there: X and Y, each of at most three words, stand between the same words and are met nowhere else.
 * Gives the heaviest word of each.
 */
export function swappedWord(
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
