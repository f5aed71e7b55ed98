// A review: one fact-check of one claim by one publisher (schema.org ClaimReview).
import { z } from './zod';

export const Verdict = z.enum(['true', 'mostly-true', 'mixed', 'mostly-false', 'false', 'unproven', 'other']);
export type Verdict = z.infer<typeof Verdict>;

export const Review = z.looseObject({
  id: z.string(),
  lang: z.string(),
  /** The claim as reviewed. */
  text: z.string(),
  title: z.optional(z.string()),
  claimant: z.optional(z.string()),
  /** The claimant's words as published, where the record holds them; a record of this and no rating is a plain statement. */
  quotation: z.optional(z.string()),
  /** ISO date on which the claim was made. */
  claimDate: z.optional(z.string()),
  /** The publisher's own words for its finding; never reworded by us. */
  rating: z.optional(z.string()),
  /** Our enum, made from `rating` by `lib/claims/verdict.ts` alone. */
  verdict: z.optional(z.nullable(Verdict)),
  /** What the publisher found, in a sentence. */
  finding: z.optional(z.string()),
  publisher: z.optional(z.string()),
  url: z.optional(z.string()),
  /** ISO date of the review. */
  date: z.optional(z.string()),
  /** True for the invented reviews of the starter pack; views say so. */
  demonstration: z.optional(z.boolean()),
});
export type Review = z.infer<typeof Review>;
