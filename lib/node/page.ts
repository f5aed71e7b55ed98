// The article of an HTML page outside a browser: the same reader as in the page, over another DOM.
import { firstDate } from '../article/judge';
import { metadataOf } from '../dom/metadata';
import { readPage } from '../dom/read-page';
import type { Article } from '../model/article';
import { loadPage } from './load-page';

/**
 * The page's address is the one given, else the one it states as its own. `html` is a string, or the file's bytes in whatever encoding the page states. A page
 * without running text has an empty article.
 */
export async function articleOfPage(html: string | Uint8Array, url: string | null): Promise<Article> {
  const page = loadPage(typeof html === 'string' ? new TextEncoder().encode(html) : html, url);
  const read = readPage(page.document, { url: page.url });
  if (read) return read.article;
  const { title, lang, dates, author, outlet } = metadataOf(page.document, page.url);
  return { url: page.url, text: '', blocks: [], title, lang, date: firstDate(dates), author, outlet };
}
