// A file the reader chose, or one that was fetched, as the importers read it: unpacked where it is gzip, its bytes counted and summed up.
import { isGzip } from '../packs/codec';
import type { InputFile } from '../packs/importers/importer';
import { Refused, refusalOf } from './refused';

export interface Chosen {
  file: Blob;
  name: string;
}

export interface SummedFile extends InputFile {
  /** Sum over its bytes as they were when it was last read to its end; the same as long as the file is the same. */
  sum(): number | null;
}

/** Bytes read at once, and bytes handed on at once: larger batches of records outlive their collection and take twice as long. */
const SLICE = 1 << 20;
const PIECE = 1 << 16;

/** FNV-1a over words, then over what is left of the bytes, on from `sum`. */
function summed(bytes: Uint8Array<ArrayBuffer>, sum: number): number {
  let h = sum;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  for (let i = 0; i < words.length; i++) h = Math.imul(h ^ words[i]!, 0x01000193);
  for (let i = words.length * 4; i < bytes.length; i++) h = Math.imul(h ^ bytes[i]!, 0x01000193);
  return h;
}

/** A file slice by slice; the next one is on its way while one is worked on. */
async function* slices(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const read = (at: number) => (at < file.size ? file.slice(at, at + SLICE).arrayBuffer() : null);
  let next = read(0);
  for (let at = SLICE; next; at += SLICE) {
    const bytes = await next;
    next = read(at);
    // Awaited in its turn, or not at all.
    next?.catch(() => undefined);
    for (let from = 0; from < bytes.byteLength; from += PIECE)
      yield new Uint8Array(bytes, from, Math.min(PIECE, bytes.byteLength - from));
  }
}

/** `onRead` hears of its own bytes, as they lie on disk. */
export function inputOf({ file, name }: Chosen, onRead: (bytes: number) => void): SummedFile {
  let last: number | null = null;
  async function* counted(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    let sum = 0x811c9dc5;
    for await (const bytes of slices(file)) {
      onRead(bytes.byteLength);
      sum = summed(bytes, sum);
      yield bytes;
    }
    last = sum;
  }
  return {
    name,
    sum: () => last,
    async *open() {
      const gzip = isGzip(new Uint8Array(await file.slice(0, 2).arrayBuffer()));
      try {
        yield* gzip ? unpacked(counted()) : counted();
      } catch (error) {
        // The browsers' unpackers throw a TypeError; a file that cannot be read any more has names of its own.
        const { code, message } = refusalOf(error);
        throw gzip && code === 'error' ? new Refused('broken-file', { name }, message) : error;
      }
    },
  };
}

async function* unpacked(packed: AsyncGenerator<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array> {
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await packed.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  // Chromium's streams are no async iterables in every version we run on.
  const reader = source.pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
