// Rows of a pack brought in order: entities that share an id become one, and each key gets the entities it names.
import type { Arena } from './arena';
import type { Collected } from './collect';
import { Column } from './column';
import { ENTITY_BITS, ENTITY_MASK, MANY, NO_PRIOR, NO_TYPE, packPost, TYPES, uniteFlags, unpackPost } from './posts';
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
export function unite({ ids, kinds: given }: Collected) {
  const { order, runs, last } = distinct(ids);
  const kinds = given.values;
  const rank = new Uint32Array(order.length);
  const united = { types: new Uint8Array(last.length).fill(NO_TYPE), priors: new Uint16Array(last.length) };
  for (let entity = 0; entity < last.length; entity++) {
    let prior = NO_PRIOR;
    for (let i = runs[entity]!; i < runs[entity + 1]!; i++) {
      const row = order[i]!;
      const kind = kinds[row]!;
      rank[row] = entity;
      if (united.types[entity] === NO_TYPE) united.types[entity] = kind & 0xff;
      if (kind >>> 8 !== NO_PRIOR && (prior === NO_PRIOR || kind >>> 8 > prior)) prior = kind >>> 8;
    }
    united.priors[entity] = prior;
  }
  return { ids: last, rank, ...united };
}

/**
 * Keys in order, a row for each; the entities each one names, in the order they were given; what these are (0: the key is a
 * domain); and the highest prior behind each, and 1 (0 where there is none).
 */
export function postings({ keys, posts: given }: Collected, rank: Uint32Array, types: Uint8Array, priors: Uint16Array) {
  const { order, runs, last } = distinct(keys);
  const rows = given.values;
  const posts = new Uint32Array(last.length);
  const kinds = new Uint8Array(last.length);
  const keyPriors = new Uint16Array(last.length);
  const lists = new Column();
  const list: number[] = [];
  const domains = domainsAmong(keys, last);
  for (let key = 0; key < last.length; key++) {
    list.length = 0;
    const isName = key < domains.from || key >= domains.to;
    for (let i = runs[key]!; i < runs[key + 1]!; i++) {
      const row = rows[order[i]!]!;
      const entity = rank[row & ENTITY_MASK]!;
      const flag = row >>> ENTITY_BITS;
      // A name rarely means more than a few: a Map for each key takes three times as long.
      let known = 0;
      while (known < list.length && (list[known]! & ENTITY_MASK) !== entity) known++;
      list[known] = packPost(entity, known < list.length ? uniteFlags(unpackPost(list[known]!).flags, flag) : flag);
      if (!isName) continue;
      kinds[key]! |= types[entity] === PERSON ? PEOPLE : THINGS;
      const prior = priors[entity] === NO_PRIOR ? 0 : priors[entity]!;
      if (prior + 1 > keyPriors[key]!) keyPriors[key] = prior + 1;
    }
    if (list.length === 1) posts[key] = list[0]!;
    else {
      posts[key] = (MANY | lists.size) >>> 0;
      lists.push(list.length);
      for (const post of list) lists.push(post);
    }
  }
  return { keys: last, posts, lists: lists.values.slice(), kinds, keyPriors };
}

/** Where the keys of domains lie among the keys in order: together, as they alone begin with "@". */
function domainsAmong({ bytes, starts }: Arena, keys: Uint32Array): { from: number; to: number } {
  const firstFrom = (byte: number) => {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bytes[starts[keys[middle]!]!]! < byte) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { from: firstFrom(DOMAIN), to: firstFrom(DOMAIN + 1) };
}

/** The highest of each 16 values. */
export function highest(values: Uint16Array): Uint16Array<ArrayBuffer> {
  const blocks = new Uint16Array(Math.ceil(values.length / BLOCK));
  for (let i = 0; i < values.length; i++) {
    const block = Math.floor(i / BLOCK);
    if (values[i]! > blocks[block]!) blocks[block] = values[i]!;
  }
  return blocks;
}
