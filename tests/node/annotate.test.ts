// `incise annotate` against its contract: what goes in, what comes out, and what is said of bad input.
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Annotated } from '../../lib/node/output';
import { annotations, folderOf, incise, jsonl } from '../helpers/incise';

const TEXT =
  'La maire de Kerlo, Anne Loriot, a promis un tramway. « Nous irons vite », a-t-elle dit jeudi dans la ville.';
const PAGE = `<!doctype html><html lang="fr"><head><title>Un tramway pour Kerlo</title>
<link rel="canonical" href="https://www.kerlo.example/tramway">
<meta property="article:published_time" content="2021-03-04T10:00:00Z"></head>
<body><nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav><article><h1>Un tramway pour Kerlo</h1>
<p>${TEXT}</p><p>Le chantier doit durer trois ans, et les habitants du quartier des Salines en seront les premiers servis.</p>
</article></body></html>`;
const ENTITIES = jsonl(
  { id: 'Q1', labels: { fr: 'Kerlo' }, aliases: { fr: ['Kerlo-sur-Mer'] }, type: 'LOC', pop: 5 },
  { id: 'Q2', labels: { fr: 'Anne Loriot' }, type: 'PER', description: 'maire' },
);

let at: (name: string) => string;
beforeAll(() => {
  at = folderOf({
    'a.txt': TEXT,
    'empty.txt': '',
    'empty.html': '',
    'empty.jsonl': '',
    'page.html': PAGE,
    'page.htm': PAGE,
    'no-ending': `\n\t ${PAGE}`,
    'no-ending-lines': jsonl({ id: 'x', text: TEXT }),
    'latin1.txt': Buffer.from('Le café de Kerlo est fermé', 'latin1'),
    'wide.jsonl': Buffer.from(`\ufeff${jsonl({ id: 'w', text: 'Le café' })}`, 'utf16le'),
    'junk.txt': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
    'junk.html': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
    'junk.jsonl': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
    'broken.txt.gz': Buffer.concat([gzipSync(TEXT.repeat(50)).subarray(0, 60), Buffer.alloc(40, 7)]),
    'cut.txt.gz': gzipSync(TEXT.repeat(50)).subarray(0, 60),
    'packed.jsonl.gz': gzipSync(jsonl({ id: 'z', text: 'Kerlo' })),
    'folder/inside.txt': TEXT,
    'entities.jsonl': ENTITIES,
    'entities.jsonl.gz': gzipSync(ENTITIES),
    'more.jsonl': jsonl({ id: 'Q1', labels: { fr: 'Cité des Salines' }, type: 'LOC' }),
    'same.jsonl': jsonl({ id: 'geonames:5', labels: { fr: 'Ker Loh' }, type: 'LOC', sameAs: ['Q1'] }),
    'damaged.jsonl': jsonl({ id: 'Q1', labels: { fr: 'Kerlo' }, type: 'LOC' }, '{"id":"Q9","labels":', {
      id: 'Q8',
      labels: 5,
      type: null,
    }),
  });
});

const KEYS = 'id url lang date title text outlet mentions quotations voices claims'.split(' ');

