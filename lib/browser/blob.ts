// Reading Blobs and files, in the ways that each browser is good at.

/** In a Worker of Firefox 140 the promise of `arrayBuffer` is sometimes never kept (within the first 37 MB read in slices). */
const STREAMS_ONLY = import.meta.env.FIREFOX && typeof window === 'undefined';

/** Bytes read at once, and bytes handed on at once: larger batches of records outlive their collection and take twice as long. */
const SLICE = 1 << 20;
const PIECE = 1 << 16;

/** Slice by slice; the next one is on its way while one is worked on. */
async function* sliced(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const read = (at: number) => (at < blob.size ? blob.slice(at, at + SLICE).arrayBuffer() : null);
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

/** What a stream gives, piece by piece. Chromium's are no async iterables in every version we run on. */
export async function* streamed<Bytes>(stream: ReadableStream<Bytes>): AsyncGenerator<Bytes> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Bytes of a Blob as they are read. Chromium's streams of files cost an import 100 MB of memory, so they are not used there. */
export const bytesOf = (blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> =>
  STREAMS_ONLY ? streamed(blob.stream()) : sliced(blob);

/** All bytes of a Blob. Throws where it can't be read. */
export async function bufferOf(blob: Blob): Promise<ArrayBuffer> {
  if (!STREAMS_ONLY) return blob.arrayBuffer();
  const all = new Uint8Array(blob.size);
  let at = 0;
  for await (const bytes of streamed(blob.stream())) {
    all.set(bytes, at);
    at += bytes.length;
  }
  return all.buffer;
}
