// The reasons an annotation can give: a code with facts. Views put codes into words; the CLI prints them as they are.
import { z } from './zod';

/**
 * Every code there is, with the facts it carries. One row here, one text per language in `public/_locales`
 * (key `why_` + code with hyphens as underscores; facts are its placeholders in the order given).
 */
export const WHY = {
  // entities: how the name was found
  name: ['alias'], // the text equals a name of the entity
  acronym: ['name'], // an acronym that the document itself spells out
  surname: ['name'], // a surname after the full name
  variant: ['alias'], // another transliteration of the name
  misspelling: ['alias'], // one or two letters off
  'own-name': [], // not in any pack; known from the text alone
  // entities: why this candidate
  only: [], // no other candidate
  prior: ['count'], // best known of `count` candidates
  context: ['with'], // coherent with another entity of the text
  date: ['office', 'date'], // held the office on the article's date
  type: ['type'], // fits what the words around it ask for
  decision: [], // the reader chose
  ambiguous: ['count'], // several candidates, none clearly ahead
  watched: ['name'], // a name of a watched source
  // quotations: what made it one, and who speaks
  marks: [], // between quotation marks
  incise: ['cue'], // "…, a précisé X, …"
  'reporting-clause': ['cue'], // "X a déclaré que …"
  'according-to': ['cue'], // "selon X"
  colon: ['cue'], // "X : « … »"
  interview: ['label'], // a labelled answer
  signature: ['cue'], // "« … » — X"
  continued: [], // goes on from the quotation before
  subject: ['name'], // the subject of the sentence that quotes
  'named-speaker': ['name'], // the source names the speaker
  pronoun: ['pronoun', 'name'], // a pronoun resolved to a name
  description: ['description', 'name'], // "le ministre" resolved to a name
  'unnamed-speaker': [], // the text does not say who
  // what an article rests on: why a statement comes through an outlet
  'outlet-told': ['words'], // "à l'AFP", "told Reuters", "on Radio X"
  'outlet-relays': ['words'], // "interrogé par l'AFP", "seen by Reuters"
  'outlet-speaks': ['name'], // the outlet is the source itself
  'outlet-signs': ['words'], // "(AFP)", the byline
  // claims: why this review
  words: ['share', 'words'], // shared words
  numbers: ['numbers'], // the same figures
  'numbers-differ': ['here', 'there'],
  entities: ['names'], // the same names
  'entities-differ': ['here', 'there'],
  'words-differ': ['here', 'there'], // one word in the place of another: "more" and "less"
  roles: [], // who does it and to whom are the other way round
  negation: [], // one side is negated, the other is not
  claimant: ['name'], // said by the claimant of the review
} as const satisfies Record<string, readonly string[]>;

export type WhyCode = keyof typeof WHY;

/** A reason: `{ code, …facts }`, facts are plain values. */
export type Why = { code: WhyCode } & { [fact: string]: string | number | boolean | null };

export const Why = z.catchall(
  z.object({ code: z.string() }),
  z.union([z.string(), z.number(), z.boolean(), z.null()]),
) as unknown as z.ZodMiniType<Why>;
