// The records of packs in force, chunk by chunk, for rebuilding an index and for comparing a new revision with the installed one.
import type { Entity } from '../model/entity';
import type { Change, Changes } from '../model/importing';
import type { PackRecord } from '../model/pack';
import type { Review } from '../model/review';
import { packIndexBuilder } from '../packs/build-index';
import type { Comparison } from '../packs/difference';
import { RecordTable } from '../packs/record-table';
import { type ChunkKind, chunksOf, committed, database, type StoredPack } from './db';

/** Chunks read at once. */
const TOGETHER = 40;

/** All records of a generation, in the order of its file. */
export async function* recordsOf(pack: StoredPack): AsyncGenerator<PackRecord[]> {
  const db = await database();
  const keys = await db.getAllKeys('chunks', chunksOf(pack.id, pack.generation));
  for (let at = 0; at < keys.length; at += TOGETHER) {
    const some = keys.slice(at, at + TOGETHER);
    const chunks = await db.getAll('chunks', IDBKeyRange.bound(some[0]!, some[some.length - 1]!));
    yield chunks.flatMap((chunk, i): PackRecord[] =>
      some[i]![2] === 'entity'
        ? (chunk as Entity[]).map((entity) => ({ kind: 'entity', entity }))
        : (chunk as Review[]).map((review) => ({ kind: 'review', review })),
    );
  }
}

/** Builds a generation's searchable bytes again, in the format of this version. */
export async function rebuildIndex(pack: StoredPack): Promise<void> {
  const builder = packIndexBuilder();
  for await (const batch of recordsOf(pack))
    for (const record of batch)
      if (record.kind === 'entity') builder.entity(record.entity);
      else if (record.kind === 'review') builder.review(record.review);
  const { version, names, claims } = builder.build();
  const db = await database();
  const transaction = db.transaction(['packs', 'indexes'], 'readwrite');
  const index = await transaction.objectStore('indexes').get([pack.id, pack.generation]);
  const inForce = await transaction.objectStore('packs').get(pack.id);
  await committed(transaction, function* () {
    if (!index || inForce?.generation !== pack.generation) return;
    const bytes = names.byteLength + (claims?.byteLength ?? 0);
    yield transaction.objectStore('packs').put({ ...inForce, index: version, bytes });
    yield transaction
      .objectStore('indexes')
      .put({ ...index, names: new Uint8Array(names), claims: claims && new Uint8Array(claims) }, [
        pack.id,
        pack.generation,
      ]);
  });
}

/** Tables of the records in force; `null` where the pack is not installed. */
export async function tablesOf(id: string): Promise<Record<ChunkKind, RecordTable> | null> {
  const db = await database();
  const pack = await db.get('packs', id);
  const index = pack && (await db.get('indexes', [id, pack.generation]));
  return index ? { entity: new RecordTable(index.entities), review: new RecordTable(index.reviews) } : null;
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
