// What a page holds before anybody said which of it is the article: its boxes, its blocks of text, what it states of itself.
import { Article, BlockKind } from './article';
import { z } from './zod';

/** What an element's class, id, role and tag say it holds. */
export type Hint = 'hidden' | 'comments' | 'body' | 'caption' | 'furniture' | 'standfirst' | 'byline';

/** A block-level element with text inside it. Boxes are in document order, each after the one around it. */
export interface Box {
  tag: string;
  /** Index of the box around it; -1 for the outermost. */
  parent: number;
  hint: Hint | null;
  /** Its classes, where they may matter: of a box with a hint, and of block quotations. */
  names: string;
  /** Candidates inside it: `first` to `last` (not included). */
  first: number;
  last: number;
}

/**
 * A box as it is sent: its tag, `parent`, `first`, `last`; then its names: classes, ids, role, itemprop, without the empty ones at
 * the end. A page has hundreds, and what is sent costs by the letter.
 */
export const SentBox = z.tuple([z.string(), z.number(), z.number(), z.number()], z.string());
export type SentBox = z.infer<typeof SentBox>;

/** A stretch of text that stands alone on the page: a paragraph, a heading, a list item, a label. */
export interface Candidate {
  box: number;
  text: string;
  /** Characters of the text inside links and in bold: shares of 0 to 1. */
  linked: number;
  bold: number;
}

/** A candidate as it is sent: its box, its text, its shares in links and in bold. */
export const SentCandidate = z.tuple([z.number(), z.string(), z.number(), z.number()]);
export type SentCandidate = z.infer<typeof SentCandidate>;

/** What the page states of itself: what goes into the article as it is, and what helps to tell it from the rest. */
export const Stated = z.strictObject({
  ...z.pick(Article, { url: true, title: true, lang: true, author: true, outlet: true }).shape,
  /** The fact-checks it publishes. */
  checks: z.array(z.string()),
  /** The page's own short description, for knowing a standfirst. */
  description: z.nullable(z.string()),
  /** The article's text as structured data give it, where they do. */
  body: z.nullable(z.string()),
  /** What may be the date of publication, as it is written, likeliest first. */
  dates: z.array(z.string()),
});
export type Stated = z.infer<typeof Stated>;

export interface Gathered {
  boxes: Box[];
  candidates: Candidate[];
  stated: Stated;
  /** Box of the article that the reader is at, where it came below after the page was read. */
  at?: number | undefined;
}

/** What a content script sends of a page. */
export const Sent = z.strictObject({
  boxes: z.array(SentBox),
  candidates: z.array(SentCandidate),
  /** Candidates that the page's styles do not show, such as a folded box or the text behind a tab. */
  unseen: z.array(z.number()),
  stated: Stated,
  at: z.optional(z.number()),
});
export type Sent = z.infer<typeof Sent>;

/** The article's part of what was gathered: its candidates in order, each with its kind, and the date as ISO 8601. */
export const Judged = z.object({
  kept: z.array(z.tuple([z.number(), BlockKind])),
  date: z.nullable(z.string()),
  /** Its title, where it is not the article that the page states things of. */
  title: z.optional(z.string()),
});
export type Judged = z.infer<typeof Judged>;
