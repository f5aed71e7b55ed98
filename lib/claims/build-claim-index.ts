// Builds the bytes of a claim index; the layout is drawn in claim-index.ts.
import type { Review } from '../model/review';
import { ByteWriter, checksum, packStrings } from './bytes';
import { CLAIM_INDEX_VERSION, type ClaimIndex, compareAt, FRAME_FLAG, HEADER, MAGIC, NAME_FLAG } from './claim-index';
import { dayOf } from './dates';
import { DENIAL, NEGATION, readTerms, termsOf } from './terms';

/** Builds the bytes of one segment; cost is linear in the text, about 100 µs a review. */
export function buildClaimIndex(reviews: Iterable<Review>): Uint8Array<ArrayBuffer> {
  const builder = claimIndexBuilder();
  for (const review of reviews) builder.add(review);
  return builder.bytes();
}

export interface ClaimIndexBuilder {
  add(review: Review): void;
  /** Takes over all reviews of another segment but those whose id is here already. */
  take(index: ClaimIndex): void;
  bytes(): Uint8Array<ArrayBuffer>;
}

/** The same for reviews that come one by one: their words are held as numbers. */
export function claimIndexBuilder(): ClaimIndexBuilder {
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const numberOf = (key: string): number => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = keys.length;
      numbers.set(key, number);
      keys.push(key);
    }
    return number;
  };
  const built: Built = {
    ids: [],
    languages: [],
    reviewLang: [],
    lengths: [],
    dates: [],
    words: [],
    scales: [],
    parts: [],
    keys,
  };
  const push = (id: string, lang: string, length: number, day: number, flat: Uint32Array, scales: Uint32Array) => {
    let language = built.languages.findIndex((known) => known.lang === lang);
    if (language < 0) language = built.languages.push({ lang, reviews: 0, terms: 0 }) - 1;
    built.ids.push(id);
    built.reviewLang.push(language);
    built.lengths.push(Math.min(length, LONGEST));
    built.dates.push(day);
    built.words.push(flat);
    built.scales.push(scales);
    built.languages[language]!.reviews++;
    built.languages[language]!.terms += length;
  };
  const add = (review: Review) => {
    const lang = review.lang.toLowerCase().split(/[-_]/)[0] || 'und';
    const { terms, marks } = readTerms(review.text, lang);
    const sections = [terms, ...[titleOf(review), review.claimant].map((text) => (text ? termsOf(text, lang) : []))];
    const flat = new Uint32Array(sections.reduce((sum, section) => sum + section.length, 0));
    let at = 0;
    let length = 0;
    sections.forEach((section, which) => {
      for (const term of section) {
        const flags = (term.kind === 'name' ? NAME_FLAG : 0) | (term.frame ? FRAME_FLAG : 0);
        flat[at++] = numberOf(term.key) * 4 + flags;
        if (which < 2 && !term.key.startsWith('!')) length++;
      }
      built.parts.push(section.length);
    });
    const scales = Uint32Array.from(marks.flatMap(({ key, at, own }) => [numberOf(key), at, own + 1]));
    push(review.id, lang, length, dayOf(review.date ?? review.claimDate), flat, scales);
  };
  const take = (index: ClaimIndex) => {
    const ours = Uint32Array.from({ length: index.termCount }, (_, term) => numberOf(index.key(term)));
    const known = new Set(built.ids);
    for (let review = 0; review < index.size; review++) {
      const id = index.id(review);
      if (known.has(id)) continue;
      const { terms, flags, text, title, marks } = index.words(review);
      built.parts.push(text, title - text, terms.length - title);
      const flat = terms.map((term, i) => ours[term]! * 4 + flags[i]!);
      const scales = Uint32Array.from(marks.flatMap(({ key, at, own }) => [numberOf(key), at, own + 1]));
      const { lang } = index.languages[index.reviewLang[review]!]!;
      push(id, lang, index.lengths[review]!, index.dates[review]!, flat, scales);
    }
  };
  return { add, take, bytes: () => write(built) };
}

/** What a review is found by beside the claim: its title, and the claimant's words where the claim does not repeat them. */
const titleOf = ({ text, title, quotation }: Review): string =>
  [title, quotation && !text.includes(quotation) ? quotation : ''].filter(Boolean).join('. ');

/** Terms of a text that the length section can hold. */
const LONGEST = 65_535;

interface Built {
  ids: string[];
  languages: { lang: string; reviews: number; terms: number }[];
  reviewLang: number[];
  lengths: number[];
  dates: number[];
  words: Uint32Array[];
  /** Per review, three numbers for each mark. */
  scales: Uint32Array[];
  parts: number[];
  keys: string[];
}

