// What the installed packs know, as the pipeline wants it: index bytes in memory, records read from disk when asked.
import type { KnownEntity, KnownReview } from '../model/analysis';
import type { Entity } from '../model/entity';
import type { ClaimsSegment, Knowledge, NamesSegment } from '../model/knowledge';
import type { Review } from '../model/review';
import { RecordTable } from '../packs/record-table';
import { unite } from '../packs/unite';
import { type ChunkKind, reading, type StoredIndex, type StoredPack } from './db';
import { readDecisions, readRefusals, readWatched } from './settings';

interface OpenPack {
  pack: StoredPack;
  index: StoredIndex;
  tables: Record<ChunkKind, RecordTable>;
}

/** Opens the packs in force. The index bytes are read whole; records stay on disk. */
export async function openKnowledge(): Promise<Knowledge> {
  const packs = await reading(async (db) => {
    const open: OpenPack[] = [];
    for (const pack of await db.getAll('packs')) {
      const index = await db.get('indexes', [pack.id, pack.generation]);
      if (!index) continue;
      const tables = { entity: new RecordTable(index.entities), review: new RecordTable(index.reviews) };
      open.push({ pack, index, tables });
    }
    return open;
  });
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
    reader: { watched: await readWatched(), decisions: await readDecisions(), refusals: await readRefusals() },
  };
}

async function entitiesOf(packs: readonly OpenPack[], ids: readonly string[]): Promise<Map<string, KnownEntity>> {
  const known = new Map<string, KnownEntity>();
  for (const open of packs)
    for (const record of await recordsOf<Entity>(open, 'entity', ids))
      known.set(record.id, unite(known.get(record.id), record, open.pack.id));
  return known;
}

async function reviewsOf(packs: readonly OpenPack[], ids: readonly string[]): Promise<Map<string, KnownReview>> {
  const known = new Map<string, KnownReview>();
  for (const open of packs)
    for (const record of await recordsOf<Review>(open, 'review', ids))
      if (!known.has(record.id)) known.set(record.id, { review: record, pack: open.pack.id });
  return known;
}

/** The records with these ids: each chunk that holds one is read once, all reads under way together. */
async function recordsOf<T extends { id: string }>(
  { pack, tables }: OpenPack,
  kind: ChunkKind,
  ids: readonly string[],
): Promise<T[]> {
  const wanted = new Set(ids);
  const chunks = new Set<number>();
  for (const id of wanted) for (const n of tables[kind].chunksOf(id)) chunks.add(n);
  if (chunks.size === 0) return [];
  const read = await reading((db) => {
    const { store } = db.transaction('chunks');
    return Promise.all([...chunks].map((n) => store.get([pack.id, pack.generation, kind, n])));
  });
  return read.flatMap((chunk) => (chunk ?? []).filter((record) => wanted.has(record.id)) as unknown as T[]);
}
