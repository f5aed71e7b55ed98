// Builds a gazetteer segment: the names of a pack's entities, sorted, hashed and laid out as bytes.
import { type Entity, EntityType } from '../model/entity';
import { buildBuckets, hashKey, hashWord } from './hash';
import { acronymOf, domainKey, MOST_WORDS, nameKey, skeleton, surnameOf } from './keys';
import { pack } from './layout';
import { buildStrings, storable } from './strings';

/** What a posting says of a name; 8 bits above the entity's 23. */
export const LABEL = 1; // the entity's label in some language
export const CAPITALS = 2; // written in capitals throughout ("ONU")
export const LOWER = 4; // begins in lower case ("al-Qaïm", "iPhone")
export const DEMONYM = 8; // a name of the place's people, not of the place
export const FRENCH = 16;
export const ENGLISH = 32;
export const LOWER_END = 64; // its last word begins in lower case ("Nations unies")
export const ACCENTED = 128; // has an accent on a letter that does not begin a word ("Côme")

export const ENTITY_BITS = 23;
export const ENTITY_MASK = (1 << ENTITY_BITS) - 1;
/** Marks a post that is an index into `lists`. */
export const MANY = 0x80000000;

/** Seeds that keep the kinds of variant keys apart. */
export const VARIANT = { skeleton: 0x1b873593, acronym: 0x2c1b3c6d, surname: 0x297a2d39 } as const;
export type VariantKind = keyof typeof VARIANT;

/** Flags that hold only where they hold of each spelling of a key. */
export const EACH = DEMONYM | LOWER | ACCENTED;

export const TYPES = EntityType.options;
export const NO_TYPE = 255;
/** Prior of an entity whose pack states none. */
export const NO_PRIOR = 0xffff;

/** A prior of any size in 16 bits, in steps of 1/2048 of a doubling. */
export const packPrior = (pop: number | undefined): number =>
  pop === undefined ? NO_PRIOR : Math.min(NO_PRIOR - 1, Math.round(Math.log2(1 + Math.max(0, pop)) * 2048));

/** Slots of the first-word filter: a power of two, about two a key. */
export const firstWordSlots = (keys: number): number => 1 << Math.max(8, Math.min(21, Math.ceil(Math.log2(keys + 1))));

/**
 * The bytes of one segment. Entities that share an id become one with their names united. Names longer than twelve words
 * or 250 bytes, or without a letter or digit, are left out. Throws where there are more than 8 million entities.
 */
export function buildGazetteer(entities: Iterable<Entity>): Uint8Array {
  const collected = collect(entities);
  const { ids, types, priors, sames } = collected;

  // Entities in order of their id, so that an id is found by binary search.
  const order = [...ids.keys()].sort();
  const rank = new Uint32Array(order.length);
  order.forEach((id, i) => {
    rank[ids.get(id)!] = i;
  });
  const sortedTypes = new Uint8Array(order.length);
  const sortedPriors = new Uint16Array(order.length);
  for (let i = 0; i < order.length; i++) {
    sortedTypes[rank[i]!] = types[i]!;
    sortedPriors[rank[i]!] = priors[i]!;
  }
  const others = [...sames.keys()].sort();
  const sameEntities = Uint32Array.from(others, (other) => rank[sames.get(other)!]!);

  const keys = [...collected.keys.keys()].sort();
  const { posts, lists, blockPriors } = postings(keys, collected, rank, sortedPriors);
  const hashes = new Int32Array(keys.length);
  const values = new Uint32Array(keys.length);
  const firstWords = new Uint8Array(firstWordSlots(keys.length));
  let mostWords = 0;
  keys.forEach((key, i) => {
    hashes[i] = hashKey(key);
    values[i] = i;
    if (key.charCodeAt(0) === 64) return;
    let words = 1;
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) words++;
    const end = key.indexOf(' ');
    const slot = hashWord(end < 0 ? key : key.slice(0, end)) & (firstWords.length - 1);
    if (words > firstWords[slot]!) firstWords[slot] = words;
    if (words > mostWords) mostWords = words;
  });
  const byKey = buildBuckets(hashes, values);
  const variants = variantsOf(keys, posts, lists, sortedTypes);
  const byVariant = buildBuckets(variants.hashes, variants.values);
  const keyStrings = buildStrings(keys);
  const idStrings = buildStrings(order);
  const sameStrings = buildStrings(others);
  return pack({
    counts: { keys: keys.length, entities: order.length, others: others.length, mostWords },
    keyStarts: keyStrings.starts,
    keyBytes: keyStrings.bytes,
    blockPriors,
    posts,
    lists,
    keyOffsets: byKey.offsets,
    keyMarks: byKey.marks,
    keyValues: byKey.values,
    firstWords,
    variantOffsets: byVariant.offsets,
    variantMarks: byVariant.marks,
    variantValues: byVariant.values,
    idStarts: idStrings.starts,
    idBytes: idStrings.bytes,
    types: sortedTypes,
    priors: sortedPriors,
    sameStarts: sameStrings.starts,
    sameBytes: sameStrings.bytes,
    sameEntities,
    sameOrder: Uint32Array.from(others.keys()).sort((a, b) => sameEntities[a]! - sameEntities[b]!),
  });
}

interface Collected {
  ids: Map<string, number>;
  types: number[];
  priors: number[];
  sames: Map<string, number>;
  /** By key: its first posting; each posting is (entity, flags, next). */
  keys: Map<string, number>;
  links: { entity: number[]; flags: number[]; next: number[] };
}

