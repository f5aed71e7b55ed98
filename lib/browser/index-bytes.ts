// What is derived from a pack's records, in memory and as it lies on disk.
//
// On disk the bytes are Blobs: read in 161 ms against 434 for the same 33.5 MB as a typed array (Chromium 156; Firefox 433
// against 756), because they come from their file in one piece and are not cloned as a value. In pieces of 30 kB to 8 MB
// they take longer, not less (549 ms and more).

import { bufferOf } from './blob';

/** What is made of the records alone. */
export interface DerivedBytes {
  names: Uint8Array<ArrayBuffer>;
  claims: Uint8Array<ArrayBuffer> | null;
  /** Words of the record tables (`lib/packs/record-table.ts`). */
  entities: Uint32Array<ArrayBuffer>;
  reviews: Uint32Array<ArrayBuffer>;
}

/** Ready to be searched, and to find the records found. */
export interface IndexBytes extends DerivedBytes {
  /** By place of a record where it begins in the generation's text (`pieces.ts`); at last where that ends. */
  starts: Uint32Array<ArrayBuffer>;
}

/** The same on disk. */
export interface StoredIndex {
  names: Blob;
  claims: Blob | null;
  entities: Blob;
  reviews: Blob;
  starts: Blob;
}

/** As it is to be written; the Blobs are copies. */
export function storedIndex({ names, claims, entities, reviews, starts }: IndexBytes): StoredIndex {
  const blob = (part: BlobPart) => new Blob([part]);
  return {
    names: blob(names),
    claims: claims && blob(claims),
    entities: blob(entities),
    reviews: blob(reviews),
    starts: blob(starts),
  };
}

/** Reads all parts at once; `null` where one is lost, cut short or no bytes at all. What the names and claims say is not looked at. */
export async function readIndex(stored: StoredIndex): Promise<IndexBytes | null> {
  const { names, claims, entities, reviews, starts } = stored;
  try {
    const parts = [names, claims, entities, reviews, starts];
    const [n, c, e, r, s] = await Promise.all(parts.map((part) => part && bufferOf(part)));
    return {
      names: new Uint8Array(n!),
      claims: c ? new Uint8Array(c) : null,
      entities: new Uint32Array(e!),
      reviews: new Uint32Array(r!),
      starts: new Uint32Array(s!),
    };
  } catch {
    return null;
  }
}

/** What finds records by their ids alone; `null` as in `readIndex`. */
export const readTables = (stored: StoredIndex): Promise<Omit<IndexBytes, 'names' | 'claims'> | null> =>
  readIndex({ ...stored, names: new Blob([]), claims: null });
