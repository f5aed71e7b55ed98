// Standard output and error as a script wants them: whole lines, at the reader's pace, silent when nobody reads any more.
import { reasonOf } from './files';
import { streams } from './streams';

/** True once whoever read our output has gone away. */
let closed = false;
/** Exit code so far: 1 as soon as any input was bad. */
let code = 0;

/** A new command line: nothing has been bad yet. */
export function begin(): void {
  code = 0;
}

export const exitCode = (): number => code;

/** Whoever closes our output early (`| head`) has what they wanted: no error, no more work. */
export function watchOutput(): void {
  streams().stdout.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') process.exit(code);
    note(`standard output: ${words(error)}`);
    process.exit(1);
  });
  streams().stderr.on('error', () => undefined);
}

/** Resolves when there is room for more. */
export async function write(text: string): Promise<void> {
  if (closed || streams().stdout.write(text)) return;
  await new Promise<void>((resolve) => streams().stdout.once('drain', resolve));
}

/** One line of NDJSON; resolves when there is room for the next. */
export const print = (value: unknown): Promise<void> => write(`${JSON.stringify(value)}\n`);

/** The line that answers one document; where reading it fails, one diagnostic instead, and the documents after it are answered. */
export async function answer(where: string, read: () => Promise<unknown>): Promise<void> {
  let value: unknown;
  try {
    value = await read();
  } catch (error) {
    bad(`${where}: ${words(error)}`);
    return;
  }
  await print(value);
}

/** One diagnostic line, whatever is in it. */
export function note(line: string): void {
  streams().stderr.write(`incise: ${line.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}\n`);
}

/** One diagnostic line for an input that could not be answered. */
export function bad(line: string): void {
  note(line);
  code = 1;
}

/** An error as one line. A bug of ours says so, with its stack where INCISE_DEBUG is set, and is never mistaken for an answer. */
export function words(error: unknown): string {
  try {
    return reasonOf(error);
  } catch {
    if (process.env['INCISE_DEBUG'] && error instanceof Error) return String(error.stack);
    return `internal error: ${error instanceof Error ? error.message : String(error)}`;
  }
}
