// A pack: an installable data file with a manifest that says where its records come from.
import { Entity } from './entity';
import { Review } from './review';
import { WatchedSource } from './watched';
import { z } from './zod';

/** Version of the pack format that this code writes; it reads this and lower. */
export const PACK_SCHEMA = 1;

export const PackManifest = z.looseObject({
  incise: z.literal('pack'),
  schema: z.number(),
  /** Stable name: lower-case letters, digits, dots and hyphens. */
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/)),
  /** Grows with each release of the same id; a lower one is a downgrade. */
  revision: z.number(),
  title: z.record(z.string(), z.string()),
  languages: z.array(z.string()),
  /** SPDX expression or the licence's own name. */
  licence: z.string(),
  attribution: z.optional(z.string()),
  homepage: z.optional(z.string()),
  /** ISO date. */
  created: z.string(),
  counts: z.optional(z.record(z.string(), z.number())),
  /** Where the newest revision of the pack lies; asked only when the reader says so. */
  updateUrl: z.optional(z.string()),
  /** SHA-256 over the records' lines, lower-case hexadecimal. */
  hash: z.optional(z.string()),
});
export type PackManifest = z.infer<typeof PackManifest>;

/** A pack as it lies in memory after reading: the file is NDJSON, manifest first, then one record a line. */
export interface Pack {
  manifest: PackManifest;
  entities: Entity[];
  reviews: Review[];
  /** Sources to watch, offered to the reader on import; nothing is watched without being asked. */
  watched?: WatchedSource[];
}

/** One record line of a pack file. */
export const PackRecord = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('entity'), entity: Entity }),
  z.looseObject({ kind: z.literal('review'), review: Review }),
  z.looseObject({ kind: z.literal('watched'), watched: WatchedSource }),
]);
export type PackRecord = z.infer<typeof PackRecord>;

/** Shipped packs are part of the product; own packs were brought by the reader, and what they add is private. */
export type PackTrust = 'shipped' | 'own';

/** What a card says of the pack a record came from. */
export const PackBrief = z.object({
  id: z.string(),
  title: z.record(z.string(), z.string()),
  licence: z.string(),
  attribution: z.optional(z.string()),
  homepage: z.optional(z.string()),
  created: z.string(),
  revision: z.number(),
  updateUrl: z.optional(z.string()),
  trust: z.enum(['shipped', 'own']),
});
export type PackBrief = z.infer<typeof PackBrief>;
