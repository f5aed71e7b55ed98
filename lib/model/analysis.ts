// All that was found on one page, self-contained: drawing it and hovering over it needs no further question.
import { Claim, Mention, Quotation, RestsOn, Voice } from './annotation';
import { Entity } from './entity';
import { PackBrief } from './pack';
import { Review } from './review';
import { z } from './zod';

/** An entity as a card shows it: the record and the packs it came from, first the one whose words are shown. */
export const KnownEntity = z.object({ entity: Entity, packs: z.array(z.string()) });
export type KnownEntity = z.infer<typeof KnownEntity>;

export const KnownReview = z.object({ review: Review, pack: z.string() });
export type KnownReview = z.infer<typeof KnownReview>;

export const Analysis = z.object({
  url: z.nullable(z.string()),
  /** Primary language the text was read in. */
  lang: z.string(),
  date: z.nullable(z.string()),
  title: z.nullable(z.string()),
  outlet: z.nullable(
    z.object({ name: z.nullable(z.string()), entity: z.nullable(z.string()), domain: z.nullable(z.string()) }),
  ),
  mentions: z.array(Mention),
  quotations: z.array(Quotation),
  voices: z.array(Voice),
  restsOn: RestsOn,
  claims: z.array(Claim),
  /** Starts of the article's paragraphs, for "¶ 3". */
  paragraphs: z.array(z.number()),
  /** Records the annotations name, by id. */
  entities: z.record(z.string(), KnownEntity),
  reviews: z.record(z.string(), KnownReview),
  /** Fact-checks that the page itself publishes, and whether the reader's store holds them. */
  published: z.optional(z.array(z.object({ review: Review, kept: z.boolean() }))),
  packs: z.record(z.string(), PackBrief),
});
export type Analysis = z.infer<typeof Analysis>;
