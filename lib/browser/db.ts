// The reference store on disk: packs in generations, records in chunks, each pack's searchable bytes.
//
//   packs     id                          -> StoredPack      the pointer: which generation is in force
//   previous  id                          -> StoredPack      the generation before, kept for one rollback
//   staged    [pack, generation]          -> StoredPack      written whole, not yet in force
//   chunks    [pack, generation, kind, n] -> Entity[] | Review[]     100 records in the order of the file
//   indexes   [pack, generation]          -> StoredIndex
//
// Chunks, not a row per record: 494,000 against 12,100 records a second written (Chromium, 20,000 entities). Of a hundred, not
// five hundred: written as fast, and eight of them are read in 19 ms instead of 58 (Firefox 13 and 43), for rows of 64 kB and
// more lie in files of their own. They need no order, because a table says in which chunk each id lies: so a file streams
// through without being held.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entity } from '../model/entity';
import type { PackBrief } from '../model/pack';
import type { Review } from '../model/review';
import type { Validator } from './download';
import type { StoredIndex } from './index-bytes';

export const CHUNK = 100;
const VERSION = 3;
/** Milliseconds that another window may take to let go of the store. */
const PATIENCE = 5000;

export interface StoredPack {
  id: string;
  brief: PackBrief;
  generation: number;
  counts: { entities: number; reviews: number };
  /** Bytes of the searchable index. */
  bytes: number;
  /** Version of its format, so that nobody reads megabytes to learn it; another one means: rebuild from the chunks. */
  index: string;
  /** Where it came from: "shipped", "file", or the address it was loaded from; another origin under the same id asks. */
  origin: string;
  /** For the next question to its origin, where that is an address. */
  validator?: Validator | null;
  /** Time of staging, in milliseconds. */
  at: number;
}

export type ChunkKind = 'entity' | 'review';
export type ChunkKey = [pack: string, generation: number, kind: ChunkKind, n: number];

interface Tables extends DBSchema {
  packs: { key: string; value: StoredPack };
  previous: { key: string; value: StoredPack };
  staged: { key: [string, number]; value: StoredPack };
  chunks: { key: ChunkKey; value: (Entity | Review)[] };
  indexes: { key: [string, number]; value: StoredIndex };
}

export type Database = IDBPDatabase<Tables>;

/** Another window of an older version holds the store and does not let go. */
export class StoreBusy extends Error {
  override name = 'StoreBusy';
  constructor() {
    super('another window of Incise still uses the store in its older form');
  }
}

let opened: Promise<Database> | null = null;
const listeners = new Set<() => void>();

/** Calls back when the store was closed under us: deleted, evicted, or wanted by a newer version. What was read from it may be gone. */
export function onLost(lost: () => void): void {
  listeners.add(lost);
}

function lose(): void {
  opened = null;
  for (const lost of listeners) lost();
}

/** The one connection; opened again after the browser closed it. Throws `StoreBusy`, or the browser's error. */
export function database(): Promise<Database> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<Database> {
  let late: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Database>((resolve, reject) => {
      openDB<Tables>('incise', VERSION, {
        upgrade(db) {
          // Chunks of version 1 had no table, indexes of version 2 were no Blobs; neither was ever published.
          for (const name of [...db.objectStoreNames]) db.deleteObjectStore(name);
          db.createObjectStore('packs', { keyPath: 'id' });
          db.createObjectStore('previous', { keyPath: 'id' });
          db.createObjectStore('staged');
          db.createObjectStore('chunks');
          db.createObjectStore('indexes');
        },
        blocked() {
          late = setTimeout(() => reject(new StoreBusy()), PATIENCE);
        },
        blocking(_current, _blocked, event) {
          // A newer version wants to upgrade, or the store is being deleted: let it.
          (event.target as IDBDatabase).close();
          lose();
        },
        terminated: lose,
      }).then(resolve, reject);
    });
  } finally {
    clearTimeout(late);
  }
}

/** Runs a reading; once more on a new connection where the old one turns out to be closed. */
export async function reading<R>(read: (db: Database) => Promise<R>): Promise<R> {
  const db = await database();
  try {
    return await read(db);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'InvalidStateError') throw error;
    if (opened && (await opened) === db) lose();
    return read(await database());
  }
}

const heard = (promise: Promise<unknown>) => promise.catch(() => undefined);

/**
 * Writes within one transaction, all under way together; all of them are done, or none. Throws the transaction's own reason
 * where it failed ("quota exceeded" rather than the "aborted" of each write in it), else what a write threw.
 */
export async function committed(
  transaction: { done: Promise<void>; abort(): void },
  writes: () => Iterable<Promise<unknown>>,
): Promise<void> {
  const { done } = transaction;
  heard(done);
  try {
    const underWay: Promise<unknown>[] = [];
    for (const write of writes()) {
      heard(write);
      underWay.push(write);
    }
    await Promise.all(underWay);
  } catch (reason) {
    if (isAborted(reason)) await done;
    else
      try {
        transaction.abort();
      } catch {
        // It has failed already.
      }
    throw reason;
  }
  await done;
}

const isAborted = (reason: unknown): boolean => reason instanceof Error && reason.name === 'AbortError';

/** Every key of one generation's chunks. */
export const chunksOf = (pack: string, generation: number): IDBKeyRange =>
  IDBKeyRange.bound([pack, generation], [pack, generation, []]);
