// Look-up as you type over the gazetteer: exact, prefix, other spellings, one typing error; best first.
import type { EntityType } from '../model/entity';
import type { NamesSegment } from '../model/knowledge';
import type { Gazetteer } from './gazetteer';
import { nameKey, skeleton } from './keys';
import { Pool } from './pool';
import { DEMONYM } from './posts';

export interface Answer {
  id: string;
  type: EntityType | null;
  /** The key that was met, folded. */
  key: string;
  how: 'name' | 'prefix' | 'surname' | 'acronym' | 'spelling' | 'error';
  /** 0..1 */
  score: number;
}

const BASE: Record<Answer['how'], number> = {
  name: 0.8,
  acronym: 0.7,
  surname: 0.66,
  prefix: 0.6,
  spelling: 0.5,
  error: 0.3,
};
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789 ';

/** The entities that `query` may be the beginning of, `top` at most. Cost does not grow with the answers a short prefix has. */
export function search(names: readonly NamesSegment[], query: string, top: number): Answer[] {
  const key = nameKey(query);
  if (!key || top < 1) return [];
  const pool = new Pool(names);
  const best = new Map<string, Answer>();
  const take = (gazetteer: Gazetteer, ordinal: number, how: Answer['how']) => {
    const name = gazetteer.keys.at(ordinal);
    for (const post of gazetteer.posts(ordinal)) {
      const { id, type, prior } = pool.unite(gazetteer.idOf(post.entity));
      // Priors move an answer within its kind; a key the query covers wholly comes before one that goes on.
      const share = key.length / Math.max(key.length, name.length);
      const score = Math.min(
        1,
        BASE[how] + 0.16 * Math.min(1, prior / 14) + 0.03 * share - (post.flags & DEMONYM ? 0.1 : 0),
      );
      const known = best.get(id);
      if (!known || score > known.score) best.set(id, { id, type, key: name, how, score });
    }
  };
  for (const gazetteer of pool.segments) {
    const exact = gazetteer.find(key);
    if (exact >= 0) take(gazetteer, exact, 'name');
    for (const ordinal of topOf(gazetteer, gazetteer.keys.range(key), top)) take(gazetteer, ordinal, 'prefix');
    for (const ordinal of gazetteer.variants('surname', key, 4 * top)) take(gazetteer, ordinal, 'surname');
    if (!key.includes(' '))
      for (const ordinal of gazetteer.variants('acronym', key, top)) take(gazetteer, ordinal, 'acronym');
    for (const ordinal of gazetteer.variants('skeleton', skeleton(key), top)) take(gazetteer, ordinal, 'spelling');
  }
  if (best.size < top && key.length >= 4)
    for (const gazetteer of pool.segments)
      for (const edited of oneEdit(key))
        for (const ordinal of topOf(gazetteer, gazetteer.keys.range(edited), 2)) take(gazetteer, ordinal, 'error');
  return [...best.values()].sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1)).slice(0, top);
}

/**
 * Ordinals of the keys in a range whose entities have the highest priors, `top` at most, in no order. The blocks' highest
 * priors tell which of them can hold one: the `top` best keys lie in the `top` best blocks.
 */
function topOf(gazetteer: Gazetteer, range: { from: number; to: number }, top: number): number[] {
  const { from, to } = range;
  if (to - from <= top) return Array.from({ length: to - from }, (_, i) => from + i);
  const { blockPriors } = gazetteer.sections;
  const blocks: number[] = [];
  const first = from >> 4;
  const last = (to - 1) >> 4;
  let floor = -1;
  for (let block = first; block <= last; block++) {
    if (blockPriors[block]! <= floor) continue;
    blocks.push(block);
    if (blocks.length >= 2 * top + 8) {
      blocks.sort((a, b) => blockPriors[b]! - blockPriors[a]!).length = top;
      floor = blockPriors[blocks[top - 1]!]!;
    }
  }
  blocks.sort((a, b) => blockPriors[b]! - blockPriors[a]!).length = Math.min(blocks.length, top);
  const keys: { ordinal: number; prior: number }[] = [];
  for (const block of blocks)
    for (let ordinal = Math.max(from, block << 4); ordinal < Math.min(to, (block + 1) << 4); ordinal++) {
      const prior = Math.max(...gazetteer.posts(ordinal).map((post) => gazetteer.priorOf(post.entity) ?? 0));
      keys.push({ ordinal, prior });
    }
  return keys
    .sort((a, b) => b.prior - a.prior)
    .slice(0, top)
    .map((key) => key.ordinal);
}

/** Strings one edit away; the first letter stays, and so does the last place, where a prefix is not finished yet. */
function* oneEdit(key: string): Iterable<string> {
  for (let i = 1; i < key.length; i++) {
    const head = key.slice(0, i);
    const tail = key.slice(i + 1);
    if (i < key.length - 1) {
      yield head + tail;
      if (key[i] !== key[i + 1]) yield head + key[i + 1] + key[i] + key.slice(i + 2);
    }
    for (const letter of ALPHABET) {
      if (letter !== key[i]) yield head + letter + tail;
      yield head + letter + key.slice(i);
    }
  }
}
