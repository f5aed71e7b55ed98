// The command line as a process of its own: exit codes, pipes that close, standard input of every kind.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, jsonl, spawned } from '../helpers/incise';

const ROOT = join(import.meta.dirname, '../..');
const start = (...args: string[]): ChildProcess =>
  spawn(join(ROOT, 'node_modules/.bin/tsx'), [join(ROOT, 'lib/node/cli.ts'), ...args], { cwd: ROOT });

describe('the process', () => {
  it('exits with 0, 1 or 2, and writes no stack trace', () => {
    const at = folderOf({ 'a.txt': 'Kerlo' });
    const runs = [
      spawned(['annotate', '--no-starter', at('a.txt')]),
      spawned(['annotate', '--no-starter', at('b.txt'), at('a.txt')]),
      spawned(['anotate', at('a.txt')]),
    ];
    expect(runs).toMatchObject([
      { code: 0, out: [{ id: 'a.txt' }], err: [] },
      { code: 1, out: [{ id: 'a.txt' }], err: [`incise: ${at('b.txt')}: no such file`] },
      { code: 2, out: [], err: [expect.stringMatching(/^incise: unknown command "anotate"/)] },
    ]);
  });

  it('reads standard input that is a folder, closed, or empty', () => {
    const at = folderOf({ 'in/a.txt': '' });
    const folder = openSync(at('in'), 'r');
    try {
      const ran = spawned(['annotate', '--no-starter', '-'], { stdio: [folder, 'pipe', 'pipe'] });
      expect(ran).toEqual({ code: 1, out: [], err: ['incise: -: is a folder, not a file'] });
    } finally {
      closeSync(folder);
    }
    const ran = spawned(['annotate', '--no-starter'], { stdio: ['ignore', 'pipe', 'pipe'] });
    expect(ran).toMatchObject({ code: 0, out: [{ id: '-', text: '' }], err: [] });
  });

  it('stops quietly when nobody reads any more', async () => {
    const child = start('annotate', '--no-starter', '-');
    let said = '';
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const line = jsonl({ text: 'Kerlo dort. '.repeat(400) });
    let open = true;
    child.stdin!.on('error', () => {
      open = false;
    });
    child.stdin!.on('close', () => {
      open = false;
    });
    child.stdout!.once('data', () => child.stdout!.destroy());
    const feed = () => {
      while (open && child.stdin!.write(line));
      if (open) child.stdin!.once('drain', feed);
    };
    feed();
    const [code, signal] = await once(child, 'exit');
    open = false;
    expect({ code, signal, said }).toEqual({ code: 0, signal: null, said: '' });
  });

  it('answers each line as it comes, before the input ends', async () => {
    const child = start('annotate', '--no-starter', '-');
    child.stdin!.write(jsonl({ id: 'first', text: 'Kerlo' }));
    const [chunk] = await once(child.stdout!, 'data');
    expect(JSON.parse(String(chunk))).toMatchObject({ id: 'first' });
    child.stdin!.end(jsonl({ id: 'second', text: 'Kerlo' }));
    const [more] = await once(child.stdout!, 'data');
    expect(JSON.parse(String(more))).toMatchObject({ id: 'second' });
    expect((await once(child, 'exit'))[0]).toBe(0);
  });
});
