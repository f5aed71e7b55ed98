// Packs in the built extension, in real Chromium and Firefox: imported, killed in the middle, cancelled, two at once, the store deleted.
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../helpers/ask';
import { type Driven, type Kind, start } from '../helpers/browsers';
import { publishedPack } from '../helpers/pack-server';

/** A pack of invented names; `entities` decides how long its import takes. */
function packText(id: string, revision: number, entities: number): string {
  const names = Array.from({ length: entities }, (_, n) => `Zorvath ${id} ${revision} ${n}`);
  return publishedPack({ id, revision, names, hash: null });
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
    const input = (await tab.waitForSelector('input[type=file][multiple]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await tab.waitForSelector('#import-title, .import[role=alert]');
  }
  // A tab behind another draws no frame, and a click waits for one.
  const install = async (tab: Page) => {
    await tab.bringToFront();
    await tab.click('.import button[type=submit]');
  };
  /** Waits until the import says how far it is: its file is large enough that it is then far from done. */
  const halfWay = (tab: Page) =>
    tab.waitForFunction(() => /[1-9]\d?\s?%/.test(document.querySelector('.import .numbers')?.textContent ?? ''), {
      polling: 'mutation',
    });
  /** Counts how often the page asks for storage that lasts. */
  const countAsking = (tab: Page) =>
    tab.evaluate(() => {
      const { storage } = navigator;
      const persist = storage.persist.bind(storage);
      Object.assign(globalThis, { asked: 0 });
      storage.persist = () => {
        (globalThis as unknown as { asked: number }).asked++;
        return persist();
      };
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
        const request = db.transaction('pieces').objectStore('pieces').getAllKeys();
        request.onsuccess = () => done(request.result);
      });
      db.close();
      return [...new Set(keys.map((key) => (key as unknown[]).slice(0, 2).join(' ')))].sort();
    });

  test('a file is previewed, installed, found, and survives the background', async () => {
    await countAsking(page);
    await choose(page, file('small.ndjson', packText('small', 1, 40)));
    expect(await inForce(page)).toEqual(['incise.starter 1']);
    await install(page);
    await waitForPack(page, 'small');
    expect(await found(page, 'Zorvath small 1 7')).toContain('small:7');
    await driven.killBackground();
    expect(await found(page, 'Zorvath small 1 7')).toContain('small:7');
    expect(await page.evaluate('asked')).toBe(1);
    await page.waitForFunction(() => /The browser keeps it/.test(document.querySelector('.space')?.textContent ?? ''));
    expect(await page.$eval('.space', (one) => one.textContent)).toMatch(
      /^Incise uses [\d.]+ MB; about [\d.]+ GB are free/,
    );
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
    // Storage that lasts was asked for with the first pack, and is not asked for again.
    expect(await page.evaluate('asked')).toBe(1);
  });

  /** Moments of an import, and how the page shows them. */
  const MOMENTS: [string, RegExp][] = [
    ['while the file is read', /Opening|Reading/],
    ['while the preview waits', /Nothing has been written yet/],
    ['while records are written', /Opening|Writing/],
    ['while the index is made and the pointer flips', /Building the index|^$/],
  ];
  test('the background killed at any step of an import does not stop it', async () => {
    const shows = (words: RegExp) =>
      page.waitForFunction(
        (pattern) => new RegExp(pattern).test(document.querySelector('.import')?.textContent ?? ''),
        { polling: 'mutation' },
        words.source,
      );
    for (const [n, [, words]] of MOMENTS.entries()) {
      const choosing = choose(page, file(`large${n}.ndjson`, packText('large', n + 1, 40_000)));
      if (n === 0) await shows(words).then(() => driven.killBackground());
      await choosing;
      if (n === 1) await shows(words).then(() => driven.killBackground());
      // Waited for from before the click: what comes after it is soon over.
      const killed = n > 1 ? shows(words).then(() => driven.killBackground()) : null;
      await install(page);
      await killed;
      await waitForPack(page, 'large');
      expect(await inForce(page)).toContain(`large ${n + 1}`);
      expect(await found(page, `Zorvath large ${n + 1} 39999`)).toContain('large:39999');
    }
  });

  test('a tab closed in the middle leaves what was there, and nothing half-written stays', async () => {
    const tab = await open();
    await choose(tab, file('larger.ndjson', packText('large', 9, LONG)));
    await install(tab);
    await halfWay(tab);
    await tab.close();
    await page.bringToFront();
    expect(await inForce(page)).toContain('large 4');
    expect(await found(page, 'Zorvath large 4 39999')).toContain('large:39999');
    // The Worker's lock is gone with its tab as soon as the browser has noticed.
    await expect
      .poll(async () => ask(page, 'tidyPacks', {}).then(() => generations(page)), { timeout: 20_000 })
      .toEqual(['incise.starter 1', 'large 3', 'large 4', 'small 1', 'small 2']);
  });

  test('cancelled in the middle: as if it had never been', async () => {
    await choose(page, file('larger.ndjson', packText('large', 9, LONG)));
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
    expect(await inForce(page)).toContain('large 4');
    await expect
      .poll(async () => ask(page, 'tidyPacks', {}).then(() => generations(page)), { timeout: 20_000 })
      .toEqual(['incise.starter 1', 'large 3', 'large 4', 'small 1', 'small 2']);
  });

  test('two imports at once: the second is told so, the first comes through', async () => {
    const tab = await open();
    await choose(tab, file('other.ndjson', packText('other', 1, LONG)));
    await page.bringToFront();
    await choose(page, file('tiny.ndjson', packText('tiny', 1, 5)));
    // The other tab is in the middle of its import for as long as it holds the lock.
    await tab.evaluate(() => {
      void navigator.locks.request('incise-import', () => new Promise((end) => Object.assign(globalThis, { end })));
    });
    await install(page);
    await page.waitForSelector('.import[role=alert]');
    expect(await page.$eval('.import', (one) => one.textContent)).toMatch(
      /Another import is under way.*Wait until it is done/s,
    );
    await tab.evaluate('end()');
    await install(tab);
    await waitForPack(tab, 'other');
    await tab.close();
    await page.bringToFront();
    await page.click('.import button');
    expect(await inForce(page)).toContain('other 1');
  });

  test('a list of feeds is shown by name and site, and watched only when the reader says so', async () => {
    const opml = `<opml version="2.0"><body><outline text="Presse">
      <outline text="L’Écho du Val" htmlUrl="https://echo.example/" xmlUrl="https://echo.example/rss"/>
      <outline text="Vaubrun Matin" xmlUrl="https://matin.example/feed"/></outline></body></opml>`;
    await choose(page, file('feeds.opml', opml));
    expect(await page.$$eval('.listed-sources li', (rows) => rows.map((row) => row.textContent))).toEqual([
      'L’Écho du Val echo.example',
      'Vaubrun Matin matin.example',
    ]);
    const kept = () =>
      page.evaluate(async () => {
        const { chrome: api } = globalThis as unknown as {
          chrome: { storage: { local: { get(key: string): Promise<{ watched?: { name: string }[] }> } } };
        };
        return ((await api.storage.local.get('watched')).watched ?? []).map((source) => source.name);
      });
    expect(await kept()).toEqual([]);
    await install(page);
    await page.waitForFunction(() => !document.querySelector('.import'));
    expect(await kept()).toEqual(['L’Écho du Val', 'Vaubrun Matin']);
    await page.evaluate(() => {
      location.hash = 'watched';
    });
    await page.waitForFunction(() =>
      /Vaubrun Matin.*matin\.example/s.test(document.querySelector('main')?.textContent ?? ''),
    );
    await page.evaluate(() => {
      location.hash = 'packs';
    });
    await page.waitForSelector('.pack');
  });

  test('a list of domains: the outlet’s card says who lists it, how, on which scale, under which licence', async () => {
    await choose(page, file('cred.csv', 'domain,category,credibility_score\necho-du-val.example,mixed,0.17\n'));
    expect(await page.$eval('.import', (one) => one.textContent)).toMatch(/1 outlet.*Such as: echo-du-val\.example/s);
    await install(page);
    await waitForPack(page, 'CRED-1');
    const popup = await driven.openOwn('popup.html');
    await popup.bringToFront();
    await popup.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    await popup.keyboard.type('echo-du-val.example');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.detail .listed');
    expect(await popup.$eval('.detail', (card) => card.textContent)).toMatch(
      /CRED-1.*mixed \(0\.17\).*0 to 1, lower is less credible.*CC-BY-4\.0.*Alexander Loth/s,
    );
    await popup.close();
    await page.bringToFront();
    await ask(page, 'removePack', { pack: 'cred-1' });
  });

  test('a gigabyte of zeros is refused at once', async () => {
    const zeros = file('zeros.ndjson', '');
    truncateSync(zeros, 1_000_000_000);
    await choose(page, zeros);
    expect(await page.$eval('.import', (one) => one.textContent)).toMatch(
      /zeros\.ndjson.*empty, or no text.*unchanged/s,
    );
    await page.click('.import button');
  });

  test('a broken file is refused in plain words', async () => {
    await choose(page, file('page.json', '<!doctype html><title>404</title>'));
    expect(await page.$eval('.import', (one) => one.textContent)).toMatch(/page\.json.*is a web page.*unchanged/s);
    await page.click('.import button');
  });

  test('the store evicted in the middle of an import: said so, and the next one works', async () => {
    await choose(page, file('evicted.ndjson', packText('evicted', 1, LONG)));
    await install(page);
    await halfWay(page);
    await driven.evict();
    await page.waitForSelector('.import[role=alert]');
    expect(await page.$eval('.import', (one) => one.textContent)).toMatch(/browser closed the store.*Try again/s);
    await page.click('.import button');
    await expect.poll(() => inForce(page), { timeout: 10_000 }).toEqual(['incise.starter 1']);
    await choose(page, file('small.ndjson', packText('small', 1, 40)));
    await install(page);
    await waitForPack(page, 'small');
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
