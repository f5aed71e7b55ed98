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

/** FNV-1a, on from `sum`. */
function summed(bytes: Uint8Array, sum: number): number {
  let h = sum;
  for (let i = 0; i < bytes.length; i++) h = Math.imul(h ^ bytes[i]!, 0x01000193);
  return h;
}

/** `onRead` hears of its own bytes, as they lie on disk. */
export function inputOf({ file, name }: Chosen, onRead: (bytes: number) => void): SummedFile {
  let last: number | null = null;
  return {
    name,
    sum: () => last,
    async *open() {
      let sum = 0x811c9dc5;
      const gzip = isGzip(new Uint8Array(await file.slice(0, 2).arrayBuffer()));
      const counted = file.stream().pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            onRead(chunk.byteLength);
            sum = summed(chunk, sum);
            controller.enqueue(chunk);
          },
          flush() {
            last = sum;
          },
        }),
      );
      const reader = (gzip ? counted.pipeThrough(new DecompressionStream('gzip') as never) : counted).getReader();
      try {
        // Chromium's streams are no async iterables in every version we run on.
        for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value as Uint8Array;
      } catch (error) {
        // The browsers' unpackers throw a TypeError; a file that cannot be read any more has names of its own.
        const { code, message } = refusalOf(error);
        throw gzip && code === 'error' ? new Refused('broken-file', { name }, message) : error;
      } finally {
        await reader.cancel().catch(() => undefined);
      }
    },
  };
}