describe('the answer', () => {
  it('has every field of the contract, with texts that are the slices their spans say', async () => {
    const [answer] = await annotations(['--pack', at('entities.jsonl'), at('a.txt')]);
    expect(Object.keys(answer!)).toEqual(expect.arrayContaining(KEYS));
    const { text, mentions, quotations, voices } = answer!;
    expect(text).toBe(TEXT);
    for (const m of mentions) expect(text.slice(m.start, m.end)).toBe(m.surface);
    expect(mentions.map((m) => [m.surface, m.entity, m.type])).toEqual(
      expect.arrayContaining([
        ['Kerlo', 'Q1', 'place'],
        ['Anne Loriot', 'Q2', 'person'],
      ]),
    );
    expect(mentions.every((m) => m.why.length > 0 && m.score > 0 && m.score <= 1)).toBe(true);
    const [quotation] = quotations;
    expect(quotation).toMatchObject({
      text: 'Nous irons vite',
      kind: 'direct',
      cue: { text: 'a-t-elle dit' },
      source: { text: 'elle' },
      speaker: { name: 'Anne Loriot', entity: 'Q2' },
    });
    for (const span of [quotation!, quotation!.cue!, quotation!.source!])
      expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(voices).toMatchObject([{ name: 'Anne Loriot', entity: 'Q2', kind: 'person', quotations: [0] }]);
  });

  it('of a page is its article, with what the page says of itself', async () => {
    const [answer] = await annotations(['--no-starter', at('page.html')]);
    expect(answer).toMatchObject({
      id: 'page.html',
      url: 'https://www.kerlo.example/tramway',
      lang: 'fr',
      title: 'Un tramway pour Kerlo',
      outlet: { domain: 'kerlo.example', entity: null },
    });
    expect(answer!.date).toMatch(/^2021-03-04/);
    expect(answer!.text.split('\n')).toHaveLength(2);
    expect(answer!.text.startsWith(TEXT)).toBe(true);
  });

  it('of text takes address, language and date from the options, and from the line where it says so', async () => {
    const options = ['--no-starter', '--url', 'https://www.kerlo.example/1', '--lang', 'fr', '--date', '2020-02-03'];
    const lines = jsonl({ id: 1, text: 'Kerlo' }, { id: 2, text: 'Kerlo', url: 'https://other.example/', lang: 'en' });
    const [first, second] = await annotations([...options, '-'], lines);
    expect(first).toMatchObject({ id: 1, url: 'https://www.kerlo.example/1', lang: 'fr', date: '2020-02-03' });
    expect(first!.outlet).toMatchObject({ domain: 'kerlo.example' });
    expect(second).toMatchObject({ id: 2, url: 'https://other.example/', lang: 'en', date: '2020-02-03' });
  });

  it('to nothing is empty, and no error', async () => {
    const { code, out, err } = await incise(['annotate', '--no-starter', at('empty.txt'), at('empty.html'), '-'], '');
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out).toHaveLength(3);
    for (const answer of out as Annotated[])
      expect(answer).toMatchObject({ text: '', mentions: [], quotations: [], voices: [], claims: [], outlet: null });
    expect(await incise(['annotate', '--no-starter', at('empty.jsonl')])).toEqual({ code: 0, out: [], err: [] });
  });

  it('to a text is over the text as it came: line ends, blanks, marks and lone surrogates', async () => {
    const text = ' \r\nLe  café\u00a0: «\u202fNon\u202f»,\u2028a dit Kerlo \ud800 fin \t';
    const [answer] = await annotations(['--no-starter', '-'], jsonl({ id: 's', text }));
    expect(answer!.text).toBe(text);
  });
});

describe('what is read', () => {
  it('goes by the ending, else by how it begins', async () => {
    const names = ['a.txt', 'page.htm', 'no-ending', 'no-ending-lines', 'latin1.txt', 'wide.jsonl', 'packed.jsonl.gz'];
    const found = await annotations(['--no-starter', ...names.map(at)]);
    expect(found.map(({ id, text }) => [id, text.slice(0, 12)])).toEqual([
      ['a.txt', TEXT.slice(0, 12)],
      ['page.htm', TEXT.slice(0, 12)],
      ['no-ending', TEXT.slice(0, 12)],
      ['x', TEXT.slice(0, 12)],
      ['latin1.txt', 'Le café de K'],
      ['w', 'Le café'],
      ['z', 'Kerlo'],
    ]);
  });

  it.each([
    ['JSONL', jsonl({ id: 'j', text: 'Kerlo' }), 'j', 'Kerlo'],
    ['JSONL after blanks', `\n  ${jsonl({ text: 'Kerlo' })}`, '-', 'Kerlo'],
    ['HTML', '<p>Kerlo dort.</p>', '-', 'Kerlo dort.'],
    ['HTML after a byte order mark', '\ufeff<p>Kerlo dort.</p>', '-', 'Kerlo dort.'],
    ['text', 'Kerlo dort.', '-', 'Kerlo dort.'],
  ])('on standard input: %s', async (_, stdin, id, text) => {
    expect((await annotations(['--no-starter', '-'], stdin))[0]).toMatchObject({ id, text });
    expect((await annotations(['--no-starter'], stdin))[0]).toMatchObject({ id, text });
  });

  it('has the id of its line, else the name of its file, in the order given', async () => {
    const lines = jsonl({ id: 'one', text: 'a' }, { text: 'b' }, { id: 3, text: 'c' }, { id: null, html: '<p>d</p>' });
    const where = folderOf({ 'lines.jsonl': lines });
    const found = await annotations(['--no-starter', at('a.txt'), where('lines.jsonl'), at('empty.txt')]);
    expect(found.map(({ id }) => id)).toEqual(['a.txt', 'one', 'lines.jsonl', 3, 'lines.jsonl', 'empty.txt']);
    expect(found[4]!.text).toBe('d');
  });
});

