// A store of its own for each test, and packs to put into it.
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Entity } from '../../lib/model/entity';
import type { PackBrief, PackRecord } from '../../lib/model/pack';

/** Fresh modules over a fresh database: modules hold the connection. `keep`: another context over the same database. */
export async function store({ keep = false } = {}) {
  vi.resetModules();
  if (!keep) globalThis.indexedDB = new IDBFactory();
  const [install, stage, inForce, knowledge, db, indexBytes, refused] = await Promise.all([
    import('../../lib/browser/install'),
    import('../../lib/browser/stage'),
    import('../../lib/browser/in-force'),
    import('../../lib/browser/knowledge'),
    import('../../lib/browser/db'),
    import('../../lib/browser/index-bytes'),
    import('../../lib/browser/refused'),
  ]);
  return { ...install, ...stage, ...inForce, ...knowledge, ...db, ...indexBytes, ...refused };
}
export type Store = Awaited<ReturnType<typeof store>>;

export const brief = (id: string, more: Partial<PackBrief> = {}): PackBrief => ({
  id,
  title: { en: id },
  licence: 'CC0-1.0',
  created: '2026-01-01',
  revision: 1,
  trust: 'shipped',
  ...more,
});
export const entity = (id: string, name = id, more: Partial<Entity> = {}): PackRecord => ({
  kind: 'entity',
  entity: { id, labels: { en: name }, type: 'place', ...more },
});
export const review = (id: string, text = `Claim ${id}.`): PackRecord => ({
  kind: 'review',
  review: { id, lang: 'en', text },
});
/** A pack from a file with these records; `more` goes into its brief. */
export const pack = (id: string, records: PackRecord[], more: Partial<PackBrief> = {}) => ({
  brief: brief(id, more),
  origin: 'file',
  records: [records],
});

/** Ids of the entities among `ids` that the packs in force know. */
export async function idsIn(s: Store, ids: string[]): Promise<string[]> {
  return [...(await (await s.openKnowledge()).store.entities(ids)).keys()].sort();
}
/** What is stored as the index of a pack's first generation, as bytes. */
export async function indexOf(s: Store, id: string) {
  const stored = await (await s.database()).get('indexes', [id, 1]);
  return stored ? s.readIndex(stored) : null;
}
/** Generations that lie in the database, in any table. */
export async function generationsIn(s: Store): Promise<string[]> {
  const db = await s.database();
  const keys = [
    ...(await db.getAllKeys('pieces')),
    ...(await db.getAllKeys('indexes')),
    ...(await db.getAllKeys('staged')),
  ];
  return [...new Set(keys.map(([id, generation]) => `${id} ${generation}`))].sort();
}
