// What the installed packs know, as the pipeline wants it: index bytes in memory, records read from disk when asked.
import { indexIn } from '../claims/corpus';
import { joined } from '../claims/segments';
import { openGazetteer } from '../entities/gazetteer';
import type { KnownEntity, KnownReview } from '../model/analysis';
import type { Entity } from '../model/entity';
import type { ClaimsSegment, Knowledge, NamesSegment } from '../model/knowledge';
import type { Review } from '../model/review';
import { INDEX_VERSION } from '../packs/build-index';
import type { StoredKind } from '../packs/record-line';
import { RecordTable } from '../packs/record-table';
import { unite } from '../packs/unite';
import { onLost, reading, type StoredPack } from './db';
import { rebuildIndex } from './in-force';
import { type IndexBytes, readIndex } from './index-bytes';
import { AS_BLOBS, type Piece, recordAt } from './pieces';
import { readReader } from './settings';

interface OpenPack {
  pack: StoredPack;
  index: IndexBytes;
  tables: Record<StoredKind, RecordTable>;
  /** Those asked for so far: handles, not bytes. */
  pieces: Map<number, Promise<Piece | undefined>>;
}

/** What was opened last, by its row in the store: a pack that comes or goes leaves the others as they are in memory. */
let held = new Map<string, OpenPack>();
onLost(() => {
  held = new Map();
});

/**
 * Opens the packs in force. The index bytes are read whole, once for each generation; records stay on disk. An index in
 * another format, damaged, cut short or missing is built again from the pack's own records.
 */
export async function openKnowledge(): Promise<Knowledge> {
  const before = held;
  const now = new Map<string, OpenPack>();
  const inForce = await reading((db) => db.getAll('packs'));
  // A pack removed and installed again has its old number, and another time of staging.
  const keyed = inForce.map((pack) => ({ pack, key: JSON.stringify(pack) }));
  const onDisk = await Promise.all(
    keyed.map(({ pack, key }) => before.get(key) ?? openedFrom(pack, indexOnDisk(pack))),
  );
  // Built again one after the other: each takes its memory.
  for (const [i, { pack, key }] of keyed.entries()) {
    const open = onDisk[i] ?? (await openedFrom(pack, rebuildIndex(pack)));
    if (open) now.set(key, open);
  }
  if (held === before) held = now;
  const packs = [...now.values()];
  // Shipped packs first: their words are the ones a card shows where both know an entity.
  packs.sort((a, b) => Number(a.pack.brief.trust === 'own') - Number(b.pack.brief.trust === 'own'));
  const names: NamesSegment[] = [];
  const claims: ClaimsSegment[] = [];
  for (const { pack, index } of packs) {
    const own = pack.brief.trust === 'own';
    names.push({ pack: pack.id, private: own, bytes: index.names });
    if (index.claims) claims.push({ pack: pack.id, private: own, bytes: index.claims });
  }
  return {
    index: { names, claims },
    store: {
      entities: (ids, from) => entitiesOf(from ? packs.filter(({ pack }) => from.has(pack.id)) : packs, ids),
      reviews: (ids) => reviewsOf(packs, ids),
      packs: () => packs.map(({ pack }) => pack.brief),
    },
    reader: await readReader(),
  };
}

async function openedFrom(pack: StoredPack, opening: Promise<IndexBytes | null>): Promise<OpenPack | null> {
  const index = await opening;
  return (
    index && {
      pack,
      index,
      tables: { entity: new RecordTable(index.entities), review: new RecordTable(index.reviews) },
      pieces: new Map(),
    }
  );
}

async function indexOnDisk({ id, generation, index: version }: StoredPack): Promise<IndexBytes | null> {
  if (version !== INDEX_VERSION) return null;
  const stored = await reading((db) => db.get('indexes', [id, generation]));
  const index = stored ? await readIndex(stored) : null;
  return index && isWhole(index) ? index : null;
}

/** Their checksums tell; bytes that were opened once are not opened again. */
const isWhole = ({ names, claims }: IndexBytes): boolean =>
  openGazetteer(names) !== null && (claims === null || indexIn(claims) !== null);

/** The same knowledge with small packs' claim indexes joined; itself where there is nothing to join. */
export function withJoinedClaims(known: Knowledge): Knowledge {
  const claims = joined(known.index.claims);
  return claims === known.index.claims ? known : { ...known, index: { ...known.index, claims } };
}

async function entitiesOf(packs: readonly OpenPack[], ids: readonly string[]): Promise<Map<string, KnownEntity>> {
  const known = new Map<string, KnownEntity>();
  const read = await Promise.all(packs.map((open) => recordsOf<Entity>(open, 'entity', ids)));
  for (const [i, { pack }] of packs.entries())
    for (const record of read[i]!) known.set(record.id, unite(known.get(record.id), record, pack.id));
  return known;
}

async function reviewsOf(packs: readonly OpenPack[], ids: readonly string[]): Promise<Map<string, KnownReview>> {
  const known = new Map<string, KnownReview>();
  const read = await Promise.all(packs.map((open) => recordsOf<Review>(open, 'review', ids)));
  for (const [i, { pack }] of packs.entries())
    for (const record of read[i]!) if (!known.has(record.id)) known.set(record.id, { review: record, pack: pack.id });
  return known;
}

/** The records with these ids, all read together. */
async function recordsOf<T extends { id: string }>(
  { pack, index, tables, pieces }: OpenPack,
  kind: StoredKind,
  ids: readonly string[],
): Promise<T[]> {
  const wanted = new Set(ids);
  const places = new Set([...wanted].flatMap((id) => tables[kind].placesOf(id)));
  const pieceOf = (n: number) => {
    const held = pieces.get(n);
    if (held) return held;
    const piece = reading((db) => db.get('pieces', [pack.id, pack.generation, n]));
    if (AS_BLOBS) pieces.set(n, piece);
    piece.catch(() => pieces.delete(n));
    return piece;
  };
  const { starts } = index;
  const read = await Promise.all([...places].map((place) => recordAt(pieceOf, starts[place]!, starts[place + 1]!)));
  const records = read.flatMap((found) => (found?.kind === kind ? (found as { [key: string]: unknown })[kind] : []));
  return (records as T[]).filter((record) => wanted.has(record.id));
}
