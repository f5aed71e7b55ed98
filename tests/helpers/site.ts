// A small local web site: folders and single pages on 127.0.0.1, so that the extension sees real http pages.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gunzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface Site {
  /** Address of a path of the site. */
  at(path: string): string;
  /** Sets or replaces one page, or a file of any type. */
  put(path: string, body: string | Buffer, headers?: Record<string, string>): void;
  /** Every request the site answered, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** Serves `folder` (plain files, or `NAME.html.gz` as `NAME.html`) and the pages that are put. */
export async function serve(folder?: string): Promise<Site> {
  const pages = new Map<string, { body: string | Buffer; headers: Record<string, string> }>();
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    const put = pages.get(path);
    if (put) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...put.headers }).end(put.body);
      return;
    }
    const file = folder && join(folder, normalize(path));
    const body = file
      ? await readFile(file)
          .catch(() => readFile(`${file}.gz`).then(gunzipSync))
          .catch(() => null)
      : null;
    if (!body) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    at: (path) => `http://127.0.0.1:${port}${path}`,
    put: (path, body, headers = {}) => void pages.set(path, { body, headers }),
    requests,
    close: () =>
      new Promise((done, failed) => {
        server.closeAllConnections();
        server.close((error) => (error ? failed(error) : done()));
      }),
  };
}
