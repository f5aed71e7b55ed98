// What a page holds before anybody said which of it is the article: its boxes, its blocks of text, what it states of itself.
import { BlockKind } from './article';
import { z } from './zod';

/** What an element's class, id, role and tag say it holds. */
export const Hint = z.enum(['hidden', 'comments', 'body', 'caption', 'furniture', 'standfirst', 'byline']);
export type Hint = z.infer<typeof Hint>;

/** A block-level element with text inside it. Boxes are in document order, each after the one around it. */
export const Box = z.strictObject({
  tag: z.string(),
  /** Index of the box around it; -1 for the outermost. */
  parent: z.number(),
  hint: z.nullable(Hint),
  /** Its classes, where they may matter: of a box with a hint, and of block quotations. */
  names: z.string(),
  /** Candidates inside it: `first` to `last` (not included). */
  first: z.number(),
  last: z.number(),
});
export type Box = z.infer<typeof Box>;

/** A stretch of text that stands alone on the page: a paragraph, a heading, a list item, a label. */
export const Candidate = z.strictObject({
  box: z.number(),
  text: z.string(),
  /** Characters of the text inside links and in bold: shares of 0 to 1. */
  linked: z.number(),
  bold: z.number(),
});
export type Candidate = z.infer<typeof Candidate>;

/** What the page states of itself, as far as it helps to tell the article from the rest. */
export const Stated = z.strictObject({
  title: z.nullable(z.string()),
  author: z.nullable(z.string()),
  /** The page's own short description, for knowing a standfirst. */
  description: z.nullable(z.string()),
  /** The article's text as structured data give it, where they do. */
  body: z.nullable(z.string()),
  /** What may be the date of publication, as it is written, likeliest first. */
  dates: z.array(z.string()),
});
export type Stated = z.infer<typeof Stated>;

export const Gathered = z.strictObject({
  boxes: z.array(Box),
  candidates: z.array(Candidate),
  stated: Stated,
  /** Box of the article that the reader is at, where it came below after the page was read. */
  at: z.optional(z.number()),
});
export type Gathered = z.infer<typeof Gathered>;

/** The article's part of what was gathered: its candidates in order, each with its kind, and the date as ISO 8601. */
export const Judged = z.object({
  kept: z.array(z.tuple([z.number(), BlockKind])),
  date: z.nullable(z.string()),
  /** Its title, where it is not the article that the page states things of. */
  title: z.optional(z.string()),
});
export type Judged = z.infer<typeof Judged>;
