// Command lines taken apart; whatever does not fit becomes one line and exit code 2.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from '../files';

/** Values and positionals of a command's arguments. Throws UsageError with the usage line. */
export function parsed<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T, usage: string) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const words = (error as Error).message.split('\n')[0]!.split('. ')[0]!;
    throw new UsageError(`${words}; usage: incise ${usage}`);
  }
}

/** The number of --top, or `otherwise`. */
export function topOf(value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise;
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new UsageError(`--top ${value}: expected a whole number from 1 to 99999`);
  return Number(value);
}
