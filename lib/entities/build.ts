// Builds a gazetteer segment: the names of a pack's entities, sorted, hashed and laid out as bytes.
import type { Entity } from '../model/entity';
import { buildStrings } from './build-strings';
import { type Collected, collector } from './collect';
import { bitsOf, buildBuckets, hashKey, hashWord } from './hash';
import { acronymOf, skeletonHash, surnameOf } from './keys';
import { pack } from './layout';
import { distinct, PEOPLE, postings, THINGS, unite } from './unite';

/** Seeds that keep the kinds of variant keys apart. */
export const VARIANT = { skeleton: 0x1b873593, acronym: 0x2c1b3c6d, surname: 0x297a2d39 } as const;
export type VariantKind = keyof typeof VARIANT;

/**
 * The bytes of one segment. Entities that share an id become one with their names united. Names longer than twelve words
 * or 250 bytes, or without a letter or digit, are left out. Throws where there are more than 8 million entities.
 */
export function buildGazetteer(entities: Iterable<Entity>): Uint8Array {
  const builder = gazetteerBuilder();
  for (const entity of entities) builder.add(entity);
  return builder.bytes();
}

/** The same for entities that come one by one: only their names are held. */
export function gazetteerBuilder(): { add(entity: Entity): void; bytes(): Uint8Array } {
  const { collected, add } = collector();
  return { add, bytes: () => layOut(collected) };
}

function layOut(collected: Collected): Uint8Array {
  const { ids, rank, types, priors } = unite(collected);
  const { keys, posts, lists, kinds, blockPriors } = postings(collected, rank, types, priors);
  const { byKey, byVariant, firstWords, mostWords } = hashed(collected.texts, keys, kinds);
  const others = distinct(collected.others);
  const sameEntities = new Uint32Array(others.last.length);
  others.last.forEach((row, i) => {
    sameEntities[i] = rank[collected.otherOwners[row]!]!;
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
      blockPriors,
      posts,
      lists,
      keyOffsets: byKey.offsets,
      keySlots: byKey.slots,
      firstWords,
      variantOffsets: byVariant.offsets,
      variantSlots: byVariant.slots,
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
 * The buckets of the keys and of their variants, and the first-word filter. Variant keys point to the key they were made
 * from; a reader makes them again from it, so a false hit cannot pass.
 */
function hashed(texts: readonly string[], keys: Uint32Array, kinds: Uint8Array) {
  const n = keys.length;
  const hashes = new Int32Array(n);
  const ordinals = new Uint32Array(n);
  const variantHashes = new Int32Array(3 * n);
  const variantValues = new Uint32Array(3 * n);
  const firstWords = new Uint8Array(firstWordSlots(n));
  let variants = 0;
  let mostWords = 0;
  // No closure and no object a key in this loop: a million of them cost more than the hashing.
  for (let i = 0; i < n; i++) {
    const key = texts[keys[i]!]!;
    hashes[i] = hashKey(key);
    ordinals[i] = i;
    if (kinds[i] === 0) continue;
    const end = key.indexOf(' ');
    let words = 1;
    for (let at = end; at >= 0; at = key.indexOf(' ', at + 1)) words++;
    const slot = hashWord(end < 0 ? key : key.slice(0, end)) & (firstWords.length - 1);
    if (words > firstWords[slot]!) firstWords[slot] = words;
    if (words > mostWords) mostWords = words;
    const surname = kinds[i]! & PEOPLE ? surnameOf(key) : '';
    const acronym = kinds[i]! & THINGS ? acronymOf(key) : '';
    const sound = skeletonHash(key, VARIANT.skeleton);
    if (surname) {
      variantHashes[variants] = hashKey(surname, VARIANT.surname);
      variantValues[variants++] = i;
    }
    if (acronym) {
      variantHashes[variants] = hashKey(acronym, VARIANT.acronym);
      variantValues[variants++] = i;
    }
    if (sound !== 0) {
      variantHashes[variants] = sound;
      variantValues[variants++] = i;
    }
  }
  return {
    byKey: buildBuckets(hashes, ordinals, bitsOf(n)),
    byVariant: buildBuckets(variantHashes.subarray(0, variants), variantValues.subarray(0, variants), bitsOf(n)),
    firstWords,
    mostWords,
  };
}
