// Writes a string table: front-coded blocks whose letters are written with symbols learned from the strings themselves.
import type { Arena } from './arena';
import { BLOCK, ESCAPE, LONG, type StringBytes, SYMBOL } from './strings';

/** Bytes from which the symbols are learned, spread over the whole table: learning takes 60 ms, more of them saves under 1 %. */
const SAMPLE = 48_000;
const LONGEST_SYMBOL = SYMBOL - 1;
/** A symbol that stands for fewer places of the sample is not worth a code. */
const RARE = 4;

/**
 * The table of the strings at `ordinals`, which must be distinct and in order. Codes are learned by merging the commonest
 * neighbours again and again (byte pair encoding, Gage 1994) and written longest first, as FSST does (Boncz, Neumann and
 * Leis 2020); the letters of names take half their bytes and are still read one string at a time.
 */
export function buildStrings(arena: Arena, ordinals: Uint32Array): StringBytes {
  const symbols = learn(arena, ordinals);
  const encode = encoder(symbols);
  const starts = new Uint32Array(Math.ceil(ordinals.length / BLOCK) + 1);
  const codes = new Uint8Array(1024);
  let bytes = new Uint8Array(1 << 16);
  let at = 0;
  for (let i = 0; i < ordinals.length; i++) {
    if (i % BLOCK === 0) starts[i / BLOCK] = at;
    const shared = i % BLOCK === 0 ? 0 : sharedBytes(arena, ordinals[i - 1]!, ordinals[i]!);
    const from = arena.starts[ordinals[i]!]! + shared;
    const count = encode(arena.bytes, from, arena.starts[ordinals[i]! + 1]!, codes);
    if (at + count + 4 > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[at++] = (Math.min(shared, LONG) << 4) | Math.min(count, LONG);
    if (shared >= LONG) bytes[at++] = shared;
    if (count >= LONG) {
      bytes[at++] = count & 0xff;
      bytes[at++] = count >> 8;
    }
    for (let j = 0; j < count; j++) bytes[at++] = codes[j]!;
  }
  starts[starts.length - 1] = at;
  return { starts, bytes: bytes.slice(0, at), symbols };
}

function sharedBytes({ bytes, starts }: Arena, a: number, b: number): number {
  const startA = starts[a]!;
  const startB = starts[b]!;
  const most = Math.min(starts[a + 1]! - startA, starts[b + 1]! - startB);
  let shared = 0;
  while (shared < most && bytes[startA + shared] === bytes[startB + shared]) shared++;
  return shared;
}

/** 255 symbols of up to eight bytes, as `StringBytes` holds them; none for an empty table. */
function learn(arena: Arena, ordinals: Uint32Array): Uint8Array<ArrayBuffer> {
  if (ordinals.length === 0) return new Uint8Array(0);
  const sample = sampleOf(arena, ordinals);
  const table = new Uint8Array(256 * SYMBOL);
  const codeOf = new Int16Array(256).fill(-1);
  let used = 0;
  // -1 parts the strings: no symbol reaches over it.
  const text = new Int16Array(sample.length);
  sample.forEach((byte, i) => {
    if (byte < 0) text[i] = -1;
    else {
      if (codeOf[byte]! < 0 && used < ESCAPE) {
        table[used * SYMBOL] = 1;
        table[used * SYMBOL + 1] = byte;
        codeOf[byte] = used++;
      }
      text[i] = codeOf[byte]!;
    }
  });
  const counts = new Uint32Array(256 * 256);
  let length = text.length;
  while (used < ESCAPE) {
    counts.fill(0);
    let best = 0;
    for (let i = 1; i < length; i++) {
      const a = text[i - 1]!;
      const b = text[i]!;
      if (a < 0 || b < 0 || table[a * SYMBOL]! + table[b * SYMBOL]! > LONGEST_SYMBOL) continue;
      const pair = a * 256 + b;
      if (++counts[pair]! > counts[best]!) best = pair;
    }
    if (counts[best]! < RARE) break;
    const a = best >> 8;
    const b = best & 255;
    const size = table[a * SYMBOL]!;
    const at = used * SYMBOL;
    table[at] = size + table[b * SYMBOL]!;
    table.copyWithin(at + 1, a * SYMBOL + 1, a * SYMBOL + 1 + size);
    table.copyWithin(at + 1 + size, b * SYMBOL + 1, b * SYMBOL + 1 + table[b * SYMBOL]!);
    let to = 0;
    for (let i = 0; i < length; i++) {
      if (text[i] === a && i + 1 < length && text[i + 1] === b) {
        text[to++] = used;
        i++;
      } else text[to++] = text[i]!;
    }
    length = to;
    used++;
  }
  return table;
}

/** What front coding leaves of strings here and there, -1 after each. */
function sampleOf(arena: Arena, ordinals: Uint32Array): number[] {
  const sample: number[] = [];
  const all = ordinals.length;
  const wanted = Math.max(1, Math.min(all, SAMPLE >> 3));
  for (let n = 0; n < wanted && sample.length < SAMPLE; n++) {
    const i = Math.floor((n * all) / wanted);
    const shared = i % BLOCK === 0 ? 0 : sharedBytes(arena, ordinals[i - 1]!, ordinals[i]!);
    for (let at = arena.starts[ordinals[i]!]! + shared; at < arena.starts[ordinals[i]! + 1]!; at++)
      sample.push(arena.bytes[at]!);
    sample.push(-1);
  }
  return sample;
}

/** Writes bytes as codes, the longest symbol at each place, and gives how many. */
function encoder(table: Uint8Array) {
  // A trie over the symbols: by node and byte the next node; by node its code, 0 for none, else code + 1.
  const next = new Uint16Array(256 * (1 + table.length - table.length / SYMBOL));
  const codes: number[] = [0];
  for (let code = 0; code < table.length / SYMBOL; code++) {
    let node = 0;
    const at = code * SYMBOL;
    for (let i = 1; i <= table[at]!; i++) {
      const branch = node * 256 + table[at + i]!;
      if (next[branch] === 0) next[branch] = codes.push(0) - 1;
      node = next[branch]!;
    }
    if (node > 0) codes[node] = code + 1;
  }
  return (bytes: Uint8Array, from: number, to: number, out: Uint8Array): number => {
    let count = 0;
    for (let at = from; at < to; ) {
      let node = 0;
      let code = 0;
      let end = at;
      for (let i = at; i < to; i++) {
        node = next[node * 256 + bytes[i]!]!;
        if (node === 0) break;
        if (codes[node]! > 0) {
          code = codes[node]!;
          end = i + 1;
        }
      }
      if (code === 0) {
        out[count++] = ESCAPE;
        out[count++] = bytes[at]!;
        at++;
      } else {
        out[count++] = code - 1;
        at = end;
      }
    }
    return count;
  };
}
