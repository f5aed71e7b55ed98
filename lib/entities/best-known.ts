// The best known names of a range of the index, without looking at all of them.
import type { Gazetteer } from './gazetteer';
import type { Range } from './strings';

/** A part of the index whose places are in order of some text. */
export interface Places {
  /** Highest prior, and 1, of each 16 places. */
  priors: Uint16Array;
  keyAt(place: number): number;
}

/** The names, and the words of names, of a segment as places. */
export const namesOf = ({ sections }: Gazetteer): Places => ({ priors: sections.blockPriors, keyAt: (key) => key });
export const wordsOf = ({ words }: Gazetteer): Places => ({
  priors: words.priors,
  keyAt: (place) => words.keyAt(place),
});

/**
 * Ordinals of the keys at a range's places whose entities have the highest priors, `top` at most, in no order. The blocks'
 * highest priors tell which of them can hold one: the `top` best places lie in the `top` best blocks.
 */
export function bestKnown(gazetteer: Gazetteer, { priors, keyAt }: Places, { from, to }: Range, top: number): number[] {
  if (to - from <= top) return Array.from({ length: Math.max(0, to - from) }, (_, i) => keyAt(from + i));
  const blocks: number[] = [];
  // The first and the last block may owe their prior to places outside the range.
  const most = top + 2;
  const byPrior = (a: number, b: number) => priors[b]! - priors[a]!;
  const last = (to - 1) >> 4;
  let floor = -1;
  for (let block = from >> 4; block <= last; block++) {
    if (priors[block]! <= floor) continue;
    blocks.push(block);
    if (blocks.length >= 2 * most + 8) {
      blocks.sort(byPrior).length = most;
      floor = priors[blocks[most - 1]!]!;
    }
  }
  blocks.sort(byPrior).length = Math.min(blocks.length, most);
  const keys: { key: number; prior: number }[] = [];
  for (const block of blocks)
    for (let place = Math.max(from, block << 4); place < Math.min(to, (block + 1) << 4); place++) {
      const key = keyAt(place);
      let prior = 0;
      for (const post of gazetteer.posts(key)) prior = Math.max(prior, gazetteer.priorOf(post.entity) ?? 0);
      keys.push({ key, prior });
    }
  return keys
    .sort((a, b) => b.prior - a.prior)
    .slice(0, top)
    .map(({ key }) => key);
}
