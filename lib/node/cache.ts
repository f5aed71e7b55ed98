// Built indexes beside the user's other caches: named by what they were made from, so that a stale one is never found.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

// magic u32 "INC1" | length of head u32 | head: JSON {…, sections: [bytes, …]} | padding to 8 | sections, each padded to 8
const MAGIC = 0x31434e49;
const MOST_BYTES = 1024 * 1024 * 1024;
const padded = (n: number) => (n + 7) & ~7;

const folder = () => join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'incise');

/** What was stored under this key, or `null`: absent, damaged, unreadable are all the same. Sections are views of one buffer. */
export function readCache(key: string): { head: unknown; sections: Uint8Array[] } | null {
  const path = join(folder(), key);
  try {
    const bytes = readFileSync(path);
    if (bytes.readUInt32LE(0) !== MAGIC) return null;
    const headLength = bytes.readUInt32LE(4);
    const head = JSON.parse(bytes.toString('utf8', 8, 8 + headLength)) as { sections: number[] };
    let at = padded(8 + headLength);
    const end = head.sections.reduce((sum, length) => sum + padded(length), at);
    if (end !== bytes.length) return null;
    // A buffer of its own: typed arrays over it need offsets that are multiples of 8.
    const whole = bytes.byteOffset % 8 === 0 ? bytes : Buffer.from(new Uint8Array(bytes).buffer);
    const sections = head.sections.map((length) => {
      const section = new Uint8Array(whole.buffer, whole.byteOffset + at, length);
      at += padded(length);
      return section;
    });
    touch(path);
    return { head, sections };
  } catch {
    return null;
  }
}

/** Stores; a cache that can't be written (read-only, full) is no failure: the next start builds again. */
export function writeCache(key: string, head: object, sections: readonly Uint8Array[]): void {
  const text = Buffer.from(JSON.stringify({ ...head, sections: sections.map((section) => section.byteLength) }));
  const start = padded(8 + text.length);
  const whole = Buffer.alloc(sections.reduce((sum, section) => sum + padded(section.byteLength), start));
  whole.writeUInt32LE(MAGIC, 0);
  whole.writeUInt32LE(text.length, 4);
  text.copy(whole, 8);
  let at = start;
  for (const section of sections) {
    whole.set(section, at);
    at += padded(section.byteLength);
  }
  try {
    mkdirSync(folder(), { recursive: true });
    const staged = join(folder(), `.${key}.${process.pid}`);
    writeFileSync(staged, whole);
    renameSync(staged, join(folder(), key));
    sweep();
  } catch {
    return;
  }
}

/** Least recently used first out, beyond 1 GB. */
function sweep(): void {
  const files = readdirSync(folder())
    .map((name) => ({ path: join(folder(), name), ...statSync(join(folder(), name)) }))
    .sort((a, b) => b.mtimeMs - a.mtimeMs);
  let total = 0;
  for (const { path, size } of files) {
    total += size;
    if (total > MOST_BYTES) rmSync(path, { force: true });
  }
}

function touch(path: string): void {
  const now = new Date();
  try {
    if (now.getTime() - statSync(path).mtimeMs > 3_600_000) utimesSync(path, now, now);
  } catch {
    return;
  }
}
