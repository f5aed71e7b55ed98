// The import Worker's side: what the reader is shown before anything is written, and how each kind of bad file ends.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Chosen, News, Order, PreviewOrder } from '../../lib/browser/importer';
import type { ImportPreview } from '../../lib/model/importing';
import type { PackManifest, PackRecord } from '../../lib/model/pack';
import { entity, generationsIn, idsIn, indexOf, pack, review, type Store, store } from './store';

const NOW = '2026-11-25T12:00:00.000Z';

interface Session extends Store {
  news: News[];
  give(order: Order): Promise<News>;
  preview(files: Chosen[], more?: Partial<PreviewOrder>): Promise<News>;
}
let s: Session;
beforeEach(async () => {
  const base = await store();
  const { importer } = await import('../../lib/browser/importer');
  const news: News[] = [];
  const take = importer((one) => news.push(structuredClone(one)));
  const give = async (order: Order) => {
    await take(order);
    return news.at(-1)!;
  };
  s = {
    ...base,
    news,
    give,
    preview: (files, more) =>
      give({ do: 'preview', files, about: { langs: ['fr', 'en'] }, remembered: {}, now: NOW, ...more }),
  };
});

const file = (name: string, content: string | Uint8Array): Chosen => ({ name, file: new Blob([content as never]) });
const shown = (news: News): ImportPreview => {
  if (news.news !== 'preview') throw new Error(JSON.stringify(news));
  return news.preview;
};

function packText(records: PackRecord[], more: Partial<PackManifest> = {}): string {
  const body = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const hash = createHash('sha256').update(body).digest('hex');
  const manifest = {
    incise: 'pack',
    schema: 1,
    id: 'mine',
    revision: 2,
    title: { en: 'Mine' },
    languages: ['en'],
    licence: 'CC-BY-4.0',
    attribution: 'Somebody',
    created: '2031-01-01',
    hash,
    ...more,
  };
  return `${JSON.stringify(manifest)}\n${body}`;
}

