// Builds the word index: for each word of a name but its first, which names have it, the best known ones first.
import { Arena } from './arena';
import { Column } from './column';
import { isLink } from './keys';
import { highest } from './unite';
import { packEntry } from './words-of-names';

const decoder = new TextDecoder();

/** Gathers the words of keys given in order; `build` lays them out. */
export class WordIndexBuilder {
  /** Distinct words, and for each place of a word: which, and its entry. */
  private readonly words = new Arena();
  private readonly which = new Column();
  private readonly entries = new Column();
  /** Open addressing over the words' hashes: word and 1, 0 for a free slot. */
  private table = new Uint32Array(1 << 12);
  private hashes = new Column();
  /** Words of at most four letters that link others, by number of the word: 1 yes. */
  private readonly links = new Column();

  /** The word at `[from, to)` of `bytes`, whose hash this is, is the `word`-th of the key. */
  add(bytes: Uint8Array, from: number, to: number, hash: number, key: number, word: number): void {
    const found = this.find(bytes, from, to, hash);
    if (this.links.at(found)) return;
    this.which.push(found);
    this.entries.push(packEntry(key, word));
  }

  private find(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const mask = this.table.length - 1;
    let slot = hash & mask;
    for (; this.table[slot] !== 0; slot = (slot + 1) & mask) {
      const known = this.table[slot]! - 1;
      if (this.words.is(known, bytes, from, to)) return known;
    }
    this.words.addBytes(bytes, from, to);
    this.hashes.push(hash);
    this.links.push(to - from <= 4 && isLink(decoder.decode(bytes.subarray(from, to))) ? 1 : 0);
    this.table[slot] = this.words.size;
    if (this.words.size * 2 > this.table.length) this.grow();
    return this.words.size - 1;
  }

  private grow(): void {
    const table = new Uint32Array(this.table.length * 2);
    const mask = table.length - 1;
    const hashes = this.hashes.values;
    for (let word = 0; word < hashes.length; word++) {
      let slot = hashes[word]! & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = word + 1;
    }
    this.table = table;
  }

  /** Entries by word, within one by prior, the highest first; the highest prior of each 16. `priors` are the keys'. */
  build(priors: Uint16Array): { wordEntries: Uint32Array; wordPriors: Uint16Array } {
    const [which, entries] = [this.which.values, this.entries.values];
    const rank = new Uint32Array(this.words.size);
    this.words.order().forEach((word, i) => {
      rank[word] = i;
    });
    const next = new Uint32Array(this.words.size + 1);
    for (let i = 0; i < which.length; i++) next[rank[which[i]!]! + 1]!++;
    for (let i = 0; i < this.words.size; i++) next[i + 1]! += next[i]!;
    const wordEntries = new Uint32Array(entries.length);
    const entryPriors = new Uint16Array(entries.length);
    for (const i of byPrior(entries, priors)) {
      const at = next[rank[which[i]!]!]!++;
      wordEntries[at] = entries[i]!;
      entryPriors[at] = priors[entries[i]! >>> 4]!;
    }
    return { wordEntries, wordPriors: highest(entryPriors) };
  }
}

/** Indexes of the entries, those of the highest prior first, else as they came: one counting sort. */
function byPrior(entries: Uint32Array, priors: Uint16Array): Uint32Array {
  const next = new Uint32Array(0x10001);
  for (let i = 0; i < entries.length; i++) next[0x10000 - priors[entries[i]! >>> 4]!]!++;
  for (let p = 0; p < 0x10000; p++) next[p + 1]! += next[p]!;
  const order = new Uint32Array(entries.length);
  for (let i = 0; i < entries.length; i++) order[next[0xffff - priors[entries[i]! >>> 4]!]!++] = i;
  return order;
}
