// Peak memory and pace of `incise annotate` over documents that stream in, at two sizes, beside a program that only parses the lines; start with big packs, cold and cached.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';

const ROOT = resolve(import.meta.dirname, '../..');
const CLI = join(ROOT, 'lib/node/cli.ts');
const KB = resolve(ROOT, '../shared/eval/entities/kb');
/** Megabytes; CLI_SIZES="10,200" for the figure of the issue. */
const SIZES = (process.env['CLI_SIZES'] ?? '4,40').split(',').map(Number);

/** At its end a program writes what it used to descriptor 3. */
const REPORT = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => { const { maxRSS, userCPUTime } = process.resourceUsage(); writeSync(3, JSON.stringify({ maxRSS, userCPUTime })); });",
)}`;
const FLOOR =
  "import { createInterface } from 'node:readline'; for await (const line of createInterface({ input: process.stdin })) process.stdout.write(JSON.stringify({ id: JSON.parse(line).id }) + '\\n');";

interface Used {
  seconds: number;
  cpu: number;
  megabytes: number;
  lines: number;
}

function start(args: readonly string[], cache: string): ChildProcess {
  return spawn(process.execPath, ['--import', REPORT, ...args], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
    env: { ...process.env, XDG_CACHE_HOME: cache },
  });
}

async function measured(
  args: readonly string[],
  cache: string,
  feed: (child: ChildProcess) => Promise<void>,
): Promise<Used> {
  const began = performance.now();
  const child = start(args, cache);
  let lines = 0;
  let report = '';
  child.stdout!.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines++;
  });
  (child.stdio[3] as Readable).on('data', (chunk: Buffer) => {
    report += chunk;
  });
  await feed(child);
  child.stdin!.end();
  await once(child, 'close');
  const { maxRSS, userCPUTime } = JSON.parse(report) as { maxRSS: number; userCPUTime: number };
  return { seconds: (performance.now() - began) / 1000, cpu: userCPUTime / 1e6, megabytes: maxRSS / 1024, lines };
}

/** Paragraphs of an invented report, varied by number so that no two documents are equal. */
const documentLine = (n: number): string => {
  const paragraph = (k: number) =>
    `La maire de Kerlo, Anne Loriot, a promis ${n + k} arbres au quartier numéro ${k}. « Nous planterons avant l'hiver ${2000 + (n % 50)} », a-t-elle dit. ` +
    `Selon l'Office des parcs (ODP), ${k * 17 + n} platanes sont malades. Les habitants demandent des bancs, de l'ombre et des fontaines, et ils le disent depuis longtemps.`;
  const text = Array.from({ length: 8 }, (_, k) => paragraph(k)).join('\n');
  return `${JSON.stringify({ id: `d${n}`, text, lang: 'fr' })}\n`;
};

const fed =
  (megabytes: number) =>
  async (child: ChildProcess): Promise<void> => {
    let bytes = 0;
    for (let n = 0; bytes < megabytes * 1e6; n++) {
      const line = documentLine(n);
      bytes += Buffer.byteLength(line);
      if (!child.stdin!.write(line)) await once(child.stdin!, 'drain');
    }
  };

export async function run(): Promise<void> {
  const cache = mkdtempSync(join(tmpdir(), 'incise-bench-'));
  const annotate = ['--import', 'tsx', CLI, 'annotate', '-'];
  try {
    for (const size of SIZES) {
      print(`lines parsed, ${size} MB`, await measured(['--input-type=module', '-e', FLOOR], cache, fed(size)));
      print(`annotate, ${size} MB`, await measured(annotate, cache, fed(size)));
    }
    if (!existsSync(KB)) {
      process.stdout.write(`no packs at ${KB}: start with big packs not measured\n`);
      return;
    }
    const packs = readdirSync(KB)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => ['--pack', join(KB, name)]);
    const one = async (child: ChildProcess) => void child.stdin!.write(documentLine(1));
    for (const what of ['cold', 'cached'])
      print(`start with ${packs.length / 2} packs, ${what}`, await measured([...annotate, ...packs], cache, one));
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

function print(name: string, { seconds, cpu, megabytes, lines }: Used): void {
  process.stdout.write(
    `${name.padEnd(34)} ${seconds.toFixed(2).padStart(8)} s  ${cpu.toFixed(2).padStart(8)} s of processor  peak ${megabytes.toFixed(0).padStart(5)} MB  ${lines} answers\n`,
  );
}