describe('packs', () => {
  const surfaces = async (...args: string[]) =>
    (await annotations([...args, '--lang', 'fr', '-'], 'Kerlo, Ker Loh, Cité des Salines et Paris.'))[0]!.mentions
      .filter((m) => m.entity)
      .map((m) => `${m.surface}=${m.entity}`);
  it('may be repeated, plain or gzip; one id in two packs is one entity with the names of both', async () => {
    const args = ['--no-starter', '--pack', at('entities.jsonl.gz'), '--pack', at('more.jsonl')];
    expect(await surfaces(...args)).toEqual(['Kerlo=Q1', 'Cité des Salines=Q1']);
  });
  it('unite entities by sameAs', async () => {
    const args = ['--no-starter', '--pack', at('entities.jsonl'), '--pack', at('same.jsonl')];
    expect(await surfaces(...args)).toEqual(['Kerlo=Q1', 'Ker Loh=Q1']);
  });
  it('stand beside the starter pack, or without it', async () => {
    expect((await surfaces('--pack', at('entities.jsonl'))).some((one) => one.startsWith('Paris='))).toBe(true);
    expect(await surfaces('--no-starter')).toEqual([]);
  });
  it('that are damaged are named with their lines, and what is left of them is used', async () => {
    const { code, out, err } = await incise(
      ['annotate', '--no-starter', '--pack', at('damaged.jsonl'), '--pack', at('nowhere.jsonl'), '-'],
      'Le maire de Kerlo est là.',
    );
    expect(code).toBe(1);
    expect((out[0] as Annotated).mentions).toMatchObject([{ surface: 'Kerlo', entity: 'Q1' }]);
    expect(err).toEqual([
      `incise: ${at('damaged.jsonl')}:2: broken JSON: it ends too early`,
      `incise: ${at('damaged.jsonl')}:3: labels: expected record, found number`,
      `incise: ${at('nowhere.jsonl')}: no such file`,
    ]);
  });
});

