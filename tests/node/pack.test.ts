// `incise pack info` and `pack lint` against their contract, and what loading keeps of a pack's records.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadKnowledge, STARTER } from '../../lib/node/knowledge';
import { folderOf, incise, jsonl } from '../helpers/incise';

const RECORDS = jsonl(
  { kind: 'entity', entity: { id: 'Q1', labels: { fr: 'Kerlo', en: 'Kerlo' }, type: 'place' } },
  { kind: 'review', review: { id: 'r1', lang: 'fr', text: 'Les tramways de Kerlo sont gratuits' } },
);
const manifest = (more: object = {}) => ({
  incise: 'pack',
  schema: 1,
  id: 'kerlo',
  revision: 3,
  title: { fr: 'Kerlo' },
  languages: ['fr'],
  licence: 'CC0-1.0',
  created: '2021-03-04',
  ...more,
});
const hash = createHash('sha256').update(RECORDS).digest('hex');

describe('pack info', () => {
  it('tells what a pack is and counts what is in it, plain or gzip', async () => {
    const text = jsonl(manifest({ hash })) + RECORDS;
    const at = folderOf({ 'kerlo.ndjson': text, 'kerlo.ndjson.gz': gzipSync(text) });
    for (const name of ['kerlo.ndjson', 'kerlo.ndjson.gz']) {
      const { code, out, err } = await incise(['pack', 'info', at(name)]);
      expect({ code, err }).toEqual({ code: 0, err: [] });
      expect(out).toMatchObject([
        { id: 'kerlo', revision: 3, title: { fr: 'Kerlo' }, licence: 'CC0-1.0', counts: { entities: 1, reviews: 1 } },
      ]);
    }
  });
  it('tells the same of a bare list', async () => {
    const at = folderOf({
      'My List.jsonl': jsonl({ id: 'c', lang: 'fr', text: 'x' }, { id: 'd', lang: 'en', text: 'y' }),
    });
    const { out } = await incise(['pack', 'info', at('My List.jsonl')]);
    expect(out).toMatchObject([
      { id: 'my-list', bare: true, languages: ['en', 'fr'], counts: { entities: 0, reviews: 2 } },
    ]);
  });
  it('reads the starter pack', async () => {
    const { code, out } = await incise(['pack', 'info', STARTER]);
    expect(code).toBe(0);
    expect((out[0] as { counts: { entities: number } }).counts.entities).toBeGreaterThan(100);
    expect((await incise(['pack', 'lint', STARTER])).code).toBe(0);
  });
});

describe('pack lint', () => {
  it('names every error with line and path, and exits with 1', async () => {
    const at = folderOf({
      'bad.jsonl': jsonl(
        { id: 'Q1', labels: { fr: 'Kerlo' }, aliases: { fr: ['a', 5] }, type: 'LOC' },
        { id: 'Q2', labels: ['x'], type: null },
        { labels: { fr: 'x' }, type: null },
        { id: 'Q3', labels: { fr: 'x' }, type: 'TOWN' },
        { id: 'Q4' },
        '{"id":',
        [1],
        { id: 'r', lang: 'fr', text: 5 },
        { id: 'Q5', labels: { fr: 'x' }, type: 'PER', pop: 'many' },
      ),
      'good.jsonl': jsonl({ id: 'Q1', labels: { fr: 'Kerlo' }, type: 'LOC' }),
    });
    const { code, out, err } = await incise(['pack', 'lint', at('bad.jsonl'), at('good.jsonl')]);
    expect(code).toBe(1);
    expect(err.map((line) => line.replace(`incise: ${at('bad.jsonl')}:`, ''))).toEqual([
      '1: aliases.fr[1]: expected string, found number',
      '2: labels: expected record, found array',
      '3: id: expected string, found nothing',
      '4: type: expected "person" | "organisation" | "outlet" | "group" | "place" | "other"',
      '5: is neither an entity (no "labels") nor a claim (no "text")',
      '6: broken JSON: it ends too early',
      '7: expected object, found array',
      '8: text: expected string, found number',
      '9: pop: expected number, found string',
    ]);
    expect(out).toMatchObject([
      { ok: false, errors: 9 },
      { ok: true, errors: 0, counts: { entities: 1 } },
    ]);
  });
  it.each([
    ['a damaged record', jsonl(manifest({ hash })) + RECORDS.replace('gratuits', 'chers'), 'hash: '],
    ['a manifest of a later schema', jsonl(manifest({ schema: 99 })) + RECORDS, '1: schema: is 99'],
    [
      'a manifest without a licence',
      jsonl({ ...manifest(), licence: undefined }) + RECORDS,
      '1: licence: expected string',
    ],
    ['no record at all', '', 'the file is empty'],
    ['binary junk', '\u0000\u0001\u0002'.repeat(99), 'is not text'],
    ['plain JSON that breaks off', '{\n"incise": "pack",\n"schema": 1,', '3: broken JSON'],
  ])('finds %s', async (_, text, said) => {
    const at = folderOf({ 'pack.ndjson': text });
    const { code, err } = await incise(['pack', 'lint', at('pack.ndjson')]);
    expect(code).toBe(1);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(`${at('pack.ndjson')}:${/^\d/.test(said) ? '' : ' '}${said}`);
  });
  it('warns of what is odd and exits with 0', async () => {
    const at = folderOf({
      'odd.jsonl': jsonl({ id: 'Q1', labels: {}, type: null }, { id: 'Q1', labels: { fr: 'x' }, type: null }),
    });
    const { code, err } = await incise(['pack', 'lint', at('odd.jsonl')]);
    expect(code).toBe(0);
    expect(err.every((line) => line.includes('warning: '))).toBe(true);
    expect(err).toHaveLength(2);
  });
  it('says of a missing file and a folder what they are, and goes on', async () => {
    const at = folderOf({ 'in/good.jsonl': jsonl({ id: 'Q1', labels: { fr: 'Kerlo' }, type: 'LOC' }) });
    const { code, out, err } = await incise(['pack', 'lint', at('no.jsonl'), at('in'), at('in/good.jsonl')]);
    expect(code).toBe(1);
    expect(out).toMatchObject([{ file: at('in/good.jsonl'), ok: true }]);
    expect(err).toEqual([`incise: ${at('no.jsonl')}: no such file`, `incise: ${at('in')}: is a folder, not a file`]);
  });
});

