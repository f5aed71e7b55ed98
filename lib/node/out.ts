// Standard output and error as a script wants them: whole lines, at the reader's pace, silent when nobody reads any more.

/** True once whoever read our output has gone away. */
let closed = false;
/** Exit code so far: 1 as soon as any input was bad. */
let code = 0;

export function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    closed = true;
    process.exit(code);
  });
  process.stderr.on('error', () => undefined);
}

/** One line of NDJSON; resolves when there is room for the next. */
export async function print(value: unknown): Promise<void> {
  if (closed) return;
  if (process.stdout.write(`${JSON.stringify(value)}\n`)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

/** One diagnostic line. */
export function note(line: string): void {
  process.stderr.write(`incise: ${line.replace(/[\r\n]+/g, ' ')}\n`);
}

/** One diagnostic line for an input that could not be answered. */
export function bad(line: string): void {
  note(line);
  code = 1;
}

export const exitCode = (): number => code;
