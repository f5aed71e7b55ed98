// What is known of the page in each tab, in session storage: survives a killed background, gone when the browser closes.
import type { Analysis } from '../model/analysis';
import type { PageState } from '../model/messages';
import { statementsShown } from '../model/shown';
import { browser } from './browser';

/** Analyses kept at once; session storage holds 10 MB, a long article's analysis about 150 kB. */
const KEPT = 30;

const key = (tab: number) => `page:${tab}`;

type Kept = PageState & { at: number };

/**
 * Keeps what is known of the page in a tab; the pages looked at longest ago make room. Where one page alone is too much for
 * the storage it is kept without its reasons, at worst without its analysis: what the page itself is answered is whole.
 */
export async function keepPage(tab: number, page: PageState, at: number): Promise<void> {
  const store = (kept: PageState) => browser.storage.session.set({ [key(tab)]: { ...kept, at } });
  if (page.analysis) await makeRoom(tab, KEPT - 1);
  const attempts = [
    () => store(page),
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

/** Leaves at most `most` pages of other tabs. */
async function makeRoom(tab: number, most: number): Promise<void> {
  const all = (await browser.storage.session.get()) as Record<string, Kept>;
  const pages = Object.entries(all).filter(([k]) => k.startsWith('page:') && k !== key(tab));
  const surplus = pages.sort((a, b) => b[1].at - a[1].at).slice(most);
  if (surplus.length > 0) await browser.storage.session.remove(surplus.map(([k]) => k));
}

const bare = <A extends { why: unknown }>(annotations: readonly A[]): A[] =>
  annotations.map((a) => ({ ...a, why: [] }));

const withoutReasons = (analysis: Analysis): Analysis => ({
  ...analysis,
  mentions: bare(analysis.mentions),
  quotations: bare(analysis.quotations),
  claims: bare(analysis.claims),
});

export async function pageOf(tab: number): Promise<PageState | null> {
  const kept = (await browser.storage.session.get(key(tab)))[key(tab)] as Kept | undefined;
  if (!kept) return null;
  const { at: _at, ...page } = kept;
  return page;
}

export const forgetPage = (tab: number): Promise<void> => browser.storage.session.remove(key(tab));

/** Calls back when what is known of the page in the tab changes; answers with the way to stop. */
export function watchPage(tab: number, changed: (page: PageState | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key(tab)];
    if (change) changed((change.newValue as Kept | undefined) ?? null);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** What the toolbar's badge counts: statements of the article. */
export const badgeOf = (analysis: Analysis | null): string =>
  analysis && statementsShown(analysis).length > 0 ? String(statementsShown(analysis).length) : '';
