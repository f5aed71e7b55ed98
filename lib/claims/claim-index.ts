// The claim index: the reviewed claims of one pack as an inverted index in bytes that open without parsing.
import { FOLD_VERSION } from '../text/normalize';
import { ByteReader, checksum } from './bytes';
import type { Mark } from './marks';

// Layout; every section begins on a 4-byte boundary, all integers are little-endian.
//
//   0        4         8        12         16                    68
//   | "ICLM" | version | length | checksum | 13 section offsets |
//   | languages   u32 count, then per language: u32 code, u32 reviews, u32 terms in them, u32 0
//   | reviewLang  u8[R]      index into languages
//   | lengths     u16[R]     terms of text and title (with the claimant's words)
//   | dates       u16[R]     day of publication since 1970, 0 where unknown
//   | idOffsets   u32[R+1]   | ids     UTF-8
//   | termOffsets u32[T+1]   | terms   UTF-8, sorted by bytes
//   | counts      u32[T]     reviews that hold the term
//   | postOffsets u32[T+1]   | posts   per term, per review: varint (delta << 1 | more than once), then varint times if so
//   | wordOffsets u32[R+1]   | words   per review: varint n text, title, claimant; then varint (term << 2 | flags) each;
//   |                                  then varint n marks; per mark of the text varint term, at, own + 1
//
// flags: 1 name, 2 frame word. Negations stand in `words` as terms of their own; they and the keys of marks are never posted.

/** Bump when the layout or `termsOf` gives another answer for any text; stored segments are then rebuilt. */
export const CLAIM_INDEX_VERSION = 7 * 1000 + FOLD_VERSION;

export const MAGIC = 0x4d4c4349; // "ICLM"
export const SECTIONS = 13;
export const HEADER = 16 + SECTIONS * 4;
const HASH = 0x23; // "#"
const MOST_ASKED = 20_000;
export const NAME_FLAG = 1;
export const FRAME_FLAG = 2;

/** The words of one review as the index keeps them: term numbers and flags, negations included. */
export interface ReviewWords {
  terms: Uint32Array;
  flags: Uint8Array;
  /** Words `[0, text)` are the claim, `[text, title)` the title and the claimant's words as published, `[title, length)` the claimant. */
  text: number;
  title: number;
  /** Words of the claim that set it on a scale. */
  marks: readonly Mark[];
}

export interface ClaimIndex {
  readonly size: number;
  readonly languages: readonly { lang: string; reviews: number; terms: number }[];
  /** Index into `languages`, by review number. */
  readonly reviewLang: Uint8Array;
  readonly lengths: Uint16Array;
  /** Days since 1970 on which the reviews were published, 0 where unknown. */
  readonly dates: Uint16Array;
  readonly termCount: number;
  /** Number of the term, -1 where no review holds it. */
  term(key: string): number;
  key(term: number): string;
  /** True for a number in canonical form. */
  isNumber(term: number): boolean;
  /** Reviews that hold the term. */
  count(term: number): number;
  /** Calls back with each review number and how often the term stands in it. */
  each(term: number, visit: (review: number, times: number) => void): void;
  id(review: number): string;
  words(review: number): ReviewWords;
}

/** Opens a segment; `null` where it is damaged, cut short, or of another version. Nothing is parsed, views are laid over it. */
export function openClaimIndex(given: Uint8Array): ClaimIndex | null {
  if (given.byteLength < HEADER || given.byteLength % 4 !== 0) return null;
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const all = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  if (all[0] !== MAGIC || all[1] !== CLAIM_INDEX_VERSION || all[2] !== bytes.byteLength) return null;
  if (all[3] !== checksum(all.subarray(4))) return null;
  const section = (i: number) => bytes.subarray(all[4 + i]!, i < SECTIONS - 1 ? all[5 + i]! : bytes.byteLength);
  const u32 = (i: number) => all.subarray(all[4 + i]! / 4, (i < SECTIONS - 1 ? all[5 + i]! : bytes.byteLength) / 4);
  const table = u32(0);
  const languages = Array.from({ length: table[0]! }, (_, i) => ({
    lang: langOf(table[1 + i * 4]!),
    reviews: table[2 + i * 4]!,
    terms: table[3 + i * 4]!,
  }));
  const reviewLang = section(1);
  const idOffsets = u32(4);
  const ids = section(5);
  const termOffsets = u32(6);
  const terms = section(7);
  const counts = u32(8);
  const postOffsets = u32(9);
  const posts = section(10);
  const wordOffsets = u32(11);
  const words = section(12);
  const size = idOffsets.length - 1;
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const search = (wanted: Uint8Array): number => {
    let low = 0;
    let high = counts.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = compareAt(terms, termOffsets[middle]!, termOffsets[middle + 1]!, wanted);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
  // A statement asks for each of its words some five times: kept, 5.6 -> 3.7 ms a statement at 14,231 reviews (bench/claims).
  const asked = new Map<string, number>();
  return {
    size,
    languages,
    termCount: counts.length,
    reviewLang,
    lengths: new Uint16Array(bytes.buffer, bytes.byteOffset + all[6]!, size),
    dates: new Uint16Array(bytes.buffer, bytes.byteOffset + all[7]!, size),
    term(key) {
      const known = asked.get(key);
      if (known !== undefined) return known;
      if (asked.size >= MOST_ASKED) asked.clear();
      const found = search(encoder.encode(key));
      asked.set(key, found);
      return found;
    },
    key: (term) => decoder.decode(terms.subarray(termOffsets[term]!, termOffsets[term + 1]!)),
    isNumber: (term) => terms[termOffsets[term]!] === HASH,
    count: (term) => counts[term]!,
    each(term, visit) {
      const reader = new ByteReader(posts, postOffsets[term]!);
      const end = postOffsets[term + 1]!;
      for (let review = -1; reader.at < end; ) {
        const head = reader.varint();
        review += head >>> 1;
        visit(review, head & 1 ? reader.varint() : 1);
      }
    },
    id: (review) => decoder.decode(ids.subarray(idOffsets[review]!, idOffsets[review + 1]!)),
    words(review) {
      const reader = new ByteReader(words, wordOffsets[review]!);
      const text = reader.varint();
      const title = text + reader.varint();
      const length = title + reader.varint();
      const numbers = new Uint32Array(length);
      const flags = new Uint8Array(length);
      for (let i = 0; i < length; i++) {
        const word = reader.varint();
        numbers[i] = word >>> 2;
        flags[i] = word & 3;
      }
      const marks = Array.from({ length: reader.varint() }, (): Mark => {
        const key = this.key(reader.varint());
        return { key, at: reader.varint(), own: reader.varint() - 1 };
      });
      return { terms: numbers, flags, text, title, marks };
    },
  };
}

/** Order of the bytes `[from, to)` and `wanted`, as `Array.sort` has it. */
export function compareAt(bytes: Uint8Array, from: number, to: number, wanted: Uint8Array): number {
  const shared = Math.min(to - from, wanted.length);
  for (let i = 0; i < shared; i++) {
    const difference = bytes[from + i]! - wanted[i]!;
    if (difference) return difference;
  }
  return to - from - wanted.length;
}

const langOf = (code: number): string =>
  String.fromCharCode(...[0, 8, 16, 24].map((shift) => (code >>> shift) & 255).filter(Boolean));
