// Reads a news page at one go: its article's text, what the page says of itself, and the way back from every character to the page.
import { judge } from '../article/judge';
import { assembled, type GatherOptions, gathering, type Read } from './gather';

export type { Read } from './gather';

export type ReadOptions = Pick<GatherOptions, 'url' | 'drawn'>;

/**
 * Reads the live document and changes nothing in it. `null` where the page has no running text. Whether a page is an article
 * at all is `looksLikeArticle`'s question, not this one's. In a page the middle step is the background's.
 */
export function readPage(document: Document, options: ReadOptions): Read | null {
  const steps = gathering(document, options);
  for (;;) {
    const { done, value: page } = steps.next();
    if (!done) continue;
    const judged = judge(page.sent);
    return judged && assembled(page, judged);
  }
}
