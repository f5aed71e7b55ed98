// Marks fit the ground they stand on, in a page's own colours, in forced ones, on paper; nothing moves for readers who want it still.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driven, type Kind, start } from '../helpers/browsers';
import { closedRoot, type Drawn, find, waitForCard } from '../helpers/card';
import { keep } from '../helpers/keep';
import { marks, placeOf, waitForMarks } from '../helpers/marks';
import { patchOf, picture } from '../helpers/pixels';
import { type Site, serve } from '../helpers/site';
import { frame, until } from '../helpers/until';

const WATCHED = {
  ...{
    id: 'w',
    name: 'Marta Oblin',
    kind: 'person',
    sites: [],
    names: ['Marta Oblin', 'Ivo Kestrel'],
    note: '',
    changed: '',
  },
  ...{ whenCited: { mark: true, badge: true, log: false }, onItsSites: 'on' },
};
const TEXT = [
  'The bridge at Lower Tarn was closed on Monday after a barge struck its second pier, and the detour is forty minutes long.',
  '“We had asked for lights on that pier for three years,” said Marta Oblin, who keeps the lock a mile upstream of the town.',
  'The regional office in Brussels had promised a survey in the spring, and the survey was put off twice for want of a boat.',
];
const BOX = [
  '“Nobody counted the barges that night,” said Ivo Kestrel, the harbour master, when the hearing in the town hall was opened.',
  'The barge came down from Lyon without a pilot, and its owner has not answered any letter of the town since that day in March.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const page = (style: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The bridge at Lower Tarn</title>
  <meta property="og:type" content="article"><meta property="article:published_time" content="2026-10-14"><link rel="icon" href="data:,">
  <style>body{margin:30px;font:18px/1.6 sans-serif}${style}</style></head>
  <body><article><h1>The bridge at Lower Tarn</h1>${paragraphs(TEXT)}<div class="box">${paragraphs(BOX)}</div></article></body></html>`;

const THEMED = page(
  'html{background:#fff;color:#111;transition:background-color 200ms}html.night,.night .page{background:#14161a;color:#eee}',
);

/** What the page's style says, and the tone of the marks in its text and in its box. */
const GROUNDS: Record<string, { style: string; text: 'light' | 'dark'; box: 'light' | 'dark' }> = {
  'a light page': { style: 'html{background:#fff;color:#111}', text: 'light', box: 'light' },
  'a page that says nothing': { style: '', text: 'light', box: 'light' },
  'a dark page': { style: 'html{background:#15171b;color:#eee}', text: 'dark', box: 'dark' },
  'a dark page in new colour notation': {
    style: 'body{background:oklch(20% 0.02 260);color:color(srgb 0.95 0.95 0.9)}',
    text: 'dark',
    box: 'dark',
  },
  'a dark box on a light page': {
    style: 'html{background:#fff;color:#111}.box{background:#1d2733;color:#e8e8e8}',
    text: 'light',
    box: 'dark',
  },
  'a light box on a dark page': {
    style: 'html{background:#111;color:#ddd}.box{background:#fbf7ef;color:#222}',
    text: 'dark',
    box: 'light',
  },
  'light text on a picture': {
    style: 'body{background:linear-gradient(#111,#333);color:#f2f2f2}',
    text: 'dark',
    box: 'dark',
  },
};

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  let site: Site;
  let driven: Driven;
  let shown: Page;

  beforeAll(async () => {
    site = await serve();
    for (const [i, { style }] of Object.values(GROUNDS).entries()) site.put(`/${i}`, page(style));
    site.put('/themed', THEMED);
    site.put('/system', page(':root{color-scheme:light dark}'));
    driven = await start(kind);
    await keep(driven, { watched: [WATCHED] });
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(async () => {
    shown = await driven.browser.newPage();
    await shown.setViewport({ width: 900, height: 800 });
    return async () => shown.close();
  });

  /** Tone of the mark in the registry that reads the words, and of the watched name's in the layer. */
  const boxes = async () => {
    const layer = find(await closedRoot(shown), (node) => /\blayer\b/.test(node.attributes['class'] ?? ''));
    return layer?.children[0]?.children ?? [];
  };
  const isDark = (box: Drawn | undefined) => /\bdark\b/.test(box?.attributes['class'] ?? '');
  const tones = async () => {
    const of = (words: string, all: Record<string, string[]>) => {
      const name = Object.keys(all).find((key) => all[key]!.some((text) => text.includes(words)));
      return name?.endsWith('-dark') ? 'dark' : 'light';
    };
    const all = await marks(shown);
    const watched = (await boxes()).filter((box) => /\bwatched\b/.test(box.attributes['class'] ?? ''));
    return {
      text: [of('We had asked', all), of('Brussels', all), isDark(watched[0]) ? 'dark' : 'light'],
      box: [of('Nobody counted', all), of('Lyon', all), isDark(watched.at(-1)) ? 'dark' : 'light'],
    };
  };
  const drawn = () =>
    until(
      shown,
      'both watched names are drawn',
      () => boxes(),
      (all) => all.filter((box) => /\bwatched\b/.test(box.attributes['class'] ?? '')).length >= 2,
    );

  test.each(Object.keys(GROUNDS))('%s', async (name) => {
    // The system says the contrary wherever it can be told to.
    const { text, box } = GROUNDS[name]!;
    if (kind === 'chromium')
      await shown.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: text === 'dark' ? 'light' : 'dark' }]);
    await shown.goto(site.at(`/${Object.keys(GROUNDS).indexOf(name)}`));
    await waitForMarks(shown);
    await drawn();
    expect(await tones()).toEqual({ text: [text, text, text], box: [box, box, box] });
  });

  test('a theme that is switched while the page is open', async () => {
    await shown.goto(site.at('/themed'));
    await waitForMarks(shown);
    await drawn();
    const all = (tone: string) => ({ text: [tone, tone, tone], box: [tone, tone, tone] });
    expect(await tones()).toEqual(all('light'));
    const before = await marks(shown);
    await shown.evaluate(() => document.documentElement.classList.add('night'));
    await until(shown, 'the marks are dark', tones, (now) => JSON.stringify(now) === JSON.stringify(all('dark')));
    await shown.evaluate(() => document.documentElement.classList.remove('night'));
    await until(shown, 'the marks are light', tones, (now) => JSON.stringify(now) === JSON.stringify(all('light')));
    expect(await marks(shown)).toEqual(before);
  });

  test.runIf(kind === 'chromium')('a page that follows the system, when the system turns dark', async () => {
    const scheme = (value: string) => shown.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await scheme('light');
    await shown.goto(site.at('/system'));
    await waitForMarks(shown);
    await drawn();
    expect((await tones()).text).toEqual(['light', 'light', 'light']);
    await scheme('dark');
    await until(shown, 'the marks are dark', tones, ({ text }) => text.every((tone) => tone === 'dark'));
    await scheme('light');
    await until(shown, 'the marks are light', tones, ({ text }) => text.every((tone) => tone === 'light'));
  });

  test.runIf(kind === 'chromium')(
    'forced colours: every mark is in the layer, in the system’s colours, each kind with its line',
    async () => {
      await shown.goto(site.at('/0'));
      await waitForMarks(shown);
      const session = await shown.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      await until(
        shown,
        'the registry is empty',
        () => shown.evaluate(() => CSS.highlights.size),
        (size) => size === 0,
      );
      const kinds = await until(
        shown,
        'all kinds are in the layer',
        async () => [...new Set((await boxes()).map((box) => (box.attributes['class'] ?? '').split(' ')[1]))],
        (all) => ['entity', 'quote', 'watched'].every((name) => all.includes(name)),
      );
      expect(kinds).not.toContain('focus');
      // None of the colours that a page sees otherwise: of the names' teal and the watched names' purple nothing is left.
      const png = await picture(shown);
      expect(await patchOf(driven.browser, png, [0x6a, 0x3f, 0xa0])).toBeNull();
      expect(await patchOf(driven.browser, png, [31, 95, 115])).toBeNull();
      await shown.bringToFront();
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'none' }] });
      await waitForMarks(shown);
    },
  );

  test('on paper there is no trace: what a page can read is for screens alone, and so is our layer', async () => {
    await shown.goto(site.at('/2'));
    await waitForMarks(shown);
    await drawn();
    const rules = await shown.evaluate(() =>
      document.adoptedStyleSheets.flatMap((sheet) =>
        [...sheet.cssRules].map((rule) => rule.cssText.split('{')[0]!.trim()),
      ),
    );
    expect(rules).toEqual(['@media screen']);
    if (kind === 'firefox') return;
    await shown.emulateMediaType('print');
    const { x, y } = await placeOf(shown, 'We had asked');
    await shown.mouse.move(x, y);
    const printed = await picture(shown);
    await keep(driven, { settings: { level: 'off' } });
    await shown.bringToFront();
    await until(
      shown,
      'it is taken back',
      () => shown.evaluate(() => CSS.highlights.size),
      (size) => size === 0,
    );
    expect(await picture(shown)).toBe(printed);
    await keep(driven, { settings: {} });
  });

  test.runIf(kind === 'chromium')('reduced motion: a card appears at once', async () => {
    const started = async (value: string) => {
      await shown.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
      await shown.goto(site.at('/0'));
      await waitForMarks(shown);
      const session = await shown.createCDPSession();
      const names: string[] = [];
      session.on('Animation.animationStarted', ({ animation }) => void names.push(animation.name));
      await session.send('Animation.enable');
      const { x, y } = await placeOf(shown, 'Brussels');
      await shown.mouse.click(x, y);
      await waitForCard(shown, /Brussels/);
      // What is started is told of within a few frames; more of them pass where nothing is.
      for (let i = 0; i < 20 && names.length === 0; i++) await frame(shown);
      await session.detach();
      return names;
    };
    expect(await started('no-preference')).toEqual(['appear']);
    expect(await started('reduce')).toEqual([]);
  });
});
