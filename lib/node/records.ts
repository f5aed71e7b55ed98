// The records of one pack, left as text in memory and parsed when asked for: 262,000 entities take 2 MB beside the file.
import type { Entity } from '../model/entity';
import type { Review } from '../model/review';
import { recordOfLine } from '../packs/record';

// Rows sorted by the hash of the record's id: hash u32, start of its line u32, length u32; entities and reviews apart.
const ROW = 3;

export interface RecordTable {
  /** Adds a record that lies at these bytes of the text. */
  add(id: string, start: number, length: number): void;
  /** The sorted table. */
  bytes(): Uint8Array;
}

export function recordTable(): RecordTable {
  const rows: number[] = [];
  return {
    add(id, start, length) {
      rows.push(hashOf(id), start, length);
    },
    bytes() {
      const order = Array.from({ length: rows.length / ROW }, (_, i) => i * ROW).sort(
        (a, b) => rows[a]! - rows[b]! || a - b,
      );
      const table = new Uint32Array(rows.length);
      order.forEach((from, i) => {
        for (let k = 0; k < ROW; k++) table[i * ROW + k] = rows[from + k]!;
      });
      return new Uint8Array(table.buffer);
    },
  };
}

/** All records with this id in the order of the file (one, unless the pack repeats itself). */
export function recordsWith(id: string, table: Uint8Array, text: Uint8Array): (Entity | Review)[] {
  const rows = new Uint32Array(table.buffer, table.byteOffset, table.byteLength / 4);
  const hash = hashOf(id);
  let low = 0;
  let high = rows.length / ROW;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle * ROW]! < hash) low = middle + 1;
    else high = middle;
  }
  const found: (Entity | Review)[] = [];
  for (; low * ROW < rows.length && rows[low * ROW] === hash; low++) {
    const start = rows[low * ROW + 1]!;
    const line = Buffer.from(text.buffer, text.byteOffset + start, rows[low * ROW + 2]!).toString('utf8');
    const checked = recordOfLine(line, null);
    if (!('record' in checked) || checked.record.kind === 'watched') continue;
    const record = checked.record.kind === 'entity' ? checked.record.entity : checked.record.review;
    if (record.id === id) found.push(record);
  }
  return found;
}

/** FNV-1a over UTF-16 units. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
