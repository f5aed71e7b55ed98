// Installing packs: a new generation is staged beside what is in force, then one pointer flips; killed anywhere, the old state is whole.
import type { Entity } from '../model/entity';
import type { PackBrief } from '../model/pack';
import type { Review } from '../model/review';
import { CHUNK, type ChunkKind, chunksOf, type Database, database, type StoredIndex, type StoredPack } from './db';

export interface Prepared {
  brief: PackBrief;
  origin: string;
  entities: readonly Entity[];
  reviews: readonly Review[];
  index: { version: string; names: Uint8Array; claims: Uint8Array | null };
}

export interface Staging {
  /** Called after each chunk with the records written so far. */
  progress?: (written: number, all: number) => void;
  /** Ends the staging before the next chunk; what was written is deleted. */
  signal?: AbortSignal;
}

/** A refusal in terms the reader can act on; views word the code. */
export class Refused extends Error {
  constructor(
    readonly code: 'downgrade' | 'other-origin' | 'busy' | 'cancelled',
    readonly facts: Record<string, string | number> = {},
  ) {
    super(code);
  }
}

/** Only one import or sweep at a time, over all contexts of the extension; a context that dies lets go. */
const LOCK = 'incise-packs';

/**
 * Writes a pack as a new generation that is not yet in force, and answers with what `flip` needs.
 * Throws `Refused` for a lower revision than the one in force (unless `again`), another origin under the same id, a second
 * import at the same time, or a cancel; throws the database's own error where the disk is full. Nothing is left behind.
 */
export async function stage(pack: Prepared, options: Staging & { replace?: boolean } = {}): Promise<StoredPack> {
  return exclusively(async () => {
    const db = await database();
    const { id, revision } = pack.brief;
    const inForce = await db.get('packs', id);
    if (inForce && !options.replace) {
      if (revision < inForce.brief.revision)
        throw new Refused('downgrade', { from: inForce.brief.revision, to: revision });
      if (pack.origin !== inForce.origin) throw new Refused('other-origin', { from: inForce.origin, to: pack.origin });
    }
    const generation = Math.max(inForce?.generation ?? 0, (await db.get('previous', id))?.generation ?? 0) + 1;
    await discard(db, id, generation);
    try {
      return await write(db, pack, generation, options);
    } catch (error) {
      await discard(db, id, generation).catch(() => undefined);
      throw error;
    }
  });
}

async function write(
  db: Database,
  pack: Prepared,
  generation: number,
  { progress, signal }: Staging,
): Promise<StoredPack> {
  const { id } = pack.brief;
  const all = pack.entities.length + pack.reviews.length;
  let written = 0;
  const starts = async (kind: ChunkKind, records: readonly (Entity | Review)[]): Promise<string[]> => {
    const chunks = chunked(records);
    for (const [n, chunk] of chunks.entries()) {
      if (signal?.aborted) throw new Refused('cancelled');
      await db.put('chunks', chunk, [id, generation, kind, n]);
      written += chunk.length;
      progress?.(written, all);
    }
    return chunks.map((chunk) => chunk[0]!.id);
  };
  const index: StoredIndex = {
    ...bytesOf(pack.index),
    entityStarts: await starts('entity', pack.entities),
    reviewStarts: await starts('review', pack.reviews),
  };
  const staged: StoredPack = {
    id,
    brief: pack.brief,
    generation,
    counts: { entities: pack.entities.length, reviews: pack.reviews.length },
    bytes: index.names.byteLength + (index.claims?.byteLength ?? 0),
    origin: pack.origin,
  };
  const last = db.transaction(['staged', 'indexes'], 'readwrite');
  await last.objectStore('indexes').put(index, [id, generation]);
  await last.objectStore('staged').put(staged, [id, generation]);
  await last.done;
  return staged;
}

/** Puts a staged generation in force; the one before is kept for a rollback. `null` where nothing of that name is staged. */
export async function flip(id: string, generation: number): Promise<StoredPack | null> {
  const db = await database();
  const transaction = db.transaction(['staged', 'packs', 'previous'], 'readwrite');
  const staged = await transaction.objectStore('staged').get([id, generation]);
  if (staged) {
    const inForce = await transaction.objectStore('packs').get(id);
    if (inForce) await transaction.objectStore('previous').put(inForce);
    await transaction.objectStore('packs').put(staged);
    await transaction.objectStore('staged').delete([id, generation]);
  }
  await transaction.done;
  await sweep();
  return staged ?? null;
}