function write(built: Built): Uint8Array<ArrayBuffer> {
  const { keys, words, scales, parts } = built;
  // UTF-16 order differs from byte order beyond the basic plane only; `term` compares bytes, so bytes decide here too.
  const encoder = new TextEncoder();
  const encoded = keys.map((key) => encoder.encode(key));
  const order = keys.map((_, i) => i).sort((a, b) => compareAt(encoded[a]!, 0, encoded[a]!.length, encoded[b]!));
  const rank = new Uint32Array(keys.length);
  order.forEach((old, sorted) => {
    rank[old] = sorted;
  });
  const negations = new Set([NEGATION, DENIAL].map((key) => keys.indexOf(key)));
  const T = keys.length;
  const R = words.length;
  // Postings by counting sort: how many per term, then each into its place.
  const starts = new Uint32Array(T + 1);
  const posted = (review: number) => words[review]!.subarray(0, parts[review * 3]! + parts[review * 3 + 1]!);
  for (let r = 0; r < R; r++)
    for (const word of posted(r)) if (!negations.has(word >>> 2)) starts[rank[word >>> 2]! + 1]!++;
  for (let t = 0; t < T; t++) starts[t + 1]! += starts[t]!;
  const places = new Uint32Array(starts[T]!);
  const next = starts.slice(0, T);
  for (let r = 0; r < R; r++)
    for (const word of posted(r)) if (!negations.has(word >>> 2)) places[next[rank[word >>> 2]!]!++] = r;

  const counts = new Uint32Array(T);
  const postOffsets = new Uint32Array(T + 1);
  const posts = new ByteWriter();
  for (let t = 0; t < T; t++) {
    postOffsets[t] = posts.length;
    let previous = -1;
    for (let i = starts[t]!; i < starts[t + 1]!; ) {
      const review = places[i]!;
      let times = 1;
      while (i + times < starts[t + 1]! && places[i + times] === review) times++;
      posts.varint(((review - previous) << 1) | (times > 1 ? 1 : 0));
      if (times > 1) posts.varint(times);
      previous = review;
      counts[t]!++;
      i += times;
    }
  }
  postOffsets[T] = posts.length;

  const wordOffsets = new Uint32Array(R + 1);
  const wordBytes = new ByteWriter();
  for (let r = 0; r < R; r++) {
    wordOffsets[r] = wordBytes.length;
    for (let k = 0; k < 3; k++) wordBytes.varint(parts[r * 3 + k]!);
    for (const word of words[r]!) wordBytes.varint(((rank[word >>> 2]! << 2) | (word & 3)) >>> 0);
    const marks = scales[r]!;
    wordBytes.varint(marks.length / 3);
    marks.forEach((value, i) => {
      wordBytes.varint(i % 3 === 0 ? rank[value]! : value);
    });
  }
  wordOffsets[R] = wordBytes.length;

  const languages = new Uint32Array(1 + built.languages.length * 4);
  languages[0] = built.languages.length;
  built.languages.forEach((language, i) => {
    languages.set([codeOf(language.lang), language.reviews, language.terms, 0], 1 + i * 4);
  });
  const ids = packStrings(built.ids);
  const terms = packStrings(order.map((old) => keys[old]!));
  return assemble([
    languages,
    new Uint8Array(built.reviewLang),
    new Uint16Array(built.lengths),
    new Uint16Array(built.dates),
    ids.offsets,
    ids.bytes,
    terms.offsets,
    terms.bytes,
    counts,
    postOffsets,
    posts.done(),
    wordOffsets,
    wordBytes.done(),
  ]);
}

function assemble(sections: (Uint8Array | Uint16Array | Uint32Array)[]): Uint8Array<ArrayBuffer> {
  const padded = (length: number) => (length + 3) & ~3;
  const length = HEADER + sections.reduce((sum, section) => sum + padded(section.byteLength), 0);
  const bytes = new Uint8Array(length);
  const header = new Uint32Array(bytes.buffer, 0, HEADER / 4);
  header.set([MAGIC, CLAIM_INDEX_VERSION, length, 0]);
  let at = HEADER;
  sections.forEach((section, i) => {
    header[4 + i] = at;
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += padded(section.byteLength);
  });
  header[3] = checksum(new Uint32Array(bytes.buffer, 16));
  return bytes;
}

/** A language code of up to four ASCII letters in one integer. */
const codeOf = (lang: string): number =>
  [...lang.slice(0, 4)].reduce((code, c, i) => code + c.charCodeAt(0) * 256 ** i, 0);
