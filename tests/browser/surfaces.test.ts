// Popup, options and cards as their user meets them, in the built extension: keys, a watched source from form to mark, axe.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gallery } from '../gallery/serve';
import { type Driven, type Kind, start } from '../helpers/browsers';
import { closedRoot, find } from '../helpers/card';
import { waitForMarks } from '../helpers/marks';
import { type Site, serve } from '../helpers/site';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, one line a finding. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

const SECTIONS = ['welcome', 'watched', 'packs', 'decided', 'settings'];

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  let site: Site;
  let driven: Driven;

  beforeAll(async () => {
    site = await serve(join(import.meta.dirname, '../demo/pages'));
    driven = await start(kind);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  test('the popup answers as you type; arrow keys, Enter and Escape are enough', async () => {
    const popup = await driven.openOwn('popup.html');
    await popup.bringToFront();
    await popup.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    await popup.keyboard.type('senat');
    await popup.waitForFunction(() =>
      /Sénat|Senate/.test(document.querySelector('[role=option][aria-selected=true]')?.textContent ?? ''),
    );
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowUp');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.detail .title');
    expect(await popup.$eval('.detail', (card) => card.textContent)).toMatch(/Sénat|Senate/);
    expect(await faults(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await popup.waitForFunction(() => !document.querySelector('.detail'));
    expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    expect(await faults(popup)).toEqual([]);
    await popup.close();
  });

  test('a source added in the options is drawn on the page, out of its reach; removed, it is gone', async () => {
    const options = await driven.openOwn('options.html#watched');
    await options.bringToFront();
    const press = async (selector: string) => {
      await options.waitForSelector(selector);
      await options.$eval(selector, (button) => (button as HTMLElement).click());
    };
    await press('.buttons.foot .btn.strong');
    await options.waitForSelector('dialog[open] [name=name]');
    await options.type('dialog [name=name]', 'Hydrobrune');
    expect(await faults(options)).toEqual([]);
    await press('dialog button[type=submit]');
    await options.waitForFunction(() => document.querySelector('tbody')?.textContent?.includes('Hydrobrune'), {
      polling: 50,
    });

    const page = await driven.browser.newPage();
    await page.setViewport({ width: 1200, height: 3000 });
    await page.goto(site.at('/barrage.html'));
    await waitForMarks(page);
    const watched = async () => find(await closedRoot(page), (node) => /watched/.test(node.attributes['class'] ?? ''));
    const until = async (wanted: boolean) => {
      for (const deadline = performance.now() + 8000; performance.now() < deadline; ) {
        if (Boolean(await watched()) === wanted) return true;
        await page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
      }
      return false;
    };
    expect(await until(true)).toBe(true);
    const inRegistry = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).some((range) => `${range}` === 'Hydrobrune'),
    );
    expect(inRegistry).toBe(false);

    await options.bringToFront();
    await press('tbody .acts button:last-child');
    await options.waitForSelector('.empty');
    await page.bringToFront();
    await page.reload();
    await waitForMarks(page);
    expect(await until(false)).toBe(true);
    await page.close();
    await options.close();
  });

  test('the options speak the language that is chosen, at once', async () => {
    const options = await driven.openOwn('options.html#settings');
    await options.bringToFront();
    await options.select('#language', 'fr');
    await options.waitForFunction(() => document.querySelector('h1')?.textContent === 'Réglages');
    expect(await options.evaluate(() => document.documentElement.lang)).toBe('fr');
    await options.select('#language', 'en');
    await options.waitForFunction(() => document.querySelector('h1')?.textContent === 'Settings');
    await options.close();
  });

  test.each(SECTIONS)('options, %s: axe finds nothing', async (section) => {
    const options = await driven.openOwn(`options.html#${section}`);
    await options.bringToFront();
    await options.waitForFunction(() => !document.querySelector('[aria-busy]'));
    expect(await faults(options)).toEqual([]);
    await options.close();
  });
});

describe.each(['light', 'dark'])('cards and the popup over a read page, %s', (scheme) => {
  test('axe finds nothing, in either language', async () => {
    const shown = await gallery();
    const driven = await start('chromium');
    try {
      for (const lang of ['en', 'fr']) {
        const page = await driven.browser.newPage();
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.goto(shown.at(`/index.html?lang=${lang}`));
        await page.waitForSelector('.card');
        // Every card of the gallery has the same ids and the same landmark: each stands alone in the product.
        const found = (await faults(page)).filter((line) => !/^(duplicate-id|landmark-unique)/.test(line));
        expect(found).toEqual([]);
        await page.goto(shown.at(`/popup.html?lang=${lang}`));
        await page.waitForSelector('.voice');
        await page.$$eval('.rests .link, .voice:first-child .row', (rows) =>
          rows.map((row) => (row as HTMLElement).click()),
        );
        await page.waitForSelector('.rests .statement');
        expect(await faults(page)).toEqual([]);
        await page.close();
      }
    } finally {
      await driven.close();
      await shown.close();
    }
  });
});
