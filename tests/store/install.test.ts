// The reference store: what is installed can be read, a broken install leaves the old generation whole, removal leaves nothing.

import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entity } from '../../lib/model/entity';
import type { PackBrief } from '../../lib/model/pack';
import { runs } from '../helpers/fuzz';

const brief = (id: string, trust: PackBrief['trust'] = 'shipped'): PackBrief => ({
  id,
  title: { en: id },
  licence: 'CC0-1.0',
  created: '2026-01-01',
  revision: 1,
  trust,
});
const entity = (id: string, name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  labels: { en: name },
  type: 'place',
  ...more,
});
const index = (bytes = [1, 2, 3]) => ({ version: 'v', names: new Uint8Array(bytes), claims: null });

/** A store of its own for each test: modules hold the connection. */
async function store() {
  vi.resetModules();
  const [install, knowledge, db] = await Promise.all([
    import('../../lib/browser/install'),
    import('../../lib/browser/knowledge'),
    import('../../lib/browser/db'),
  ]);
  return { ...install, ...knowledge, ...db };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

describe('install', () => {
  test('every record of any pack is found by its id, and no other', async () => {
    const { install, openKnowledge, uninstall } = await store();
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }), { maxLength: 40 }),
        async (ids) => {
          // Records are spread over several chunks by repeating the ids with a suffix.
          const all = ids.flatMap((id) => Array.from({ length: 30 }, (_, n) => `${id}:${n}`));
          await install({
            brief: brief('p'),
            origin: 'file',
            entities: all.map((id) => entity(id, `name of ${id}`)),
            reviews: [],
            index: index(),
          });
          const knowledge = await openKnowledge();
          const found = await knowledge.store.entities([...all, 'not there', '']);
          expect([...found.keys()].sort()).toEqual([...all].sort());
          for (const [id, known] of found) expect(known.entity.labels['en']).toBe(`name of ${id}`);
          await uninstall('p');
        },
      ),
      runs(15),
    );
  });

  test('one entity in two packs is one entity: names united, the shipped words first', async () => {
    const { install, openKnowledge } = await store();
    await install({
      brief: brief('mine', 'own'),
      origin: 'file',
      entities: [entity('Q1', 'Mine', { description: { en: 'own words' }, aliases: { en: ['Other'] } })],
      reviews: [],
      index: index(),
    });
    await install({
      brief: brief('shipped'),
      origin: 'shipped',
      entities: [entity('Q1', 'Ours', { description: { en: 'shipped words' } })],
      reviews: [],
      index: index(),
    });
    const known = (await (await openKnowledge()).store.entities(['Q1'])).get('Q1');
    expect(known?.packs).toEqual(['shipped', 'mine']);
    expect(known?.entity.labels['en']).toBe('Ours');
    expect(known?.entity.description?.['en']).toBe('shipped words');
    expect(known?.entity.aliases?.['en']).toEqual(['Other', 'Mine']);
  });

  test('a new revision replaces the old one and leaves nothing of it', async () => {
    const { install, openKnowledge, database } = await store();
    await install({ brief: brief('p'), origin: 'file', entities: [entity('a', 'A')], reviews: [], index: index([1]) });
    await install({ brief: brief('p'), origin: 'file', entities: [entity('b', 'B')], reviews: [], index: index([2]) });
    const knowledge = await openKnowledge();
    expect([...(await knowledge.store.entities(['a', 'b'])).keys()]).toEqual(['b']);
    expect([...knowledge.index.names[0]!.bytes]).toEqual([2]);
    const db = await database();
    // The generation before is kept for a rollback; a third install sweeps the first.
    expect(await db.count('chunks')).toBe(2);
    await install({ brief: brief('p'), origin: 'file', entities: [entity('c', 'C')], reviews: [], index: index([3]) });
    expect(await db.count('chunks')).toBe(2);
    expect(await db.count('indexes')).toBe(2);
    expect(await db.count('staged')).toBe(0);
  });

  test('rollback puts the previous revision back, and forth again', async () => {
    const { install, rollback, openKnowledge } = await store();
    const names = async () => [...(await (await openKnowledge()).store.entities(['a', 'b'])).keys()];
    expect(await rollback('p')).toBe(false);
    await install({ brief: brief('p'), origin: 'file', entities: [entity('a', 'A')], reviews: [], index: index() });
    expect(await rollback('p')).toBe(false);
    await install({
      brief: { ...brief('p'), revision: 2 },
      origin: 'file',
      entities: [entity('b', 'B')],
      reviews: [],
      index: index(),
    });
    expect(await rollback('p')).toBe(true);
    expect(await names()).toEqual(['a']);
    expect(await rollback('p')).toBe(true);
    expect(await names()).toEqual(['b']);
  });

  test('a lower revision and another origin are refused unless the reader insists', async () => {
    const { install, openKnowledge, Refused } = await store();
    await install({
      brief: { ...brief('p'), revision: 3 },
      origin: 'file',
      entities: [entity('a', 'A')],
      reviews: [],
      index: index(),
    });
    const lower = {
      brief: { ...brief('p'), revision: 2 },
      origin: 'file',
      entities: [entity('b', 'B')],
      reviews: [],
      index: index(),
    };
    await expect(install(lower)).rejects.toMatchObject({ code: 'downgrade', facts: { from: 3, to: 2 } });
    await expect(
      install({ ...lower, brief: { ...brief('p'), revision: 4 }, origin: 'https://packs.example/p' }),
    ).rejects.toBeInstanceOf(Refused);
    await install(lower, { replace: true });
    expect((await openKnowledge()).store.packs()[0]?.revision).toBe(2);
  });

  test('progress reaches all records; a cancel leaves nothing', async () => {
    const { install, database } = await store();
    const entities = Array.from({ length: 1234 }, (_, n) => entity(`e${n}`, `E${n}`));
    const seen: number[] = [];
    await install(
      { brief: brief('p'), origin: 'file', entities, reviews: [], index: index() },
      { progress: (written) => seen.push(written) },
    );
    expect(seen).toEqual([500, 1000, 1234]);
    const stop = new AbortController();
    const cancelled = install(
      { brief: brief('q'), origin: 'file', entities, reviews: [], index: index() },
      { signal: stop.signal, progress: () => stop.abort() },
    );
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
    expect((await (await database()).getAllKeys('chunks')).filter(([pack]) => pack === 'q')).toEqual([]);
  });

  test('two imports at once: the second is told so, the first is whole', async () => {
    const { install, openKnowledge } = await store();
    const pack = (id: string) => ({
      brief: brief(id),
      origin: 'file',
      entities: [entity(id, id)],
      reviews: [],
      index: index(),
    });
    const results = await Promise.allSettled([install(pack('p')), install(pack('q'))]);
    expect(results[0]!.status).toBe('fulfilled');
    expect(results[1]).toMatchObject({ status: 'rejected', reason: { code: 'busy' } });
    expect((await openKnowledge()).store.packs().map((p) => p.id)).toEqual(['p']);
  });

  test.each([1, 2, 3])('a write that fails at step %i leaves the old generation whole', async (step) => {
    const { install, openKnowledge, database } = await store();
    await install({
      brief: brief('p'),
      origin: 'file',
      entities: [entity('a', 'A')],
      reviews: [{ id: 'r', lang: 'en', text: 'claim' }],
      index: index([1]),
    });
    let writes = 0;
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<typeof put>
    ) {
      writes += 1;
      if (writes === step) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    const next = {
      brief: brief('p'),
      origin: 'file',
      entities: [entity('b', 'B')],
      reviews: [{ id: 's', lang: 'en', text: 'other' }],
      index: index([2]),
    };
    await expect(install(next)).rejects.toThrow('full');
    vi.restoreAllMocks();
    const knowledge = await openKnowledge();
    expect([...(await knowledge.store.entities(['a', 'b'])).keys()]).toEqual(['a']);
    expect([...knowledge.index.names[0]!.bytes]).toEqual([1]);
    // The next install clears what the broken one left behind.
    await install(next);
    expect([...(await (await openKnowledge()).store.entities(['a', 'b'])).keys()]).toEqual(['b']);
    expect((await (await database()).getAllKeys('chunks')).length).toBe(4);
  });

  test('a removed pack is gone, the others stay', async () => {
    const { install, uninstall, openKnowledge, database } = await store();
    await install({ brief: brief('p'), origin: 'file', entities: [entity('a', 'A')], reviews: [], index: index() });
    await install({ brief: brief('q'), origin: 'file', entities: [entity('b', 'B')], reviews: [], index: index() });
    await uninstall('p');
    const knowledge = await openKnowledge();
    expect(knowledge.store.packs().map((pack) => pack.id)).toEqual(['q']);
    expect([...(await knowledge.store.entities(['a', 'b'])).keys()]).toEqual(['b']);
    expect(await (await database()).count('chunks')).toBe(1);
  });
});