function collect(entities: Iterable<Entity>): Collected {
  const ids = new Map<string, number>();
  const types: number[] = [];
  const priors: number[] = [];
  const sames = new Map<string, number>();
  const keys = new Map<string, number>();
  const links = { entity: [] as number[], flags: [] as number[], next: [] as number[] };
  const add = (key: string, entity: number, flags: number) => {
    if (!storable(key) || (key.length > 2 * MOST_WORDS && key.split(' ').length > MOST_WORDS)) return;
    const first = keys.get(key);
    for (let at = first ?? -1; at >= 0; at = links.next[at]!)
      if (links.entity[at] === entity) {
        // A name of the place itself is no demonym; capitals in one spelling are enough, lower case must be in all.
        const both = links.flags[at]! & flags;
        links.flags[at] = ((links.flags[at]! | flags) & ~EACH) | (both & EACH);
        return;
      }
    links.entity.push(entity);
    links.flags.push(flags);
    links.next.push(first ?? -1);
    keys.set(key, links.entity.length - 1);
  };
  for (const entity of entities) {
    if (!storable(entity.id)) continue;
    let at = ids.get(entity.id);
    if (at === undefined) {
      at = ids.size;
      if (at > ENTITY_MASK) throw new Error('a gazetteer segment holds at most 8,388,607 entities');
      ids.set(entity.id, at);
      types.push(NO_TYPE);
      priors.push(NO_PRIOR);
    }
    if (entity.type && types[at] === NO_TYPE) types[at] = TYPES.indexOf(entity.type);
    const prior = packPrior(entity.pop);
    if (prior !== NO_PRIOR && (priors[at] === NO_PRIOR || prior > priors[at]!)) priors[at] = prior;
    for (const other of entity.sameAs ?? []) if (storable(other)) sames.set(other, at);
    for (const lang in entity.labels)
      add(nameKey(entity.labels[lang]!), at, LABEL | flagsOf(entity.labels[lang]!, lang));
    for (const lang in entity.aliases)
      for (const alias of entity.aliases[lang]!) add(nameKey(alias), at, flagsOf(alias, lang));
    for (const lang in entity.demonyms)
      for (const name of entity.demonyms[lang]!) add(nameKey(name), at, DEMONYM | flagsOf(name, lang));
    for (const domain of entity.outlet?.domains ?? []) add(domainKey(domain), at, 0);
  }
  return { ids, types, priors, sames, keys, links };
}

function flagsOf(name: string, lang: string): number {
  let flags = lang === 'fr' ? FRENCH : lang === 'en' ? ENGLISH : 0;
  const first = name.charCodeAt(0);
  if (first < 128 ? first >= 97 && first <= 122 : /^\p{Ll}/u.test(name)) flags |= LOWER;
  if (/(?:^|[ '’-])\p{Ll}[\p{Ll}\p{M}.]*$/u.test(name)) flags |= LOWER_END;
  if (/\p{L}[\u00c0-\u024f]/u.test(name)) flags |= ACCENTED;
  if (name.length <= 10 && name.length > 1 && name === name.toUpperCase() && /\p{L}/u.test(name)) flags |= CAPITALS;
  return flags;
}

function postings(keys: readonly string[], collected: Collected, rank: Uint32Array, priors: Uint16Array) {
  const posts = new Uint32Array(keys.length);
  const lists: number[] = [];
  const blockPriors = new Uint16Array(Math.ceil(keys.length / 16));
  const { entity, flags, next } = collected.links;
  keys.forEach((key, i) => {
    const first = collected.keys.get(key)!;
    const list: number[] = [];
    for (let at = first; at >= 0; at = next[at]!) list.push(((flags[at]! << ENTITY_BITS) | rank[entity[at]!]!) >>> 0);
    if (list.length === 1) posts[i] = list[0]!;
    else {
      posts[i] = (MANY | lists.length) >>> 0;
      lists.push(list.length, ...list);
    }
    if (key.charCodeAt(0) === 64) return;
    for (const post of list) {
      const prior = priors[post & ENTITY_MASK]!;
      if (prior !== NO_PRIOR && prior + 1 > blockPriors[i >> 4]!) blockPriors[i >> 4] = prior + 1;
      else if (prior === NO_PRIOR && blockPriors[i >> 4] === 0) blockPriors[i >> 4] = 1;
    }
  });
  return { posts, lists: Uint32Array.from(lists), blockPriors };
}

/** Variant keys point to the key they were made from; a reader makes them again from it, so a false hit cannot pass. */
function variantsOf(keys: readonly string[], posts: Uint32Array, lists: Uint32Array, types: Uint8Array) {
  const hashes: number[] = [];
  const values: number[] = [];
  const person = TYPES.indexOf('person');
  const add = (variant: string, kind: VariantKind, key: number) => {
    if (!variant) return;
    hashes.push(hashKey(variant, VARIANT[kind]));
    values.push(key);
  };
  keys.forEach((key, i) => {
    if (key.charCodeAt(0) === 64) return;
    const post = posts[i]!;
    const typed = post & MANY ? types[lists[(post & ~MANY) + 1]! & ENTITY_MASK]! : types[post & ENTITY_MASK]!;
    if (typed === person) add(surnameOf(key), 'surname', i);
    else add(acronymOf(key), 'acronym', i);
    add(skeleton(key), 'skeleton', i);
  });
  return { hashes: Int32Array.from(hashes), values: Uint32Array.from(values) };
}