/** Stages and flips in one go; for the background, which alone may flip. */
export async function install(pack: Prepared, options: Staging & { replace?: boolean } = {}): Promise<StoredPack> {
  const staged = await stage(pack, options);
  return (await flip(staged.id, staged.generation)) ?? staged;
}

/** Puts the previous generation back in force, and keeps the newer one as the previous; `false` where there is none. */
export async function rollback(id: string): Promise<boolean> {
  const db = await database();
  const transaction = db.transaction(['packs', 'previous'], 'readwrite');
  const [inForce, previous] = [
    await transaction.objectStore('packs').get(id),
    await transaction.objectStore('previous').get(id),
  ];
  if (inForce && previous) {
    await transaction.objectStore('packs').put(previous);
    await transaction.objectStore('previous').put(inForce);
  }
  await transaction.done;
  return Boolean(inForce && previous);
}

/** All records of the pack in force; empty where it is not installed. */
export async function recordsInForce(id: string): Promise<{ entities: Entity[]; reviews: Review[] }> {
  const db = await database();
  const pack = await db.get('packs', id);
  const records = { entities: [] as Entity[], reviews: [] as Review[] };
  if (!pack) return records;
  const range = chunksOf(id, pack.generation);
  const [keys, chunks] = await Promise.all([db.getAllKeys('chunks', range), db.getAll('chunks', range)]);
  for (const [i, [, , kind]] of keys.entries()) {
    if (kind === 'entity') records.entities.push(...(chunks[i] as Entity[]));
    else records.reviews.push(...(chunks[i] as Review[]));
  }
  return records;
}

/** Puts newly built bytes in the place of a generation's index. */
export async function replaceIndex(pack: StoredPack, built: Prepared['index']): Promise<void> {
  const db = await database();
  const index = await db.get('indexes', [pack.id, pack.generation]);
  if (!index) return;
  await db.put('indexes', { ...index, ...bytesOf(built) }, [pack.id, pack.generation]);
}

const bytesOf = (built: Prepared['index']): Pick<StoredIndex, 'version' | 'names' | 'claims'> => ({
  version: built.version,
  names: new Uint8Array(built.names),
  claims: built.claims && new Uint8Array(built.claims),
});

/** Takes a pack out of force at once; its records are swept after. */
export async function uninstall(id: string): Promise<void> {
  const db = await database();
  const transaction = db.transaction(['packs', 'previous'], 'readwrite');
  await transaction.objectStore('packs').delete(id);
  await transaction.objectStore('previous').delete(id);
  await transaction.done;
  await sweep();
}

/** Deletes generations that no pointer names. Leaves everything as it is while an import is under way. */
export async function sweep(): Promise<void> {
  await exclusively(async () => {
    const db = await database();
    const pointers = [...(await db.getAll('packs')), ...(await db.getAll('previous')), ...(await db.getAll('staged'))];
    const named = new Set(pointers.map((pack) => `${pack.id}\n${pack.generation}`));
    const written = new Map<string, [string, number]>();
    for (const [pack, generation] of [...(await db.getAllKeys('chunks')), ...(await db.getAllKeys('indexes'))])
      written.set(`${pack}\n${generation}`, [pack, generation]);
    for (const [key, [pack, generation]] of written) if (!named.has(key)) await discard(db, pack, generation);
  }).catch((error) => {
    if (!(error instanceof Refused)) throw error;
  });
}

async function discard(db: Database, pack: string, generation: number): Promise<void> {
  await db.delete('staged', [pack, generation]);
  await db.delete('indexes', [pack, generation]);
  await db.delete('chunks', chunksOf(pack, generation));
}

async function exclusively<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
    if (!lock) throw new Refused('busy');
    return work();
  }) as Promise<T>;
}

function chunked<T extends { id: string }>(records: readonly T[]): T[][] {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return Array.from({ length: Math.ceil(sorted.length / CHUNK) }, (_, n) => sorted.slice(n * CHUNK, (n + 1) * CHUNK));
}
