// `incise pack build` as a program: what it writes can be read back, what is wrong is named, nothing half-written stays.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lines } from '../../lib/packs/codec';
import { readPack } from '../../lib/packs/read';

const CLI = resolve(import.meta.dirname, '../../lib/node/cli.ts');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'incise-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const put = (name: string, text: string | Uint8Array) => {
  writeFileSync(at(name), text);
  return at(name);
};

function run(args: string[], input = ''): Promise<{ code: number; out: string; err: string[] }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, ['--import', 'tsx', CLI, 'pack', ...args], (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err: err.trimEnd().split('\n').filter(Boolean) }),
    );
    child.stdin?.end(input);
  });
}

const item = (id: string) => JSON.stringify({ type: 'item', id, labels: { fr: { value: `Nom ${id}` } } });

describe('pack build', { timeout: 60_000 }, () => {
  test('a dump slice becomes a pack that lint finds nothing wrong with', async () => {
    const input = put('slice.json', `[\n${item('Q1')},\n${item('Q2')}\n]\n`);
    const out = at('w.ndjson.gz');
    const built = await run([
      'build',
      '--from',
      'wikidata',
      input,
      '--out',
      out,
      '--id',
      'my.people',
      '--title',
      'Mes gens',
      '--lang',
      'fr',
    ]);
    expect(built).toMatchObject({ code: 0, err: [] });
    expect(JSON.parse(built.out)).toMatchObject({ out, id: 'my.people', licence: 'CC0-1.0', counts: { entities: 2 } });
    const { pack, problems } = await readPack(lines([gunzipSync(readFileSync(out))]), { name: 'w' });
    expect(problems).toEqual([]);
    expect(pack?.manifest).toMatchObject({
      title: { und: 'Mes gens' },
      languages: ['fr'],
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(pack?.entities.map((entity) => entity.id)).toEqual(['Q1', 'Q2']);
  });

  test('a pack that is published states its revision and its address', async () => {
    const input = put('two.json', `[\n${item('Q1')}\n]\n`);
    const address = 'https://packs.example/people.ndjson';
    const args = ['build', '--from', 'wikidata', input, '--out', at('p.ndjson')];
    expect((await run([...args, '--revision', '7', '--update-url', address])).code).toBe(0);
    const manifest = JSON.parse(readFileSync(at('p.ndjson'), 'utf8').split('\n')[0]!);
    expect(manifest).toMatchObject({ revision: 7, updateUrl: address });
    expect(await run([...args, '--update-url', 'http://packs.example'])).toMatchObject({ code: 2 });
    expect(await run([...args, '--revision', 'new'])).toMatchObject({ code: 2 });
  });

  test('a bad row is named, the others are in the pack, exit 1', async () => {
    const input = put('list.csv', 'domain,category,credibility_score\nno domain,x,1\necho.example,fake,0.1\n');
    const built = await run(['build', '--from', 'cred-1', input, '--out', at('c.ndjson'), '--no-starter']);
    expect(built).toMatchObject({ code: 1, err: [`incise: ${input}:2: domain: is no domain`] });
    expect(readFileSync(at('c.ndjson'), 'utf8').trimEnd().split('\n').length).toBe(2);
  });

  test('standard input; outlets of the shipped pack keep their id', async () => {
    const { code, err } = await run(
      ['build', '--from', 'csv', '-', '--out', at('s.ndjson')],
      'name,domain,owner\nx,lemonde.fr,y\n',
    );
    expect(err).toEqual([expect.stringMatching(/states no licence/)]);
    expect(code).toBe(0);
    expect(readFileSync(at('s.ndjson'), 'utf8')).toMatch(/"id":"(Q\d+|incise:[\w-]+)","labels":\{"fr":"x"\}/);
  });

  const wrong: [string, string[], number, RegExp][] = [
    ['no format', ['build', 'x'], 2, /--from is missing; one of: claimreview/],
    ['unknown format', ['build', '--from', 'xml', 'x', '--out', 'y'], 2, /--from xml: unknown/],
    ['no output', ['build', '--from', 'csv', 'x'], 2, /--out is missing/],
    ['no input', ['build', '--from', 'csv', '--out', 'y'], 2, /the input is missing/],
    ['a wrong id', ['build', '--from', 'csv', 'x', '--out', 'y', '--id', 'A B'], 2, /--id A B/],
    ['no such file', ['build', '--from', 'csv', '/nowhere/x.csv', '--out', 'y'], 1, /\/nowhere\/x\.csv: no such file/],
  ];
  test.each(wrong)('%s', async (_name, args, code, words) => {
    const built = await run(args);
    expect(built.code).toBe(code);
    expect(built.err.length).toBe(1);
    expect(built.err[0]).toMatch(words);
  });

  test('an input without records, or an output that cannot be written, leaves no file behind', async () => {
    const empty = put('empty.json', '{"entities":{}}');
    expect((await run(['build', '--from', 'wikidata', empty, '--out', at('none.gz')])).code).toBe(1);
    const input = put('one.json', `${item('Q1')}\n`);
    const built = await run(['build', '--from', 'wikidata', input, '--out', join(folder, 'no-folder', 'x.gz')]);
    expect(built).toMatchObject({ code: 1, err: [expect.stringMatching(/no-folder\/x\.gz: no such file/)] });
    expect(readdirSync(folder).filter((name) => name.startsWith('.') || name.startsWith('none'))).toEqual([]);
  });

  test('broken gzip is said to be that', async () => {
    const input = put('broken.json.gz', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255, 1, 2, 3, 4]));
    const built = await run(['build', '--from', 'wikidata', input, '--out', at('b.gz')]);
    expect(built).toMatchObject({
      code: 1,
      err: [expect.stringMatching(/broken\.json\.gz: (broken gzip data|the gzip data ends too early)/)],
    });
  });
});
