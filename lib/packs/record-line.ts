// Records as they are stored: the UTF-8 of their JSON, as it came where it came as lines, so that a second reading parses nothing.
import type { PackRecord } from '../model/pack';
import { byteLines } from './codec';
import { recordOfLine } from './record';

/** Kinds of records that a store holds; sources to watch become settings. */
export type StoredKind = Exclude<PackRecord['kind'], 'watched'>;
/** A record as a store holds it. */
export type StoredRecord = Exclude<PackRecord, { kind: 'watched' }>;

export const itselfOf = (record: StoredRecord): { id: string } =>
  record.kind === 'entity' ? record.entity : record.review;

export interface RecordLine {
  kind: StoredKind;
  /** UTF-8 of the record's JSON without a line feed, or of another form that `recordOfLine` takes. */
  json: Uint8Array;
}

/** The lines of records that came as no lines of their own. */
export function linesOf(records: readonly PackRecord[]): RecordLine[] {
  const utf8 = new TextEncoder();
  return records.flatMap((record) =>
    record.kind === 'watched' ? [] : { kind: record.kind, json: utf8.encode(JSON.stringify(record)) },
  );
}

const utf8 = new TextDecoder();

/** The record of a line that was found right when it was read first; `null` where it is none after all. */
export function recordOfStored(json: Uint8Array): StoredRecord | null {
  const found = recordOfLine(utf8.decode(json), null, true);
  return 'record' in found && found.record.kind !== 'watched' ? found.record : null;
}

const KINDS: readonly StoredKind[] = ['entity', 'review'];

/** Which lines of a file hold a record to be stored, a byte each, remembered from its first reading. */
export class StoredLines {
  private kinds = new Uint8Array(1024);

  /** `line` from 1. */
  add(line: number, kind: StoredKind): void {
    if (line >= this.kinds.length) {
      const more = new Uint8Array(Math.max(line + 1, this.kinds.length * 2));
      more.set(this.kinds);
      this.kinds = more;
    }
    this.kinds[line] = KINDS.indexOf(kind) + 1;
  }

  /** `null`: the line was wrong, or holds something else. */
  kindOf(line: number): StoredKind | null {
    return KINDS[(this.kinds[line] ?? 0) - 1] ?? null;
  }
}

/** Those lines of the same file again, a batch for each piece of it. Throws only what the source of the bytes throws. */
export async function* storedAgain(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  stored: StoredLines,
): AsyncGenerator<RecordLine[]> {
  for await (const batch of byteLines(bytes, (number) => stored.kindOf(number) !== null))
    yield batch.map(({ number, line }) => ({ kind: stored.kindOf(number)!, json: line }));
}
