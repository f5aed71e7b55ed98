// A hostile page enumerates everything it can see of Incise, and sees the same with and without the reader's own data.

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WatchedSource } from '../../lib/model/watched';
import { type Driven, type Kind, start } from '../helpers/browsers';
import { closedRoot, find } from '../helpers/card';
import { enumerated } from '../helpers/hostile';
import { keep } from '../helpers/keep';
import { waitForChecks } from '../helpers/marks';
import { type Site, serve } from '../helpers/site';

const WATCHED: WatchedSource = {
  id: 'w1',
  name: 'Commission européenne',
  kind: 'organisation',
  sites: [],
  // One name that a pack knows, one that nobody knows, one that stands in a quotation.
  names: ['Commission européenne', 'Hydrobrune', 'Samia Berthier'],
  note: 'a note that no page may read',
  whenCited: { mark: true, badge: true, log: false },
  onItsSites: 'on',
  changed: '2026-01-01T00:00:00Z',
};

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

  async function opened(): Promise<Page> {
    const page = await driven.browser.newPage();
    await page.setViewport({ width: 1200, height: 4000 });
    await page.goto(site.at('/barrage.html'));
    await waitForChecks(page);
    return page;
  }

  const seenByPage = (page: Page) => enumerated(page, ['a note that no page may read', 'w1']);

  test('watched names change nothing that the page can see, and are drawn all the same', async () => {
    const plain = await opened();
    const before = await seenByPage(plain);
    await plain.close();

    await keep(driven, { watched: [WATCHED] });
    const watching = await opened();
    const drawn = async () =>
      find(await closedRoot(watching), (node) => /watched/.test(node.attributes['class'] ?? ''));
    for (const deadline = performance.now() + 8000; performance.now() < deadline && !(await drawn()); )
      await watching.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
    expect(await drawn()).not.toBeNull();
    expect(await seenByPage(watching)).toEqual(before);
    await watching.close();
    await keep(driven, { watched: [] });
  });

  test('a decision about a name changes nothing that the page can see', async () => {
    const plain = await opened();
    const before = await seenByPage(plain);
    await plain.close();
    await keep(driven, { decisions: { 'commission europeenne': null, senat: null } });
    const decided = await opened();
    expect(await seenByPage(decided)).toEqual(before);
    await decided.close();
    await keep(driven, { decisions: {} });
  });

  test('“watched only”: the page sees the same with and without a watch list, and no more than of “on hover”', async () => {
    /** The page once it has been read, though nothing of it may be marked. */
    const read = async (items: Record<string, unknown>, wait: (page: Page) => Promise<unknown>) => {
      await keep(driven, items);
      const page = await driven.browser.newPage();
      await page.setViewport({ width: 1200, height: 4000 });
      await page.goto(site.at('/barrage.html'));
      await page.bringToFront();
      await page.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'div');
      await wait(page);
      const seen = await seenByPage(page);
      await page.close();
      return seen;
    };
    const frames = (page: Page) =>
      page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))));
    const drawn = async (page: Page) => {
      const watched = async () =>
        find(await closedRoot(page), (node) => /watched/.test(node.attributes['class'] ?? ''));
      for (const deadline = performance.now() + 8000; !(await watched()); ) {
        if (performance.now() > deadline) throw new Error('no watched name is drawn');
        await frames(page);
      }
    };
    const onHover = await read({ settings: { level: 'hover' } }, frames);
    const empty = await read({ settings: { density: 'watched' } }, frames);
    const listed = await read({ settings: { density: 'watched' }, watched: [WATCHED] }, drawn);
    expect(listed).toEqual(empty);
    expect(empty).toEqual(onHover);
    await keep(driven, { settings: {}, watched: [] });
  });

  test.runIf(kind === 'chromium')('print shows no trace of marks', async () => {
    const picture = async (level: string) => {
      await keep(driven, { settings: { level }, watched: [WATCHED] });
      const page = await driven.browser.newPage();
      await page.goto(site.at('/barrage.html'));
      if (level === 'always') await waitForChecks(page);
      await page.bringToFront();
      const screen = await page.screenshot();
      await page.emulateMediaType('print');
      const print = await page.screenshot();
      await page.close();
      return { screen: Buffer.from(screen), print: Buffer.from(print) };
    };
    const without = await picture('off');
    const marked = await picture('always');
    await keep(driven, { settings: {}, watched: [] });
    expect(marked.screen.equals(without.screen)).toBe(false);
    expect(marked.print.equals(without.print)).toBe(true);
  });
});
