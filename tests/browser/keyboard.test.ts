// Reading with the keyboard alone: from finding to finding, card open, through its buttons, closed, focus given back.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driven, type Kind, start } from '../helpers/browsers';
import { cardOf, closedRoot, find, waitForCard, waitForNoCard } from '../helpers/card';
import { waitForChecks } from '../helpers/marks';
import { type Site, serve } from '../helpers/site';

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  let site: Site;
  let driven: Driven;
  let own: Page;
  let page: Page;

  beforeAll(async () => {
    site = await serve(join(import.meta.dirname, '../demo/pages'));
    driven = await start(kind);
    own = await driven.openOwn('options.html');
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(async () => {
    page = await driven.browser.newPage();
    await page.goto(site.at('/barrage.html'));
    await waitForChecks(page);
    return async () => page.close();
  });

  /** What the background sends the page where the reader presses the command's keys, which no driver can press. */
  const step = (by: 1 | -1): Promise<boolean> =>
    own.evaluate(
      async (direction, address) => {
        interface Tabs {
          query(filter: object): Promise<{ id: number; url?: string; active: boolean }[]>;
          sendMessage(tab: number, message: object, options: object): Promise<{ ok: boolean; value: boolean }>;
        }
        const { chrome, browser } = globalThis as unknown as Record<'chrome' | 'browser', { tabs: Tabs }>;
        const { tabs } = browser ?? chrome;
        for (const tab of await tabs.query({})) {
          if (tab.url && !tab.url.startsWith(address)) continue;
          const message = { to: 'page', ask: 'step', input: { by: direction } };
          const reply = await tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null);
          if (reply?.ok) return reply.value;
        }
        return false;
      },
      by,
      site.at('/'),
    );

  const cursor = async () => {
    const drawn = find(await closedRoot(page), (node) => /\bcursor\b/.test(node.attributes['class'] ?? ''));
    return drawn && !('hidden' in drawn.attributes) ? drawn : null;
  };

  test('steps to the first finding, Enter opens its card, Tab walks into it, Escape closes it and then lets go', async () => {
    expect(await step(1)).toBe(true);
    expect(await cursor()).not.toBeNull();
    expect(await cardOf(page)).toBeNull();
    await page.keyboard.press('Enter');
    const first = await waitForCard(page, /Sénat|French Senate/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await cursor()).not.toBeNull();
    // The same finding is still in hand.
    await page.keyboard.press('Enter');
    expect(await waitForCard(page, /./)).toBe(first);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  test('steps forth and back give the same cards', async () => {
    const cards: string[] = [];
    for (const by of [1, 1, 1, -1, -1] as const) {
      expect(await step(by)).toBe(true);
      await page.keyboard.press('Enter');
      cards.push(await waitForCard(page, /./));
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
    const [first, second, third, back, again] = cards;
    expect(new Set([first, second, third]).size).toBe(3);
    expect([back, again]).toEqual([second, first]);
  });

  test('a field of the page keeps its keys', async () => {
    await page.evaluate(() => {
      const field = document.createElement('input');
      document.querySelector('main')?.prepend(field);
      field.focus();
    });
    await page.keyboard.type('Enter Sénat ');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.querySelector('input')?.value)).toBe('Enter Sénat ');
    expect(await cardOf(page)).toBeNull();
  });
});
