// The reference store: what is installed can be read, revisions replace each other, removal leaves nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openGazetteer } from '../../lib/entities/gazetteer';
import { runs } from '../helpers/fuzz';
import { brief, entity, generationsIn, idsIn, indexOf, pack, review, store } from './store';

describe('install', () => {
  test('every record of any pack is found by its id, and no other', async () => {
    const s = await store();
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' }), { maxLength: 40 }),
        async (ids) => {
          const all = ids.flatMap((id) => Array.from({ length: 30 }, (_, n) => `${id}:${n}`));
          await s.install(
            pack(
              'p',
              all.map((id) => entity(id, `name of ${id}`)),
            ),
          );
          const knowledge = await s.openKnowledge();
          const found = await knowledge.store.entities([...all, 'not there', '']);
          expect([...found.keys()].sort()).toEqual([...all].sort());
          for (const [id, known] of found) expect(known.entity.labels['en']).toBe(`name of ${id}`);
          await s.uninstall('p');
        },
      ),
      runs(15),
    );
  });

  /** What a pack has besides, so that its records are held in memory, or read from their places on disk. */
  const BESIDE = [
    ['a small pack', 0],
    ['a large pack', 7_000_000],
  ] as const;

  test.each(BESIDE)('%s: records that lie across pieces, and longer ones than a piece', async (_, beside) => {
    const s = await store();
    const sizes = [5, 1_048_000, 400, 2_500_000, 0, 1_048_576, 7, beside];
    const told = (n: number) => ({ en: 'é'.repeat(sizes[n]! / 2) });
    const records = sizes.map((_, n) => entity(`e${n}`, `Town ${n}`, { description: told(n) }));
    await s.install(pack('p', records));
    expect((await (await s.database()).getAllKeys('pieces')).length).toBeGreaterThan(4);
    const ids = sizes.map((_, n) => `e${n}`);
    const before = await (await s.openKnowledge()).store.entities(ids);
    expect(ids.map((id) => before.get(id)?.entity.description)).toEqual(sizes.map((_, n) => told(n)));
    // Read from its beginning they are the same.
    const index = await indexOf(s, 'p');
    await s.rebuildIndex((await (await s.database()).get('packs', 'p'))!);
    expect(await indexOf(s, 'p')).toEqual(index);
  });

  test.each(BESIDE)('%s: a piece that the disk lost takes its own records with it, and no other', async (_, beside) => {
    const s = await store();
    const told = (size: number) => ({ description: { en: 'x'.repeat(size) } });
    const records = ['a', 'b', 'c', 'd'].map((id) => entity(id, id, told(900_000)));
    await s.install(pack('p', [...records, entity('z', 'z', told(beside))]));
    await (await s.database()).delete('pieces', ['p', 1, 1]);
    expect(await idsIn(s, ['a', 'b', 'c', 'd'])).toEqual(['a', 'd']);
    // The others are where they were, also for an index that is built again.
    await s.rebuildIndex((await (await s.database()).get('packs', 'p'))!);
    expect(await idsIn(s, ['a', 'b', 'c', 'd'])).toEqual(['a', 'd']);
  });

  test('names and claims are searchable, in the order the records came', async () => {
    const s = await store();
    const records = Array.from({ length: 1203 }, (_, n) => [entity(`e${n}`, `Town ${n}`), review(`r${n}`)]);
    await s.install({ brief: brief('p'), origin: 'file', records });
    const { index, store: known } = await s.openKnowledge();
    const gazetteer = openGazetteer(index.names[0]!.bytes)!;
    const key = gazetteer.find('town 777');
    expect(gazetteer.posts(key).map((post) => gazetteer.idOf(post.entity))).toEqual(['e777']);
    expect((await known.reviews(['r1202'])).get('r1202')?.review.text).toBe('Claim r1202.');
    expect((await (await s.database()).getAll('packs'))[0]?.counts).toEqual({ entities: 1203, reviews: 1203 });
  });

  test('one entity in two packs is one entity: names united, the shipped words first', async () => {
    const s = await store();
    const own = entity('Q1', 'Mine', { description: { en: 'own words' }, aliases: { en: ['Other'] } });
    await s.install(pack('mine', [own], { trust: 'own' }));
    await s.install(pack('shipped', [entity('Q1', 'Ours', { description: { en: 'shipped words' } })]));
    const known = (await (await s.openKnowledge()).store.entities(['Q1'])).get('Q1');
    expect(known?.packs).toEqual(['shipped', 'mine']);
    expect(known?.entity.labels['en']).toBe('Ours');
    expect(known?.entity.description?.['en']).toBe('shipped words');
    expect(known?.entity.aliases?.['en']).toEqual(['Other', 'Mine']);
  });

  test('what the reader brought is private, what is shipped is not', async () => {
    const s = await store();
    await s.install(pack('mine', [entity('a'), review('r')], { trust: 'own' }));
    await s.install(pack('ours', [entity('b'), review('s')]));
    const { index } = await s.openKnowledge();
    expect(index.names.map((one) => [one.pack, one.private])).toEqual([
      ['ours', false],
      ['mine', true],
    ]);
    expect(index.claims.map((one) => [one.pack, one.private])).toEqual([
      ['ours', false],
      ['mine', true],
    ]);
  });

  test('a new revision replaces the old one; the one before it stays for a rollback, older ones go', async () => {
    const s = await store();
    await s.install(pack('p', [entity('a')]));
    await s.install(pack('p', [entity('b')], { revision: 2 }));
    expect(await idsIn(s, ['a', 'b'])).toEqual(['b']);
    expect(await generationsIn(s)).toEqual(['p 1', 'p 2']);
    await s.install(pack('p', [entity('c')], { revision: 3 }));
    expect(await generationsIn(s)).toEqual(['p 2', 'p 3']);
  });

  test('rollback puts the previous revision back, and forth again', async () => {
    const s = await store();
    expect(await s.rollback('p')).toBe(false);
    await s.install(pack('p', [entity('a')]));
    expect(await s.rollback('p')).toBe(false);
    await s.install(pack('p', [entity('b')], { revision: 2 }));
    expect(await s.rollback('p')).toBe(true);
    expect(await idsIn(s, ['a', 'b'])).toEqual(['a']);
    expect(await s.rollback('p')).toBe(true);
    expect(await idsIn(s, ['a', 'b'])).toEqual(['b']);
  });

  test('a lower revision and another origin are refused unless the reader insists', async () => {
    const s = await store();
    await s.install(pack('p', [entity('a')], { revision: 3 }));
    const lower = pack('p', [entity('b')], { revision: 2 });
    await expect(s.install(lower)).rejects.toMatchObject({ code: 'downgrade', facts: { from: 3, to: 2 } });
    const elsewhere = { ...pack('p', [entity('b')], { revision: 4 }), origin: 'https://packs.example/p' };
    await expect(s.install(elsewhere)).rejects.toMatchObject({
      code: 'other-origin',
      facts: { from: 'file', to: 'https://packs.example/p' },
    });
    expect(await idsIn(s, ['a', 'b'])).toEqual(['a']);
    await s.install(lower, { replace: true });
    expect((await s.openKnowledge()).store.packs()[0]?.revision).toBe(2);
  });

  test('progress comes batch by batch; a cancel leaves nothing', async () => {
    const s = await store();
    const batches = Array.from({ length: 3 }, (_, b) => Array.from({ length: 411 }, (_, n) => entity(`e${b}-${n}`)));
    const seen: (number | null)[] = [];
    await s.install(
      { brief: brief('p'), origin: 'file', records: batches },
      { progress: (written) => seen.push(written) },
    );
    expect(seen).toEqual([411, 822, 1233, null]);
    const stop = new AbortController();
    const cancelled = s.install(
      { brief: brief('q'), origin: 'file', records: batches },
      { signal: stop.signal, progress: () => stop.abort() },
    );
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
    expect(await generationsIn(s)).toEqual(['p 1']);
  });

  test('a removed pack is gone, the others stay', async () => {
    const s = await store();
    await s.install(pack('p', [entity('a')]));
    await s.install(pack('q', [entity('b')]));
    await s.uninstall('p');
    expect((await s.openKnowledge()).store.packs().map((one) => one.id)).toEqual(['q']);
    expect(await idsIn(s, ['a', 'b'])).toEqual(['b']);
    expect(await generationsIn(s)).toEqual(['q 1']);
  });

  test('an index built again from the records is the index', async () => {
    const s = await store();
    await s.install(pack('p', [entity('a', 'Alder'), review('r', 'The Alder flows north.'), entity('b', 'Birch')]));
    const db = await s.database();
    const before = await indexOf(s, 'p');
    const stored = (await db.get('indexes', ['p', 1]))!;
    const row = (await db.get('packs', 'p'))!;
    await db.put('indexes', { ...stored, names: new Blob(['x']), claims: null }, ['p', 1]);
    await db.put('packs', { ...row, index: 'old', bytes: 1 });
    await s.rebuildIndex((await db.get('packs', 'p'))!);
    expect(await indexOf(s, 'p')).toEqual(before);
    expect(await db.get('packs', 'p')).toEqual(row);
  });
});
