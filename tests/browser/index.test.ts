// The names' index on disk, in the built extension: damaged or lost, it is built again from the records at the next start.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../helpers/ask';
import { type Driven, type Kind, start } from '../helpers/browsers';

/** What is done to the stored index of the starter pack, in a page of the extension. */
const DAMAGES = {
  'a byte changed': 'names[names.length >> 1] ^= 1; index.names = new Blob([names]);',
  'cut short': 'index.names = index.names.slice(0, index.names.size >> 1);',
  emptied: 'index.names = new Blob([]); index.entities = new Blob([]);',
};

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  let driven: Driven;
  let page: Page;

  beforeAll(async () => {
    driven = await start(kind);
    page = await driven.openOwn('options.html');
  });
  afterAll(() => driven?.close());

  const found = async (query: string): Promise<string[]> =>
    (await ask<{ label: string }[]>(page, 'lookup', { query, top: 3 })).map(({ label }) => label);

  /** Runs `change` over the stored index and gives a checksum of its names before and after. */
  const stored = (change = ''): Promise<{ before: number; after: number }> =>
    page.evaluate(`(async () => {
      const done = (request) => new Promise((ok, failed) => {
        request.onsuccess = () => ok(request.result);
        request.onerror = () => failed(request.error);
      });
      const db = await done(indexedDB.open('incise'));
      const indexes = (mode) => db.transaction('indexes', mode).objectStore('indexes');
      const key = (await done(indexes('readonly').getAllKeys())).find(([pack]) => pack === 'incise.starter');
      const index = await done(indexes('readonly').get(key));
      const sum = (bytes) => bytes.reduce((a, byte) => (Math.imul(a, 31) + byte) | 0, bytes.length);
      const bytesOf = async (blob) => new Uint8Array(await blob.arrayBuffer());
      const names = await bytesOf(index.names);
      const before = sum(names);
      ${change}
      const after = sum(await bytesOf(index.names));
      await done(indexes('readwrite').put(index, key));
      db.close();
      return { before, after };
    })()`) as Promise<{ before: number; after: number }>;

  test.each(Object.entries(DAMAGES))(
    '%s: refused, built again, and the answers are those of before',
    async (_, change) => {
      const whole = await found('emmanuel mac');
      expect(whole[0]).toBe('Emmanuel Macron');
      const { before, after } = await stored(change);
      expect(after).not.toBe(before);
      await driven.killBackground();
      expect(await found('emmanuel mac')).toEqual(whole);
      expect((await stored()).before).toBe(before);
    },
  );
});
