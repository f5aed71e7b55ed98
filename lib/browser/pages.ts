// What is known of the page in each tab, in session storage: survives a killed background, gone when the browser closes.
import type { Analysis } from '../model/analysis';
import type { PageState } from '../model/messages';
import { statementsShown } from '../model/shown';
import { browser } from './browser';

/** Analyses kept at once; session storage holds 10 MB, a long article's analysis about 150 kB. */
const KEPT = 30;

const key = (tab: number) => `page:${tab}`;
/** The tabs that something is kept of, the one kept last at the end: a list, so that nobody reads megabytes to learn it. */
const TABS = 'tabs';

/**
 * Keeps what is known of the page in a tab; the pages kept longest ago make room. One is kept after the other. Where one page
 * alone is too much for the storage it is kept without its reasons, at worst without its analysis: what the page itself is
 * answered is whole.
 */
export const keepPage = (tab: number, page: PageState): Promise<void> => inTurn(() => put(tab, page));

let last: Promise<void> = Promise.resolve();

function inTurn(work: () => Promise<void>): Promise<void> {
  const done = last.then(work);
  last = done.catch(() => undefined);
  return done;
}

async function put(tab: number, page: PageState): Promise<void> {
  const store = (kept: PageState) => browser.storage.session.set({ [key(tab)]: kept });
  const attempts = [
    () => makeRoom(tab, KEPT - 1).then(() => store(page)),
    () => makeRoom(tab, 0).then(() => store(page)),
    () => store({ ...page, analysis: page.analysis && withoutReasons(page.analysis) }),
  ];
  for (const attempt of attempts)
    try {
      return await attempt();
    } catch {
      // The storage is full: the next attempt asks for less.
    }
  await store({ ...page, analysis: null });
}

/** Leaves at most `most` pages of other tabs, and notes this one as the last. */
async function makeRoom(tab: number, most: number): Promise<void> {
  const { session } = browser.storage;
  const tabs = await tabsKept();
  const others = tabs.filter((each) => each !== tab);
  const surplus = others.splice(0, Math.max(0, others.length - most));
  if (surplus.length > 0) await session.remove(surplus.map(key));
  if (surplus.length > 0 || tabs.at(-1) !== tab) await session.set({ [TABS]: [...others, tab] });
}

const tabsKept = async (): Promise<number[]> => ((await browser.storage.session.get(TABS))[TABS] ?? []) as number[];

const bare = <A extends { why: unknown }>(annotations: readonly A[]): A[] =>
  annotations.map((a) => ({ ...a, why: [] }));

const withoutReasons = (analysis: Analysis): Analysis => ({
  ...analysis,
  mentions: bare(analysis.mentions),
  quotations: bare(analysis.quotations),
  claims: bare(analysis.claims),
});

export async function pageOf(tab: number): Promise<PageState | null> {
  return ((await browser.storage.session.get(key(tab)))[key(tab)] as PageState | undefined) ?? null;
}

/** A tab that is closed takes no room. */
export const forgetPage = (tab: number): Promise<void> =>
  inTurn(async () => {
    const { session } = browser.storage;
    await session.remove(key(tab));
    const tabs = await tabsKept();
    if (tabs.includes(tab)) await session.set({ [TABS]: tabs.filter((each) => each !== tab) });
  });

/** Calls back when what is known of the page in the tab changes; answers with the way to stop. */
export function watchPage(tab: number, changed: (page: PageState | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key(tab)];
    if (change) changed((change.newValue as PageState | undefined) ?? null);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** What the toolbar's badge counts: statements of the article. */
export const badgeOf = (analysis: Analysis | null): string =>
  analysis && statementsShown(analysis).length > 0 ? String(statementsShown(analysis).length) : '';
