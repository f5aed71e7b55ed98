// Where a command reads and writes: the process's own streams, or those a test has put in their place.
import type { Readable, Writable } from 'node:stream';

export interface Streams {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable;
  stderr: Writable;
}

let own: Streams | null = null;

/** `null` goes back to the process's own streams. */
export function useStreams(streams: Streams | null): void {
  own = streams;
}

/** The process's streams are touched no earlier than they are needed. */
export const streams = (): Streams => own ?? process;
