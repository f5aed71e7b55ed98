// Spotting: which stretches of words equal a name of the gazetteer, longest first.
import { hashNext } from './hash';
import type { Found, Pool } from './pool';
import type { Word } from './words';

/** A stretch of words `[from, to)` that equals a name in at least one segment. */
export interface Hit {
  from: number;
  to: number;
  key: string;
  found: Found[];
}

/** True where a name may begin: a capital, a digit, or a lower-case particle or elided article before a capital. */
export function mayBegin(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (word.capital || word.number) return true;
  const next = words[at + 1];
  return next?.capital === true && !next.breaks && word.norm.length <= 4;
}

/** Names that begin at word `at`, longest first. */
export function hitsAt(words: readonly Word[], at: number, pool: Pool): Hit[] {
  const first = words[at]!;
  const hits: Hit[] = [];
  for (let s = 0; s < pool.segments.length; s++) {
    const gazetteer = pool.segments[s]!;
    const most = gazetteer.wordsAfter(first.hash);
    let hash = 0;
    for (let n = 0; n < most && at + n < words.length; n++) {
      const word = words[at + n]!;
      if (n > 0 && word.breaks) break;
      hash = hashNext(hash, word.hash);
      if (!gazetteer.mayHold(hash)) continue;
      let key = first.norm;
      for (let j = at + 1; j <= at + n; j++) key += ` ${words[j]!.norm}`;
      const ordinal = gazetteer.find(key, hash);
      if (ordinal < 0) continue;
      const known = hits.find((hit) => hit.to === at + n + 1);
      if (known) known.found.push({ segment: s, key: ordinal });
      else hits.push({ from: at, to: at + n + 1, key, found: [{ segment: s, key: ordinal }] });
    }
  }
  return hits.length > 1 ? hits.sort((a, b) => b.to - a.to) : hits;
}
