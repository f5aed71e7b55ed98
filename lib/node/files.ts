// Files as the command line meets them: opened, unzipped, cut into chunks, and every failure put into one plain sentence.
import { createReadStream, fstatSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { isGzip } from '../packs/codec';
import { streams } from './streams';

/** Something is wrong with what was given, not with the program: shown as one line, without a stack. */
export class InputError extends Error {}

/** Thrown for wrong usage of the command line; exit code 2. */
export class UsageError extends Error {}

const REASONS: { readonly [code: string]: string } = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk may not be written to',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'the links lead round in a circle',
  Z_DATA_ERROR: 'broken gzip data',
  Z_BUF_ERROR: 'the gzip data ends too early',
  ERR_INVALID_ARG_VALUE: 'is no file name',
};

/** The reason of an error from the file system or zlib in plain words; errors of other kinds are bugs and thrown again. */
export function reasonOf(error: unknown): string {
  if (error instanceof InputError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (REASONS[code]) return REASONS[code];
  if (code.startsWith('Z_')) return 'broken gzip data';
  if (/^E[A-Z]+$/.test(code)) return (error as Error).message.replace(/^E[A-Z]+: /, '').replace(/, \w+( '.*')?$/, '');
  throw error;
}

/**
 * The bytes of a file, or of standard input for "-", in chunks; gzip is unpacked unless told not to. Backpressure is the stream's. Throws
 * the file system's errors and zlib's.
 */
export async function* chunksOf(file: string, chunk = 256 * 1024, unzip = true): AsyncGenerator<Uint8Array> {
  if (file !== '-') {
    // A stream on a folder fails only when read, with no code on some systems.
    if ((await stat(file)).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    const handle = await open(file);
    const head = Buffer.alloc(2);
    await handle.read(head, 0, 2, 0);
    await handle.close();
    if (!unzip || !isGzip(head)) {
      yield* createReadStream(file, { highWaterMark: chunk });
      return;
    }
    const raw = createReadStream(file, { highWaterMark: chunk });
    const unzipped = createGunzip();
    raw.on('error', (error) => unzipped.destroy(error));
    yield* raw.pipe(unzipped);
    return;
  }
  const { stdin } = streams();
  // Node takes a folder for an input that has ended.
  if (stdin === process.stdin && fstatSync(0).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  yield* stdin;
}

/** All bytes of `chunks`. Throws InputError beyond `most` bytes. */
export async function gather(chunks: AsyncIterable<Uint8Array>, most = 1024 * 1024 * 1024): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of chunks) {
    size += part.length;
    if (size > most) throw new InputError(`is larger than ${Math.round(most / 1024 / 1024)} MB`);
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}
