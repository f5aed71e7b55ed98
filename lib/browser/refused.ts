// Why a pack was not taken, in terms the reader can act on; views word the code.
import type { RefusalCode } from '../model/importing';

/** A refusal with the facts its words need. */
export class Refused extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly facts: Record<string, string | number> = {},
    message: string = code,
  ) {
    super(message);
  }
}

/** The browser's names for a store that was closed, deleted, evicted or broken while it was used. */
const LOST: ReadonlySet<string> = new Set([
  'InvalidStateError',
  'AbortError',
  'UnknownError',
  'TransactionInactiveError',
]);

/** Any error as a refusal: the browser's own names for a full disk and a store that went away are told apart. */
export function refusalOf(error: unknown): Refused {
  if (error instanceof Refused) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (name === 'QuotaExceededError') return new Refused('disk-full', {}, message);
  if (name === 'StoreBusy') return new Refused('store-busy', {}, message);
  // The file was changed or taken away while it was read.
  if (name === 'NotReadableError' || name === 'NotFoundError') return new Refused('broken-file', {}, message);
  if (LOST.has(name)) return new Refused('store-lost', {}, message);
  return new Refused('error', {}, message);
}
