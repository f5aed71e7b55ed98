// Hashes of names, word by word, and the bucket tables that find a value by such a hash.

/** FNV-1a over UTF-16 units, finished with a mix; `seed` keeps kinds of keys apart. 32 bits, signed. */
export function hashWord(word: string, seed = 0x811c9dc5): number {
  let h = seed | 0;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** The hash of a name that goes on with one more word; start with 0. */
export const hashNext = (hash: number, word: number): number => mix(Math.imul(hash, 0x9e3779b1) ^ word);

function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return h ^ (h >>> 13);
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
 *     marks    u16[n]            low 16 bits of each hash
 *     values   u32[n]
 *
 * About four values a bucket: 7 bytes a value, two cache misses a probe. Not an open-addressing table, whose empty
 * slots cost a third more, and where the hundreds of values of one surname would clog their neighbours.
 */
export interface Buckets {
  bits: number;
  offsets: Uint32Array;
  marks: Uint16Array;
  values: Uint32Array;
}

export const bucketBits = (count: number): number => Math.max(1, Math.min(24, Math.ceil(Math.log2(count / 4 + 1))));

export function buildBuckets(hashes: Int32Array, values: Uint32Array): Buckets {
  const n = hashes.length;
  const bits = bucketBits(n);
  const shift = 32 - bits;
  const offsets = new Uint32Array((1 << bits) + 1);
  for (let i = 0; i < n; i++) offsets[(hashes[i]! >>> shift) + 1]!++;
  for (let b = 0; b < 1 << bits; b++) offsets[b + 1]! += offsets[b]!;
  const next = offsets.slice(0, 1 << bits);
  const marks = new Uint16Array(n);
  const sorted = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    const at = next[hashes[i]! >>> shift]!++;
    marks[at] = hashes[i]! & 0xffff;
    sorted[at] = values[i]!;
  }
  return { bits, offsets, marks, values: sorted };
}
