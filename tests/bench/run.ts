// Runs one bench by name: `npm run bench -- names`; without a name, lists them.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [name] = process.argv.slice(2);
const benches = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.replace('.ts', ''));
const path = join(import.meta.dirname, `${name}.ts`);

if (name && existsSync(path) && name !== 'run') {
  const { run } = (await import(path)) as { run(): Promise<void> };
  await run();
} else {
  console.error(`usage: npm run bench -- ${benches.join('|')}`);
  process.exitCode = 2;
}
