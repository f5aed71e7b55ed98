// Packs in the built extension, in real Chromium and Firefox: imported, killed in the middle, cancelled, two at once, the store deleted.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driven, type Kind, start } from '../helpers/browsers';

/** A pack of invented names; `entities` decides how long its import takes. */
function packText(id: string, revision: number, entities: number): string {
  const manifest = {
    incise: 'pack',
    schema: 1,
    id,
    revision,
    title: { en: id },
    languages: ['en'],
    licence: 'CC0-1.0',
    created: '2026-11-25',
  };
  const records = Array.from({ length: entities }, (_, n) => ({
    kind: 'entity',
    entity: { id: `${id}:${n}`, labels: { en: `Zorvath ${id} ${revision} ${n}` }, type: 'person' },
  }));
  return [manifest, ...records].map((one) => `${JSON.stringify(one)}\n`).join('');
}

/** Names of a pack whose import takes seconds on any machine. */
const LONG = 250_000;

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  let driven: Driven;
  let folder: string;
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'incise-packs-'));
    driven = await start(kind);
    page = await open();
  });
  afterAll(async () => {
    await driven?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(): Promise<Page> {
    const tab = await driven.openOwn('options.html#packs');
    await tab.bringToFront();
    await tab.waitForSelector('.pack');
    return tab;
  }
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  async function choose(tab: Page, path: string): Promise<void> {
    await ((await tab.waitForSelector('input[type=file][multiple]')) as ElementHandle<HTMLInputElement>).uploadFile(
      path,
    );
    await tab.waitForSelector('#import-title, .import[role=alert]');
  }
  // A tab behind another draws no frame, and a click waits for one: the page opened at the first start comes in between.
  const install = async (tab: Page) => {
    await tab.bringToFront();
    await tab.click('.import button[type=submit]');
  };
  /** Waits until the import says how far it is: its file is large enough that it is then far from done. */
  const halfWay = (tab: Page) =>
    tab.waitForFunction(() => /[1-9]\d?\s?%/.test(document.querySelector('.import .numbers')?.textContent ?? ''), {
      polling: 'mutation',
    });
  const packsShown = (tab: Page) =>
    tab.$$eval('.pack h2 > span:first-child', (names) => names.map((name) => name.textContent));
  /** Waits until the import is through and the pack is listed: a list from before may name it already. */
  const waitForPack = (tab: Page, name: string) =>
    tab.waitForFunction(
      (wanted) =>
        !document.querySelector('.import') &&
        [...document.querySelectorAll('.pack h2')].some((h) => h.textContent?.startsWith(wanted)),
      {},
      name,
    );

  /** Asks the background as our own pages do. */
  const ask = <T>(tab: Page, question: string, input: object): Promise<T> =>
    tab.evaluate(
      async (name, given) => {
        const { chrome: api } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(m: object): Promise<{ value: never }> } };
        };
        return (await api.runtime.sendMessage({ to: 'background', ask: name, input: given })).value;
      },
      question,
      input,
    );
  const found = async (tab: Page, query: string) =>
    (await ask<{ id: string }[]>(tab, 'lookup', { query, top: 3 })).map((one) => one.id);
  const inForce = async (tab: Page) =>
    (await ask<{ id: string; revision: number }[]>(tab, 'packs', {})).map((one) => `${one.id} ${one.revision}`).sort();
  /** Keys of the generations that lie in the database. */
  const generations = (tab: Page): Promise<string[]> =>
    tab.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((done, failed) => {
        const request = indexedDB.open('incise');
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
      const keys = await new Promise<IDBValidKey[]>((done) => {
        const request = db.transaction('chunks').objectStore('chunks').getAllKeys();
        request.onsuccess = () => done(request.result);
      });
      db.close();
      return [...new Set(keys.map((key) => (key as unknown[]).slice(0, 2).join(' ')))].sort();
    });

  test('a file is previewed, installed, found, and survives the background', async () => {
    await choose(page, file('small.ndjson', packText('small', 1, 40)));
    expect(await inForce(page)).toEqual(['incise.starter 1']);
    await install(page);
    await waitForPack(page, 'small');
    expect(await found(page, 'Zorvath small 1 7')).toContain('small:7');
    await driven.killBackground();
    expect(await found(page, 'Zorvath small 1 7')).toContain('small:7');
  });

  test('a newer revision shows what changes, and goes back in one click', async () => {
    await choose(page, file('small2.ndjson', packText('small', 2, 41)));
    expect(await page.$$eval('.difference b', (all) => all.map((one) => one.textContent))).toEqual([
      '1 new',
      '40 changed',
    ]);
    await install(page);
    await page.waitForFunction(() => document.querySelector('.pack:nth-of-type(2) button')?.textContent?.includes('1'));
    expect(await inForce(page)).toContain('small 2');
    await page.click('.pack:nth-of-type(2) button');
    await page.waitForFunction(() =>
      document.querySelector('.pack:nth-of-type(2)')?.textContent?.includes('revision 1'),
    );
    expect(await found(page, 'Zorvath small 1 7')).toContain('small:7');
  });

  test('the background killed in the middle of an import does not stop it', async () => {
    await choose(page, file('large.ndjson', packText('large', 1, 40_000)));
    await install(page);
    await page.waitForSelector('.import progress');
    await driven.killBackground();
    await waitForPack(page, 'large');
    expect(await found(page, 'Zorvath large 1 39999')).toContain('large:39999');
  });

  test('a tab closed in the middle leaves what was there, and nothing half-written stays', async () => {
    const tab = await open();
    await choose(tab, file('large2.ndjson', packText('large', 2, LONG)));
    await install(tab);
    await halfWay(tab);
    await tab.close();
    await page.bringToFront();
    expect(await inForce(page)).toContain('large 1');
    expect(await found(page, 'Zorvath large 1 39999')).toContain('large:39999');
    // The Worker's lock is gone with its tab as soon as the browser has noticed.
    await expect
      .poll(async () => ask(page, 'tidyPacks', {}).then(() => generations(page)), { timeout: 20_000 })
      .toEqual(['incise.starter 1', 'large 1', 'small 1', 'small 2']);
  });

  test('cancelled in the middle: as if it had never been', async () => {
    await choose(page, file('large2.ndjson', packText('large', 2, LONG)));
    // Pressed by the page itself, in the moment the bar is drawn.
    await page.evaluate(() => {
      new MutationObserver((_, watch) => {
        if (!document.querySelector('.import progress')) return;
        watch.disconnect();
        document.querySelector<HTMLElement>('.import button')!.click();
      }).observe(document.body, { childList: true, subtree: true });
    });
    await install(page);
    await page.waitForFunction(() => !document.querySelector('.import'));
    expect(await inForce(page)).toContain('large 1');
    await expect
      .poll(async () => ask(page, 'tidyPacks', {}).then(() => generations(page)), { timeout: 20_000 })
      .toEqual(['incise.starter 1', 'large 1', 'small 1', 'small 2']);
  });

  test('two imports at once: the second is told so, the first comes through', async () => {
    const tab = await open();
    await choose(tab, file('other.ndjson', packText('other', 1, LONG)));
    await choose(page, file('tiny.ndjson', packText('tiny', 1, 5)));
    await tab.bringToFront();
    await install(tab);
    await halfWay(tab);
    await page.evaluate(() => document.querySelector<HTMLElement>('.import button[type=submit]')!.click());
    await page.waitForSelector('.import[role=alert]');
    expect(await page.$eval('.import', (one) => one.textContent)).toMatch(
      /Another import is under way.*Wait until it is done/s,
    );
    await waitForPack(tab, 'other');
    await tab.close();
    await page.bringToFront();
    await page.click('.import button');
    expect(await inForce(page)).toContain('other 1');
  });

  test('a broken file is refused in plain words', async () => {
    await choose(page, file('page.json', '<!doctype html><title>404</title>'));
    expect(await page.$eval('.import', (one) => one.textContent)).toMatch(/page\.json.*is a web page.*unchanged/s);
    await page.click('.import button');
  });

  test('the store deleted under us: the shipped pack comes back by itself, imports work', async () => {
    await page.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const request = indexedDB.deleteDatabase('incise');
          request.onsuccess = () => done();
          request.onerror = () => failed(request.error);
          request.onblocked = () => undefined;
        }),
    );
    expect(await inForce(page)).toEqual(['incise.starter 1']);
    await choose(page, file('small.ndjson', packText('small', 1, 40)));
    await install(page);
    await waitForPack(page, 'small');
    expect(await packsShown(page)).toContain('small');
    expect(await found(page, 'Zorvath small 1 7')).toContain('small:7');
  });
});
