// The command line for tests: in this process with streams of its own, or really started; and files to give to it.
import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, vi } from 'vitest';
import { main } from '../../lib/node/main';
import type { Annotated } from '../../lib/node/output';
import { useStreams } from '../../lib/node/streams';

export interface Ran {
  code: number | null;
  /** Lines of standard output, parsed. */
  out: unknown[];
  /** Lines of standard error. */
  err: string[];
}

const made: string[] = [];
const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'incise-test-'));
  made.push(folder);
  return folder;
};
// The tests' own cache, shared by their files: nothing of theirs stays beside the user's. The first one builds the starter pack.
process.env['XDG_CACHE_HOME'] = join(tmpdir(), 'incise-test-cache');
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

const CLI = join(import.meta.dirname, '../../lib/node/cli.ts');
const ROOT = join(import.meta.dirname, '../..');
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** Runs one command line in this process; `stdin` is what it reads from "-". */
export async function incise(args: readonly string[], stdin: string | Uint8Array = ''): Promise<Ran> {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const collected = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    streams[name].setEncoding('utf8').on('data', (text: string) => {
      collected[name] += text;
    });
  streams.stdin.end(stdin);
  useStreams(streams);
  try {
    const code = await main([...args]);
    return { code, out: linesOf(collected.stdout).map((line) => JSON.parse(line)), err: linesOf(collected.stderr) };
  } finally {
    useStreams(null);
  }
}

/** The same as a process of its own, the way `npm run incise` starts it. */
export function spawned(args: readonly string[], options: SpawnSyncOptions = {}): Ran {
  const tsx = join(ROOT, 'node_modules/.bin/tsx');
  const ran = spawnSync(tsx, [CLI, ...args], { cwd: ROOT, ...options, encoding: 'utf8' });
  return {
    code: ran.status,
    out: linesOf(ran.stdout).map((line) => JSON.parse(line)),
    err: linesOf(ran.stderr),
  };
}

/** Answers of `annotate`. */
export async function annotations(args: readonly string[], stdin?: string | Uint8Array): Promise<Annotated[]> {
  return (await incise(['annotate', ...args], stdin)).out as Annotated[];
}

/** A folder of its own under the system's temporary one, with these files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): (name: string) => string {
  const folder = temporary();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return (name) => join(folder, name);
}

/** Lines of JSON; strings are taken as they are, to write broken ones. */
export const jsonl = (...lines: readonly unknown[]): string =>
  lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
