// The word index: which names have a word that is not their first, found by its beginning.
import { AFTER, BEFORE, BEGINS, EQUAL, type Range, type StringTable } from './strings';

const encoder = new TextEncoder();

/** A place of a word: the key's ordinal and the number of the word in it, from 1; a key has at most twelve words. */
export const packEntry = (key: number, word: number): number => ((key << 4) | word) >>> 0;

/**
 *     entries   u32[n]        key<<4 | word: in order of the word, within one the best known names first
 *     priors    u16[n / 16]   highest prior, and 1, of each 16 entries
 *
 * Words that link others ("de", "of") are left out. The words themselves are not stored: a binary search reads them in the
 * names, 4 bytes a word instead of 7.
 */
export class WordIndex {
  private readonly kept = new Map<number, Uint8Array>();

  constructor(
    private readonly keys: StringTable,
    private readonly entries: Uint32Array,
    readonly priors: Uint16Array,
  ) {}

  get size(): number {
    return this.entries.length;
  }

  /** Places whose word is `word`, or with `begun` begins with it. */
  range(word: string, begun: boolean): Range {
    const from = this.begin(word);
    return { from, to: this.end(word, begun, { from, to: this.size }) };
  }

  /** First place of a range, in which it is known to lie, whose word is `word`, begins with it or is after it. */
  begin(word: string, within: Range = { from: 0, to: this.size }): number {
    return this.bound(encoder.encode(word), BEFORE, within);
  }

  /** First place of a range whose word is after `word`, or with `begun` after all that begin with it. */
  end(word: string, begun: boolean, within: Range = { from: 0, to: this.size }): number {
    return this.bound(encoder.encode(word), begun ? BEGINS : EQUAL, within);
  }

  /** Ordinal of the key a place is in. */
  keyAt(place: number): number {
    return this.entries[place]! >>> 4;
  }

  /** The word at a place. */
  wordAt(place: number): string {
    const entry = this.entries[place]!;
    return this.keys.at(entry >>> 4).split(' ')[entry & 15]!;
  }

  /** First place of a range whose word compares to `wanted` as more than `most`. */
  private bound(wanted: Uint8Array, most: number, { from, to }: Range): number {
    let low = 0;
    let high = this.size;
    for (let depth = 0; low < high; depth++) {
      const middle = (low + high) >> 1;
      if (middle < from) low = middle + 1;
      else if (middle >= to) high = middle;
      else if (this.compare(middle, wanted, depth) <= most) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private compare(place: number, wanted: Uint8Array, depth: number): number {
    if (depth >= KEPT) {
      const entry = this.entries[place]!;
      return this.keys.compareWord(entry >>> 4, entry & 15, wanted);
    }
    // Each search begins at the same places: their words are read once.
    let word = this.kept.get(place);
    if (!word) {
      word = encoder.encode(this.wordAt(place));
      this.kept.set(place, word);
    }
    for (let i = 0; i < wanted.length; i++) {
      if (i >= word.length) return BEFORE;
      if (word[i] !== wanted[i]) return word[i]! < wanted[i]! ? BEFORE : AFTER;
    }
    return word.length === wanted.length ? EQUAL : BEGINS;
  }
}

/** Steps of a search whose words are kept: 4,095 words at most. */
const KEPT = 12;
