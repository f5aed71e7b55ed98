// Hashes of names, word by word, and the bucket tables that find a value by such a hash.
import { textOf } from './arena';

/** FNV-1a over UTF-16 units, finished with a mix; `seed` keeps kinds of keys apart. 32 bits, signed. */
export function hashWord(word: string, seed = 0x811c9dc5): number {
  let h = seed | 0;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** `hashWord` of the word at `[from, to)` of UTF-8 bytes. */
export function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let h = 0x811c9dc5 | 0;
  for (let at = from; at < to; at++) {
    if (bytes[at]! > 127) return hashWord(textOf(bytes, from, to));
    h = Math.imul(h ^ bytes[at]!, 0x01000193);
  }
  return mix(h);
}

/** The hash of a name that goes on with one more word; start with 0. */
export const hashNext = (hash: number, word: number): number => mix(Math.imul(hash, 0x9e3779b1) ^ word);

function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return h ^ (h >>> 13);
}

/** `hashKey` of a key of one ASCII word, given as its first `n` codes. */
export function hashLetters(letters: Uint8Array, n: number, seed: number): number {
  let h = seed | 0;
  for (let i = 0; i < n; i++) h = Math.imul(h ^ letters[i]!, 0x01000193);
  return hashNext(0, mix(h));
}

/** The hash of a whole key: its words, separated by single spaces, in order. */
export function hashKey(key: string, seed = 0x811c9dc5): number {
  let hash = 0;
  for (let start = 0; start <= key.length; ) {
    let end = key.indexOf(' ', start);
    if (end < 0) end = key.length;
    let h = seed | 0;
    for (let i = start; i < end; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193);
    hash = hashNext(hash, mix(h));
    start = end + 1;
  }
  return hash;
}

/**
 * n values by hash, built by one counting sort:
 *
 *     offsets  u32[2^bits + 1]   where bucket b = top `bits` bits of the hash begins
 *     slots    u32[n]            low bits of the hash above, the value in the low `valueBits` below
 *
 * About six values a bucket: 4.7 bytes a value, two cache misses a probe, and with 12 bits of hash beside 20 of value one
 * false candidate in 700 probes, which reading the string settles. Not an open-addressing table, whose empty slots cost a
 * third more, and where the hundreds of values of one surname would clog their neighbours.
 */
export interface Buckets {
  offsets: Uint32Array;
  slots: Uint32Array;
}

export const bitsOf = (count: number): number => Math.max(1, Math.ceil(Math.log2(count + 1)));

/** Tables of `values`, which are below 2^`valueBits`, by their hashes. */
export function buildBuckets(hashes: Int32Array | Uint32Array, values: Uint32Array, valueBits: number): Buckets {
  const n = hashes.length;
  const bits = Math.min(24, bitsOf(n / 6));
  const shift = 32 - bits;
  const offsets = new Uint32Array((1 << bits) + 1);
  for (let i = 0; i < n; i++) offsets[(hashes[i]! >>> shift) + 1]!++;
  for (let b = 0; b < 1 << bits; b++) offsets[b + 1]! += offsets[b]!;
  const next = offsets.slice(0, 1 << bits);
  const slots = new Uint32Array(n);
  for (let i = 0; i < n; i++) slots[next[hashes[i]! >>> shift]!++] = (hashes[i]! << valueBits) | values[i]!;
  return { offsets, slots };
}

/** Asks a bucket table; the values it gives for a hash may hold a false one now and then. */
export class BucketTable {
  private readonly shift: number;
  private readonly valueMask: number;

  constructor(
    private readonly table: Buckets,
    private readonly valueBits: number,
  ) {
    // offsets has 2^bits + 1 elements.
    this.shift = 32 - Math.log2(table.offsets.length - 1);
    this.valueMask = 2 ** valueBits - 1;
  }

  /** Index of the next slot that may be of this hash, from slot `from` on (-1: the first one); -1 where there is none. */
  next(hash: number, from = -1): number {
    const { offsets, slots } = this.table;
    const bucket = hash >>> this.shift;
    const mark = (hash << this.valueBits) >>> this.valueBits;
    const end = offsets[bucket + 1]!;
    for (let at = from < 0 ? offsets[bucket]! : from; at < end; at++)
      if (slots[at]! >>> this.valueBits === mark) return at;
    return -1;
  }

  value(slot: number): number {
    return this.table.slots[slot]! & this.valueMask;
  }
}
