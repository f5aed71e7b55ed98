// The two halves of reading a page that need its document: gathering what is to be judged, and putting the article together.
import type { Article, Block } from '../model/article';
import type { Judged, Sent } from '../model/gathered';
import { collecting, type Page } from './candidates';
import { publishedChecks } from './checks';
import { type Metadata, metadataOf, structured } from './metadata';
import { type Placed, TextMap } from './text-map';

export interface Read {
  article: Article;
  map: TextMap;
}

/** A page as it was gathered; `sent` is all that judging it takes. */
export interface GatheredPage {
  sent: Sent;
  document: Document;
  url: string | null;
  page: Page;
  meta: Metadata;
  checks: string[];
}

/** Whether an element is drawn at all, where there is a layout that can tell. */
export type IsDrawn = (element: Element) => boolean;

/** Where this share of the text or more would go for not being drawn, the page has not drawn its article yet: all of it stays. */
const NOT_YET = 0.5;

/**
 * In steps of well below a millisecond on common pages: yields wherever a page may have its turn. Changes nothing. `nodes`: the
 * page's structured data, where they are known.
 */
export function* gathering(
  document: Document,
  url: string | null,
  nodes = structured(document),
): Generator<void, GatheredPage> {
  const meta = metadataOf(document, url, nodes);
  const checks = publishedChecks(document, nodes);
  yield;
  const page = yield* collecting(document);
  const { title, author, description, body, dates } = meta;
  const { boxes, candidates } = page;
  const sent = { boxes, candidates, stated: { title, author, description, body, dates } };
  return { sent, document, url, page, meta, checks };
}

/** The article and the way back to the page. `drawn` is asked once for each block that was kept. */
export function assembled({ page, meta, checks, document, url }: GatheredPage, judged: Judged, drawn?: IsDrawn): Read {
  const placed: Placed[] = [];
  const blocks: Block[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const [i, kind] of drawn ? withoutUndrawn(page, judged.kept, drawn) : judged.kept) {
    const [box, text] = page.candidates[i]!;
    placed.push({ at, element: page.elements[box]!, ...page.places[i]! });
    blocks.push({ start: at, end: at + text.length, kind });
    parts.push(text);
    at += text.length + 1;
  }
  const { title, lang, author, outlet } = meta;
  const article: Article = { url, text: parts.join('\n'), blocks, title, lang, date: judged.date, author, outlet };
  if (checks.length > 0) article.checks = checks;
  return { article, map: new TextMap(document, page.runs, placed) };
}

/** Leaves out what the page's styles do not show, such as a folded box or the text behind a tab. */
function withoutUndrawn({ elements, candidates }: Page, kept: Judged['kept'], drawn: IsDrawn): Judged['kept'] {
  const length = (blocks: Judged['kept']) => blocks.reduce((sum, [i]) => sum + candidates[i]![1].length, 0);
  const seen = kept.filter(([i]) => drawn(elements[candidates[i]![0]]!));
  return length(kept) - length(seen) < NOT_YET * length(kept) ? seen : kept;
}
