// What a document's capitals say: which words it also writes small, which it capitalises where nothing asks for it.
import type { Word } from './words';

export interface Capitals {
  /** Folded words that occur in lower case. */
  lower: ReadonlySet<string>;
  /** Folded words that occur with a capital where a capital says something. */
  inside: ReadonlySet<string>;
  /** By word index: 2 in a stretch written in capitals, 1 in one with a capital on every longer word, else 0. */
  headline: Uint8Array;
}

export function capitalsOf(words: readonly Word[]): Capitals {
  const lower = new Set<string>();
  const inside = new Set<string>();
  const headline = new Uint8Array(words.length);
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && !words[to]!.opens) to++;
    const kind = headlineKind(words, from, to);
    for (let i = from; i < to; i++) {
      const word = words[i]!;
      headline[i] = kind;
      if (word.glue === 'apostrophe' && word.norm === 's') continue;
      if (!word.capital) lower.add(word.norm);
      else if (kind === 0 && !word.opens) inside.add(word.norm);
    }
    from = to;
  }
  return { lower, inside, headline };
}

function headlineKind(words: readonly Word[], from: number, to: number): 0 | 1 | 2 {
  let all = 0;
  let wide = 0;
  let long = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const { norm, number, capital, allCaps } = words[i]!;
    if (number || norm.length < 2) continue;
    wide++;
    if (allCaps) all++;
    if (norm.length < 4) continue;
    long++;
    if (capital) capitals++;
  }
  if (wide >= 3 && all >= 0.8 * wide) return 2;
  return long >= 5 && to - from >= 6 && capitals >= 0.9 * long ? 1 : 0;
}
