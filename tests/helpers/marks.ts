// What a test or the demo asks a page with Incise on it: marks, where they are, the analysis behind them.
import type { Page } from 'puppeteer-core';
import type { Analysis } from '../../lib/model/analysis';
import type { PageState } from '../../lib/model/messages';
import type { Driven } from './browsers';
import { until } from './until';

/**
 * Waits until the highlight registry holds marks of ours whose names begin so; answers with the marked texts by highlight name.
 * Statements that are checked are marked last.
 */
export async function waitForMarks(page: Page, begin = 'incise-'): Promise<Record<string, string[]>> {
  // Incise waits until the reader looks at a page before it reads it.
  await page.bringToFront();
  await page.waitForFunction(
    (wanted) => [...CSS.highlights].some(([name, highlight]) => name.startsWith(wanted) && highlight.size > 0),
    { timeout: 15_000, polling: 50 },
    begin,
  );
  return marks(page);
}

/** Waits for the marks of a page that has checked statements, the last of its marks. */
export const waitForChecks = (page: Page): Promise<Record<string, string[]>> => waitForMarks(page, 'incise-claim');

export const marks = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name,
        [...highlight].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        }),
      ]),
    ),
  );

/** Waits until a mark holds the words, or none does. */
export const waitForMark = (page: Page, words: string, there = true): Promise<string[]> =>
  until(
    page,
    `marks ${there ? 'lack' : 'still hold'} "${words}"`,
    async () => Object.values(await marks(page)).flat(),
    (all) => all.some((text) => text.includes(words)) === there,
  );

/** Scrolls the first place in the article that reads `text` to the middle of the window; answers with its middle, in CSS pixels of the viewport. */
export async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getClientRects()[0];
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    }
    return null;
  }, text);
  if (!place) throw new Error(`the page does not read "${text}"`);
  return place;
}

/** The analyses the background keeps for open tabs, by page address, once none of them is being read. */
export async function analyses(driven: Driven): Promise<Map<string, Analysis>> {
  const own = await driven.openOwn('popup.html');
  try {
    const kept = async () =>
      (await own.evaluate(async () => {
        const { chrome, browser } = globalThis as unknown as Record<
          'chrome' | 'browser',
          { storage: { session: { get(): Promise<object> } } }
        >;
        return (browser ?? chrome).storage.session.get();
      })) as Record<string, Partial<PageState>>;
    const all = await until(own, 'a page is being read', kept, (pages) =>
      Object.values(pages).every(({ state }) => state !== 'reading'),
    );
    return new Map(Object.values(all).flatMap(({ analysis }) => (analysis?.url ? [[analysis.url, analysis]] : [])));
  } finally {
    await own.close();
  }
}
