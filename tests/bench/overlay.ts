// What Incise costs a page in real Chromium: with and without it in the same run, and mark.js making the same marks beside it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as after } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { type Driven, start, startAlone } from '../helpers/browsers';
import { type Site, serve } from '../helpers/site';
import { type Cost, Meter } from './overlay/measure';
import { type BenchPage, devPages, longPage, STILL } from './overlay/pages';

/** Pages of the dev sets that are measured. */
const PAGES = Number(process.env['OVERLAY_PAGES'] ?? 40);
/** Times each of them is opened; what is said of a page is the median. */
const ROUNDS = Number(process.env['OVERLAY_ROUNDS'] ?? 1);
const MARK = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
/** Looks at the page until its marks are there, or this many times. */
const LOOKS = 40;
/** A long page is marked in two steps: so many marks and no fewer are all of them, and they may take this many looks. */
const MANY = 1_500;
const PATIENT = 120;

/** Notes when the first mark is there, looking once a frame. */
const WATCH = `(function watch() {
  if ([...CSS.highlights.values()].some((highlight) => highlight.size > 0)) globalThis.firstMarks = performance.now();
  else requestAnimationFrame(watch);
})()`;

interface Row {
  marks: number;
  alone: Cost;
  incise: Cost;
  markJs: number;
}

export async function run(): Promise<void> {
  execFileSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'ignore'] });
  const scripts = ['article', 'wake'].map((name) => readFileSync(`.output/chrome-mv3/content-scripts/${name}.js`));
  const script = scripts.reduce((sum, each) => sum + gzipSync(each, { level: 9 }).length, 0);
  say(`content scripts ${(script / 1000).toFixed(1)} kB gzip (at most 40)`);
  const site = await serve();
  const driven = await start('chromium');
  const alone = await startAlone();
  try {
    const pages = devPages(PAGES);
    if (pages.length === 0) say('no dev pages beside the project: the generated page alone is measured');
    for (const page of pages) site.put(`/${page.name}`, page.html, STILL);
    const long = longPage(50_000);
    site.put('/long', long.html, STILL);
    await both(driven.browser, alone, site.at('/long'), MANY);
    await table(pages, driven, alone, site);
    say(`\n${long.name}`);
    const row = await both(driven.browser, alone, site.at('/long'), MANY);
    report([row]);
    await scrolling(driven.browser, alone, site.at('/long'), row.marks);
    await firstMarks(driven, [...pages.map((page) => site.at(`/${page.name}`))], site.at('/long'));
  } finally {
    await driven.close();
    await alone.close();
    await site.close();
  }
}

async function table(pages: readonly BenchPage[], driven: Driven, alone: Browser, site: Site): Promise<void> {
  const rows: Row[] = [];
  for (const page of pages) {
    const rounds: Row[] = [];
    while (rounds.length < ROUNDS) rounds.push(await both(driven.browser, alone, site.at(`/${page.name}`)));
    rows.push(median(rounds));
  }
  const marked = rows.filter((row) => row.marks > 0);
  say(
    `\n${rows.length} news pages of the dev sets, ${marked.length} with marks (median ${at(
      marked.map((r) => r.marks),
      0.5,
    )})`,
  );
  if (rows.length > 0) report(rows);
}

/** What each figure of a page was in the middle of its rounds. */
function median(rounds: readonly Row[]): Row {
  const middle = (of: (row: Row) => number) => at(rounds.map(of), 0.5);
  const cost = (of: (row: Row) => Cost): Cost => ({
    main: middle((row) => of(row).main),
    longest: middle((row) => of(row).longest),
    shift: middle((row) => of(row).shift),
    heap: middle((row) => of(row).heap),
    resident: middle((row) => of(row).resident),
  });
  return {
    marks: middle(({ marks }) => marks),
    alone: cost(({ alone }) => alone),
    incise: cost(({ incise }) => incise),
    markJs: middle(({ markJs }) => markJs),
  };
}

function report(rows: readonly Row[]): void {
  const added = (of: (cost: Cost) => number) => rows.map((row) => of(row.incise) - of(row.alone));
  line(
    'main thread, page alone',
    rows.map((row) => row.alone.main),
    'ms',
  );
  line(
    'main thread added',
    added((cost) => cost.main),
    'ms',
    'p50 at most 20, p95 at most 60',
  );
  line(
    '  mark.js, same marks',
    rows.map((row) => row.markJs),
    'ms',
  );
  line(
    'longest task alone',
    rows.map((row) => row.alone.longest),
    'ms',
  );
  line(
    'longest task with Incise',
    rows.map((row) => row.incise.longest),
    'ms',
    'none over 50 that the page alone has not',
  );
  line(
    'heap added',
    added((cost) => cost.heap),
    'MB',
    'at most 6',
  );
  line(
    'private memory added',
    added((cost) => cost.resident),
    'MB',
    'at most 6',
  );
  line(
    'layout shift added',
    added((cost) => cost.shift),
    '',
    '0',
  );
}

