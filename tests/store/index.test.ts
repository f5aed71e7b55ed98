// What is derived from the records: built again where it is damaged, and never for a pack that nothing happened to.
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { StoredIndex } from '../../lib/browser/index-bytes';
import { search } from '../../lib/entities/search';
import type { Knowledge } from '../../lib/model/knowledge';
import { brief, entity, idsIn, indexOf, pack, review, type Store, store } from './store';

/** A store whose index builders count the entities they are given. */
async function countingStore(options?: { keep: boolean }): Promise<{ s: Store; built: string[] }> {
  const built: string[] = [];
  vi.doMock('../../lib/packs/build-index', async (original) => {
    const real = await original<typeof import('../../lib/packs/build-index')>();
    return {
      ...real,
      packIndexBuilder: () => {
        const builder = real.packIndexBuilder();
        return {
          ...builder,
          entity: (one: Parameters<typeof builder.entity>[0]) => {
            built.push(one.id);
            builder.entity(one);
          },
        };
      },
    };
  });
  return { s: await store(options), built };
}
afterEach(() => vi.doUnmock('../../lib/packs/build-index'));

const bytesOf = ({ index }: Knowledge) => new Map(index.names.map(({ pack, bytes }) => [pack, bytes]));
/** What a look-up answers first. */
const found = ({ index }: Knowledge, query: string) => search(index.names, query, 1).map(({ id }) => id);
const towns = (from: string, count: number) =>
  Array.from({ length: count }, (_, n) => entity(`${from}${n}`, `${from} town ${n}`));

describe('several packs', () => {
  test('a pack that comes or goes leaves the others as they are: the same bytes in memory, nothing built', async () => {
    const { s, built } = await countingStore();
    await s.install(pack('a', towns('alder', 700)));
    await s.install(pack('b', towns('birch', 3)));
    const before = bytesOf(await s.openKnowledge());
    built.length = 0;
    await s.install(pack('c', towns('cedar', 2)));
    const with3 = await s.openKnowledge();
    expect(built).toEqual(['cedar0', 'cedar1']);
    expect([...bytesOf(with3).keys()]).toEqual(['a', 'b', 'c']);
    expect(found(with3, 'cedar town 1')).toEqual(['cedar1']);
    built.length = 0;
    await s.uninstall('b');
    const without = await s.openKnowledge();
    expect(built).toEqual([]);
    expect([...bytesOf(without).keys()]).toEqual(['a', 'c']);
    expect(bytesOf(without).get('a')).toBe(before.get('a'));
    expect(found(without, 'birch')).toEqual([]);
    expect(found(without, 'alder town 699')).toEqual(['alder699']);
  });

  test('their bytes on disk are the same too', async () => {
    const s = await store();
    await s.install(pack('a', towns('alder', 40)));
    await s.install(pack('b', towns('birch', 40)));
    const db = await s.database();
    const before = await indexOf(s, 'a');
    expect(before!.names.length).toBeGreaterThan(0);
    await s.uninstall('b');
    expect(await indexOf(s, 'a')).toEqual(before);
    expect(await db.getAllKeys('indexes')).toEqual([['a', 1]]);
  });

  test('the reader’s own is a small pack on top: seen at once, and only its own records are built', async () => {
    const { s, built } = await countingStore();
    await s.install(pack('shipped', towns('alder', 1200)));
    await s.install(pack('own', [entity('o1', 'Alder spring')], { trust: 'own' }));
    const shipped = bytesOf(await s.openKnowledge()).get('shipped');
    built.length = 0;
    const next = [entity('o1', 'Alder spring'), entity('alder7', 'My own town')];
    await s.install(pack('own', next, { trust: 'own', revision: 2 }));
    const knowledge = await s.openKnowledge();
    expect(built).toEqual(['o1', 'alder7']);
    expect(bytesOf(knowledge).get('shipped')).toBe(shipped);
    // One entity under the names of both packs.
    expect(found(knowledge, 'my own t')).toEqual(['alder7']);
    expect(found(knowledge, 'alder town 7')).toEqual(['alder7']);
    expect(found(knowledge, 'alder spring')).toEqual(['o1']);
    await s.uninstall('own');
    expect(found(await s.openKnowledge(), 'my own t')).toEqual([]);
  });

  test('a store that was deleted and filled again is not answered from memory', async () => {
    const s = await store();
    await s.install(pack('a', towns('alder', 2)));
    expect(found(await s.openKnowledge(), 'alder town 1')).toEqual(['alder1']);
    await new Promise((done, failed) => {
      const request = indexedDB.deleteDatabase('incise');
      request.onsuccess = done;
      request.onerror = failed;
    });
    await s.install(pack('a', towns('birch', 2)));
    const knowledge = await s.openKnowledge();
    expect(found(knowledge, 'alder town 1')).toEqual([]);
    expect(found(knowledge, 'birch town 1')).toEqual(['birch1']);
  });
});

