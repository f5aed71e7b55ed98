// The article that was judged out of what a page sent: the same in the page and in the background.
import type { Article, Block } from '../model/article';
import type { Judged, Sent } from '../model/gathered';

/**
 * The kept candidates' texts in order, one block each, and what the page states of itself: of another article, where the one that
 * was judged has a title of its own.
 */
export function articleFrom({ candidates, stated }: Sent, { kept, date, title: own }: Judged): Article {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const [i, kind] of kept) {
    const [, text] = candidates[i]!;
    blocks.push({ start: at, end: at + text.length, kind });
    parts.push(text);
    at += text.length + 1;
  }
  const { url, lang, outlet } = stated;
  const { title, author, checks } = own ? { title: own, author: null, checks: [] } : stated;
  const article: Article = { url, text: parts.join('\n'), blocks, title, lang, date, author, outlet };
  if (checks.length > 0) article.checks = checks;
  return article;
}
