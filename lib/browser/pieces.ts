// The records of a generation on disk: one text of JSON lines in the order of the file, cut into pieces wherever it falls.
//
// In Chromium pieces are Blobs of 1 MB, which it keeps in files of their own: bytes that go into the database's tables are
// written three times over while these are sorted (37 MB: 2.5 s of the browser's own work and 1.5 to 2.2 s in all, against 0.6 s;
// then removed in 3 ms against 310; Chromium 156). Eight records are read in 7 ms against 3 that way, sixty in 33 against 16.
// Firefox 140 writes rows of bytes as fast (0.6 s); with Blobs an import whose store was evicted under it hung in one run of three.
import { joined } from '../packs/codec';
import { recordOfStored, type StoredRecord } from '../packs/record-line';
import { bufferOf } from './blob';

/** True where a piece is a handle on bytes on disk, worth keeping. */
export const AS_BLOBS = !import.meta.env.FIREFOX;
const PIECE = AS_BLOBS ? 1 << 20 : 1 << 14;
/** Pieces a transaction. */
const TOGETHER = AS_BLOBS ? 1 : 64;
const LINE_FEED = 10;
const SPACE = 32;

export type Piece = Blob | Uint8Array<ArrayBuffer>;

/** Fills pieces with lines, and writes them one after the other. */
export class PieceWriter {
  private piece = new Uint8Array(PIECE);
  private filled = 0;
  private full: Piece[] = [];
  private written = 0;
  private underWay: Promise<void> = Promise.resolve();
  private readonly starts: number[] = [0];

  /** `write` takes pieces and the number of the first. */
  constructor(private readonly write: (first: number, pieces: readonly Piece[]) => Promise<void>) {}

  /** Takes a record; call `flush` now and then. Throws where the text would be too long for 32 bits. */
  add(json: Uint8Array): void {
    const end = this.starts[this.starts.length - 1]! + json.length + 1;
    if (end > 0xffff_ffff) throw new RangeError('more than 4 GB of records');
    this.starts.push(end);
    for (let from = 0; from < json.length; ) {
      const part = json.subarray(from, from + PIECE - this.filled);
      this.piece.set(part, this.filled);
      from += part.length;
      this.fill(part.length);
    }
    this.piece[this.filled] = LINE_FEED;
    this.fill(1);
  }

  private fill(bytes: number): void {
    this.filled += bytes;
    if (this.filled < PIECE) return;
    this.cut();
  }

  private cut(): void {
    const bytes = this.piece.subarray(0, this.filled);
    this.full.push(AS_BLOBS ? new Blob([bytes]) : bytes.slice());
    this.filled = 0;
  }

  /** Hands full pieces on, `least` of them at once; waits until no more than one write is under way. Throws what `write` throws. */
  async flush(least = TOGETHER): Promise<void> {
    while (this.full.length >= least) {
      await this.underWay;
      const pieces = this.full.splice(0, TOGETHER);
      this.underWay = this.write(this.written, pieces);
      this.written += pieces.length;
      // It is awaited before the next one and at the end; until then nobody listens.
      this.underWay.catch(() => undefined);
    }
  }

  /** Writes the rest, and gives where each record begins and the last one ends. */
  async end(): Promise<Uint32Array<ArrayBuffer>> {
    if (this.filled > 0) this.cut();
    await this.flush(1);
    await this.underWay;
    return Uint32Array.from(this.starts);
  }
}

/** `pieceOf` gives a piece, nothing where it is lost. `null` where the record at [start, end) can't be read any more. */
export async function recordAt(
  pieceOf: (n: number) => Promise<Piece | undefined>,
  start: number,
  end: number,
): Promise<StoredRecord | null> {
  const parts: Uint8Array[] = [];
  for (let at = start; at < end; ) {
    const n = Math.floor(at / PIECE);
    const to = Math.min(end, (n + 1) * PIECE);
    const part = await bytesIn((await pieceOf(n))?.slice(at - n * PIECE, to - n * PIECE));
    if (!part) return null;
    parts.push(part);
    at = to;
  }
  return recordOfStored(joined(parts));
}

/** The text of a generation from its beginning; a piece that is lost is blank, so that what follows is where it was. */
export async function* textOf(
  pieceOf: (n: number) => Promise<Piece | undefined>,
  pieces: number,
): AsyncGenerator<Uint8Array> {
  for (let n = 0; n < pieces; n++) yield (await bytesIn(await pieceOf(n))) ?? new Uint8Array(PIECE).fill(SPACE);
}

/** `null` where the piece is lost, or can't be read. */
export async function bytesIn(piece: Piece | undefined): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!(piece instanceof Blob)) return piece ?? null;
  try {
    return new Uint8Array(await bufferOf(piece));
  } catch {
    return null;
  }
}
