// The two halves of reading a page that need its document: gathering what is to be judged, and the way back to the page.
import { articleFrom } from '../article/assemble';
import type { Article } from '../model/article';
import type { Judged, Sent } from '../model/gathered';
import { collecting, type Page } from './candidates';
import { publishedChecks } from './checks';
import { metadataOf, structured } from './metadata';
import { TextMap } from './text-map';

export interface Read {
  article: Article;
  map: TextMap;
}

/** A page as it was gathered; `sent` is all that judging and reading it takes. */
export interface GatheredPage {
  sent: Sent;
  document: Document;
  page: Page;
}

export interface GatherOptions {
  url: string | null;
  /** Whether an element is drawn at all, where there is a layout that can tell; asked once for each candidate. */
  drawn?: ((element: Element) => boolean) | undefined;
  /** The page's structured data, where they are known. */
  nodes?: ReturnType<typeof structured> | undefined;
}

/** In steps of well below a millisecond on common pages: yields wherever a page may have its turn. Changes nothing. */
export function* gathering(
  document: Document,
  { url, drawn, nodes = structured(document) }: GatherOptions,
): Generator<void, GatheredPage> {
  const stated = { ...metadataOf(document, url, nodes), url, checks: publishedChecks(document, nodes) };
  yield;
  const page = yield* collecting(document);
  const { boxes, candidates, elements } = page;
  const unseen = drawn ? candidates.flatMap(([box], i) => (drawn(elements[box]!) ? [] : [i])) : [];
  return { sent: { boxes, candidates, unseen, stated }, document, page };
}

/** The article that was judged, and the way back to the page. */
export function assembled({ sent, page, document }: GatheredPage, judged: Judged): Read {
  const article = articleFrom(sent, judged);
  const placed = judged.kept.map(([i], n) => {
    const { start } = article.blocks[n]!;
    return { at: start, element: page.elements[sent.candidates[i]![0]]!, ...page.places[i]! };
  });
  return { article, map: new TextMap(document, page.runs, placed) };
}
