// Runs the property tests for longer than a test run may: `npm run fuzz -- [runs a property, 20000] [test files…]`.
import { spawnSync } from 'node:child_process';

const [runs = '20000', ...files] = process.argv.slice(2);
if (!/^\d+$/.test(runs)) {
  process.stderr.write('usage: npm run fuzz -- [runs a property] [test files…]\n');
  process.exit(2);
}
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'unit', '--testTimeout=0', ...(files.length > 0 ? files : ['tests'])],
  { stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: runs }, shell: process.platform === 'win32' },
);
process.exit(status ?? 1);
