// Reads a news page: its article's text, what the page says of itself, and the way back from every character to the page.
import type { Article, Block } from '../model/article';
import { articleRoot } from './article-root';
import { collecting, type Page } from './candidates';
import { publishedChecks } from './checks';
import { isoDate } from './dates';
import { metadataOf } from './metadata';
import { pruning } from './prune';
import { type Placed, TextMap } from './text-map';
import type { Verdict } from './verdict';

export { ARTICLE_SCORE, looksLikeArticle } from './looks-like-article';

export interface ReadOptions {
  url: string | null;
  /** Whether an element is drawn at all, where there is a layout that can tell; asked once for each block that is kept. */
  drawn?: (element: Element) => boolean;
  /** Told of every candidate and what became of it: for tools that show why a text was left out. */
  explain?: (text: string, verdict: Verdict, element: Element) => void;
}

export interface Read {
  article: Article;
  map: TextMap;
}

/** Where this share of the text or more would go for not being drawn, the page has not drawn its article yet: all of it stays. */
const NOT_YET = 0.5;

/**
 * Reads the live document and changes nothing in it. `null` where the page has no running text. Whether a page is an article
 * at all is `looksLikeArticle`'s question, not this one's.
 */
export function readPage(document: Document, options: ReadOptions): Read | null {
  const steps = reading(document, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** `readPage` in steps of well below a millisecond on common pages: yields wherever a page may have its turn. */
export function* reading(document: Document, options: ReadOptions): Generator<void, Read | null> {
  const meta = metadataOf(document, options.url);
  yield;
  const page = yield* collecting(document);
  const root = articleRoot(page, meta.body, meta.title);
  yield;
  if (!root) return null;
  const verdicts = yield* pruning(page, root, meta);
  if (options.drawn) dropUndrawn(page, verdicts, options.drawn);
  yield;
  const placed: Placed[] = [];
  const blocks: Block[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const [i, candidate] of page.candidates.entries()) {
    const verdict = verdicts[i]!;
    options.explain?.(candidate.text, verdict, page.boxes[candidate.box]!.element);
    if (!('keep' in verdict)) continue;
    placed.push({ at, first: candidate.first, last: candidate.last });
    blocks.push({ start: at, end: at + candidate.text.length, kind: verdict.keep });
    parts.push(candidate.text);
    at += candidate.text.length + 1;
  }
  if (parts.length === 0) return null;
  const { title, lang, author, outlet } = meta;
  const date = meta.date ?? dateBeside(page, root.box);
  const article: Article = { url: options.url, text: parts.join('\n'), blocks, title, lang, date, author, outlet };
  const checks = publishedChecks(document);
  if (checks.length > 0) article.checks = checks;
  return { article, map: new TextMap(document, page.runs, placed) };
}

/** Leaves out what the page's styles do not show, such as a folded box or the text behind a tab. */
function dropUndrawn({ boxes, candidates }: Page, verdicts: Verdict[], drawn: (element: Element) => boolean): void {
  const undrawn: number[] = [];
  let kept = 0;
  let gone = 0;
  for (const [i, { box, text }] of candidates.entries()) {
    if (!('keep' in verdicts[i]!)) continue;
    kept += text.length;
    if (drawn(boxes[box]!.element)) continue;
    undrawn.push(i);
    gone += text.length;
  }
  if (gone < NOT_YET * kept) for (const i of undrawn) verdicts[i] = { drop: 'not drawn' };
}

/** The date in a short line near the top of the article, where the page states none elsewhere. */
function dateBeside({ boxes, candidates }: Page, root: number): string | null {
  const { first, last } = boxes[root]!;
  for (const { text } of candidates.slice(Math.max(0, first - 20), Math.min(last, first + 12))) {
    const found = text.length < 80 ? isoDate(text) : null;
    if (found) return found;
  }
  return null;
}
