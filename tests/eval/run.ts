// `npm run eval -- quotes|articles|entities|claims DIR`: the scorers' tables over a folder of the documented form.
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

const KINDS = ['quotes', 'articles', 'entities', 'claims'];

const [kind, folder, ...more] = process.argv.slice(2);
if (!kind || !KINDS.includes(kind) || !folder || more.length > 0)
  fail('usage: npm run eval -- quotes|articles|entities|claims DIR', 2);
const dir = resolve(folder);
if (!existsSync(dir) || !statSync(dir).isDirectory()) fail(`${folder}: no such folder`, 1);
const runner = new URL(`./${kind}.ts`, import.meta.url);
if (!existsSync(runner)) fail(`there is no runner for ${kind} (tests/eval/${kind}.ts)`, 1);
const { run } = (await import(runner.href)) as { run(dir: string): Promise<void> };
try {
  await run(dir);
} catch (error) {
  fail((error as Error).message.split('\n')[0]!, 1);
}

function fail(words: string, code: number): never {
  process.stderr.write(`eval: ${words}\n`);
  process.exit(code);
}
