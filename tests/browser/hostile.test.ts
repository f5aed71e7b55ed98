// A hostile page listens, measures and enumerates while it scrolls, shifts and types, and learns the same whatever the reader keeps.
import { isDeepStrictEqual } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WatchedSource } from '../../lib/model/watched';
import { type Driven, type Kind, start, startAlone } from '../helpers/browsers';
import { cardOf, closedRoot, type Drawn, find, waitForCard } from '../helpers/card';
import { enumerated, heard, LISTENER } from '../helpers/hostile';
import { keep } from '../helpers/keep';
import { analyses, placeOf } from '../helpers/marks';
import { type Site, serve } from '../helpers/site';
import { frame, until } from '../helpers/until';

const NAMES = ['Hydrobrune', 'Samia Berthier', 'Commission européenne', 'Grenoble'];
const SOURCE: WatchedSource = {
  id: 'w1',
  name: 'Samia Berthier',
  kind: 'person',
  sites: [],
  names: NAMES,
  note: 'a note that no page may read',
  whenCited: { mark: true, badge: true, log: false },
  onItsSites: 'on',
  changed: '2026-01-01T00:00:00Z',
};
/** Words that stand in the reader's data or in our views, and nowhere on the page. */
const SECRETS = ['a note that no page may read', 'w1', 'incise', 'Incise'];

const KEPT = {
  watched: [SOURCE],
  decisions: { 'commission europeenne': null, grenoble: null },
  refusals: ['x\ny'],
  hidden: [
    { key: 'entity Q8880', label: 'the European Commission' },
    { key: 'entity Q1289', label: 'Grenoble' },
    { key: 'name hydrobrune', label: 'Hydrobrune' },
    { key: 'statement personne ne nous a montre le calendrier', label: 'what was said' },
  ],
};
const NOTHING = { watched: [], decisions: {}, refusals: [], hidden: [] };

const PARAGRAPHS = [
  'Le barrage de la Brune, entre Grenoble et la vallée, sera vidé en mars pour la première fois depuis vingt ans, a confirmé lundi la Commission européenne.',
  '« Nous avons demandé une inspection complète avant l’hiver », a déclaré Samia Berthier, ingénieure chez Hydrobrune, à la sortie de la réunion publique.',
  'Selon Hydrobrune, les travaux prendront quatre mois ; les riverains craignent qu’ils en prennent le double, et que la route du col reste fermée.',
  '« Personne ne nous a montré le calendrier », a répondu Samia Berthier, qui attend depuis l’automne un rapport de la Commission européenne.',
];

