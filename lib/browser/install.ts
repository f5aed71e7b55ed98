// Installing and removing packs: staged as a new generation, then one pointer flips; a broken install leaves no trace.
import type { Entity } from '../model/entity';
import type { PackBrief } from '../model/pack';
import type { Review } from '../model/review';
import { CHUNK, type ChunkKind, chunksOf, database, type StoredIndex, type StoredPack } from './db';

export interface Prepared {
  brief: PackBrief;
  entities: readonly Entity[];
  reviews: readonly Review[];
  index: { version: string; names: Uint8Array; claims: Uint8Array | null };
}

/**
 * Writes a pack beside what is installed and then puts it in force. Killed at any point before the last transaction, the
 * old generation stays in force whole; what was staged is swept by the next `sweep`.
 */
export async function install(pack: Prepared): Promise<StoredPack> {
  const db = await database();
  const { id } = pack.brief;
  const installed = await db.get('packs', id);
  const generation = (installed?.generation ?? 0) + 1;
  await db.delete('chunks', chunksOf(id, generation));

  const entities = chunked(pack.entities);
  const reviews = chunked(pack.reviews);
  const write = async (kind: ChunkKind, chunks: (Entity | Review)[][]) => {
    for (const [n, chunk] of chunks.entries()) await db.put('chunks', chunk, [id, generation, kind, n]);
  };
  await write('entity', entities);
  await write('review', reviews);
  const index: StoredIndex = {
    version: pack.index.version,
    names: new Uint8Array(pack.index.names),
    claims: pack.index.claims && new Uint8Array(pack.index.claims),
    entityStarts: entities.map((chunk) => chunk[0]!.id),
    reviewStarts: reviews.map((chunk) => chunk[0]!.id),
  };
  const stored: StoredPack = {
    id,
    brief: pack.brief,
    generation,
    counts: { entities: pack.entities.length, reviews: pack.reviews.length },
    bytes: index.names.byteLength + (index.claims?.byteLength ?? 0),
  };
  const flip = db.transaction(['packs', 'indexes'], 'readwrite');
  await flip.objectStore('indexes').put(index, [id, generation]);
  await flip.objectStore('packs').put(stored);
  await flip.done;
  await sweep();
  return stored;
}

/** Takes a pack out of force at once; its records are swept after. */
export async function uninstall(id: string): Promise<void> {
  const db = await database();
  await db.delete('packs', id);
  await sweep();
}

/** Deletes generations that no pointer names. */
export async function sweep(): Promise<void> {
  const db = await database();
  const inForce = new Map((await db.getAll('packs')).map((pack) => [pack.id, pack.generation]));
  for (const [pack, generation] of await db.getAllKeys('indexes'))
    if (inForce.get(pack) !== generation) {
      await db.delete('chunks', chunksOf(pack, generation));
      await db.delete('indexes', [pack, generation]);
    }
}

function chunked<T extends { id: string }>(records: readonly T[]): T[][] {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return Array.from({ length: Math.ceil(sorted.length / CHUNK) }, (_, n) => sorted.slice(n * CHUNK, (n + 1) * CHUNK));
}