describe('a damaged index is built again from the records, and the answers are those of before', () => {
  const records = [...towns('alder', 600), review('r', 'The Alder flows north.')];
  const turned = async (part: Blob) => {
    const damaged = new Uint8Array(await part.arrayBuffer());
    damaged[damaged.length >> 1]! ^= 4;
    return new Blob([damaged]);
  };
  const empty = new Blob([]);

  const damages: [string, (index: StoredIndex) => Promise<Partial<StoredIndex>> | Partial<StoredIndex> | null][] = [
    ['a bit of the names turned over', async ({ names }) => ({ names: await turned(names) })],
    ['the names cut short', ({ names }) => ({ names: names.slice(0, names.size - 4) })],
    ['no names at all', () => ({ names: empty })],
    ['names that are no bytes', () => ({ names: 'Alder' as never })],
    ['a bit of the claims turned over', async ({ claims }) => ({ claims: await turned(claims!) })],
    ['the claims cut short', ({ claims }) => ({ claims: claims!.slice(0, 100) })],
    ['a table cut within a word', ({ entities }) => ({ entities: entities.slice(0, entities.size - 1) })],
    ['everything lost, tables too', () => null],
    ['everything empty', () => ({ names: empty, claims: null, entities: empty, reviews: empty })],
  ];

  test.each(damages)('%s', async (_, damage) => {
    const first = await store();
    await first.install({ brief: brief('p'), origin: 'file', records: [records] });
    const whole = await indexOf(first, 'p');
    const db = await first.database();
    const stored = (await db.get('indexes', ['p', 1]))!;
    const damaged = await damage(stored);
    if (damaged) await db.put('indexes', { ...stored, ...damaged }, ['p', 1]);
    else await db.delete('indexes', ['p', 1]);

    // The background started again.
    const { s, built } = await countingStore({ keep: true });
    const knowledge = await s.openKnowledge();
    expect(built).toHaveLength(600);
    expect(found(knowledge, 'alder town 599')).toEqual(['alder599']);
    expect(knowledge.index.claims).toHaveLength(1);
    expect(await idsIn(s, ['alder599', 'nobody'])).toEqual(['alder599']);
    expect((await knowledge.store.reviews(['r'])).size).toBe(1);
    expect(await indexOf(s, 'p')).toEqual(whole);

    // It is mended for good: the next start builds nothing.
    const again = await countingStore({ keep: true });
    expect(found(await again.s.openKnowledge(), 'alder town 599')).toEqual(['alder599']);
    expect(again.built).toEqual([]);
  });

  test('an index of another version as well, though whole', async () => {
    const first = await store();
    await first.install(pack('p', towns('alder', 3)));
    const db = await first.database();
    await db.put('packs', { ...(await db.get('packs', 'p'))!, index: 'of before' });
    const { s, built } = await countingStore({ keep: true });
    expect(found(await s.openKnowledge(), 'alder town 2')).toEqual(['alder2']);
    expect(built).toHaveLength(3);
  });
});
