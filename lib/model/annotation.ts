// Results tied to a place in the text: mentions, quotations, claims; each says why, and whether it is private.
import { EntityType } from './entity';
import { Span, TextSpan } from './span';
import { Why } from './why';
import { z } from './zod';

const Annotation = z.extend(Span, {
  /** Unique within one analysis, stable for the same text: kind letter, start, end ("m12-18"). */
  id: z.string(),
  /** True where it depends on the reader's own data (own pack, watched source, decision): never drawn where the page can see. */
  private: z.boolean(),
  why: z.array(Why),
});

/** A place in the text that names something. */
export const Mention = z.extend(Annotation, {
  surface: z.string(),
  /** The entity it was linked to; `null` where no pack knows it or several candidates stay. */
  entity: z.nullable(z.string()),
  type: z.nullable(EntityType),
  score: z.number(),
  /** Best first; present where the choice was not obvious. */
  candidates: z.optional(z.array(z.object({ entity: z.string(), score: z.number() }))),
  /** What the text itself says it is ("la ministre française des Armées"). */
  role: z.optional(TextSpan),
  /** Mentions of one referent in this document share a number, linked or not. */
  referent: z.number(),
  /** Grammatical gender and number, where the text or the entity shows them. */
  gender: z.optional(z.enum(['f', 'm'])),
  number: z.optional(z.enum(['singular', 'plural'])),
  /** The watched source whose name this is; the mention is then private, or has a private twin of the same span. */
  watched: z.optional(z.string()),
  /** The reader hid it: no view shows it; the mark on the page stays what it was. */
  hidden: z.optional(z.boolean()),
});
export type Mention = z.infer<typeof Mention>;

export const VoiceKind = z.enum(['person', 'institution', 'outlet', 'document', 'unnamed']);
export type VoiceKind = z.infer<typeof VoiceKind>;

export const Speaker = z.object({
  /** The document's own most informative wording, never a pack's label. */
  name: z.string(),
  entity: z.nullable(z.string()),
  /** `Mention.referent` of the speaker where it is a spotted name. */
  referent: z.optional(z.number()),
  kind: VoiceKind,
  /** What the text says the speaker is, where it does. */
  role: z.optional(z.string()),
});
export type Speaker = z.infer<typeof Speaker>;

/** An attribution relation (as in PARC): content, cue, source. The span is the content, without quotation marks where it is direct. */
export const Quotation = z.extend(Annotation, {
  kind: z.enum(['direct', 'indirect', 'mixed']),
  text: z.string(),
  cue: z.nullable(TextSpan),
  source: z.nullable(TextSpan),
  speaker: z.nullable(Speaker),
  /** 0..1: how sure the finding is; below the threshold of the language it is not shown. */
  score: z.number(),
  /** For mixed content: the stretches between marks. */
  fragments: z.optional(z.array(Span)),
  /** The reader hid it: no view shows it; the mark on the page stays what it was. */
  hidden: z.optional(z.boolean()),
});
export type Quotation = z.infer<typeof Quotation>;

/** One of the document's speakers with all statements. */
export const Voice = z.object({
  name: z.string(),
  entity: z.nullable(z.string()),
  kind: VoiceKind,
  role: z.nullable(z.string()),
  /** Indexes into `Analysis.quotations`, in order. */
  quotations: z.array(z.number()),
});
export type Voice = z.infer<typeof Voice>;

/** An agency or outlet that statements come through: they were made to it, it reports them, or the text is signed by it. */
export const Through = z.object({
  name: z.string(),
  entity: z.nullable(z.string()),
  /** True where it is known as an outlet from the reader's own data alone. */
  private: z.boolean(),
  /** Indexes into `Analysis.quotations`, in order. */
  quotations: z.array(z.number()),
  /** One reason for each of them, in the same order. */
  why: z.array(Why),
});
export type Through = z.infer<typeof Through>;

/** What the article rests on. */
export const RestsOn = z.object({
  /** All statements found, with or without a speaker. */
  statements: z.number(),
  /** Those whose speaker has no name, or that have no speaker at all: indexes into `Analysis.quotations`. */
  unnamed: z.array(z.number()),
  /** Other outlets than the page's own, most statements first; empty where no statement is known to come through one. */
  through: z.array(Through),
});
export type RestsOn = z.infer<typeof RestsOn>;

/** One stretch of two wordings laid side by side; spans are half-open UTF-16 units, empty where that side has no words. */
export const Stretch = z.object({ kind: z.enum(['same', 'left-out', 'added', 'replaced']), here: Span, there: Span });
export type Stretch = z.infer<typeof Stretch>;

/** How the page's quotation stands to the words as they were published. */
export const Fidelity = z.object({
  /**
   * verbatim: word for word; shortened: only words left out, the meaning's carriers kept; altered: words replaced, added, or a
   * negation or figure gone; other-speaker: the words are right, somebody else is said to have spoken them.
   */
  kind: z.enum(['verbatim', 'shortened', 'altered', 'other-speaker']),
  /** The words as published; `there` spans of the alignment point into them, `here` spans into the claim's text. */
  words: z.string(),
  /** Whose words they are, where the record says. */
  speaker: z.nullable(z.string()),
  alignment: z.array(Stretch),
});
export type Fidelity = z.infer<typeof Fidelity>;

/** A review that a claim of the page meets. */
export const ReviewMatch = z.object({
  id: z.string(),
  score: z.number(),
  /** `same`: the publisher's verdict is shown; `similar`: a related check, its verdict does not apply. */
  relation: z.enum(['same', 'similar']),
  why: z.array(Why),
  /** Reviews of one claim share a number: publishers that answer the same question. */
  group: z.optional(z.number()),
  /** Id of the newer review by which the same publisher replaced this one. */
  supersededBy: z.optional(z.string()),
  /** Where the record holds the words as published and the claim quotes them. */
  fidelity: z.optional(Fidelity),
  /** The reader said that this pair is no match: no view shows the review; the mark on the page stays what it was. */
  refused: z.optional(z.boolean()),
});
export type ReviewMatch = z.infer<typeof ReviewMatch>;

/** A checkable statement of the page that at least one review answers. */
export const Claim = z.extend(Annotation, {
  text: z.string(),
  /** Index into `Analysis.quotations` where the claim is (part of) a quotation. */
  quotation: z.nullable(z.number()),
  reviews: z.array(ReviewMatch),
});
export type Claim = z.infer<typeof Claim>;
