// After `npm run zip`: names every package of this version with its size and SHA-256, and writes them to .output/SHA256SUMS.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const zips = readdirSync('.output')
  .filter((name) => name.endsWith('.zip') && name.includes(`-${version}-`))
  .sort();
if (zips.length < 3) {
  console.error(`release: ${zips.length} packages of version ${version} in .output; three stores need one each`);
  process.exit(1);
}
const lines = zips.map((name) => {
  const bytes = readFileSync(`.output/${name}`);
  console.log(`${name}: ${bytes.length} bytes`);
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}`;
});
writeFileSync('.output/SHA256SUMS', `${lines.join('\n')}\n`);
console.log(lines.join('\n'));
