// A sorted list of strings, found by binary search and read by ordinal, in under half of their size.

/** Strings to a block; 32 saves 4 % of a million names and reads them half as fast (bench/names). */
export const BLOCK = 16;
/** From this value on, a half byte of an entry's head is followed by the number itself. */
export const LONG = 15;
/** The code before a byte that is no symbol. */
export const ESCAPE = 255;
/** Bytes of the symbol table for one code. */
export const SYMBOL = 9;

/**
 *     starts   u32[blocks + 1]          where each block begins in `bytes`
 *     bytes    block*                   block = entry{1,16}
 *              entry = u4 shared, u4 count, u8 shared if 15, u16 count if 15, u8[count] codes
 *              first `shared` bytes are those of the entry before (0 for the first of a block), the codes give the rest
 *     symbols  (u8 length, u8[8])[256]  the bytes that a code stands for; code 255: the next byte itself
 *
 * Strings are in the order of their UTF-8 bytes. A million names: 16.1 bytes each become 9.0 by front coding alone with
 * two bytes of head, and 6.1 with symbols and one (bench/names).
 */
export interface StringBytes {
  starts: Uint32Array;
  bytes: Uint8Array;
  symbols: Uint8Array;
}

/** How a word compares to what is wanted: before it, the same, beginning with it and going on, after it. */
export const BEFORE = -1;
export const EQUAL = 0;
export const BEGINS = 1;
export const AFTER = 2;

const SPACE = 32;
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Ordinals `[from, to)`. */
export interface Range {
  from: number;
  to: number;
}

/** Reads a table; holds nothing but views and a scratch buffer. */
export class StringTable {
  /** The bytes of the entry read last, and how many there are. */
  private readonly scratch = new Uint8Array(512);
  private length = 0;

  constructor(
    private readonly table: StringBytes,
    readonly size: number,
  ) {}

  /** Reads the entry at `at` after the one in the scratch buffer; gives where the next one begins. */
  private entry(at: number): number {
    const { bytes, symbols } = this.table;
    const { scratch } = this;
    const head = bytes[at++]!;
    let length = head >> 4;
    let count = head & 15;
    if (length === LONG) length = bytes[at++]!;
    if (count === LONG) {
      count = bytes[at]! | (bytes[at + 1]! << 8);
      at += 2;
    }
    for (const end = at + count; at < end; at++) {
      const code = bytes[at]!;
      if (code === ESCAPE) {
        scratch[length++] = bytes[++at]!;
        continue;
      }
      let from = code * SYMBOL;
      for (let n = symbols[from]!; n > 0; n--) scratch[length++] = symbols[++from]!;
    }
    this.length = length;
    return at;
  }

  private load(ordinal: number): void {
    let at = this.table.starts[ordinal >> 4]!;
    for (let left = ordinal & (BLOCK - 1); left >= 0; left--) at = this.entry(at);
  }

  /** The string at `ordinal`. */
  at(ordinal: number): string {
    this.load(ordinal);
    return this.text();
  }

  private text(): string {
    // Most are short ASCII, where this is 4x faster than the decoder.
    if (this.length > 24) return decoder.decode(this.scratch.subarray(0, this.length));
    let text = '';
    for (let i = 0; i < this.length; i++) {
      const c = this.scratch[i]!;
      if (c > 127) return decoder.decode(this.scratch.subarray(0, this.length));
      text += String.fromCharCode(c);
    }
    return text;
  }

  /** True where the string at `ordinal` is `text`. */
  equals(ordinal: number, text: string): boolean {
    this.load(ordinal);
    let i = 0;
    for (; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c > 127) return this.text() === text;
      if (i >= this.length || this.scratch[i] !== c) return false;
    }
    return i === this.length;
  }

  /** Ordinal of the first string that is not before `text`; `size` where all are before it. */
  lowerBound(text: string): number {
    return this.bound(encoder.encode(text), false, { from: 0, to: this.size });
  }

  /** Ordinals of the strings that begin with `prefix`. */
  range(prefix: string): Range {
    const from = this.begin(prefix);
    return { from, to: this.end(prefix, { from, to: this.size }) };
  }

  /** First ordinal of a range, in which it is known to lie, whose string begins with `prefix` or is after it. */
  begin(prefix: string, within: Range = { from: 0, to: this.size }): number {
    return this.bound(encoder.encode(prefix), false, within);
  }

  /** First ordinal of a range whose string is after all that begin with `prefix`. */
  end(prefix: string, within: Range = { from: 0, to: this.size }): number {
    return this.bound(encoder.encode(prefix), true, within);
  }

  /** Ordinal of `text`, or -1. */
  find(text: string): number {
    const ordinal = this.lowerBound(text);
    return ordinal < this.size && this.equals(ordinal, text) ? ordinal : -1;
  }

  /** First ordinal of a range whose string is not before `wanted`, or with `past` not before it and not beginning with it. */
  private bound(wanted: Uint8Array, past: boolean, { from, to }: Range): number {
    const { starts } = this.table;
    let low = (from + BLOCK - 1) >> 4;
    let high = (to + BLOCK - 1) >> 4;
    // Last block whose first string is before the place.
    while (low < high) {
      const middle = (low + high) >> 1;
      this.entry(starts[middle]!);
      if (this.isBefore(wanted, past)) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return 0;
    let ordinal = (low - 1) * BLOCK;
    const end = Math.min(ordinal + BLOCK, to);
    for (let at = starts[low - 1]!; ordinal < end; ordinal++) {
      at = this.entry(at);
      if (ordinal >= from && !this.isBefore(wanted, past)) return ordinal;
    }
    return Math.max(from, end);
  }

  private isBefore(wanted: Uint8Array, past: boolean): boolean {
    const n = Math.min(this.length, wanted.length);
    for (let i = 0; i < n; i++) if (this.scratch[i] !== wanted[i]) return this.scratch[i]! < wanted[i]!;
    return this.length < wanted.length || past;
  }

  /** How word `word` (from 0) of the string at `ordinal` compares to `wanted`: BEFORE, EQUAL, BEGINS or AFTER. */
  compareWord(ordinal: number, word: number, wanted: Uint8Array): number {
    this.load(ordinal);
    const { scratch, length } = this;
    let at = 0;
    for (; word > 0; word--) {
      while (scratch[at] !== SPACE) at++;
      at++;
    }
    for (let i = 0; i < wanted.length; i++, at++) {
      if (at >= length || scratch[at] === SPACE) return BEFORE;
      if (scratch[at] !== wanted[i]) return scratch[at]! < wanted[i]! ? BEFORE : AFTER;
    }
    return at >= length || scratch[at] === SPACE ? EQUAL : BEGINS;
  }

  /** Calls `visit` for the strings of `[from, to)`, in order, until it gives `false`; a visit reads no string of this table. */
  forEach(from: number, to: number, visit: (ordinal: number, text: string) => boolean | undefined): void {
    for (let block = from >> 4; block * BLOCK < to; block++) {
      let at = this.table.starts[block]!;
      const end = Math.min((block + 1) * BLOCK, to);
      for (let ordinal = block * BLOCK; ordinal < end; ordinal++) {
        at = this.entry(at);
        if (ordinal < from) continue;
        if (visit(ordinal, this.text()) === false) return;
      }
    }
  }
}
