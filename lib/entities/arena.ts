// Many strings as UTF-8 in one buffer, and their order: what a million names are sorted in without a million objects.

/** Longest string in UTF-8 bytes; longer ones cannot be stored. */
export const LONGEST = 250;
/** Groups of this size and less are sorted by insertion. */
const FEW = 24;
/** Digits of a head: 0 where the string has ended, else a byte and 1. */
const BASE = 257;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The indexes being sorted, and room for their order before and their heads. */
interface Work {
  order: Uint32Array;
  before: Uint32Array;
  packed: Float64Array;
}

export class Arena {
  bytes = new Uint8Array(1 << 16);
  /** Where string i begins; it ends where the next one begins. */
  starts = new Uint32Array(1 << 12);
  size = 0;

  /** Appends a string; `false` where it is none to store: empty, over 250 bytes, a surrogate without its other half. */
  add(text: string): boolean {
    if (text.length === 0 || text.length > LONGEST) return false;
    const at = this.reserve(3 * LONGEST);
    const end = write(text, this.bytes, at);
    if (end < 0 || end - at > LONGEST) return false;
    this.starts[++this.size] = end;
    return true;
  }

  /** Appends the bytes `[from, to)` of another buffer, which are those of a string that was stored. */
  addBytes(other: Uint8Array, from: number, to: number): void {
    let at = this.reserve(LONGEST);
    for (let i = from; i < to; i++) this.bytes[at++] = other[i]!;
    this.starts[++this.size] = at;
  }

  /** Makes room for one more string; gives where it begins. */
  private reserve(most: number): number {
    const at = this.starts[this.size]!;
    if (at + most > this.bytes.length) this.bytes = grown(this.bytes, this.bytes.length * 2);
    if (this.size + 2 > this.starts.length) this.starts = grown(this.starts, this.starts.length * 2);
    return at;
  }

  equal(a: number, b: number): boolean {
    const { starts } = this;
    return starts[a + 1]! - starts[a]! === starts[b + 1]! - starts[b]! && this.compare(a, b, 0) === 0;
  }

  /** True where string `i` is the bytes `[from, to)` of another buffer. */
  is(i: number, other: Uint8Array, from: number, to: number): boolean {
    const start = this.starts[i]!;
    if (this.starts[i + 1]! - start !== to - from) return false;
    for (let k = from; k < to; k++) if (this.bytes[start + k - from] !== other[k]) return false;
    return true;
  }

  /** Indexes of the strings in the order of their bytes; equal ones in the order they were added. */
  order(): Uint32Array {
    const order = new Uint32Array(this.size);
    for (let i = 0; i < order.length; i++) order[i] = i;
    this.sort({ order, before: new Uint32Array(this.size), packed: new Float64Array(this.size) }, 0, this.size, 0);
    return order;
  }

  /**
   * Sorts the indexes `[from, to)`, whose strings agree in their first `depth` bytes. As many further bytes as fit beside
   * the position go into one double, which the engine sorts natively; groups that still agree are sorted by what follows.
   * Half the time of `Array.sort` on a million strings, and no strings are needed (bench/names).
   */
  private sort(work: Work, from: number, to: number, depth: number): void {
    const { order, before, packed } = work;
    const n = to - from;
    if (n <= FEW) {
      this.insertionSort(order, from, to, depth);
      return;
    }
    const places = 2 ** Math.ceil(Math.log2(n));
    const taken = Math.floor((53 - Math.log2(places)) / Math.log2(BASE));
    for (let i = from; i < to; i++) {
      before[i] = order[i]!;
      packed[i] = this.head(order[i]!, depth, taken) * places + i - from;
    }
    packed.subarray(from, to).sort();
    for (let i = from; i < to; i++) order[i] = before[from + (packed[i]! % places)]!;
    // A group sorted by what follows writes over its own part of the work only.
    let first = from;
    let last = -1;
    for (let i = from; i <= to; i++) {
      const head = i < to ? Math.floor(packed[i]! / places) : -1;
      if (head === last) continue;
      // Strings that have ended are equal, and lie in the order they came.
      if (i - first > 1 && last % BASE !== 0) this.sort(work, first, i, depth + taken);
      first = i;
      last = head;
    }
  }

  /** The next `taken` bytes as one number. */
  private head(index: number, depth: number, taken: number): number {
    const start = this.starts[index]! + depth;
    const end = this.starts[index + 1]!;
    let head = 0;
    for (let at = start; at < start + taken; at++) head = head * BASE + (at < end ? this.bytes[at]! + 1 : 0);
    return head;
  }

  private insertionSort(order: Uint32Array, from: number, to: number, depth: number): void {
    for (let i = from + 1; i < to; i++) {
      const index = order[i]!;
      let j = i;
      for (; j > from && this.compare(order[j - 1]!, index, depth) > 0; j--) order[j] = order[j - 1]!;
      order[j] = index;
    }
  }

  private compare(a: number, b: number, depth: number): number {
    const { bytes, starts } = this;
    const endA = starts[a + 1]!;
    const endB = starts[b + 1]!;
    let i = starts[a]! + depth;
    let j = starts[b]! + depth;
    for (; i < endA && j < endB; i++, j++) if (bytes[i] !== bytes[j]) return bytes[i]! - bytes[j]!;
    return endA - i - (endB - j);
  }
}

/** The string at `[from, to)` of these bytes. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) {
    // Most are short ASCII, where this is 4x faster than the decoder.
    if (bytes[at]! > 127) return decoder.decode(bytes.subarray(from, to));
    text += String.fromCharCode(bytes[at]!);
  }
  return text;
}

function grown<T extends Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(array: T, length: number): T {
  const larger = new (array.constructor as new (length: number) => T)(length);
  larger.set(array);
  return larger;
}

/** Writes `text` as UTF-8 and gives where it ends; -1 where a surrogate stands alone. */
function write(text: string, out: Uint8Array, at: number): number {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c > 127) {
      if (/\p{Surrogate}/u.test(text)) return -1;
      const rest = encoder.encode(text.slice(i));
      out.set(rest, at + i);
      return at + i + rest.length;
    }
    out[at + i] = c;
  }
  return at + text.length;
}
