// The pack's bytes: manifest line, record lines, gzip without a timestamp.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Pack, PackManifest } from '../../model/pack';

/**
 * NDJSON text of a pack, each line ended by "\n": manifest first, then entities and reviews in the order given.
 * `manifest.counts` and `manifest.hash` are filled in; the hash is SHA-256 over all bytes after the first line.
 */
export function packText(manifest: PackManifest, records: Pick<Pack, 'entities' | 'reviews'>): string {
  const lines = [
    ...records.entities.map((entity) => ({ kind: 'entity', entity })),
    ...records.reviews.map((review) => ({ kind: 'review', review })),
  ].map((record) => `${JSON.stringify(record)}\n`);
  const body = lines.join('');
  const counts = { entities: records.entities.length, reviews: records.reviews.length };
  const hash = createHash('sha256').update(body).digest('hex');
  return `${JSON.stringify({ ...manifest, counts, hash })}\n${body}`;
}

/** Gzip with an empty header: no time, no file name, no operating system, so that equal text gives equal bytes. */
export function gzipPack(text: string): Uint8Array {
  const bytes = gzipSync(text, { level: 9 });
  // RFC 1952: ID1 ID2 CM FLG MTIME[4] XFL OS; zlib leaves MTIME 0 and writes its platform as OS. 255 is "unknown".
  bytes.fill(0, 4, 8);
  bytes[9] = 255;
  return bytes;
}
