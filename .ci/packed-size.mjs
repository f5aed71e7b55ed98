// The packed extension with its starter pack stays under 6 MB; the scripts in every page together under 40 kB (gzip).
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const PACKED = 6_000_000;
const CONTENT = 40_000;

execFileSync('npx', ['wxt', 'zip'], { stdio: 'ignore' });
const zips = readdirSync('.output').filter((name) => name.endsWith('-chrome.zip'));
let bad = zips.length === 0;
for (const name of zips) {
  const size = statSync(`.output/${name}`).size;
  console.log(`${name}: ${size} bytes (limit ${PACKED})`);
  bad ||= size > PACKED;
}
let scripts = 0;
for (const name of readdirSync('.output/chrome-mv3/content-scripts').filter((n) => n.endsWith('.js'))) {
  const size = gzipSync(readFileSync(`.output/chrome-mv3/content-scripts/${name}`), { level: 9 }).length;
  console.log(`content-scripts/${name}: ${size} bytes gzip`);
  scripts += size;
}
console.log(`content scripts: ${scripts} bytes gzip (limit ${CONTENT})`);
bad ||= scripts > CONTENT;
process.exit(bad ? 1 : 0);
