// A sorted list of strings in front-coded blocks: a third of their size, found by binary search, read by ordinal.

/** Strings to a block. 16 halves the text of 1M names to 8 MB and costs 0.2 µs a read (bench/names); 32 saves 4 % more. */
const BLOCK = 16;
/** Longest string in UTF-8 bytes; longer ones cannot be stored. */
export const LONGEST = 250;

/**
 *     starts  u32[blocks + 1]                 where each block begins in `bytes`
 *     bytes   block*                          block = entry{1,16}
 *             entry = u8 shared, u8 rest, u8[rest]   first `shared` bytes are those of the entry before (0 for the first)
 *
 * Strings are in order of their UTF-8 bytes.
 */
export interface StringBytes {
  starts: Uint32Array;
  bytes: Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** True for what a table can hold: short enough, and no unpaired or paired surrogates (UTF-16 and UTF-8 order would differ). */
export const storable = (text: string): boolean =>
  text.length > 0 &&
  text.length <= LONGEST &&
  (text.length * 3 <= LONGEST || encoder.encode(text).length <= LONGEST) &&
  !/[\ud800-\udfff]/.test(text);

/** `sorted` must be storable, distinct and in the order of `Array.prototype.sort`. */
export function buildStrings(sorted: readonly string[]): StringBytes {
  const starts = new Uint32Array(Math.ceil(sorted.length / BLOCK) + 1);
  let bytes = new Uint8Array(1 << 16);
  let at = 0;
  let last = new Uint8Array(LONGEST + 6);
  let current = new Uint8Array(LONGEST + 6);
  let lastLength = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i % BLOCK === 0) {
      starts[i / BLOCK] = at;
      lastLength = 0;
    }
    const length = write(sorted[i]!, current);
    let shared = 0;
    while (shared < lastLength && shared < length && last[shared] === current[shared]) shared++;
    if (at + length + 2 > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[at++] = shared;
    bytes[at++] = length - shared;
    for (let j = shared; j < length; j++) bytes[at++] = current[j]!;
    [last, current] = [current, last];
    lastLength = length;
  }
  starts[starts.length - 1] = at;
  return { starts, bytes: bytes.slice(0, at) };
}

/** Writes `text` as UTF-8 and gives its length. Surrogates do not occur. */
function write(text: string, out: Uint8Array): number {
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x80) out[at++] = c;
    else if (c < 0x800) {
      out[at++] = 0xc0 | (c >> 6);
      out[at++] = 0x80 | (c & 63);
    } else {
      out[at++] = 0xe0 | (c >> 12);
      out[at++] = 0x80 | ((c >> 6) & 63);
      out[at++] = 0x80 | (c & 63);
    }
  }
  return at;
}

/** Reads a table; holds nothing but views and a scratch buffer. */
export class StringTable {
  readonly size: number;
  private readonly scratch = new Uint8Array(512);
  private length = 0;

  constructor(
    private readonly table: StringBytes,
    size: number,
  ) {
    this.size = size;
  }

  /** Brings string `ordinal` into the scratch buffer. */
  private load(ordinal: number): void {
    const { starts, bytes } = this.table;
    let at = starts[ordinal >> 4]!;
    for (let left = ordinal & (BLOCK - 1); ; left--) {
      const shared = bytes[at++]!;
      const rest = bytes[at++]!;
      for (let j = 0; j < rest; j++) this.scratch[shared + j] = bytes[at++]!;
      this.length = shared + rest;
      if (left === 0) return;
    }
  }

  /** The string at `ordinal`. */
  at(ordinal: number): string {
    this.load(ordinal);
    return this.text();
  }

  private text(): string {
    // Most are short ASCII, where this is 4x faster than the decoder.
    if (this.length <= 24) {
      let text = '';
      for (let i = 0; i < this.length; i++) {
        const c = this.scratch[i]!;
        if (c > 127) return decoder.decode(this.scratch.subarray(0, this.length));
        text += String.fromCharCode(c);
      }
      return text;
    }
    return decoder.decode(this.scratch.subarray(0, this.length));
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
    const wanted = encoder.encode(text);
    const { starts, bytes } = this.table;
    const blocks = starts.length - 1;
    let low = 0;
    let high = blocks;
    // Last block whose first string is not after the wanted one.
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = starts[middle]!;
      if (compare(bytes, at + 2, at + 2 + bytes[at + 1]!, wanted) < 0) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return 0;
    const first = (low - 1) * BLOCK;
    const end = Math.min(first + BLOCK, this.size);
    let at = starts[low - 1]!;
    for (let ordinal = first; ordinal < end; ordinal++) {
      const shared = bytes[at++]!;
      const rest = bytes[at++]!;
      for (let j = 0; j < rest; j++) this.scratch[shared + j] = bytes[at++]!;
      if (compare(this.scratch, 0, shared + rest, wanted) >= 0) return ordinal;
    }
    return end;
  }

  /** Ordinal of `text`, or -1. */
  find(text: string): number {
    const ordinal = this.lowerBound(text);
    return ordinal < this.size && this.equals(ordinal, text) ? ordinal : -1;
  }

  /** Ordinals `[from, to)` of the strings that begin with `prefix`. */
  range(prefix: string): { from: number; to: number } {
    const from = this.lowerBound(prefix);
    return { from, to: this.lowerBound(`${prefix}\uffff`) };
  }

  /** Calls `visit` for the strings of `[from, to)`, in order. */
  forEach(from: number, to: number, visit: (ordinal: number, text: string) => void): void {
    const { starts, bytes } = this.table;
    for (let block = from >> 4; block * BLOCK < to; block++) {
      let at = starts[block]!;
      const end = Math.min((block + 1) * BLOCK, to);
      for (let ordinal = block * BLOCK; ordinal < end; ordinal++) {
        const shared = bytes[at++]!;
        const rest = bytes[at++]!;
        for (let j = 0; j < rest; j++) this.scratch[shared + j] = bytes[at++]!;
        this.length = shared + rest;
        if (ordinal >= from) visit(ordinal, this.text());
      }
    }
  }
}

function compare(bytes: Uint8Array, start: number, end: number, wanted: Uint8Array): number {
  const n = Math.min(end - start, wanted.length);
  for (let i = 0; i < n; i++) if (bytes[start + i] !== wanted[i]) return bytes[start + i]! - wanted[i]!;
  return end - start - wanted.length;
}
