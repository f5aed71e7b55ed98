// The bytes of one gazetteer segment: which sections there are, how they lie, and when such bytes are refused.
import { FOLD_VERSION } from '../text/normalize';
import { KEYS_VERSION } from './keys';

const MAGIC = 0x4d4e4749; // "IGNM", little-endian
const FORMAT = 4;
export const VERSION = FORMAT * 1_000_000 + FOLD_VERSION * 1000 + KEYS_VERSION;

/** Section names in the order of the file, with the size of their elements in bytes. */
const SECTIONS = {
  keyStarts: 4, // names, folded (keys.ts), as a string table (strings.ts): their ordinal is the key's
  keyBytes: 1,
  keySymbols: 1,
  blockPriors: 2, // highest prior of the entities behind each block of 16 keys, and 1; 0 where there is none
  posts: 4, // by key: flags<<23 | entity, or MANY | index into lists
  lists: 4, // n, then n times flags<<23 | entity
  keyOffsets: 4, // buckets (hash.ts): hash of a key -> key
  keySlots: 4,
  firstWords: 1, // by hash of a first word: most words of a key that begins so, 0 = none
  variantOffsets: 4, // buckets: hash of kind + variant key -> key it is a variant of
  variantSlots: 4,
  wordEntries: 4, // places of words that are not a name's first (words-of-names.ts): key<<4 | word
  wordPriors: 2, // highest prior of each 16 of them, and 1
  idStarts: 4, // entity ids as a string table: their ordinal is the entity's
  idBytes: 1,
  idSymbols: 1,
  types: 1, // by entity
  priors: 2, // by entity, see `packPrior`
  sameStarts: 4, // other ids (sameAs) as a string table
  sameBytes: 1,
  sameSymbols: 1,
  sameEntities: 4, // by other id: the entity
  sameOrder: 4, // the other ids in order of their entity
} as const;
type SectionName = keyof typeof SECTIONS;
const NAMES = Object.keys(SECTIONS) as SectionName[];

/**
 * One buffer, little-endian:
 *
 *     u32 magic  u32 version  u32 length  u32 checksum      checksum: over all that follows the four
 *     u32 keys   u32 entities u32 others  u32 most words of a key
 *     u32 offset, u32 count   for each section, in the order of SECTIONS
 *     sections, each on a multiple of 4
 *
 * What a question reads, and what it takes of each of a million names:
 *
 *     "Deir ez-Zor" in a text                           "zor" typed
 *        | hashed word by word                             | binary search
 *        v                                                 v
 *     firstWords   how many words to look at   1 B      wordEntries   which word of which name      5 B
 *     keySlots     12 bits of hash | ordinal   5 B      wordPriors    the best known of 16          0.2 B
 *        |                                                 |
 *        +------------------------+------------------------+         blockPriors, for "deir e"      0.1 B
 *                                 v                                     | binary search
 *     keys   sorted, in blocks of 16, the first whole, the others what they add to the one before    6 B
 *                                 ^                                     |
 *     variantSlots                |  hash of kind + skeleton,           |
 *        "dayr az zawr" ----------+  acronym or surname | ordinal       |                           7 B
 *                                 v                                     v
 *     posts, lists   flags of the name | entity                                                      5 B
 *     types, priors, ids   what it is, how well known, under which id: 6 B an entity
 *
 * A variant key is a hash that leads to the name it is made from; the reader makes it again and compares. So no text can
 * be found by a variant as if it were a name (`find` does not look there), and who asks for one knows what it got.
 *
 * Why this (bench/names and counted over its million names, November 2026; README.md has the times):
 * - A `Map` of strings takes 150 MB and two thirds of this build's time, at each start of a background that dies every thirty
 *   seconds. This opens where it lies: views over the bytes, one checksum.
 * - An Aho-Corasick automaton takes 300 MB for a tenth of the names, and nearly all it finds lies inside words: hashing
 *   whole words is an order of magnitude faster, and needs no memory for letters that begin nothing.
 * - A trie of these names has 8.5 million nodes, 68 MB as a double array; an automaton of shared endings (DAWG) has fewer but
 *   numbers its words only by counting on each way, and is built one name at a time. Both would serve the popup alone: a
 *   text is asked word by word, not letter by letter.
 * - Sorted front-coded names keep the order that prefixes need in 6 bytes a name; buckets beside them answer "is this a
 *   name" without a search.
 */
type View<Size> = Size extends 1 ? Uint8Array : Size extends 2 ? Uint16Array : Uint32Array;
type Views = { [Name in SectionName]: View<(typeof SECTIONS)[Name]> };
export interface Counts {
  keys: number;
  entities: number;
  others: number;
  mostWords: number;
}
export type Sections = Views & { counts: Counts };

const HEAD = 8 + 2 * NAMES.length;

/** The bytes of a segment. */
export function pack({ keys, entities, others, mostWords }: Counts, sections: Views): Uint8Array<ArrayBuffer> {
  let length = HEAD * 4;
  for (const name of NAMES) length += (sections[name].byteLength + 3) & ~3;
  const bytes = new Uint8Array(length);
  const head = new Uint32Array(bytes.buffer, 0, HEAD);
  head.set([MAGIC, VERSION, length, 0, keys, entities, others, mostWords]);
  let at = HEAD * 4;
  NAMES.forEach((name, i) => {
    const section = sections[name];
    head[8 + 2 * i] = at;
    head[9 + 2 * i] = section.length;
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += (section.byteLength + 3) & ~3;
  });
  head[3] = checksum(bytes);
  return bytes;
}

/** Views on the sections; `null` where the bytes are not a whole, undamaged segment of this version. */
export function unpack(given: Uint8Array): Sections | null {
  if (given.byteLength < HEAD * 4 || given.byteLength % 4 !== 0) return null;
  // Views need an aligned start; a subarray of something larger may lack it.
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD);
  if (head[0] !== MAGIC || head[1] !== VERSION || head[2] !== bytes.byteLength || head[3] !== checksum(bytes))
    return null;
  const view = (name: SectionName) => {
    const i = NAMES.indexOf(name);
    const start = bytes.byteOffset + head[8 + 2 * i]!;
    const count = head[9 + 2 * i]!;
    if (SECTIONS[name] === 1) return new Uint8Array(bytes.buffer, start, count);
    return SECTIONS[name] === 2
      ? new Uint16Array(bytes.buffer, start, count)
      : new Uint32Array(bytes.buffer, start, count);
  };
  const counts = { keys: head[4]!, entities: head[5]!, others: head[6]!, mostWords: head[7]! };
  return { counts, ...Object.fromEntries(NAMES.map((name) => [name, view(name)])) } as Views & { counts: Counts };
}

/**
 * Over everything but the first four words: each of four lanes takes every fourth word, so that no step waits for the one
 * before (8 ms for 34 MB instead of 20). A step is one-to-one, so that one changed word changes its lane.
 */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  let [a, b, c, d] = [0x811c9dc5, 0x1b873593, 0x2c1b3c6d, 0x297a2d39];
  let i = 4;
  for (; i + 3 < words.length; i += 4) {
    a = step(a, words[i]!);
    b = step(b, words[i + 1]!);
    c = step(c, words[i + 2]!);
    d = step(d, words[i + 3]!);
  }
  for (; i < words.length; i++) a = step(a, words[i]!);
  return step(step(step(a, b), c), d) >>> 0;
}

function step(h: number, word: number): number {
  const next = Math.imul(h ^ word, 0x01000193);
  return next ^ (next >>> 16);
}
