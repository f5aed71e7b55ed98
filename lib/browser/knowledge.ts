// What the installed packs know, as the pipeline wants it: index bytes in memory, records read from disk when asked.
import type { KnownEntity, KnownReview } from '../model/analysis';
import type { Entity } from '../model/entity';
import type { ClaimsSegment, Knowledge, NamesSegment } from '../model/knowledge';
import type { Review } from '../model/review';
import { unite } from '../packs/unite';
import { type ChunkKind, type Database, database, type StoredIndex, type StoredPack } from './db';
import { readDecisions, readRefusals, readWatched } from './settings';

interface OpenPack {
  pack: StoredPack;
  index: StoredIndex;
}

/** Opens the packs in force. The index bytes are read whole; records stay on disk. */
export async function openKnowledge(): Promise<Knowledge> {
  const db = await database();
  const packs: OpenPack[] = [];
  for (const pack of await db.getAll('packs')) {
    const index = await db.get('indexes', [pack.id, pack.generation]);
    if (index) packs.push({ pack, index });
  }
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
      entities: (ids, from) => entitiesOf(db, from ? packs.filter(({ pack }) => from.has(pack.id)) : packs, ids),
      reviews: (ids) => reviewsOf(db, packs, ids),
      packs: () => packs.map(({ pack }) => pack.brief),
    },
    reader: { watched: await readWatched(), decisions: await readDecisions(), refusals: await readRefusals() },
  };
}

async function entitiesOf(
  db: Database,
  packs: readonly OpenPack[],
  ids: readonly string[],
): Promise<Map<string, KnownEntity>> {
  const known = new Map<string, KnownEntity>();
  for (const { pack, index } of packs)
    for (const record of await recordsOf<Entity>(db, pack, 'entity', index.entityStarts, ids))
      known.set(record.id, unite(known.get(record.id), record, pack.id));
  return known;
}

async function reviewsOf(
  db: Database,
  packs: readonly OpenPack[],
  ids: readonly string[],
): Promise<Map<string, KnownReview>> {
  const known = new Map<string, KnownReview>();
  for (const { pack, index } of packs)
    for (const record of await recordsOf<Review>(db, pack, 'review', index.reviewStarts, ids))
      if (!known.has(record.id)) known.set(record.id, { review: record, pack: pack.id });
  return known;
}

/** The records with these ids: each chunk that may hold one is read once, all reads under way together. */
async function recordsOf<T extends { id: string }>(
  db: Database,
  pack: StoredPack,
  kind: ChunkKind,
  starts: readonly string[],
  ids: readonly string[],
): Promise<T[]> {
  const wanted = new Set(ids);
  const chunks = new Set<number>();
  for (const id of wanted) {
    const n = chunkOf(starts, id);
    if (n >= 0) chunks.add(n);
  }
  if (chunks.size === 0) return [];
  const transaction = db.transaction('chunks');
  const read = await Promise.all([...chunks].map((n) => transaction.store.get([pack.id, pack.generation, kind, n])));
  return read.flatMap((chunk) => (chunk ?? []).filter((record) => wanted.has(record.id)) as unknown as T[]);
}

/** Index of the last chunk that starts at or before `id`; -1 where the first starts after it. */
function chunkOf(starts: readonly string[], id: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= id) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
