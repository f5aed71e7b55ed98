// Where each record of a pack lies and what it holds, in 16 bytes a record: looked up by id, compared between revisions.
//
//   rows sorted by id:   | id u32 | id u32 | content u32 | place u32 |
//
// 262,000 entities take 4 MB; ids as strings took 30. Two ids that share 64 bits of hash are both read, and told apart then.

const WORDS = 4;

/** 32 bits of text; `seed` makes independent ones. FNV-1a, with a last mixing so that short ids spread over all bits. */
function hash(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}
const first = (id: string) => hash(id, 0x811c9dc5);
const second = (id: string) => hash(id, 0x9747b28c);
/** Of a record as it is stored; the order of its keys counts. */
const content = (text: string) => hash(text, 0x811c9dc5);

/** Gathers the rows of records as they are written. */
export class TableBuilder {
  private readonly rows: number[] = [];

  /** `place`: how many records of the pack lie before it. `text`: the record's JSON, where the caller has it. */
  add(record: { id: string }, place: number, text = JSON.stringify(record)): void {
    this.rows.push(first(record.id), second(record.id), content(text), place);
  }

  build(): RecordTable {
    const { rows } = this;
    const order = new Uint32Array(rows.length / WORDS).map((_, i) => i * WORDS);
    order.sort((a, b) => rows[a]! - rows[b]! || rows[a + 1]! - rows[b + 1]! || a - b);
    const sorted = new Uint32Array(rows.length);
    order.forEach((from, i) => {
      for (let k = 0; k < WORDS; k++) sorted[i * WORDS + k] = rows[from + k]!;
    });
    return new RecordTable(sorted);
  }
}

/** The table over its stored words. */
export class RecordTable {
  constructor(readonly words: Uint32Array<ArrayBuffer>) {}

  get size(): number {
    return this.words.length / WORDS;
  }

  /** First row of an id and the row after its last; equal where the pack does not have it. */
  private rangeOf(id: string): [from: number, to: number] {
    const { words } = this;
    const [a, b] = [first(id), second(id)];
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = words[middle * WORDS]!;
      if (at < a || (at === a && words[middle * WORDS + 1]! < b)) low = middle + 1;
      else high = middle;
    }
    let to = low;
    while (to < this.size && words[to * WORDS] === a && words[to * WORDS + 1] === b) to++;
    return [low, to];
  }

  /** Places of records with the id: one, unless the pack repeats itself. */
  placesOf(id: string): number[] {
    const [from, to] = this.rangeOf(id);
    const places: number[] = [];
    for (let row = from; row < to; row++) places.push(this.placeAt(row));
    return places;
  }

  /** Rows of the record's id, and whether one of them is as it is now; `null` where the id is new. */
  find(record: { id: string }): { from: number; to: number; same: boolean } | null {
    const [from, to] = this.rangeOf(record.id);
    if (from === to) return null;
    const now = content(JSON.stringify(record));
    for (let row = from; row < to; row++) if (this.words[row * WORDS + 2] === now) return { from, to, same: true };
    return { from, to, same: false };
  }

  placeAt(row: number): number {
    return this.words[row * WORDS + 3]!;
  }

  /** True where the row is that of this id. */
  isOf(row: number, id: string): boolean {
    return this.words[row * WORDS] === first(id) && this.words[row * WORDS + 1] === second(id);
  }
}
