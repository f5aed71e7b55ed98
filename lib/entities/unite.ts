// Rows of a pack brought in order: entities that share an id become one, and each key gets the entities it names.
import type { Arena } from './arena';
import type { Collected } from './collect';
import { ENTITY_MASK, MANY, NO_PRIOR, NO_TYPE, packPost, TYPES, uniteFlags, unpackPost } from './posts';
import { BLOCK } from './strings';

/** What the entities of a key are, as bits of `Postings.kinds`. */
export const PEOPLE = 1;
export const THINGS = 2;
const PERSON = TYPES.indexOf('person');
const DOMAIN = '@'.charCodeAt(0);

/** The rows of an arena in order, where each run of equal strings begins, and the last row of each run. */
export function distinct(arena: Arena): { order: Uint32Array; runs: Uint32Array; last: Uint32Array } {
  const order = arena.order();
  const runs = new Uint32Array(order.length + 1);
  let count = 0;
  for (let i = 0; i < order.length; i++) if (i === 0 || !arena.equal(order[i - 1]!, order[i]!)) runs[count++] = i;
  runs[count] = order.length;
  const last = new Uint32Array(count);
  for (let i = 0; i < count; i++) last[i] = order[runs[i + 1]! - 1]!;
  return { order, runs: runs.subarray(0, count + 1), last };
}

/** Entities in order of their id: a row for each, the ordinal of each row, the first type stated, the highest prior. */
export function unite({ ids, types, priors }: Collected) {
  const { order, runs, last } = distinct(ids);
  const rank = new Uint32Array(order.length);
  const united = { types: new Uint8Array(last.length).fill(NO_TYPE), priors: new Uint16Array(last.length) };
  for (let entity = 0; entity < last.length; entity++) {
    let prior = NO_PRIOR;
    for (let i = runs[entity]!; i < runs[entity + 1]!; i++) {
      const row = order[i]!;
      rank[row] = entity;
      if (united.types[entity] === NO_TYPE) united.types[entity] = types[row]!;
      if (priors[row] !== NO_PRIOR && (prior === NO_PRIOR || priors[row]! > prior)) prior = priors[row]!;
    }
    united.priors[entity] = prior;
  }
  return { ids: last, rank, ...united };
}

/**
 * Keys in order, a row for each; the entities each one names, in the order they were given; what these are (0: the key is a
 * domain); and the highest prior behind each block of keys.
 */
export function postings(
  { keys, owners, flags }: Collected,
  rank: Uint32Array,
  types: Uint8Array,
  priors: Uint16Array,
) {
  const { order, runs, last } = distinct(keys);
  const posts = new Uint32Array(last.length);
  const kinds = new Uint8Array(last.length);
  const blockPriors = new Uint16Array(Math.ceil(last.length / BLOCK));
  const lists: number[] = [];
  const list: number[] = [];
  for (let key = 0; key < last.length; key++) {
    list.length = 0;
    const block = Math.floor(key / BLOCK);
    const isName = keys.bytes[keys.starts[last[key]!]!] !== DOMAIN;
    for (let i = runs[key]!; i < runs[key + 1]!; i++) {
      const row = order[i]!;
      const entity = rank[owners[row]!]!;
      // A name rarely means more than a few: a Map for each key takes three times as long.
      let known = 0;
      while (known < list.length && (list[known]! & ENTITY_MASK) !== entity) known++;
      const flag = flags[row]!;
      list[known] = packPost(entity, known < list.length ? uniteFlags(unpackPost(list[known]!).flags, flag) : flag);
      if (!isName) continue;
      kinds[key]! |= types[entity] === PERSON ? PEOPLE : THINGS;
      const prior = priors[entity] === NO_PRIOR ? 0 : priors[entity]!;
      if (prior + 1 > blockPriors[block]!) blockPriors[block] = prior + 1;
    }
    if (list.length === 1) posts[key] = list[0]!;
    else {
      posts[key] = (MANY | lists.length) >>> 0;
      lists.push(list.length);
      for (const post of list) lists.push(post);
    }
  }
  return { keys: last, posts, lists: Uint32Array.from(lists), kinds, blockPriors };
}
