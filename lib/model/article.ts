// What we read of a page: its article's text in blocks, and what the page says of itself.
import { Span } from './span';
import { z } from './zod';

export const BlockKind = z.enum(['standfirst', 'paragraph', 'heading', 'quote', 'item', 'embed']);
export type BlockKind = z.infer<typeof BlockKind>;

/** One block of `Article.text`; blocks are in order, do not overlap, and are separated by one newline. */
export const Block = z.extend(Span, { kind: BlockKind });
export type Block = z.infer<typeof Block>;

export const Article = z.object({
  url: z.nullable(z.string()),
  /** Standfirst, body, subheads and embedded posts; never rewritten, all spans point into it. */
  text: z.string(),
  blocks: z.array(Block),
  title: z.nullable(z.string()),
  /** BCP 47 primary language, lower case ("fr"), as far as the page states it; `null` lets the reader of the text decide. */
  lang: z.nullable(z.string()),
  /** ISO 8601 date (or date and time) of publication. */
  date: z.nullable(z.string()),
  author: z.nullable(z.string()),
  /** The outlet as the page names itself; `domain` is the host without "www.". */
  outlet: z.object({ name: z.nullable(z.string()), domain: z.nullable(z.string()) }),
  /** The fact-checks the page publishes itself: the JSON of its ClaimReview markup, as it stands. */
  checks: z.optional(z.array(z.string())),
});
export type Article = z.infer<typeof Article>;
