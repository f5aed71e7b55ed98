// A mark of the closed layer lies under its words in the very frame that shows them elsewhere: scrolled, zoomed, pushed, slid.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driven, type Kind, start } from '../helpers/browsers';
import { closedRoot, find } from '../helpers/card';
import { keep } from '../helpers/keep';
import { waitForMarks } from '../helpers/marks';
import { patchOf, picture } from '../helpers/pixels';
import { type Site, serve } from '../helpers/site';
import { until } from '../helpers/until';

const NAME = 'Tarnwater';
const WATCHED = {
  ...{ id: 'w', name: NAME, kind: 'organisation', sites: [], names: [NAME], note: '', changed: '' },
  ...{ whenCited: { mark: true, badge: true, log: false }, onItsSites: 'on' },
};
/** The colour of a watched name's line on a light ground; see layer.css. */
const PURPLE = [0x6a, 0x3f, 0xa0] as const;

const TEXT = [
  'The bridge at Lower Tarn was closed on Monday after a barge struck its second pier, and the detour is forty minutes long.',
  `The survey that <b style="font:inherit;color:rgb(0 130 60)">${NAME}</b> had promised for the spring was put off twice for want of a boat, and nobody was told of it.`,
  '“We had asked for lights on that pier for three years,” said Marta Oblin, who keeps the lock a mile upstream of the town.',
  'Shops on the far bank have opened late since then, and the school sends its pupils home an hour before the last ferry.',
];
const article = `<article><h1>The bridge at Lower Tarn</h1>${TEXT.map((text) => `<p>${text}</p>`).join('')}</article>`;
const page = (style: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The bridge at Lower Tarn</title>
  <meta property="og:type" content="article"><meta property="article:published_time" content="2026-10-14"><link rel="icon" href="data:,">
  <style>body{margin:30px;font:18px/1.6 sans-serif;background:#fff;color:#111}*{overflow-anchor:none}${style}</style></head><body>${body}</body></html>`;

const DOCUMENT = page('', `<div id="above"></div><main>${article}</main><div style="height:3000px"></div>`);
/** As applications are built: the document never scrolls and never changes its size. */
const APPLICATION = page(
  'html,body{height:100%;margin:0;overflow:hidden}#app{height:100%;overflow:auto}',
  `<div id="app"><div id="above"></div><main>${article}</main><div style="height:3000px"></div></div>`,
);

/** A picture of nothing, so tall; its size is known when it has come. */
const tall = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="120"/>')}`;

/** The colour of the name itself. */
const GREEN = [0, 130, 60] as const;

/** What moves the words. Runs in the page; what it waits for has happened when it resolves, and no frame has been waited for. */
const MOVES: Record<string, (image: string) => unknown> = {
  'the text is scrolled': () => (document.querySelector('#app') ?? document.scrollingElement!).scrollBy(0, 37),
  'a block comes above': () => {
    const late = document.createElement('div');
    late.style.height = '55px';
    document.querySelector('#above')!.append(late);
  },
  'a block comes between the text and what it is in': () => {
    const late = document.createElement('div');
    late.style.height = '41px';
    document.querySelector('main')!.before(late);
  },
  'a picture without a size has come': async (image) => {
    const late = new Image();
    document.querySelector('#above')!.append(late);
    await new Promise((come) => {
      late.onload = come;
      late.src = image;
    });
  },
  'the text before it is set in another font': () => {
    document.querySelectorAll('p')[0]!.style.font = '27px/2 serif';
  },
  'the words themselves are set in another font': () => {
    document.querySelectorAll('p')[1]!.style.font = '24px/1.7 monospace';
  },
  'the column is narrowed': () => {
    document.querySelector('main')!.style.width = '480px';
  },
  'the page is zoomed': () => {
    document.documentElement.style.zoom = '1.25';
  },
  'the text is shifted without a change of size': () => {
    document.querySelector('main')!.style.transform = 'translate(24px, 19px)';
  },
  'a paragraph goes': () => document.querySelector('p')!.remove(),
};

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  let site: Site;
  let driven: Driven;

  beforeAll(async () => {
    site = await serve();
    site.put('/document', DOCUMENT);
    site.put('/application', APPLICATION);
    driven = await start(kind);
    await keep(driven, { watched: [WATCHED] });
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  async function open(path: string): Promise<Page> {
    const shown = await driven.browser.newPage();
    await shown.setViewport({ width: 900, height: 900 });
    await shown.goto(site.at(path));
    await waitForMarks(shown);
    const boxes = async () =>
      find(await closedRoot(shown), (node) => /\bwatched\b/.test(node.attributes['class'] ?? ''));
    await until(shown, 'the watched name is drawn', boxes, (box) => box !== null);
    return shown;
  }

  const wordsAt = (shown: Page) =>
    shown.evaluate((name) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = node.nodeValue!.indexOf(name);
        if (at < 0) continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + name.length);
        const { left, right, bottom } = range.getBoundingClientRect();
        return { left, right, bottom };
      }
      return null;
    }, NAME);

  /** How far, in pixels, the line in a picture is from where the words were when it was taken. */
  async function off(shown: Page, scale = 1): Promise<number> {
    // Firefox takes pictures between frames too, of what no reader sees.
    if (kind === 'firefox') await shown.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    const png = await picture(shown);
    const words = (await wordsAt(shown))!;
    const line = await patchOf(driven.browser, png, PURPLE, 12);
    await shown.bringToFront();
    if (!line) return Number.POSITIVE_INFINITY;
    return Math.max(
      ...[
        line.left / scale - words.left,
        (line.right + 1) / scale - words.right,
        line.bottom / scale - words.bottom,
      ].map((by) => Math.abs(by)),
    );
  }

  test.each(['document', 'application'])(
    '%s: the next picture after each move has line and words together',
    async (path) => {
      const shown = await open(`/${path}`);
      expect(await off(shown)).toBeLessThan(4);
      const far: Record<string, number> = {};
      for (const [name, move] of Object.entries(MOVES)) {
        const before = (await wordsAt(shown))!;
        await shown.evaluate(move, tall);
        const after = (await wordsAt(shown))!;
        // A move that moves nothing tests nothing.
        expect([name, after]).not.toEqual([name, before]);
        far[name] = await off(shown);
      }
      expect(Object.entries(far).filter(([, by]) => by >= 4)).toEqual([]);
      await shown.close();
    },
  );

  test('the window is resized and its pixels are finer, as with the browser’s own zoom', async () => {
    const shown = await open('/document');
    await shown.setViewport({ width: 600, height: 700, deviceScaleFactor: 1.5 });
    expect(await shown.evaluate(() => devicePixelRatio)).toBe(1.5);
    expect(await off(shown, 1.5)).toBeLessThan(4);
    await shown.close();
  });

  test('text that slides takes its line along', async () => {
    const shown = await open('/document');
    // Long enough for several pictures on a slow machine.
    await shown.evaluate(() => {
      const main = document.querySelector('main')!;
      main.style.transition = 'transform 900ms linear';
      main.style.transform = 'translateY(90px)';
    });
    /** From the name's letters down to its line, in each picture; `null` where either is missing. */
    const seen: (number | null)[] = [];
    await until(
      shown,
      'the text has slid',
      async () => {
        const png = await picture(shown);
        const [line, letters] = [
          await patchOf(driven.browser, png, PURPLE, 12),
          await patchOf(driven.browser, png, GREEN, 30),
        ];
        seen.push(line && letters && line.bottom - letters.bottom);
        await shown.bringToFront();
        return shown.evaluate(() => getComputedStyle(document.querySelector('main')!).transform);
      },
      (transform) => transform.endsWith(' 90)'),
    );
    expect(seen).not.toContain(null);
    // A browser slides on while we work: a frame or two, where a line that stayed behind would be ninety pixels off.
    expect(Math.max(...(seen as number[])) - Math.min(...(seen as number[]))).toBeLessThan(12);
    expect(await off(shown)).toBeLessThan(4);
    await shown.close();
  });
});