describe('bad input', () => {
  it.each([
    ['nowhere.txt', 'no such file'],
    ['a.txt/x', 'no such file'],
    ['folder', 'is a folder, not a file'],
    ['junk.txt', 'is not text'],
    ['junk.html', 'is not text'],
    ['junk.jsonl', 'is not text'],
    ['broken.txt.gz', 'broken gzip data'],
    ['cut.txt.gz', 'the gzip data ends too early'],
  ])('%s: one line, exit code 1, the files beside it answered', async (name, reason) => {
    const { code, out, err } = await incise(['annotate', '--no-starter', at('empty.txt'), at(name), at('a.txt')]);
    expect({ code, err }).toEqual({ code: 1, err: [`incise: ${at(name)}: ${reason}`] });
    expect((out as Annotated[]).map(({ id }) => id)).toEqual(['empty.txt', 'a.txt']);
  });

  it('in lines: each is named with its line and path, all others are answered', async () => {
    const where = folderOf({
      'bad.jsonl': jsonl(
        { id: 'a', text: 'Kerlo' },
        '{"id":"b","text":',
        { id: 'c', text: 5 },
        ['x'],
        '"x"',
        'null',
        { id: 'd' },
        '',
        { id: {}, text: 'x' },
        { id: 'e', text: 'x', url: 5 },
        { id: 'f', text: 'x', lang: [] },
        '{"id":"g","text":"a\u0000b"}',
        '{"id":"h" "text":"x"}',
        { id: 'i', text: 'fin', more: { unknown: [1] } },
      ),
    });
    const { code, out, err } = await incise(['annotate', '--no-starter', where('bad.jsonl')]);
    const file = where('bad.jsonl');
    expect((out as Annotated[]).map(({ id }) => id)).toEqual(['a', 'i']);
    expect(code).toBe(1);
    expect(err).toEqual([
      `incise: ${file}:2: broken JSON: it ends too early`,
      `incise: ${file}:3: text: expected string, found number`,
      `incise: ${file}:4: expected object, found array`,
      `incise: ${file}:5: expected object, found string`,
      `incise: ${file}:6: expected object, found null`,
      `incise: ${file}:7: has neither "text" nor "html"`,
      `incise: ${file}:9: id: expected string or number`,
      `incise: ${file}:10: url: expected string, found number`,
      `incise: ${file}:11: lang: expected string, found array`,
      `incise: ${file}:12: broken JSON at character 20`,
      `incise: ${file}:13: broken JSON at character 11`,
    ]);
  });

  it('that only misnames its address, language or date is read as if it had none, with a remark', async () => {
    const lines = jsonl(
      { id: 'a', text: 'x', url: 'kerlo' },
      { id: 'b', text: 'x', lang: '!' },
      { id: 'c', text: 'x', date: 'hier' },
    );
    const { code, out, err } = await incise(['annotate', '--no-starter', '-'], lines);
    expect(code).toBe(0);
    expect(out).toMatchObject([
      { id: 'a', url: null },
      { id: 'b', lang: 'und' },
      { id: 'c', date: null },
    ]);
    expect(err.map((line) => line.slice(0, 20))).toEqual(
      ['incise: -:1: url: is ', 'incise: -:2: lang: is', 'incise: -:3: date: is'].map((line) => line.slice(0, 20)),
    );
  });

  it('nested without end, or a page of nothing but opening tags, takes no other document with it', async () => {
    const lines = jsonl(
      `{"id":"deep","text":"x","more":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      { id: 'page', html: `<p>Kerlo${'<div>'.repeat(50_000)}dort` },
      { id: 'last', text: 'Kerlo' },
    );
    const { out, err } = await incise(['annotate', '--no-starter', '-'], lines);
    expect((out as Annotated[]).map(({ id }) => id)).toContain('last');
    expect(out.length + err.length).toBe(3);
    for (const line of err) expect(line).toMatch(/^incise: -:\d: /);
  }, 60_000);

  it.each([
    [['annotate', '--nope']],
    [['annotate', '--pack']],
    [['annotate', '--lang', '!', 'a.txt']],
    [['annotate', '--date', 'hier', 'a.txt']],
    [['annotate', '--url', 'kerlo', 'a.txt']],
    [['annotate', '--no-starter=1', 'a.txt']],
    [['anotate', 'a.txt']],
    [[]],
    [['pack']],
    [['pack', 'mend']],
    [['pack', 'info']],
    [['pack', 'lint']],
    [['match', 'queries.jsonl']],
    [['match', '--pack', 'claims.jsonl']],
    [['match', '--pack', 'claims.jsonl', '--top', '0', 'queries.jsonl']],
    [['match', '--pack', 'claims.jsonl', '--top', 'many', 'queries.jsonl']],
    [['lookup']],
    [['lookup', '--top', '-1', 'Kerlo']],
  ])('wrong usage is one line and exit code 2: incise %j', async (args) => {
    const { code, out, err } = await incise(args);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err).toHaveLength(1);
    expect(err[0]).toMatch(/^incise: .{10,}/);
  });
});
