// The tab in front, and what is known of its page, for popup and side panel.
import type { PageState } from '../model/messages';
import { ask, askPage, Unreachable } from './ask';
import { browser } from './browser';
import { watchPage } from './pages';

/** The active tab of the window this page belongs to; `url` only where the browser shows it to us. */
export async function activeTab(): Promise<{ id: number; url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** The state of the page in a tab; `restricted` where the browser lets no content script in. */
export async function pageState(tab: number): Promise<PageState> {
  const known = await ask('pageState', { tab });
  try {
    await askPage(tab, 'selection', {});
    return known;
  } catch (error) {
    if (error instanceof Unreachable) return { state: 'restricted', host: null, analysis: null };
    return known;
  }
}

/** The page's state now and at every change; answers with the way to stop. */
export function watchPageState(tab: number, changed: (page: PageState) => void): () => void {
  void pageState(tab).then(changed);
  return watchPage(tab, (page) => void (page ? changed(page) : pageState(tab).then(changed)));
}