describe('preview', () => {
  test('what it is, counts by kind, the difference to what is installed; nothing is written', async () => {
    await s.install({
      ...pack('mine', [entity('a', 'Alder'), entity('b', 'Birch'), entity('c', 'Cedar'), review('r')], {
        trust: 'own',
      }),
    });
    const before = await generationsIn(s);
    const text = packText([
      entity('a', 'Alder'),
      entity('b', 'Beech'),
      entity('d', 'Dogwood'),
      review('r'),
      review('t', 'A new claim.'),
    ]);
    const preview = shown(await s.preview([file('mine.ndjson.gz', gzipSync(text))]));
    expect(preview).toMatchObject({
      format: 'incise',
      manifest: { id: 'mine', revision: 2, licence: 'CC-BY-4.0', attribution: 'Somebody' },
      counts: { entities: 3, outlets: 0, reviews: 2, watched: 0 },
      installed: { revision: 1, origin: 'file' },
      asks: null,
      errors: 0,
      warnings: 0,
    });
    expect(preview.entities).toEqual({
      added: 1,
      changed: 1,
      gone: 1,
      same: 1,
      examples: {
        added: [{ id: 'd', label: 'Dogwood' }],
        changed: [{ id: 'b', label: 'Beech' }],
        gone: [{ id: 'c', label: 'Cedar' }],
      },
    });
    expect(preview.reviews).toMatchObject({ added: 1, changed: 0, gone: 0, same: 1 });
    expect(await generationsIn(s)).toEqual(before);
    expect(await idsIn(s, ['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'c']);
  });

  test('the same revision again: nothing added, changed or gone', async () => {
    const records = Array.from({ length: 1200 }, (_, n) => entity(`e${n}`, `Name ${n}`));
    const mine = file('m.ndjson', packText(records));
    await s.preview([mine]);
    const staged = await s.give({ do: 'install', replace: false });
    if (staged.news !== 'staged') throw new Error(JSON.stringify(staged));
    await s.flip(staged.pack, staged.generation);
    expect(shown(await s.preview([mine])).entities).toMatchObject({ added: 0, changed: 0, gone: 0, same: 1200 });
  });

  test('a pack that repeats an id has it once, and nothing of it is gone', async () => {
    const records = [entity('a', 'One'), entity('b', 'Two'), entity('a', 'Three'), entity('a', 'Four')];
    const mine = file('m.ndjson', packText(records));
    await s.preview([mine]);
    const staged = await s.give({ do: 'install', replace: false });
    if (staged.news !== 'staged') throw new Error(JSON.stringify(staged));
    await s.flip(staged.pack, staged.generation);
    expect(shown(await s.preview([mine])).entities).toMatchObject({ added: 0, changed: 0, gone: 0 });
    expect(shown(await s.preview([file('m.ndjson', packText(records.slice(1, 3)))])).entities).toMatchObject({
      gone: 0,
    });
    expect(shown(await s.preview([file('m.ndjson', packText(records.slice(0, 1)))])).entities).toMatchObject({
      gone: 1,
    });
  });

  test('a lower revision asks', async () => {
    await s.install(pack('mine', [entity('a')], { trust: 'own', revision: 5 }));
    expect(shown(await s.preview([file('m.ndjson', packText([entity('a')]))])).asks).toBe('downgrade');
    expect(await s.give({ do: 'install', replace: false })).toMatchObject({
      news: 'failed',
      failure: { code: 'downgrade', facts: { from: 5, to: 2 } },
    });
    expect(await s.give({ do: 'install', replace: true })).toMatchObject({ news: 'staged' });
  });

  test('the id of a shipped pack asks', async () => {
    await s.install({ ...pack('mine', [entity('a')]), origin: 'shipped 1.0' });
    expect(shown(await s.preview([file('m.ndjson', packText([entity('a')]))])).asks).toBe('other-origin');
  });

  test('a table: header, first rows, the mapping guessed, changed, remembered', async () => {
    const table = file('t.csv', 'nom;ville\nAda Morel;Vaubrun\n');
    const guessed = shown(await s.preview([table])).table!;
    expect(guessed).toMatchObject({
      header: ['nom', 'ville'],
      rows: [['Ada Morel', 'Vaubrun']],
      mapping: { kind: 'entity', columns: ['label', null] },
      missing: [],
    });
    const mapping = { kind: 'entity' as const, columns: ['label', 'description'] };
    expect(shown(await s.preview([table], { mapping })).table!.mapping).toEqual(mapping);
    expect(shown(await s.preview([table], { remembered: { [guessed.key]: mapping } })).table!.mapping).toEqual(mapping);
    await s.preview([table], { mapping });
    const staged = await s.give({ do: 'install', replace: false });
    if (staged.news !== 'staged') throw new Error(JSON.stringify(staged));
    await s.flip(staged.pack, staged.generation);
    const known = await (await s.openKnowledge()).store.entities(['name:ada-morel']);
    expect(known.get('name:ada-morel')?.entity.description).toEqual({ fr: 'Vaubrun' });
  });

  test.each([
    [
      'lines that end in CR LF, empty ones between, behind a byte order mark',
      (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n\r\n')}`,
    ],
    ['lines that end in two carriage returns', (text: string) => text.replaceAll('\n', '\r\r\n')],
    ['no line feed at the end', (text: string) => text.trimEnd()],
    ['a gzip', (text: string) => gzipSync(text)],
    ['UTF-16', (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
    ['lines that are no records between', (text: string) => text.replace('\n', '\n{"kind":"entity"}\nno JSON\n')],
    [
      'keys in an order of their own, an id with an escape',
      (text: string) => text.replace('"id":"b"', '"x":1,"id":"\\u0062"'),
    ],
    [
      'one JSON document',
      (text: string) => {
        const [manifest, ...records] = text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line));
        const entities = records.flatMap((record) => record.entity ?? []);
        const reviews = records.flatMap((record) => record.review ?? []);
        return JSON.stringify({ ...manifest, entities, reviews }, null, 1);
      },
    ],
  ])('what was previewed is what can be read afterwards: %s', async (_, form) => {
    const watched: PackRecord = { kind: 'watched', watched: { id: 'w', label: 'W', names: ['W'], sites: [] } as never };
    const records = [entity('a', 'Ålder'), review('r', 'Le « pont » est fermé.'), watched, entity('b', 'Birch 😀')];
    await s.preview([file('mine.ndjson', form(packText(records, { hash: undefined })))]);
    const staged = await s.give({ do: 'install', replace: false });
    if (staged.news !== 'staged') throw new Error(JSON.stringify(staged));
    await s.flip(staged.pack, staged.generation);
    const index = await indexOf(s, 'mine');
    await s.rebuildIndex((await (await s.database()).get('packs', 'mine'))!);
    expect(await indexOf(s, 'mine')).toEqual(index);
    const { store: known } = await s.openKnowledge();
    const entities = await known.entities(['a', 'b', 'w']);
    expect([...entities].map(([id, { entity: one }]) => [id, one.labels['en']])).toEqual([
      ['a', 'Ålder'],
      ['b', 'Birch 😀'],
    ]);
    expect((await known.reviews(['r'])).get('r')?.review.text).toBe('Le « pont » est fermé.');
  });

  test('sources to watch are shown, not stored', async () => {
    const opml = '<opml><body><outline text="L’Écho" xmlUrl="https://echo.example/f"/></body></opml>';
    const preview = shown(await s.preview([file('f.opml', opml)]));
    expect(preview.counts).toEqual({ entities: 0, outlets: 0, reviews: 0, watched: 1 });
    expect(preview.watched.map((source) => source.sites)).toEqual([['echo.example']]);
  });

  test('progress counts the bytes of the file to its end', async () => {
    const mine = file('m.ndjson', packText(Array.from({ length: 50 }, (_, n) => entity(`e${n}`))));
    await s.preview([mine]);
    await s.give({ do: 'install', replace: false });
    const last = s.news.filter((one) => one.news === 'progress').at(-1);
    expect(last).toMatchObject({
      progress: { phase: 'indexing', bytes: mine.file.size, all: mine.file.size, records: 50 },
    });
  });
});

describe('bad files end with the old state whole, and a reason of their own', () => {
  const good = packText(Array.from({ length: 3000 }, (_, n) => entity(`e${n}`, `Name ${n} ${'x'.repeat(n % 90)}`)));
  const packed = gzipSync(good);
  const cases: [string, Chosen, string, RegExp][] = [
    [
      'broken gzip',
      file('b.gz', Buffer.concat([packed.subarray(0, 9000), Buffer.alloc(50, 7), packed.subarray(9050)])),
      'broken-file',
      /./,
    ],
    ['gzip cut short', file('b.gz', packed.subarray(0, packed.length - 500)), 'broken-file', /./],
    ['a wrong hash', file('b.ndjson', good.replace('Name 2999', 'Nome 2999')), 'damaged', /records are not the ones/],
    ['a gigabyte of zeros', file('z.bin', new Uint8Array(4_000_000)), 'no-pack', /empty or no text/],
    ['zeros in gzip', file('z.gz', gzipSync(new Uint8Array(50_000_000))), 'no-pack', /empty or no text/],
    ['a web page', file('x.json', '<!doctype html><html><title>Not found</title></html>'), 'no-pack', /is a web page/],
    ['nothing', file('x.json', ''), 'no-pack', /empty or no text/],
    ['a newer format', file('x.ndjson', packText([entity('a')], { schema: 9 })), 'no-pack', /newer version of Incise/],
    ['a wrong manifest', file('x.ndjson', packText([entity('a')], { id: 'No Good' })), 'no-pack', /x\.ndjson:1: id:/],
  ];
  test.each(cases)('%s', async (_name, bad, code, words) => {
    await s.install(pack('mine', [entity('a')], { trust: 'own' }));
    const end = await s.preview([bad]);
    expect(end).toMatchObject({ news: 'failed', failure: { code } });
    if (end.news === 'failed') expect(end.failure.message).toMatch(words);
    expect(await s.give({ do: 'install', replace: true })).toMatchObject({
      news: 'failed',
      failure: { code: 'no-pack' },
    });
    expect(await generationsIn(s)).toEqual(['mine 1']);
    expect(await idsIn(s, ['a', 'e0'])).toEqual(['a']);
  });

  test('a broken line in the middle is named, the others are installed', async () => {
    const lines = packText([entity('a'), entity('b'), entity('c')], { hash: undefined }).split('\n');
    lines[2] = '{"kind":"entity","entity":{"id":"b","labels":';
    const preview = shown(await s.preview([file('x.ndjson', lines.join('\n'))]));
    expect([preview.errors, preview.counts.entities]).toEqual([1, 2]);
    expect(preview.problems[0]).toMatchObject({ line: 3, message: 'broken JSON: it ends too early' });
  });

  test('zeros after a good beginning are one bad line, not the memory’s end', async () => {
    const text = packText(
      Array.from({ length: 1000 }, (_, n) => entity(`e${n}`, 'x'.repeat(80))),
      { hash: undefined },
    );
    const preview = shown(
      await s.preview([file('x.gz', gzipSync(Buffer.concat([Buffer.from(text), Buffer.alloc(40_000_000)])))]),
    );
    expect(preview.counts.entities).toBe(1000);
    expect(preview.problems.map((one) => one.message)).toEqual(['the line is too long to be a record']);
  });

  test('a file that changes between preview and installation is refused, and nothing stays', async () => {
    await s.preview([file('m.ndjson', good)]);
    const reading = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('changed', 'NotReadableError'));
    const end = await s.give({ do: 'install', replace: false });
    Blob.prototype.arrayBuffer = reading;
    expect(end).toMatchObject({ news: 'failed', failure: { code: 'broken-file' } });
    expect(await generationsIn(s)).toEqual([]);
  });
});
