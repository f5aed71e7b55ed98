// One file over the network: from the address the reader allowed and from nowhere else, within limits of time and size.
import { streamed } from './blob';
import { Refused } from './refused';

/** Milliseconds in which nothing comes before a server is given up. */
export const PATIENCE = 15_000;
/** Bytes of the largest file that is fetched. */
export const LARGEST = 500_000_000;
/** Bytes gathered before they are handed to the browser's own blob store, which need not be memory. */
const PIECE = 4_000_000;

/** A request header that lets a server answer "nothing has changed", as an earlier answer stated it. */
export type Validator = ['if-none-match' | 'if-modified-since', string];

export interface Downloaded {
  file: Blob;
  /** Last part of the address. */
  name: string;
  validator: Validator | null;
}

/** True for https, and for this very computer: everything else could be changed on its way. */
export function isAddress(text: string): boolean {
  if (!URL.canParse(text.trim())) return false;
  const { protocol, hostname } = new URL(text.trim());
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(hostname));
}

/** The address that a text is. Throws `Refused`. */
export function addressOf(text: string): URL {
  if (!isAddress(text)) throw new Refused('no-address', { from: text.trim() });
  return new URL(text.trim());
}

/**
 * Fetches one file; `null` where the server says that nothing has changed since `validator`. No cookies, no referrer, and no
 * redirect is followed: it would ask somebody whom the reader was not told of. Throws `Refused`.
 */
export async function download(
  address: string,
  {
    validator,
    progress,
  }: { validator?: Validator | null | undefined; progress?: (bytes: number, all: number) => void },
): Promise<Downloaded | null> {
  const url = addressOf(address);
  const from = url.host;
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(new Refused('too-slow', { from, to: PATIENCE / 1000 })), PATIENCE);
  };
  try {
    wait();
    const response = await fetch(url, {
      headers: validator ? { [validator[0]]: validator[1] } : {},
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: stop.signal,
    });
    if (
      response.type === 'opaqueredirect' ||
      (response.status >= 301 && response.status <= 308 && response.status !== 304)
    )
      throw new Refused('moved', { from });
    if (response.status === 304) return null;
    if (!response.ok || !response.body) throw new Refused('answer', { from, to: response.status });
    const all = Number(response.headers.get('content-length')) || 0;
    if (all > LARGEST) throw tooLarge(from);
    const file = await gathered(response.body, (bytes) => {
      if (bytes > LARGEST) throw tooLarge(from);
      wait();
      progress?.(bytes, all);
    });
    return { file, name: nameIn(url) || from, validator: validatorOf(response.headers) };
  } catch (error) {
    const reason: unknown = stop.signal.aborted ? stop.signal.reason : error;
    stop.abort();
    // The browsers' own words for no network, no such host, a refused or broken connection are one TypeError.
    throw reason instanceof TypeError ? new Refused('unreachable', { from }, reason.message) : reason;
  } finally {
    clearTimeout(timer);
  }
}

/** The last part of the path, readable where it is encoded as it should be. */
function nameIn({ pathname }: URL): string {
  const last = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

const tooLarge = (from: string) => new Refused('too-large', { from, to: LARGEST / 1_000_000 });

/** `onBytes` hears how many have come so far, and may throw. */
async function gathered(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onBytes: (bytes: number) => void,
): Promise<Blob> {
  const blobs: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let [bytes, held] = [0, 0];
  for await (const piece of streamed(body)) {
    bytes += piece.length;
    onBytes(bytes);
    pieces.push(piece);
    held += piece.length;
    if (held < PIECE) continue;
    blobs.push(new Blob(pieces));
    [pieces, held] = [[], 0];
  }
  return new Blob([...blobs, ...pieces]);
}

function validatorOf(headers: Headers): Validator | null {
  const tag = headers.get('etag');
  if (tag) return ['if-none-match', tag];
  const modified = headers.get('last-modified');
  return modified ? ['if-modified-since', modified] : null;
}
