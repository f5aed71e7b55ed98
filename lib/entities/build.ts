// Builds a gazetteer segment: the names of a pack's entities, sorted, hashed and laid out as bytes.
import type { Entity } from '../model/entity';
import { type Arena, textOf } from './arena';
import { buildStrings } from './build-strings';
import { WordIndexBuilder } from './build-words';
import { type Collected, collector } from './collect';
import { Column } from './column';
import { bitsOf, buildBuckets, hashBytes, hashKey, hashNext } from './hash';
import { acronymOf, surnameOf } from './keys';
import { pack } from './layout';
import { skeletonHash } from './skeleton';
import { distinct, highest, PEOPLE, postings, THINGS, unite } from './unite';

/** Seeds that keep the kinds of variant keys apart. */
export const VARIANT = { skeleton: 0x1b873593, acronym: 0x2c1b3c6d, surname: 0x297a2d39 } as const;
export type VariantKind = keyof typeof VARIANT;

/**
 * The bytes of one segment. Entities that share an id become one with their names united. Names longer than twelve words
 * or 250 bytes, or without a letter or digit, are left out. Throws where there are more than 8 million entities.
 */
export function buildGazetteer(entities: Iterable<Entity>): Uint8Array<ArrayBuffer> {
  const builder = gazetteerBuilder();
  for (const entity of entities) builder.add(entity);
  return builder.bytes();
}

/** The same for entities that come one by one: only their names are held. */
export function gazetteerBuilder(): { add(entity: Entity): void; bytes(): Uint8Array<ArrayBuffer> } {
  const { collected, add } = collector();
  return { add, bytes: () => layOut(collected) };
}

function layOut(collected: Collected): Uint8Array<ArrayBuffer> {
  const { ids, rank, types, priors } = unite(collected);
  const { keys, posts, lists, kinds, keyPriors } = postings(collected, rank, types, priors);
  const { byKey, byVariant, firstWords, mostWords, words } = hashed(collected.keys, keys, kinds);
  const { wordEntries, wordPriors } = words.build(keyPriors);
  const others = distinct(collected.others);
  const sameEntities = new Uint32Array(others.last.length);
  const otherOwners = collected.otherOwners.values;
  others.last.forEach((row, i) => {
    sameEntities[i] = rank[otherOwners[row]!]!;
  });
  const keyStrings = buildStrings(collected.keys, keys);
  const idStrings = buildStrings(collected.ids, ids);
  const sameStrings = buildStrings(collected.others, others.last);
  return pack(
    { keys: keys.length, entities: ids.length, others: others.last.length, mostWords },
    {
      keyStarts: keyStrings.starts,
      keyBytes: keyStrings.bytes,
      keySymbols: keyStrings.symbols,
      blockPriors: highest(keyPriors),
      posts,
      lists,
      keyOffsets: byKey.offsets,
      keySlots: byKey.slots,
      firstWords,
      variantOffsets: byVariant.offsets,
      variantSlots: byVariant.slots,
      wordEntries,
      wordPriors,
      idStarts: idStrings.starts,
      idBytes: idStrings.bytes,
      idSymbols: idStrings.symbols,
      types,
      priors,
      sameStarts: sameStrings.starts,
      sameBytes: sameStrings.bytes,
      sameSymbols: sameStrings.symbols,
      sameEntities,
      sameOrder: Uint32Array.from(others.last.keys()).sort((a, b) => sameEntities[a]! - sameEntities[b]! || a - b),
    },
  );
}

/** Slots of the first-word filter: a power of two, one to two a key. */
const firstWordSlots = (keys: number): number => 1 << Math.max(8, Math.min(20, bitsOf(keys)));

/**
 * The buckets of the keys and of their variants, the first-word filter and the word index, in one pass over the bytes.
 * Variant keys point to the key they were made from; a reader makes them again from it, so a false hit cannot pass.
 */
function hashed({ bytes, starts, size }: Arena, keys: Uint32Array, kinds: Uint8Array) {
  const n = keys.length;
  const hashes = new Int32Array(n);
  const ordinals = new Uint32Array(n);
  const variantHashes = new Column();
  const variantValues = new Column();
  const firstWords = new Uint8Array(firstWordSlots(n));
  const words = new WordIndexBuilder();
  let mostWords = 0;
  const variant = (hash: number, key: number) => {
    variantHashes.push(hash >>> 0);
    variantValues.push(key);
  };
  // In the order they lie in memory: in order of the keys each one is a cache miss.
  const keyOf = new Uint32Array(size);
  for (let i = 0; i < n; i++) keyOf[keys[i]!] = i + 1;
  for (let row = 0; row < size; row++) {
    const i = keyOf[row]! - 1;
    if (i < 0) continue;
    const from = starts[row]!;
    const to = starts[row + 1]!;
    let hash = 0;
    let slot = 0;
    let count = 0;
    for (let start = from; start < to; count++) {
      let end = start;
      while (end < to && bytes[end] !== SPACE) end++;
      const word = hashBytes(bytes, start, end);
      hash = hashNext(hash, word);
      if (count === 0) slot = word & (firstWords.length - 1);
      else if (kinds[i] !== 0) words.add(bytes, start, end, word, i, count);
      start = end + 1;
    }
    hashes[i] = hash;
    ordinals[i] = i;
    if (kinds[i] === 0) continue;
    if (count > firstWords[slot]!) firstWords[slot] = count;
    if (count > mostWords) mostWords = count;
    const sound = skeletonHash(bytes, from, to, VARIANT.skeleton);
    if (sound !== 0) variant(sound, i);
    const isPerson = count >= 2 && (kinds[i]! & PEOPLE) !== 0;
    const isThing = count >= 3 && (kinds[i]! & THINGS) !== 0;
    if (!isPerson && !isThing) continue;
    const key = textOf(bytes, from, to);
    const surname = isPerson ? surnameOf(key) : '';
    const acronym = isThing ? acronymOf(key) : '';
    if (surname) variant(hashKey(surname, VARIANT.surname), i);
    if (acronym) variant(hashKey(acronym, VARIANT.acronym), i);
  }
  return {
    byKey: buildBuckets(hashes, ordinals, bitsOf(n)),
    byVariant: buildBuckets(variantHashes.values, variantValues.values, bitsOf(n)),
    firstWords,
    mostWords,
    words,
  };
}

const SPACE = 32;
