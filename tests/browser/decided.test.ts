// Hide, "not this one" and their undoing, from card to options, in the built extension; what the page can see never changes.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driven, type Kind, start } from '../helpers/browsers';
import { cardOf, closedRoot, find, press, textOf, waitForCard, waitForNoCard } from '../helpers/card';
import { enumerated } from '../helpers/hostile';
import { keep } from '../helpers/keep';
import { analyses, placeOf, waitForChecks } from '../helpers/marks';
import { type Site, serve } from '../helpers/site';
import { frame, until } from '../helpers/until';

const QUOTED = 'Le barrage de Vaubrun retient trois fois';

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  let site: Site;
  let driven: Driven;
  let page: Page;

  beforeAll(async () => {
    site = await serve(join(import.meta.dirname, '../demo/pages'));
    driven = await start(kind);
    await keep(driven, { settings: { language: 'en' } });
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(async () => {
    page = await driven.browser.newPage();
    await page.setViewport({ width: 1200, height: 900 });
    await page.goto(site.at('/barrage.html'));
    await waitForChecks(page);
    return async () => page.close();
  });

  /** What the page sees from its top, no card open. */
  async function seen() {
    await page.bringToFront();
    await page.mouse.move(1, 1);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await waitForNoCard(page);
    return enumerated(page, ['Show this again', 'You said', 'Hide']);
  }
  const kept = async () => (await analyses(driven)).get(site.at('/barrage.html'));

  /** Opens the card of the words, once they answer. */
  async function open(words: string, fits: RegExp): Promise<string> {
    const { x, y } = await placeOf(page, words);
    await page.mouse.move(1, 1);
    await page.mouse.click(x, y);
    return waitForCard(page, fits);
  }

  async function undoInOptions(name: string): Promise<void> {
    const options = await driven.openOwn('options.html#decided');
    await options.bringToFront();
    const button = await options.waitForSelector(`button[aria-label="Undo: ${name}"]`);
    await button!.evaluate((each) => (each as HTMLElement).click());
    await options.waitForFunction(
      (label) => !document.querySelector(`button[aria-label="${label}"]`),
      {},
      `Undo: ${name}`,
    );
    await options.close();
    await page.bringToFront();
  }

  test('a hidden entity answers no more and is not counted; its mark stays; undone in the options', async () => {
    const before = await seen();
    const title = (await open('Commission européenne', /Hide/)).match(/European Commission|Commission européenne/)![0];
    await press(page, 'Hide');
    await waitForNoCard(page, 15_000);
    const hidden = await until(
      page,
      'the analysis says so',
      kept,
      (now) => now?.mentions.some((m) => m.hidden) === true,
    );
    expect(hidden!.mentions.filter((m) => m.hidden).map((m) => m.surface)).toContain('Commission européenne');
    await page.bringToFront();
    expect(await seen()).toEqual(before);
    // Another finding's card opens, so the pointer works; the hidden one's does not.
    await open(QUOTED, /Claire Delorme/);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const { x, y } = await placeOf(page, 'Commission européenne');
    await page.mouse.click(x, y);
    await frame(page);
    expect(await cardOf(page)).toBeNull();
    await undoInOptions(title);
    await until(page, 'shown again', kept, (now) => now?.mentions.every((m) => !m.hidden) === true);
    await page.bringToFront();
    await open('Commission européenne', /Hide/);
  });

  test('a hidden statement answers no more, nor do its checks; the badge and the popup count one less', async () => {
    const before = await seen();
    const statements = (await kept())!.quotations.length;
    await page.bringToFront();
    await open(QUOTED, /Hide/);
    await press(page, 'Hide');
    await waitForNoCard(page, 15_000);
    await until(page, 'the analysis says so', kept, (now) => now?.quotations.some((q) => q.hidden) === true);
    const popup = await driven.openOwn('popup.html');
    const badge = await popup.evaluate(async () => {
      const { chrome, browser } = globalThis as unknown as Record<
        'chrome' | 'browser',
        typeof import('wxt/browser').browser
      >;
      const api = browser ?? chrome;
      const tabs = await api.tabs.query({});
      return Promise.all(tabs.map((tab) => api.action.getBadgeText({ tabId: tab.id! })));
    });
    expect(badge).toContain(String(statements - 1));
    await popup.close();
    await page.bringToFront();
    expect(await seen()).toEqual(before);
    const { x, y } = await placeOf(page, QUOTED);
    await page.mouse.move(1, 1);
    await page.mouse.click(x, y);
    await frame(page);
    expect(textOf(await cardOf(page))).not.toMatch(/Claire Delorme said/);
    await keep(driven, { hidden: [] });
  });

  test('“not this one”: the name’s card says what was decided, out of the page’s hearing, and takes it back', async () => {
    const before = await seen();
    await open('Commission européenne', /Not this one/);
    await press(page, 'Not this one');
    const text = () => cardOf(page).then((card) => JSON.stringify(card ?? null));
    await until(page, 'the card says so', text, (now) => now.includes('You said it is none that the packs know'));
    expect(
      await page.evaluate(() => (globalThis as unknown as { find(w: string): boolean }).find('You said it is')),
    ).toBe(false);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await until(
      page,
      'nothing has the focus',
      () => page.evaluate(() => document.activeElement?.tagName),
      (name) => name === 'BODY',
    );
    expect(await seen()).toEqual(before);
    await open('Commission européenne', /./);
    await until(page, 'the card says so again', text, (now) => now.includes('You said it is none that the packs know'));
    await press(page, 'Undo');
    await waitForCard(page, /Not this one/);
  });

  test('where marks are ours alone, what is hidden is not drawn', async () => {
    const layer = async () =>
      (
        find(await closedRoot(page), (node) => /\blayer\b/.test(node.attributes['class'] ?? ''))?.children[0]
          ?.children ?? []
      ).length;
    // "Asked": the registry stays empty, and the layer has all marks.
    await keep(driven, { settings: { language: 'en', density: 'all' } });
    await page.bringToFront();
    const all = await until(page, 'the rest is in the layer', layer, (count) => count > 0);
    const surfaces = (await kept())!.mentions.filter((m) => m.entity).map((m) => m.entity!);
    const [often] = surfaces.filter((id, i) => surfaces.indexOf(id) !== i);
    await keep(driven, { hidden: [{ key: `entity ${often}`, label: 'x' }] });
    await page.bringToFront();
    await until(page, 'fewer marks', layer, (count) => count < all);
    await keep(driven, { hidden: [] });
    await page.bringToFront();
    await until(page, 'all marks again', layer, (count) => count === all);
    await keep(driven, { settings: { language: 'en' } });
  });
});
