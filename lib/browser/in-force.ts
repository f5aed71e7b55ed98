// The records of packs in force, chunk by chunk, for building an index again and for comparing a new revision with the installed one.
import type { Entity } from '../model/entity';
import type { Change, Changes } from '../model/importing';
import type { PackRecord } from '../model/pack';
import type { Review } from '../model/review';
import { packIndexBuilder } from '../packs/build-index';
import type { Comparison } from '../packs/difference';
import { RecordTable, TableBuilder } from '../packs/record-table';
import { type ChunkKind, chunksOf, committed, database, type StoredPack } from './db';
import { type IndexBytes, readTables, storedIndex } from './index-bytes';

/** Chunks read at once. */
const TOGETHER = 200;

/** The chunks of a generation, in the order of its file. */
async function* chunksInForce(
  pack: StoredPack,
): AsyncGenerator<{ kind: ChunkKind; n: number; records: ChunkRecords }[]> {
  const db = await database();
  const keys = await db.getAllKeys('chunks', chunksOf(pack.id, pack.generation));
  for (let at = 0; at < keys.length; at += TOGETHER) {
    const some = keys.slice(at, at + TOGETHER);
    const chunks = await db.getAll('chunks', IDBKeyRange.bound(some[0]!, some[some.length - 1]!));
    yield chunks.map((records, i) => ({ kind: some[i]![2], n: some[i]![3], records }));
  }
}
type ChunkRecords = (Entity | Review)[];

/** All records of a generation, in the order of its file. */
export async function* recordsOf(pack: StoredPack): AsyncGenerator<PackRecord[]> {
  for await (const chunks of chunksInForce(pack))
    yield chunks.flatMap(({ kind, records }): PackRecord[] =>
      kind === 'entity'
        ? (records as Entity[]).map((entity) => ({ kind, entity }))
        : (records as Review[]).map((review) => ({ kind, review })),
    );
}

/**
 * Builds what is derived from a generation's records again, in the format of this version: its searchable bytes and its
 * record tables. Gives them as they are stored now; `null` where the generation is not in force any more.
 */
export async function rebuildIndex(pack: StoredPack): Promise<IndexBytes | null> {
  const builder = packIndexBuilder();
  const tables = { entity: new TableBuilder(), review: new TableBuilder() };
  for await (const chunks of chunksInForce(pack))
    for (const { kind, n, records } of chunks)
      for (const record of records) {
        tables[kind].add(record, n);
        if (kind === 'entity') builder.entity(record as Entity);
        else builder.review(record as Review);
      }
  const { version, names, claims } = builder.build();
  const index: IndexBytes = {
    names,
    claims,
    entities: tables.entity.build().words,
    reviews: tables.review.build().words,
  };
  const db = await database();
  const transaction = db.transaction(['packs', 'indexes'], 'readwrite');
  const inForce = await transaction.objectStore('packs').get(pack.id);
  const current = inForce?.generation === pack.generation ? inForce : null;
  await committed(transaction, function* () {
    if (!current) return;
    const bytes = names.byteLength + (claims?.byteLength ?? 0);
    yield transaction.objectStore('packs').put({ ...current, index: version, bytes });
    yield transaction.objectStore('indexes').put(storedIndex(index), [pack.id, pack.generation]);
  });
  return current && index;
}

/** Tables of the records in force; `null` where the pack is not installed. */
export async function tablesOf(id: string): Promise<Record<ChunkKind, RecordTable> | null> {
  const db = await database();
  const pack = await db.get('packs', id);
  const index = pack && (await db.get('indexes', [id, pack.generation]));
  const words = index && (await readTables(index));
  return words ? { entity: new RecordTable(words.entities), review: new RecordTable(words.reviews) } : null;
}

/** The outcome of a comparison, with names for the first records that are gone. */
export async function changesOf(
  id: string,
  kind: ChunkKind,
  comparison: Comparison,
  installed: RecordTable | null,
  most: number,
): Promise<Changes> {
  const rows = comparison.goneRows();
  const gone: Change[] = [];
  const db = await database();
  const pack = await db.get('packs', id);
  if (pack && installed)
    for (const row of rows.slice(0, most)) {
      const chunk = (await db.get('chunks', [id, pack.generation, kind, installed.chunkAt(row)])) ?? [];
      const record = chunk.find((one) => installed.isOf(row, one.id));
      if (record) gone.push({ id: record.id, label: nameOf(record) });
    }
  return comparison.changes(rows.length, gone);
}

/** A record's own name, in whatever language it has one. */
export function nameOf(record: Entity | Review): string {
  if ('labels' in record && record.labels) return Object.values((record as Entity).labels)[0] ?? record.id;
  return (record as Review).text ?? record.id;
}
