// Peak memory and pace of `incise pack build --from wikidata` over a dump that streams in, at two sizes, beside a program that only parses the lines.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';

const ROOT = resolve(import.meta.dirname, '../..');
/** Megabytes; DUMP_SIZES="200,2000" for the figure of the issue. */
const SIZES = (process.env['DUMP_SIZES'] ?? '50,200').split(',').map(Number);

/** At its end a program writes what it used to descriptor 3. */
const REPORT = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => { const { maxRSS, userCPUTime } = process.resourceUsage(); writeSync(3, JSON.stringify({ maxRSS, userCPUTime })); });",
)}`;
const FLOOR =
  "import { createInterface } from 'node:readline'; let n = 0; for await (const line of createInterface({ input: process.stdin })) if (line.length > 2) n += JSON.parse(line.replace(/,$/, '')).id.length; process.stdout.write(String(n));";

const LANGUAGES =
  'ar bg bn ca cs da de el en eo es et eu fa fi fr gl he hi hr hu hy id it ja ka ko lt lv mk ms nl no pl pt ro ru sk sl sr sv ta th tr uk ur vi zh'.split(
    ' ',
  );

/** One line of a dump: an invented item with labels in 48 languages, aliases, and statements, 9 kB as real ones are. */
function line(n: number): string {
  const id = `Q${900_000_000 + n}`;
  const text = (language: string, value: string) => ({ language, value });
  const statement = (property: string, item: number) => ({
    mainsnak: {
      snaktype: 'value',
      property,
      datavalue: { value: { 'entity-type': 'item', 'numeric-id': item, id: `Q${item}` }, type: 'wikibase-entityid' },
      datatype: 'wikibase-item',
    },
    type: 'statement',
    id: `${id}$${property}-${n}`,
    rank: 'normal',
  });
  const labels = Object.fromEntries(LANGUAGES.map((lang) => [lang, text(lang, `Zorvath ${lang} ${n}`)]));
  const descriptions = Object.fromEntries(LANGUAGES.map((lang) => [lang, text(lang, `invented person number ${n}`)]));
  const aliases = { en: [text('en', `Zorvath the ${n}th`)], fr: [text('fr', `Zorvath ${n}e`)] };
  const claims = Object.fromEntries(
    ['P31', 'P21', 'P27', 'P106', 'P39', 'P102', 'P69', 'P19'].map((property) => [
      property,
      [statement(property, property === 'P31' ? 5 : 1000 + (n % 997))],
    ]),
  );
  return `${JSON.stringify({ type: 'item', id, labels, descriptions, aliases, claims, sitelinks: {} })},\n`;
}

interface Used {
  seconds: number;
  cpu: number;
  megabytes: number;
}

async function measured(args: readonly string[], megabytes: number): Promise<Used> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT, ...args], {
    cwd: ROOT,
    stdio: ['pipe', 'ignore', 'inherit', 'pipe'],
  });
  let report = '';
  (child.stdio[3] as Readable).on('data', (chunk: Buffer) => {
    report += chunk;
  });
  const closed = once(child, 'close');
  child.stdin!.write('[\n');
  let batch = '';
  for (let written = 0, n = 0; written < megabytes * 1e6; n++) {
    batch += line(n);
    if (batch.length < 1_000_000) continue;
    written += batch.length;
    if (!child.stdin!.write(batch)) await once(child.stdin!, 'drain');
    batch = '';
  }
  child.stdin!.end(`${batch}${line(1e8).replace(/,\n$/, '\n')}]\n`);
  await closed;
  const { maxRSS, userCPUTime } = JSON.parse(report) as { maxRSS: number; userCPUTime: number };
  return { seconds: (performance.now() - began) / 1000, cpu: userCPUTime / 1e6, megabytes: maxRSS / 1024 };
}

const shown = ({ seconds, cpu, megabytes }: Used, size: number): string =>
  `${seconds.toFixed(1)} s (${(size / seconds).toFixed(0)} MB a second; processor ${cpu.toFixed(1)} s), peak ${megabytes.toFixed(0)} MB`;

export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'incise-dump-'));
  const out = join(folder, 'pack.ndjson.gz');
  const build = ['--import', 'tsx', 'lib/node/cli.ts', 'pack', 'build', '--from', 'wikidata', '-', '--out', out];
  try {
    for (const size of SIZES) {
      const floor = await measured(['--input-type=module', '-e', FLOOR], size);
      process.stdout.write(`${size} MB, lines parsed only: ${shown(floor, size)}\n`);
      const used = await measured(build, size);
      const pack = (statSync(out).size / 1e6).toFixed(1);
      process.stdout.write(`${size} MB, pack build --from wikidata: ${shown(used, size)}; the pack has ${pack} MB\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
