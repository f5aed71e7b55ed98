// Checks in the built extension, in real Chromium and Firefox: publishers side by side, near claims, altered words, "not a match".
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../lib/model/analysis';
import { CHECKED_PACK, CHECKED_PAGE, CHECKED_QUOTES } from '../cases/checked-page';
import { type Driven, type Kind, start } from '../helpers/browsers';
import { cardOf, type Drawn, find, press, textOf, waitForCard, waitForNoCard } from '../helpers/card';
import { analyses, marks, placeOf, waitForMarks } from '../helpers/marks';
import { type Site, serve } from '../helpers/site';

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  let site: Site;
  let driven: Driven;
  let folder: string;
  let page: Page;

  beforeAll(async () => {
    site = await serve();
    site.put('/eau', CHECKED_PAGE);
    driven = await start(kind);
    folder = mkdtempSync(join(tmpdir(), 'incise-checks-'));
    const file = join(folder, 'checks.ndjson');
    writeFileSync(file, CHECKED_PACK);
    const packs = await driven.openOwn('options.html#packs');
    await packs.bringToFront();
    const input = (await packs.waitForSelector('input[type=file][multiple]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await packs.waitForSelector('#import-title');
    await packs.bringToFront();
    await packs.click('.import button[type=submit]');
    await packs.waitForFunction(
      () => !document.querySelector('.import') && document.querySelectorAll('.pack').length === 2,
    );
    await packs.close();
    page = await open();
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(): Promise<Page> {
    const tab = await driven.browser.newPage();
    await tab.bringToFront();
    await tab.goto(site.at('/eau'));
    await waitForMarks(tab);
    return tab;
  }
  async function cardAt(words: string, fits: RegExp): Promise<Drawn> {
    await page.bringToFront();
    const { x, y } = await placeOf(page, words.slice(0, 30));
    await page.mouse.click(x, y);
    await waitForCard(page, fits);
    return (await cardOf(page))!;
  }
  const close = async () => {
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  };
  const all = (node: Drawn | null, fits: (node: Drawn) => boolean): Drawn[] =>
    node ? [...(fits(node) ? [node] : []), ...node.children.flatMap((child) => all(child, fits))] : [];
  const classed = (name: string) => (node: Drawn) => (node.attributes['class'] ?? '').split(' ').includes(name);
  const analysis = async (): Promise<Analysis> => (await analyses(driven)).get(site.at('/eau'))!;

  test('publishers that disagree stand side by side, each with its own words and date; the replaced check is folded away', async () => {
    const card = await cardAt(CHECKED_QUOTES.disagree, /Plutôt vrai/);
    const beside = find(card, classed('beside'));
    const columns = all(beside, (node) => node.name === 'article').map(textOf);
    expect(columns.length).toBe(2);
    expect(columns[0]).toMatch(/^Faux .*Vérif Vallées · October 2, 2026 .*Bruno Castaing, September 28, 2026/);
    expect(columns[1]).toMatch(/^Plutôt vrai .*Les Comptes de l’Eau · October 5, 2026/);
    const replaced = find(card, (node) => node.name === 'details' && /since replaced/.test(textOf(node)));
    expect(textOf(replaced)).toMatch(/Plutôt faux .*Vérif Vallées · May 9, 2024/);
    expect(textOf(replaced)).toContain('October 2, 2026');
    await close();
  });

  test('a near claim: both wordings, the figures that differ marked in each, no verdict', async () => {
    const card = await cardAt(CHECKED_QUOTES.figure, /90 here, 40 there/);
    expect(all(card, (node) => node.name === 'mark' && classed('differs')(node)).map(textOf)).toEqual(['90', '40']);
    expect(all(card, (node) => node.name === 'mark' && classed('same')(node)).map(textOf)).toContain('Vaubrun');
    expect(all(card, classed('verdict'))).toEqual([]);
    await close();
  });

  test('a quotation that lost its negation is laid beside the words as published', async () => {
    const card = await cardAt(CHECKED_QUOTES.altered, /Archives de Vaubrun/);
    const published = find(card, classed('published'));
    expect(textOf(published)).toMatch(/ne vendrons pas la régie/);
    expect(all(published, (node) => node.name === 'mark' && !classed('same')(node)).map(textOf)).toContain('ne');
    expect(all(card, classed('verdict'))).toEqual([]);
    await close();
  });

  test('"not a match": the pair is gone for good, what the page can see stays', async () => {
    const seen = await marks(page);
    const card = await cardAt(CHECKED_QUOTES.refused, /Infondé/);
    expect(textOf(card)).toContain('Not a match');
    await press(page, 'Not a match');
    await expect.poll(async () => textOf(await cardOf(page)), { timeout: 10_000 }).not.toContain('Infondé');
    await close();
    expect(await marks(page)).toEqual(seen);
    await driven.killBackground();
    await page.reload();
    await waitForMarks(page);
    expect(await marks(page)).toEqual(seen);
    const { claims } = await analysis();
    const claim = claims.find(({ text }) => text.startsWith('Les nouveaux compteurs'))!;
    expect(claim.reviews.map(({ id, refused }) => [id, refused])).toEqual([['compteurs', true]]);
    const again = await cardAt(CHECKED_QUOTES.refused, /Paul Vasseur/);
    expect(textOf(again)).not.toContain('Infondé');
    await close();
  });
});
