// A file the reader chose, or one that was fetched, as the importers read it: unpacked where it is gzip, its bytes counted.
import { isGzip } from '../packs/codec';
import type { InputFile } from '../packs/importers/importer';
import { Refused, refusalOf } from './refused';

export interface Chosen {
  file: Blob;
  name: string;
}

/** `onRead` hears of its own bytes, as they lie on disk. */
export function inputOf({ file, name }: Chosen, onRead: (bytes: number) => void): InputFile {
  return {
    name,
    async *open() {
      const gzip = isGzip(new Uint8Array(await file.slice(0, 2).arrayBuffer()));
      const counted = file.stream().pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            onRead(chunk.byteLength);
            controller.enqueue(chunk);
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
