// The line from a news page to a card, in the built extension, in real Chromium and real Firefox.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driven, type Kind, start } from '../helpers/browsers';
import { cardOf, waitForCard, waitForNoCard } from '../helpers/card';
import { analyses, placeOf, waitForMarks } from '../helpers/marks';
import { type Site, serve } from '../helpers/site';

const PAGES = join(import.meta.dirname, '../demo/pages');

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  let site: Site;
  let driven: Driven;

  beforeAll(async () => {
    site = await serve(PAGES);
    driven = await start(kind);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  async function open(path: string): Promise<Page> {
    const page = await driven.browser.newPage();
    await page.bringToFront();
    await page.goto(site.at(path));
    await waitForMarks(page);
    return page;
  }

  async function hover(page: Page, words: string): Promise<void> {
    await page.mouse.move(1, 1);
    const { x, y } = await placeOf(page, words);
    await page.mouse.move(x, y, { steps: 3 });
  }

  test('marks names and quotations, and nothing outside the article', async () => {
    const page = await open('/barrage.html');
    const marked = Object.values(await waitForMarks(page))
      .flat()
      .map((text) => text.replace(/\s+/g, ' '));
    expect(marked).toContain('Commission européenne');
    expect(marked.some((text) => text.startsWith('Le barrage de Vaubrun retient trois fois'))).toBe(true);
    expect(marked.join(' ')).not.toMatch(/Megève|Les plus lus|Partager|Dessin/);
    await page.close();
  });

  test('the page keeps its document, apart from one empty element at its end', async () => {
    const page = await driven.browser.newPage();
    await page.goto(site.at('/barrage.html'));
    await waitForMarks(page);
    const source = await (await fetch(site.at('/barrage.html'))).text();
    const seen = await page.evaluate((html) => {
      const host = document.documentElement.lastElementChild!;
      const box = host.getBoundingClientRect();
      const after = document.documentElement.cloneNode(true) as Element;
      after.lastElementChild?.remove();
      const fresh = new DOMParser().parseFromString(html, 'text/html');
      return {
        same: after.outerHTML === fresh.documentElement.outerHTML,
        host: host.outerHTML,
        size: [box.width, box.height, host.scrollWidth, host.scrollHeight],
        root: host.shadowRoot,
      };
    }, source);
    expect(seen.same).toBe(true);
    expect(seen.host).toMatch(/^<div[^>]*><\/div>$/);
    expect(seen.size).toEqual([0, 0, 0, 0]);
    expect(seen.root).toBeNull();
    await page.close();
  });

  test('hovering a name opens its card, leaving closes it', async () => {
    const page = await open('/barrage.html');
    await hover(page, 'Commission européenne');
    expect(await waitForCard(page, /Commission européenne|European Commission/)).toBeTruthy();
    await page.mouse.move(1, 1, { steps: 3 });
    await waitForNoCard(page);
    await page.close();
  });

  test('clicking a quotation shows who says it, in which role, and the review that answers it', async () => {
    const page = await open('/barrage.html');
    const { x, y } = await placeOf(page, 'Le barrage de Vaubrun retient trois fois');
    await page.mouse.click(x, y);
    const card = await waitForCard(page, /Claire Delorme/);
    expect(card).toContain('ministre de l’Eau');
    expect(card).toContain('trois fois plus d’eau qu’en 2015');
    await page.close();
  });

  test('the English page is read as well', async () => {
    const page = await open('/harbour.html');
    await hover(page, 'Port Ellery lost half');
    expect(await waitForCard(page, /Ruth Calloway/)).toMatch(/half of its fishing fleet/);
    await page.close();
  });

  test('a killed background does not matter: the next page is read', async () => {
    const first = await open('/barrage.html');
    await driven.killBackground();
    const second = await open('/harbour.html');
    await hover(second, 'A register is not a slogan');
    await waitForCard(second, /Peter Lindqvist/);
    await first.close();
    await second.close();
  });

  test('what was found is kept for the popup until the tab closes', async () => {
    const page = await open('/harbour.html');
    const analysis = (await analyses(driven)).get(site.at('/harbour.html'));
    expect(analysis?.lang).toBe('en');
    expect(analysis?.voices.map((voice) => voice.name)).toEqual(
      expect.arrayContaining(['Ruth Calloway', 'Peter Lindqvist', 'Grace Adeyemi']),
    );
    await page.close();
    expect((await analyses(driven)).has(site.at('/harbour.html'))).toBe(false);
  });

  test('a page without an article is left alone', async () => {
    site.put(
      '/search',
      '<!doctype html><html lang="fr"><title>Recherche</title><form><input name="q" value="Sénat"></form><ul><li><a href="/a">Sénat</a></li><li><a href="/b">Commission européenne</a></li></ul></html>',
    );
    const page = await driven.browser.newPage();
    await page.goto(site.at('/search'));
    const after = await open('/barrage.html');
    expect(
      await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)),
    ).toBe(0);
    expect(await cardOf(page)).toBeNull();
    await after.close();
    await page.close();
  });

  test('reading asks the network for nothing', async () => {
    const before = site.requests.length;
    const page = await open('/barrage.html');
    await hover(page, 'Commission européenne');
    await waitForCard(page, /./);
    const asked = site.requests.slice(before).filter((path) => path !== '/favicon.ico');
    expect(asked.sort()).toEqual(['/barrage.html', '/page.css']);
    await page.close();
  });
});
