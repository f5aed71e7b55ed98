// Staging a pack: records stream into a new generation beside the one in force, which stays as it is; on any failure nothing is left.
import type { PackBrief, PackRecord } from '../model/pack';
import {
  CHUNK,
  type ChunkKey,
  type ChunkKind,
  chunksOf,
  committed,
  type Database,
  database,
  type StoredPack,
} from './db';
import type { Validator } from './download';
import { storedIndex } from './index-bytes';
import { type Indexed, indexer } from './indexing';
import { Refused } from './refused';

/** A pack on its way in: what it is, and its records, batch by batch. Watched sources among them are not stored here. */
export interface Incoming {
  brief: PackBrief;
  origin: string;
  validator?: Validator | null;
  records: AsyncIterable<readonly PackRecord[]> | Iterable<readonly PackRecord[]>;
  /** The index of exactly these records, where it was made in an earlier reading. */
  indexed?: Promise<Indexed>;
}

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
/** Chunks a transaction: fewer cost more commits, more hold more memory. */
const TOGETHER = 100;

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
 * transactions' records. Throws `Refused` for a lower revision than the one in force or another origin under
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
  const own = pack.indexed ? null : indexer();
  const kinds = { entity: new Kind('entity'), review: new Kind('review') };
  const writer = new Writer(db, id, generation);
  let written = 0;
  for await (const batch of pack.records) {
    if (options.signal?.aborted) throw new Refused('cancelled');
    await own?.add(batch);
    for (const record of batch) {
      if (record.kind === 'watched') continue;
      const full = kinds[record.kind].add(record.kind === 'entity' ? record.entity : record.review);
      if (full) await writer.put(record.kind, full.n, full.records);
    }
    written = kinds.entity.count + kinds.review.count;
    options.progress?.(written);
  }
  for (const kind of [kinds.entity, kinds.review]) {
    const rest = kind.rest();
    if (rest) await writer.put(kind.kind, rest.n, rest.records);
  }
  await writer.end();
  options.progress?.(null);
  const { version, counts, ...index } = await (pack.indexed ?? own!.done());
  if (options.signal?.aborted) throw new Refused('cancelled');
  if (counts.entities !== kinds.entity.count || counts.reviews !== kinds.review.count) throw new Refused('broken-file');
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

/** Records of one kind cut into chunks. */
class Kind {
  count = 0;
  private n = 0;
  private records: { id: string }[] = [];
  constructor(readonly kind: ChunkKind) {}

  /** A chunk that is full, or `null`. */
  add(record: { id: string }): { n: number; records: { id: string }[] } | null {
    this.records.push(record);
    this.count++;
    return this.records.length === CHUNK ? this.rest() : null;
  }

  rest(): { n: number; records: { id: string }[] } | null {
    if (this.records.length === 0) return null;
    const chunk = { n: this.n++, records: this.records };
    this.records = [];
    return chunk;
  }
}

/** Puts chunks in transactions of several; one is under way while the next is filled. */
class Writer {
  private waiting: [ChunkKey, { id: string }[]][] = [];
  private underWay: Promise<unknown> = Promise.resolve();
  constructor(
    private readonly db: Database,
    private readonly pack: string,
    private readonly generation: number,
  ) {}

  async put(kind: ChunkKind, n: number, records: { id: string }[]): Promise<void> {
    this.waiting.push([[this.pack, this.generation, kind, n], records]);
    if (this.waiting.length >= TOGETHER) await this.flush();
  }

  private async flush(): Promise<void> {
    await this.underWay;
    const chunks = this.waiting;
    this.waiting = [];
    const transaction = this.db.transaction('chunks', 'readwrite', { durability: 'relaxed' });
    this.underWay = committed(transaction, function* () {
      for (const [key, records] of chunks) yield transaction.store.put(records as never, key);
    });
    // It is awaited before the next write and at the end; until then nobody listens.
    this.underWay.catch(() => undefined);
  }

  async end(): Promise<void> {
    await this.flush();
    await this.underWay;
  }
}

export async function discard(db: Database, pack: string, generation: number): Promise<void> {
  await db.delete('staged', [pack, generation]);
  await db.delete('indexes', [pack, generation]);
  await db.delete('chunks', chunksOf(pack, generation));
}
