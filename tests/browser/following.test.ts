// Marks stay with the page: late text, text swapped in place, navigation without a load, going back; print and levels leave no trace.

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driven, type Kind, start } from '../helpers/browsers';
import { closedRoot, type Drawn, find, waitForCard } from '../helpers/card';
import { fontOf } from '../helpers/font';
import { keep } from '../helpers/keep';
import { placeOf, waitForMark, waitForMarks } from '../helpers/marks';
import { type Site, serve } from '../helpers/site';

const PARAGRAPHS = [
  'The bridge at Lower Tarn was closed on Monday after a barge struck its second pier, and the detour is forty minutes long.',
  '“We had asked for lights on that pier for three years,” said Marta Oblin, who keeps the lock a mile upstream of the town.',
  'The regional office in Brussels had promised a survey in the spring, and the survey was put off twice for want of a boat.',
  'Shops on the far bank have opened late since then, and the school sends its pupils home an hour before the last ferry.',
];
const article = (...paragraphs: string[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The bridge</title><meta property="og:type" content="article">
  <meta property="article:published_time" content="2026-10-14"><link rel="icon" href="data:,"></head><body><article><h1>The bridge at Lower Tarn</h1>
  ${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  let site: Site;
  let driven: Driven;
  let page: Page;

  beforeAll(async () => {
    site = await serve(join(import.meta.dirname, '../demo/pages'));
    site.put('/bridge', article(...PARAGRAPHS));
    site.put('/other', article(...PARAGRAPHS.map((text) => text.replace('Brussels', 'Grenoble'))));
    driven = await start(kind);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(async () => {
    page = await driven.browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    return async () => page.close();
  });

  const choose = async (items: Record<string, unknown>) => {
    await keep(driven, items);
    await page.bringToFront();
  };

  async function open(path: string): Promise<void> {
    await page.goto(site.at(path));
    await waitForMarks(page);
  }

  const boxes = async (): Promise<Drawn[]> => {
    const layer = find(await closedRoot(page), (node) => /\blayer\b/.test(node.attributes['class'] ?? ''));
    return layer?.children[0]?.children ?? [];
  };

  async function waitForBoxes(fits: (boxes: Drawn[]) => boolean): Promise<Drawn[]> {
    let drawn: Drawn[] = [];
    for (const deadline = performance.now() + 8_000; performance.now() < deadline; ) {
      drawn = await boxes();
      if (fits(drawn)) return drawn;
      await page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
    }
    throw new Error(`the layer holds ${drawn.map((box) => JSON.stringify(box.attributes)).join(' ') || 'nothing'}`);
  }

  test('a paragraph that comes late is read', async () => {
    await open('/bridge');
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent =
        '“Nobody counted the barges that night,” said Ivo Kestrel, the harbour master, when the hearing in the town hall was opened.';
      document.querySelector('article')!.append(late);
    });
    await waitForMark(page, 'Nobody counted the barges that night');
    await waitForMark(page, 'We had asked for lights');
  });

  test('text that is swapped in place is read anew', async () => {
    await open('/bridge');
    await page.evaluate(() => {
      const article = document.querySelector('article')!;
      article.innerHTML = article.innerHTML.replace('We had asked for lights', 'We had begged for lamps');
    });
    await waitForMark(page, 'We had begged for lamps');
    await waitForMark(page, 'We had asked for lights', false);
  });

  test('pushState to another article, and back through history', async () => {
    await open('/bridge');
    const go = (words: string, path: string | null) =>
      page.evaluate(
        (next, to) => {
          if (to) history.pushState(null, '', to);
          const article = document.querySelector('article')!;
          article.innerHTML = article.innerHTML.replace(/Brussels|Grenoble/, next);
        },
        words,
        path,
      );
    await go('Grenoble', '/second');
    await waitForMark(page, 'Grenoble');
    await waitForMark(page, 'Brussels', false);
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.pathname === '/bridge');
    await go('Brussels', null);
    await waitForMark(page, 'Brussels');
  });

  test('a page that comes back from history has its marks', async () => {
    await open('/bridge');
    await open('/other');
    await page.goBack({ waitUntil: [] });
    await page.waitForFunction(() => document.body?.textContent?.includes('Brussels'));
    await waitForMark(page, 'Brussels');
  });

  test('levels: off and badge leave nothing, on hover underlines under the pointer only, always brings the marks back', async () => {
    await open('/bridge');
    const size = () => page.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length);
    for (const level of ['badge', 'off', 'hover']) {
      await choose({ settings: { level } });
      await page.waitForFunction(() => CSS.highlights.size === 0);
      expect(await size()).toBe(0);
    }
    const { x, y } = await placeOf(page, 'We had asked for lights');
    await page.mouse.move(x, y, { steps: 3 });
    expect(await waitForCard(page, /Marta Oblin/)).toContain('We had asked for lights');
    expect(await waitForBoxes((drawn) => drawn.length > 0)).not.toEqual([]);
    await page.mouse.move(1, 1);
    await choose({ settings: { level: 'always' } });
    await waitForMark(page, 'We had asked for lights');
  });

  const WATCHED = [
    {
      ...{ id: 'w', name: 'Marta Oblin', kind: 'person', sites: [], names: ['Marta Oblin'], note: '', changed: '' },
      ...{ whenCited: { mark: true, badge: true, log: false }, onItsSites: 'on' },
    },
  ];
  const isWatched = (box: Drawn) => /\bwatched\b/.test(box.attributes['class'] ?? '');
  const pixels = (box: Drawn | undefined, of: 'top' | 'left' | 'width') =>
    Number.parseFloat(new RegExp(`\\b${of}: ([\\d.]+)px`).exec(box?.attributes['style'] ?? '')?.[1] ?? '0');

  test('a watched name’s mark in the closed layer follows text that moves', async () => {
    await page.goto(site.at('/bridge'));
    await waitForMarks(page);
    await choose({ watched: WATCHED });
    const [before] = (await waitForBoxes((drawn) => drawn.some(isWatched))).filter(isWatched);
    await page.evaluate(() => {
      const late = document.createElement('div');
      late.style.height = '300px';
      document.body.prepend(late);
    });
    await waitForBoxes((drawn) => Math.abs(pixels(drawn.find(isWatched), 'top') - pixels(before, 'top') - 300) < 20);
    await choose({ watched: [] });
    await waitForBoxes((drawn) => !drawn.some(isWatched));
  });

  test('a web font that comes late moves the words of a line, and the mark with them', async () => {
    // In a box of a fixed size, so that nothing but the font tells.
    site.put('/late.ttf', fontOf(900), { 'content-type': 'font/ttf' });
    const still =
      '<style>article{height:700px;width:900px;overflow:hidden;white-space:nowrap;font:10px Late,serif}</style></head>';
    site.put('/fonts', article(...PARAGRAPHS).replace('</head>', still));
    await page.goto(site.at('/fonts'));
    await waitForMarks(page);
    await choose({ watched: WATCHED });
    const [before] = (await waitForBoxes((drawn) => drawn.some(isWatched))).filter(isWatched);
    await page.evaluate(() => {
      document.fonts.add(new FontFace('Late', 'url(/late.ttf)'));
    });
    // All characters are as wide now: the name's eleven take 11 x 0.9 x 10 pixels.
    const wide = 11 * 0.9 * 10;
    expect(pixels(before, 'width')).toBeLessThan(wide - 20);
    const [after] = (await waitForBoxes((drawn) => Math.abs(pixels(drawn.find(isWatched), 'width') - wide) < 6)).filter(
      isWatched,
    );
    const words = await page.evaluate(() => {
      const node = document.querySelectorAll('p')[1]!.firstChild!;
      const range = document.createRange();
      range.setStart(node, node.nodeValue!.indexOf('Marta'));
      range.setEnd(node, node.nodeValue!.indexOf('Oblin') + 5);
      const { left, top } = range.getBoundingClientRect();
      return { left: left + scrollX, top: top + scrollY };
    });
    expect(Math.abs(pixels(after, 'left') - words.left)).toBeLessThan(4);
    expect(Math.abs(pixels(after, 'top') - words.top)).toBeLessThan(8);
    await choose({ watched: [] });
  });

  test('an open card never covers the words it explains', async () => {
    await page.setViewport({ width: 560, height: 420 });
    await open('/barrage.html');
    const { x, y } = await placeOf(page, 'Le barrage de Vaubrun retient trois fois');
    await page.mouse.move(1, 1);
    await page.mouse.move(x, y, { steps: 3 });
    await waitForCard(page, /Claire Delorme/);
    expect(await page.evaluate((at) => document.elementFromPoint(at.x, at.y)?.localName, { x, y })).toBe('p');
  });
});
