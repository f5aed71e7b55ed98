// A server of packs on this computer that answers as a test tells it to, well or badly.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export interface PackServer {
  host: string;
  at(path: string): string;
  /** What every request gets from now on. */
  answer: Answer;
  /** Requests so far: method, path, and what they say of themselves. */
  requests: { path: string; headers: IncomingMessage['headers'] }[];
  close(): Promise<void>;
}

export async function servePacks(): Promise<PackServer> {
  const made: Omit<PackServer, 'at' | 'host' | 'close'> = {
    answer: (_, response) => response.writeHead(404).end(),
    requests: [],
  };
  const server = createServer((request, response) => {
    made.requests.push({ path: request.url ?? '', headers: request.headers });
    made.answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(made, {
    host,
    at: (path: string) => `http://${host}${path}`,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  });
}

export interface PublishedPack {
  id: string;
  revision: number;
  updateUrl?: string;
  /** Names of its people. */
  names: readonly string[];
  /** Another hash than that of the records, or none. */
  hash?: string | null;
}

/** A pack file that names the address of its newer revisions. */
export function publishedPack({ id, revision, updateUrl, names, hash }: PublishedPack): string {
  const body = names
    .map((name, n) => ({ kind: 'entity', entity: { id: `${id}:${n}`, labels: { en: name }, type: 'person' } }))
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('');
  const manifest = {
    incise: 'pack',
    schema: 1,
    id,
    revision,
    title: { en: id },
    languages: ['en'],
    licence: 'CC0-1.0',
    created: '2026-11-25',
    ...(updateUrl ? { updateUrl } : {}),
    ...(hash === null ? {} : { hash: hash ?? createHash('sha256').update(body).digest('hex') }),
  };
  return `${JSON.stringify(manifest)}\n${body}`;
}

/** Answers with a text, as most servers do: with a tag, and "nothing has changed" to a request that brings it. */
export const giving =
  (text: string, tag = `"${createHash('sha256').update(text).digest('hex').slice(0, 12)}"`): Answer =>
  (request, response) => {
    if (request.headers['if-none-match'] === tag) response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': 'application/x-ndjson', etag: tag }).end(text);
  };
