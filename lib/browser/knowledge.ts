// What the installed packs know, as the pipeline wants it: index bytes in memory, records read from disk when asked.
import { indexIn } from '../claims/corpus';
import { joined } from '../claims/segments';
import { openGazetteer } from '../entities/gazetteer';
import type { KnownEntity, KnownReview } from '../model/analysis';
import type { ClaimsSegment, Knowledge, NamesSegment } from '../model/knowledge';
import { INDEX_VERSION } from '../packs/build-index';
import { unite } from '../packs/unite';
import { onLost, reading, type StoredPack } from './db';
import { rebuildIndex } from './in-force';
import { type IndexBytes, readIndex } from './index-bytes';
import { OpenRecords } from './open-records';
import { readReader } from './settings';

interface OpenPack {
  pack: StoredPack;
  index: Pick<IndexBytes, 'names' | 'claims'>;
  records: OpenRecords;
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

/** Bytes that opening the packs in force reads, records of small ones aside. */
export async function sizeOfIndexes(): Promise<number> {
  const packs = await reading((db) => db.getAll('packs'));
  return packs.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function openedFrom(pack: StoredPack, opening: Promise<IndexBytes | null>): Promise<OpenPack | null> {
  const index = await opening;
  return index && { pack, index, records: new OpenRecords(pack, index) };
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
  const read = await Promise.all(packs.map(({ records }) => records.read('entity', ids)));
  for (const [i, { pack }] of packs.entries())
    for (const { entity: record } of read[i]!) known.set(record.id, unite(known.get(record.id), record, pack.id));
  return known;
}

async function reviewsOf(packs: readonly OpenPack[], ids: readonly string[]): Promise<Map<string, KnownReview>> {
  const known = new Map<string, KnownReview>();
  const read = await Promise.all(packs.map(({ records }) => records.read('review', ids)));
  for (const [i, { pack }] of packs.entries())
    for (const { review } of read[i]!) if (!known.has(review.id)) known.set(review.id, { review, pack: pack.id });
  return known;
}
