// Staging a pack: records stream into a new generation beside the one in force, which stays as it is; on any failure nothing is left.
import type { PackBrief, PackRecord } from '../model/pack';
import type { RecordLine } from '../packs/record-line';
import { committed, type Database, database, piecesOf, type StoredPack } from './db';
import type { Validator } from './download';
import { storedIndex } from './index-bytes';
import { type Indexed, indexedHere } from './indexing';
import { PieceWriter } from './pieces';
import { Refused } from './refused';

type Batched<T> = AsyncIterable<readonly T[]> | Iterable<readonly T[]>;

/** A pack on its way in: what it is, and its records, batch by batch. */
export type Incoming = {
  brief: PackBrief;
  origin: string;
  validator?: Validator | null;
} & (
  | { records: Batched<PackRecord> }
  /** As they are stored; `indexed` gives the index of exactly these, made in an earlier reading. */
  | { lines: Batched<RecordLine>; indexed: () => Promise<Indexed> }
);

export interface Staging {
  /** Called with the records written so far, and when the index is being built (`null`). */
  progress?: (written: number | null) => void;
  /** Ends the staging before the next batch; what was written is deleted. */
  signal?: AbortSignal;
  /** The reader insists: a lower revision or another origin is taken too. */
  replace?: boolean;
  /** Milliseconds to wait for another import or sweep to end. */
  patience?: number;
  /** Milliseconds, for `StoredPack.at`. */
  now?: number;
}

/** Only one pack is written or swept at a time, over all contexts of the extension; a context that dies lets go. */
const LOCK = 'incise-packs';
/** Only one import of the reader's at a time. */
const READER = 'incise-import';

/** `patience`: milliseconds to wait for another one to end. Throws `Refused` where it has not. */
export const exclusively = <T>(work: () => Promise<T>, patience = 0): Promise<T> => held(LOCK, work, patience);

/** An import of the reader's: where another one is under way it throws `Refused` at once, for what ours do in the background it waits. */
export const imported = (pack: Incoming, options: Staging): Promise<StoredPack> =>
  held(READER, () => stage(pack, { ...options, patience: 30_000 }), 0);

async function held<T>(name: string, work: () => Promise<T>, patience: number): Promise<T> {
  let begun = false;
  const options = patience > 0 ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
  const done = navigator.locks.request(name, options, (lock) => {
    if (!lock) throw new Refused('busy');
    begun = true;
    return work();
  }) as Promise<T>;
  return done.catch((error: unknown) => {
    throw begun || error instanceof Refused ? error : new Refused('busy');
  });
}

/** Throws `Refused` where a pack may not replace the one in force. */
export function checkReplaces(inForce: StoredPack | undefined, pack: Pick<Incoming, 'brief' | 'origin'>): void {
  if (!inForce) return;
  const { revision } = pack.brief;
  if (revision < inForce.brief.revision) throw new Refused('downgrade', { from: inForce.brief.revision, to: revision });
  // The address that the pack in force itself names for its newer revisions is no other origin.
  if (pack.origin !== inForce.origin && pack.origin !== inForce.brief.updateUrl)
    throw new Refused('other-origin', { from: inForce.origin, to: pack.origin });
}

/**
 * Writes a pack as a new generation that is not yet in force, and answers with what `flip` needs. Memory: the index, and two
 * pieces. Throws `Refused` for a lower revision than the one in force or another origin under
 * the same id (unless `replace`), for a second import at the same time, and for a cancel; throws what the records and the
 * database throw. Nothing is left behind.
 */
export async function stage(pack: Incoming, options: Staging = {}): Promise<StoredPack> {
  return exclusively(async () => {
    const db = await database();
    const { id } = pack.brief;
    const inForce = await db.get('packs', id);
    if (!options.replace) checkReplaces(inForce, pack);
    // A number that no other generation of this pack has, staged ones included: two imports never meet.
    const others = [inForce, await db.get('previous', id), ...(await db.getAll('staged', stagedOf(id)))];
    const generation = Math.max(0, ...others.map((one) => one?.generation ?? 0)) + 1;
    await discard(db, id, generation);
    try {
      return await write(db, pack, generation, options);
    } catch (error) {
      await discard(db, id, generation).catch(() => undefined);
      throw error;
    }
  }, options.patience);
}

const stagedOf = (pack: string) => IDBKeyRange.bound([pack], [pack, []]);

async function write(db: Database, pack: Incoming, generation: number, options: Staging): Promise<StoredPack> {
  const { id } = pack.brief;
  const { lines, indexed } = 'lines' in pack ? pack : indexedHere(pack.records);
  const writer = new PieceWriter(async (first, pieces) => {
    const transaction = db.transaction('pieces', 'readwrite', { durability: 'relaxed' });
    await committed(transaction, function* () {
      for (const [i, piece] of pieces.entries()) yield transaction.store.put(piece, [id, generation, first + i]);
    });
  });
  const written = { entity: 0, review: 0 };
  for await (const batch of lines) {
    if (options.signal?.aborted) throw new Refused('cancelled');
    for (const { kind, json } of batch) {
      writer.add(json);
      written[kind]++;
    }
    await writer.flush();
    options.progress?.(written.entity + written.review);
  }
  const starts = await writer.end();
  options.progress?.(null);
  const { version, counts, ...derived } = await indexed();
  const index = { ...derived, starts };
  if (options.signal?.aborted) throw new Refused('cancelled');
  if (counts.entities !== written.entity || counts.reviews !== written.review) throw new Refused('broken-file');
  const staged: StoredPack = {
    id,
    brief: pack.brief,
    generation,
    counts,
    bytes: index.names.byteLength + (index.claims?.byteLength ?? 0),
    index: version,
    origin: pack.origin,
    ...(pack.validator ? { validator: pack.validator } : {}),
    at: options.now ?? Date.now(),
  };
  // Blobs are copies: they are made here, when the Worker that built the bytes has ended.
  const last = db.transaction(['staged', 'indexes'], 'readwrite', { durability: 'relaxed' });
  await committed(last, function* () {
    yield last.objectStore('indexes').put(storedIndex(index), [id, generation]);
    yield last.objectStore('staged').put(staged, [id, generation]);
  });
  return staged;
}

export async function discard(db: Database, pack: string, generation: number): Promise<void> {
  await db.delete('staged', [pack, generation]);
  await db.delete('indexes', [pack, generation]);
  await db.delete('pieces', piecesOf(pack, generation));
}