/** One page, alone and with Incise; alone, mark.js then makes the marks that Incise made. */
async function both(withIncise: Browser, without: Browser, url: string, least = 1): Promise<Row> {
  const incise = await opened(withIncise, url);
  const looks = await marksOf(incise.page, least);
  const cost = await incise.cost();
  const spans = await spansOf(incise.page);
  await incise.page.close();
  const alone = await opened(without, url);
  for (let i = 0; i < looks; i++) await look(alone.page);
  const aloneCost = await alone.cost();
  const markJs = await markedByMarkJs(alone, spans);
  await alone.page.close();
  return { marks: spans.length, alone: aloneCost, incise: cost, markJs };
}

async function opened(browser: Browser, url: string): Promise<Meter> {
  const page = await browser.newPage();
  const meter = await Meter.on(page);
  await page.bringToFront();
  await page.goto(url);
  return meter;
}

async function look(page: Page): Promise<number> {
  await after(50);
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
}

/** How often one had to look until the marks were all there. */
async function marksOf(page: Page, least = 1): Promise<number> {
  const most = least > 1 ? PATIENT : LOOKS;
  let last = 0;
  for (let i = 1; i <= most; i++) {
    const now = await look(page);
    if (now >= least && now === last) return i;
    last = now;
  }
  return most;
}

/** The marked spans as offsets into the text that mark.js sees. */
const spansOf = (page: Page): Promise<{ start: number; length: number }[]> =>
  page.evaluate(() => {
    const starts = new Map<Node, number>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.matches('script, style, title, head, html')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    let at = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      starts.set(node, at);
      at += (node as Text).length;
    }
    return [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].flatMap((range) => {
        const [from, to] = [starts.get(range.startContainer), starts.get(range.endContainer)];
        if (from === undefined || to === undefined) return [];
        return [{ start: from + range.startOffset, length: to + range.endOffset - from - range.startOffset }];
      }),
    );
  });

async function markedByMarkJs(meter: Meter, spans: readonly object[]): Promise<number> {
  await meter.page.evaluate(MARK);
  const before = await meter.main();
  await meter.page.evaluate((ranges) => {
    const { Mark } = globalThis as unknown as { Mark: new (root: Element) => { markRanges(ranges: unknown): void } };
    new Mark(document.body).markRanges(ranges);
  }, spans as unknown[]);
  return (await meter.main()) - before;
}

async function scrolling(withIncise: Browser, without: Browser, url: string, marks: number): Promise<void> {
  const taken = {
    alone: [] as number[],
    incise: [] as number[],
    aloneMain: [] as number[],
    inciseMain: [] as number[],
  };
  for (let i = 0; i < 3; i++) {
    const incise = await opened(withIncise, url);
    await marksOf(incise.page, MANY);
    const scrolled = await incise.scroll(150);
    await incise.page.close();
    const alone = await opened(without, url);
    const scrolledAlone = await alone.scroll(150);
    await alone.page.close();
    taken.incise.push(...scrolled.frames);
    taken.alone.push(...scrolledAlone.frames);
    taken.inciseMain.push(scrolled.main);
    taken.aloneMain.push(scrolledAlone.main);
  }
  const ratio = mean(taken.incise) / mean(taken.alone);
  say(`\nscrolling with ${marks} marks`);
  line('frame alone', taken.alone, 'ms');
  line('frame with Incise', taken.incise, 'ms', `mean ${ratio.toFixed(2)} of the page alone, at most 1.10`);
  line('main thread a frame, alone', taken.aloneMain, 'ms');
  line('main thread a frame, Incise', taken.inciseMain, 'ms');
}

/** From the text being there (DOMContentLoaded) to the first marks; warm, and with the background killed before. */
async function firstMarks(driven: Driven, urls: readonly string[], long: string): Promise<void> {
  const first = async (url: string, kill: boolean, least: number): Promise<number | null> => {
    const page = await driven.browser.newPage();
    await page.evaluateOnNewDocument(WATCH);
    await page.bringToFront();
    if (kill) await driven.killBackground();
    await page.goto(url);
    await marksOf(page, least);
    const taken = await page.evaluate(() => {
      const { domContentLoadedEventStart } = performance.getEntriesByType(
        'navigation',
      )[0] as PerformanceNavigationTiming;
      const marked = (globalThis as unknown as { firstMarks?: number }).firstMarks;
      return marked === undefined ? null : marked - domContentLoadedEventStart;
    });
    await page.close();
    return taken;
  };
  const each = async (addresses: readonly string[], kill: boolean, least = 1) => {
    const taken: number[] = [];
    for (const url of addresses) {
      const ms = await first(url, kill, least);
      if (ms !== null) taken.push(ms);
    }
    return taken;
  };
  say('\nfirst marks after the text is there');
  line('warm', await each(urls, false), 'ms', 'at most 250');
  line('background killed before', await each(urls.slice(0, 15), true), 'ms', 'at most 500');
  line('generated page, warm', await each([long, long, long], false, MANY), 'ms');
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function line(what: string, values: readonly number[], unit: string, wanted = ''): void {
  const [p50, p95] = [at(values, 0.5), at(values, 0.95)].map((value) => value.toFixed(unit === '' ? 3 : 1).padStart(8));
  say(`  ${what.padEnd(30)} p50${p50}  p95${p95} ${unit}${wanted && `   (${wanted})`}`);
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);
