// The reference store on disk: packs in generations, records in chunks, each pack's searchable bytes.
//
//   packs     id                          -> StoredPack      the pointer: which generation is in force
//   previous  id                          -> StoredPack      the generation before, kept for one rollback
//   staged    [pack, generation]          -> StoredPack      written whole, not yet in force
//   pieces    [pack, generation, n]       -> Piece           a part of the generation's records (`pieces.ts`)
//   indexes   [pack, generation]          -> StoredIndex
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PackBrief } from '../model/pack';
import type { Validator } from './download';
import type { StoredIndex } from './index-bytes';
import type { Piece } from './pieces';

const VERSION = 4;
/** Milliseconds that another window may take to let go of the store. */
const PATIENCE = 5000;

export interface StoredPack {
  id: string;
  brief: PackBrief;
  generation: number;
  counts: { entities: number; reviews: number };
  /** Bytes of the searchable index. */
  bytes: number;
  /** Version of its format, so that nobody reads megabytes to learn it; another one means: rebuild from the records. */
  index: string;
  /** Where it came from: "shipped", "file", or the address it was loaded from; another origin under the same id asks. */
  origin: string;
  /** For the next question to its origin, where that is an address. */
  validator?: Validator | null;
  /** Time of staging, in milliseconds. */
  at: number;
}

type PieceKey = [pack: string, generation: number, n: number];

interface Tables extends DBSchema {
  packs: { key: string; value: StoredPack };
  previous: { key: string; value: StoredPack };
  staged: { key: [string, number]; value: StoredPack };
  pieces: { key: PieceKey; value: Piece };
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
          // Records of versions 1 to 3 lay in chunks, indexes of version 2 were no Blobs; none was ever published.
          for (const name of [...db.objectStoreNames]) db.deleteObjectStore(name);
          db.createObjectStore('packs', { keyPath: 'id' });
          db.createObjectStore('previous', { keyPath: 'id' });
          db.createObjectStore('staged');
          db.createObjectStore('pieces');
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

/** Every key of one generation's pieces. */
export const piecesOf = (pack: string, generation: number): IDBKeyRange =>
  IDBKeyRange.bound([pack, generation], [pack, generation, []]);
