// Bytes to lines: gzip and encodings recognised, lines cut as they come, so that a file of any size is read in constant memory.

/** Longest line that is read, in UTF-16 units. A longer one is no record of ours, and would fill the memory. */
export const LONGEST_LINE = 16 * 1024 * 1024;

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The encoding a byte order mark states, or `null`. */
export function markOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * Text of a whole file: as its byte order mark says, else UTF-8, else (where that fails) windows-1252, in which most
 * spreadsheets of Western Europe are saved. `null` where the bytes are no text at all: zero bytes, or control characters.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const mark = markOf(bytes);
  if (mark) return { text: new TextDecoder(mark).decode(bytes), encoding: mark };
  if (isBinary(bytes)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

/** True where the first 64 kB hold a zero byte, or more than 1 control character in 100 bytes. */
export function isBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 65_536);
  let control = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i]!;
    if (byte === 0) return true;
    // Tab, line feed, form feed, carriage return and escape occur in text.
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control++;
  }
  return control * 100 > end;
}

/** A line with its number in the file, from 1; `text` is `null` where it is longer than LONGEST_LINE. */
export interface Line {
  number: number;
  text: string | null;
}

/**
 * The lines of a file, in batches (one batch a chunk: an `await` per line costs more than most lines do). A byte order mark,
 * carriage returns before line feeds, and a last empty line are dropped. Bytes that are not of the encoding read as U+FFFD.
 * At most one chunk and one line are held.
 */
export async function* lines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  encoding: Encoding = 'utf-8',
): AsyncGenerator<Line[]> {
  const decoder = new TextDecoder(encoding);
  let number = 0;
  let rest = '';
  let tooLong = false;
  const cut = (text: string, last: boolean): Line[] => {
    const batch: Line[] = [];
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      const line = rest + text.slice(from, end);
      batch.push({ number: ++number, text: tooLong ? null : line.endsWith('\r') ? line.slice(0, -1) : line });
      rest = '';
      tooLong = false;
      from = end + 1;
    }
    if (rest.length + text.length - from > LONGEST_LINE) {
      tooLong = true;
      rest = '';
    } else if (!tooLong) rest += text.slice(from);
    if (last && (rest || tooLong)) batch.push({ number: ++number, text: tooLong ? null : rest });
    return batch;
  };
  for await (const chunk of chunks) {
    const batch = cut(decoder.decode(chunk, { stream: true }), false);
    if (batch.length > 0) yield batch;
  }
  const batch = cut(decoder.decode(), true);
  if (batch.length > 0) yield batch;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** A line as its bytes. `end`: how many bytes lie before the next one, its own line feed among them. */
export interface ByteLine {
  number: number;
  line: Uint8Array;
  end: number;
}

/**
 * The wanted lines of UTF-8 bytes, cut and counted as `lines` does but not decoded, a batch for each chunk. A line within a
 * chunk is a view of it; of one that is not wanted nothing is held. Throws only what the source of the chunks throws.
 */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  wanted: (number: number) => boolean = () => true,
): AsyncGenerator<ByteLine[]> {
  let number = 1;
  let before = 0;
  let begun: Uint8Array[] = [];
  const take = (last: Uint8Array): Uint8Array => {
    const line = begun.length > 0 ? joined([...begun, last]) : last;
    begun = [];
    return line;
  };
  for await (const chunk of chunks) {
    const batch: ByteLine[] = [];
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      const line = take(chunk.subarray(from, at));
      from = at + 1;
      if (wanted(number)) {
        const bare = line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
        batch.push({ number, line: bare, end: before + from });
      }
      number++;
    }
    before += chunk.length;
    if (from < chunk.length && wanted(number)) begun.push(chunk.subarray(from));
    if (batch.length > 0) yield batch;
  }
  const line = take(new Uint8Array(0));
  if (line.length > 0) yield [{ number, line, end: before }];
}

/** All parts in one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
