// The records of packs in force, piece by piece, for building an index again and for comparing a new revision with the installed one.
import type { Change, Changes } from '../model/importing';
import { type ByteLine, byteLines } from '../packs/codec';
import type { Comparison } from '../packs/difference';
import { itselfOf, recordOfStored, type StoredKind, type StoredRecord } from '../packs/record-line';
import { RecordTable } from '../packs/record-table';
import { committed, database, piecesOf, type StoredPack } from './db';
import { type IndexBytes, readTables, storedIndex } from './index-bytes';
import { indexBuilder } from './indexing';
import { recordAt, textOf } from './pieces';

/** All records of a generation, in the order of its file. */
export async function* recordsOf(pack: StoredPack): AsyncGenerator<StoredRecord[]> {
  for await (const batch of storedLines(pack)) yield batch.flatMap(({ line }) => recordOfStored(line) ?? []);
}

async function* storedLines({ id, generation }: StoredPack): AsyncGenerator<ByteLine[]> {
  const db = await database();
  const last = (await db.getAllKeys('pieces', piecesOf(id, generation))).at(-1);
  yield* byteLines(textOf((n) => db.get('pieces', [id, generation, n]), last ? last[2] + 1 : 0));
}

/**
 * Builds what is derived from a generation's records again, in the format of this version: its searchable bytes and its
 * record tables. Gives them as they are stored now; `null` where the generation is not in force any more.
 */
export async function rebuildIndex(pack: StoredPack): Promise<IndexBytes | null> {
  const { add, pass, build } = indexBuilder();
  const starts = [0];
  for await (const batch of storedLines(pack))
    for (const { line, end } of batch) {
      const record = recordOfStored(line);
      if (record) add(record.kind, itselfOf(record));
      else pass();
      starts.push(end);
    }
  const { version, counts: _, ...derived } = build();
  const index: IndexBytes = { ...derived, starts: Uint32Array.from(starts) };
  const db = await database();
  const transaction = db.transaction(['packs', 'indexes'], 'readwrite');
  const inForce = await transaction.objectStore('packs').get(pack.id);
  const current = inForce?.generation === pack.generation ? inForce : null;
  await committed(transaction, function* () {
    if (!current) return;
    const bytes = index.names.byteLength + (index.claims?.byteLength ?? 0);
    yield transaction.objectStore('packs').put({ ...current, index: version, bytes });
    yield transaction.objectStore('indexes').put(storedIndex(index), [pack.id, pack.generation]);
  });
  return current && index;
}

/** What is installed under an id, as a new revision is compared with it. */
export interface Installed {
  pack: StoredPack;
  tables: Record<StoredKind, RecordTable>;
  starts: Uint32Array;
}

/** `null` where the pack is not installed. */
export async function installedAs(id: string): Promise<Installed | null> {
  const db = await database();
  const pack = await db.get('packs', id);
  const index = pack && (await db.get('indexes', [id, pack.generation]));
  const words = index && (await readTables(index));
  if (!pack || !words) return null;
  const tables = { entity: new RecordTable(words.entities), review: new RecordTable(words.reviews) };
  return { pack, tables, starts: words.starts };
}

/** The outcome of a comparison, with names for the first records that are gone. */
export async function changesOf(
  kind: StoredKind,
  comparison: Comparison,
  installed: Installed | null,
  most: number,
): Promise<Changes> {
  const rows = comparison.goneRows();
  const gone: Change[] = [];
  if (installed) {
    const { pack, tables, starts } = installed;
    const db = await database();
    for (const row of rows.slice(0, most)) {
      const place = tables[kind].placeAt(row);
      const pieceOf = (n: number) => db.get('pieces', [pack.id, pack.generation, n]);
      const record = await recordAt(pieceOf, starts[place]!, starts[place + 1]!);
      if (record) gone.push({ id: itselfOf(record).id, label: nameOf(record) });
    }
  }
  return comparison.changes(rows.length, gone);
}

/** A record's own name, in whatever language it has one. */
export const nameOf = (record: StoredRecord): string =>
  record.kind === 'entity'
    ? (Object.values(record.entity.labels)[0] ?? record.entity.id)
    : record.review.text || record.review.id;
