// How long a pack index takes to open from IndexedDB in real Chromium, from the database's name to answers.

import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from './browsers';

export interface Opened {
  version: string;
  /** Milliseconds: the first time after a start of the browser, five more in fresh pages, and the read alone of those. */
  first: number;
  times: number[];
  reading: number[];
}

/** What opens the bytes: a module of ours under lib/, what it exports, and a first question to the opened index. */
export interface Opener {
  module: string;
  open: string;
  ask: string;
}
export const NAMES: Opener = { module: 'entities/gazetteer.ts', open: 'openGazetteer', ask: "find('paris')" };
export const CLAIMS: Opener = { module: 'claims/claim-index.ts', open: 'openClaimIndex', ask: "term('en:paris')" };

/** Our opening code as one script that defines `put` and `open` over a database of its own. */
async function script(opener: Opener): Promise<string> {
  const entry = 'virtual:open';
  const lib = (path: string) => resolve(import.meta.dirname, '../../lib', path);
  const source = `
    import { openDB } from 'idb';
    import { readIndex, storedIndex } from '${lib('browser/index-bytes.ts')}';
    import { ${opener.open} as openIndex } from '${lib(opener.module)}';
    const database = () => openDB('bench', 1, { upgrade: (db) => void db.createObjectStore('indexes') });
    globalThis.put = async () => {
      const names = new Uint8Array(await (await fetch('/bytes')).arrayBuffer());
      const none = new Uint32Array(0);
      const db = await database();
      await db.put('indexes', storedIndex({ names, claims: null, entities: none, reviews: none }), 'pack');
      db.close();
    };
    globalThis.open = async () => {
      const began = performance.now();
      const db = await database();
      const { names } = await readIndex(await db.get('indexes', 'pack'));
      const reading = performance.now() - began;
      openIndex(names).${opener.ask};
      return { time: performance.now() - began, reading };
    };`;
  const out = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'open',
        resolveId: (id) => (id === entry ? `\0${entry}` : null),
        load: (id) => (id === `\0${entry}` ? source : null),
      },
    ],
    build: { write: false, minify: true, rollupOptions: { input: entry, output: { format: 'iife' } } },
  });
  const chunks = (Array.isArray(out) ? out : [out]).flatMap((each) => ('output' in each ? each.output : []));
  return chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
}

/** `null` where no Chromium can be started. The bytes lie in a profile of their own, deleted after. */
export async function openInChromium(bytes: Uint8Array, opener: Opener = NAMES): Promise<Opened | null> {
  let executablePath: string;
  try {
    executablePath = findBrowser('chromium');
  } catch {
    return null;
  }
  const code = await script(opener);
  const server = createServer((request, response) => {
    if (request.url === '/bytes') response.end(bytes);
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html><script>${code}</script>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const userDataDir = mkdtempSync(join(tmpdir(), 'incise-open-'));
  const launch = () =>
    puppeteer.launch({
      executablePath,
      userDataDir,
      args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
  const inPage = async <T>(browser: Browser, call: 'put' | 'open'): Promise<T> => {
    const page = await browser.newPage();
    await page.goto(address);
    const result = await page.evaluate(`${call}()`);
    await page.close();
    return result as T;
  };
  try {
    const writing = await launch();
    await inPage(writing, 'put');
    await writing.close();
    const reading = await launch();
    const version = await reading.version();
    const rounds: { time: number; reading: number }[] = [];
    for (let i = 0; i < 6; i++) rounds.push(await inPage(reading, 'open'));
    await reading.close();
    const [first, ...rest] = rounds;
    return {
      version,
      first: first!.time,
      times: rest.map((round) => round.time),
      reading: rest.map((round) => round.reading),
    };
  } finally {
    server.close();
    rmSync(userDataDir, { recursive: true, force: true });
  }
}