const page = (policy = '') => `<!doctype html><html lang="fr"><head><meta charset="utf-8">${policy}${LISTENER}
<title>Le barrage de la Brune</title><meta property="og:type" content="article"><link rel="icon" href="data:,">
<meta property="article:published_time" content="2026-10-14">
<style>body{margin:20px;font:16px/1.5 sans-serif}.box{height:180px;overflow:auto}.tall{height:3000px}input{display:block}</style></head>
<body><article><h1>Le barrage de la Brune</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}
<div class="box">${PARAGRAPHS.map((text) => `<p>${text} Et la suite.</p>`).join('')}</div></article>
<input aria-label="champ"><script>addEventListener('keydown', (e) => /^( |Arrow)/.test(e.key) && e.preventDefault())</script><div class="tall"></div></body></html>`;

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  let site: Site;
  let driven: Driven;

  beforeAll(async () => {
    site = await serve();
    site.put('/page', page());
    driven = await start(kind);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });

  const boxes = async (shown: Page, name: string) => {
    const layer = find(await closedRoot(shown), (node) => /\blayer\b/.test(node.attributes['class'] ?? ''));
    return (layer?.children[0]?.children ?? []).filter((box) => box.attributes['class']?.includes(name));
  };

  /** What the page hears and sees while things happen to it; each step's part apart. */
  async function learned(shown: Page): Promise<Record<string, unknown>> {
    const parts: Record<string, unknown> = {};
    const step = async (name: string, act: () => Promise<unknown>) => {
      await act();
      await frame(shown);
      await frame(shown);
      parts[name] = await heard(shown);
    };
    await step('loaded', async () => null);
    // What comes first and which tab is in front while a page loads is chance.
    const loaded = (parts['loaded'] as string[]).filter((line) => !/^(?:pagereveal|focus|blur)/.test(line));
    parts['loaded'] = [...new Set(loaded)].sort();
    await step('its box is scrolled', () => shown.evaluate(() => document.querySelector('.box')!.scrollBy(0, 150)));
    await step('the window is scrolled', () => shown.evaluate(() => scrollTo(0, 120)));
    await step('a block grows above the text', () =>
      shown.evaluate(() => {
        const late = document.createElement('div');
        late.style.height = '90px';
        document.querySelector('article')!.before(late);
      }),
    );
    await step('a block grows inside the text', () =>
      shown.evaluate(() => {
        document.querySelectorAll('p')[1]!.style.marginTop = '70px';
      }),
    );
    await step('the column is narrowed', () =>
      shown.evaluate(() => {
        document.body.style.width = '500px';
      }),
    );
    await step('keys are pressed', async () => {
      for (const key of ['a', 'Escape', 'Enter', ' ', 'ArrowDown', 'Tab'] as const) await shown.keyboard.press(key);
      await shown.focus('input');
      await shown.keyboard.type('brune');
      await shown.keyboard.press('Escape');
      await shown.keyboard.press('Tab');
    });
    parts['seen'] = await enumerated(shown, [...SECRETS, ...NAMES]);
    return parts;
  }

  async function open(browser: Browser, marked: boolean): Promise<Page> {
    const shown = await browser.newPage();
    await shown.setViewport({ width: 900, height: 700 });
    await shown.goto(site.at('/page'));
    await shown.bringToFront();
    // Not by a look at the marks: that would call what the page listens on.
    if (marked) await shown.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
    return shown;
  }

  const watchedDrawn = (shown: Page) =>
    until(
      shown,
      'watched names are drawn',
      () => boxes(shown, 'watched'),
      (drawn) => drawn.length > 3,
    );

  async function learnedWith(
    items: Record<string, unknown>,
    wait: (shown: Page) => Promise<unknown>,
    after: () => Promise<unknown> = async () => null,
  ) {
    await keep(driven, items);
    const shown = await open(driven.browser, true);
    await wait(shown);
    const all = await learned(shown);
    await after();
    await shown.close();
    await keep(driven, NOTHING);
    return all;
  }

  test('whatever is watched, decided, refused or hidden, the page hears and sees the same', async () => {
    const nothing = await learnedWith(NOTHING, async () => null);
    const { seen: _seen, ...steps } = nothing;
    expect(Object.values(steps).flat()).not.toContainEqual(expect.stringMatching(/of ours|of nobody|called |asked /));
    const hidden = async () => {
      const { mentions, quotations } = (await analyses(driven)).get(site.at('/page'))!;
      expect(mentions.filter((m) => m.hidden).map((m) => m.surface)).toEqual(expect.arrayContaining(['Hydrobrune']));
      expect(quotations.filter((q) => q.hidden)).not.toEqual([]);
    };
    expect(await learnedWith(KEPT, watchedDrawn, hidden)).toEqual(nothing);
  });

  test('what is kept while the page is open changes nothing either, not even for a moment', async () => {
    const shown = await open(driven.browser, true);
    const before = await enumerated(shown, SECRETS);
    await shown.evaluate(() => {
      const ranges = () => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const first = ranges();
      const held = { always: true, ranges: first.length, sheet: document.adoptedStyleSheets[0] };
      const look = () => {
        const now = ranges();
        held.always &&= now.length === first.length && now.every((range, i) => range === first[i]);
        held.always &&= document.adoptedStyleSheets[0] === held.sheet;
        requestAnimationFrame(look);
      };
      look();
      Object.assign(globalThis, { held });
    });
    const held = () =>
      shown.evaluate(() => (globalThis as unknown as { held: { always: boolean; ranges: number } }).held);
    await heard(shown);
    await keep(driven, KEPT);
    await shown.bringToFront();
    await watchedDrawn(shown);
    await keep(driven, { watched: [] });
    await shown.bringToFront();
    await until(
      shown,
      'watched names are gone',
      () => boxes(shown, 'watched'),
      (drawn) => drawn.length === 0,
    );
    expect(await held()).toMatchObject({ always: true, ranges: expect.any(Number) });
    expect((await held()).ranges).toBeGreaterThan(5);
    // Another tab was in front meanwhile.
    expect((await heard(shown)).filter((line) => !/^(?:focus|blur|visibility)/.test(line))).toEqual([]);
    expect(await enumerated(shown, SECRETS)).toEqual(before);
    await shown.close();
    await keep(driven, NOTHING);
  });

  test('an open card: the page finds none of its words, and a selection over it holds none', async () => {
    const shown = await open(driven.browser, true);
    const { x, y } = await placeOf(shown, 'Commission européenne');
    await shown.mouse.click(x, y);
    // What an earlier test decided of the name may still be on its way out.
    await waitForCard(shown, /Executive of the European Union/);
    const card = await cardOf(shown);
    const texts: string[] = [];
    const inNodes: string[] = [];
    const collect = (node: Drawn) => {
      if (node.attributes['data-text']) texts.push(node.attributes['data-text']);
      if (node.name === '#text' && node.text.trim() !== '') inNodes.push(node.text);
      node.children.forEach(collect);
    };
    collect(card!);
    expect(inNodes).toEqual([]);
    const article = (await shown.evaluate(() => document.body.textContent)) ?? '';
    const words = [...new Set(texts.flatMap((text) => text.split(/\s+/)))].filter(
      (word) => word.length > 5 && !article.toLowerCase().includes(word.toLowerCase()),
    );
    expect(words.length).toBeGreaterThan(8);
    const found = await shown.evaluate((all) => {
      const page = globalThis as unknown as {
        find(word: string, matchCase: boolean, back: boolean, wrap: true): boolean;
      };
      return all.filter((word) => page.find(word, false, false, true));
    }, words);
    expect(found).toEqual([]);
    await shown.evaluate(() => getSelection()!.selectAllChildren(document.documentElement));
    const selected = await shown.evaluate(() => String(getSelection()));
    expect(selected).toContain('Samia Berthier');
    expect(words.filter((word) => selected.includes(word))).toEqual([]);
    await shown.close();
  });

  test.runIf(kind === 'chromium')(
    'apart from the host, the page hears what it hears without Incise: no shift is ours',
    async () => {
      const host = 'mutation childList html  +div -';
      // In which frame a busy browser reports its own entries varies: a difference has to come twice to be one.
      for (let rounds = 2; ; rounds--) {
        const alone = await startAlone();
        const { seen: _none, ...plain } = await learned(await open(alone, false));
        await alone.close();
        const { seen: _seen, ...marked } = await learnedWith(KEPT, watchedDrawn);
        expect(JSON.stringify(plain)).toContain('shift 0.');
        expect(marked['loaded']).toContain(host);
        const ours = { ...marked, loaded: (marked['loaded'] as string[]).filter((line) => line !== host) };
        if (rounds > 1 && !isDeepStrictEqual(ours, plain)) continue;
        expect(ours).toEqual(plain);
        return;
      }
    },
  );
});