describe('loading', () => {
  it('keeps unknown keys, unites names, and is the same from the cache', async () => {
    const at = folderOf({
      'one.jsonl': jsonl({
        id: 'Q1',
        labels: { fr: 'Kerlo' },
        type: 'LOC',
        pop: 4,
        description: 'port',
        extra: { a: [1] },
      }),
      'two.jsonl': jsonl({ id: 'Q1', labels: { fr: 'Cité des Salines', en: 'Salt Town' }, type: 'LOC', other: true }),
      'claims.jsonl': jsonl({ id: 'r1', lang: 'fr', text: 'Le tram est gratuit', source: { page: 4 } }),
    });
    const packs = ['one.jsonl', 'two.jsonl', 'claims.jsonl'].map(at);
    for (let start = 0; start < 2; start++) {
      const { store } = await loadKnowledge({ starter: false, packs });
      const known = (await store.entities(['Q1'])).get('Q1')!;
      expect(known.packs).toEqual(['one', 'two']);
      expect(known.entity).toMatchObject({
        labels: { fr: 'Kerlo', en: 'Salt Town' },
        aliases: { fr: ['Cité des Salines'] },
        type: 'place',
        extra: { a: [1] },
        other: true,
      });
      expect((await store.reviews(['r1'])).get('r1')!.review).toMatchObject({ source: { page: 4 } });
      expect((await store.entities(['Q2'])).size).toBe(0);
    }
  });

  it('takes a list’s own keys for its own, whatever our records mean by them', async () => {
    const at = folderOf({
      'gold.jsonl': jsonl({
        id: 'Q1',
        labels: { fr: 'Kerlo' },
        type: 'LOC',
        aliases: null,
        pop: null,
        source: 'gold',
        facts: 'none',
        country: null,
      }),
      'claims.jsonl': jsonl({ id: 'r1', lang: 'fr', text: 'Le tram est gratuit', verdict: 'FAUX', claimant: null }),
    });
    const packs = ['gold.jsonl', 'claims.jsonl'].map(at);
    expect((await incise(['pack', 'lint', ...packs])).err).toEqual([]);
    const { store } = await loadKnowledge({ starter: false, packs });
    const { entity } = (await store.entities(['Q1'])).get('Q1')!;
    expect(entity).toMatchObject({ type: 'place', extra: { source: 'gold', facts: 'none' } });
    expect(Object.keys(entity)).not.toContain('source');
    expect((await store.reviews(['r1'])).get('r1')!.review).toMatchObject({ extra: { verdict: 'FAUX' } });
  });
});
