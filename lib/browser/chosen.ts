// A file the reader chose, or one that was fetched, as the importers read it: unpacked where it is gzip, its bytes counted and summed up.
import { isGzip } from '../packs/codec';
import type { InputFile } from '../packs/importers/importer';
import { bufferOf, bytesOf, streamed } from './blob';
import { Refused, refusalOf } from './refused';

export interface Chosen {
  file: Blob;
  name: string;
}

export interface SummedFile extends InputFile {
  /** Sum over its bytes as they were when it was last read to its end; the same as long as the file is the same. */
  sum(): number | null;
}

/** FNV-1a, on from `sum`; byte by byte, so that it is the same however the file comes in pieces. */
function summed(bytes: Uint8Array, sum: number): number {
  let h = sum;
  for (let i = 0; i < bytes.length; i++) h = Math.imul(h ^ bytes[i]!, 0x01000193);
  return h;
}

/** `onRead` hears of its own bytes, as they lie on disk. */
export function inputOf({ file, name }: Chosen, onRead: (bytes: number) => void): SummedFile {
  let last: number | null = null;
  async function* counted(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    let sum = 0x811c9dc5;
    for await (const bytes of bytesOf(file)) {
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
      const gzip = isGzip(new Uint8Array(await bufferOf(file.slice(0, 2))));
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

function unpacked(packed: AsyncGenerator<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array> {
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await packed.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await packed.return(undefined);
    },
  });
  return streamed(source.pipeThrough(new DecompressionStream('gzip')));
}
