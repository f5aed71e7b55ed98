// Which word of a claim meets which word of the statement: each the nearest in meaning, none twice.

import type { Alternative } from './alternatives';
import type { ClaimIndex, ReviewWords } from './claim-index';
import type { Query } from './query';

/** One claim word and the statement's word that meets it. */
export interface Pair {
  /** Index into the claim's words. */
  there: number;
  /** Index into `Query.terms`. */
  here: number;
  weight: number;
  how: Alternative['how'];
}

export interface Meeting {
  /** Pairs of the claim proper (without title), by place in the claim. */
  pairs: Pair[];
  /** By word of the claim, title and claimant included: the statement's word that meets it, -1 where none does. */
  met: Int32Array;
  metWeight: Float32Array;
  /** By word of the statement: bit 0 where it meets the claim, bit 1 where it meets title or claimant. */
  used: Uint8Array;
}

/** Pairs the words of a review with the statement's. */
export function meet(query: Query, index: ClaimIndex, words: ReviewWords): Meeting {
  const length = words.terms.length;
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

  return { pairs, met, metWeight, used };
}
