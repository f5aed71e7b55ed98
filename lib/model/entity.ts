// A thing a pack knows: its names, what is said of it, and where each fact comes from.
import { z } from './zod';

export const EntityType = z.enum(['person', 'organisation', 'outlet', 'group', 'place', 'other']);
export type EntityType = z.infer<typeof EntityType>;

/** Text by language: `{ "fr": "Syrie", "en": "Syria" }`. */
export const Localized = z.record(z.string(), z.string());
export type Localized = z.infer<typeof Localized>;

/** Where a statement comes from: a document somebody really read, and when. */
export const Source = z.object({
  url: z.string(),
  title: z.optional(z.string()),
  /** ISO date on which it was read. */
  read: z.optional(z.string()),
});
export type Source = z.infer<typeof Source>;

/** One fact of a card: `property` is a code the views put into words ("founded", "headquarters", "office" …). */
export const Fact = z.object({
  property: z.string(),
  value: z.union([z.string(), Localized]),
  /** ISO dates between which it held; absent where open. */
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  source: z.optional(Source),
});
export type Fact = z.infer<typeof Fact>;

export const Owner = z.object({
  /** Entity id of the owner where a pack has it, and always a name. */
  entity: z.optional(z.string()),
  name: z.string(),
  /** Share in percent as a number, or in words where the source says "controls", "below 5 %". */
  share: z.optional(z.union([z.number(), z.string()])),
  asOf: z.optional(z.string()),
  source: z.optional(Source),
});
export type Owner = z.infer<typeof Owner>;

/** An assessor's own words on its own scale; we rate nobody. */
export const Listing = z.object({
  assessor: z.string(),
  value: z.string(),
  scale: z.optional(z.string()),
  date: z.optional(z.string()),
  url: z.optional(z.string()),
});
export type Listing = z.infer<typeof Listing>;

export const Outlet = z.object({
  domains: z.array(z.string()),
  /** "agency", "daily", "weekly", "broadcaster", "radio", "site", "fact-checker" … a code the views word. */
  kind: z.optional(z.string()),
  country: z.optional(z.string()),
  owners: z.optional(z.array(Owner)),
  listings: z.optional(z.array(Listing)),
});
export type Outlet = z.infer<typeof Outlet>;

export const Entity = z.looseObject({
  id: z.string(),
  labels: Localized,
  aliases: z.optional(z.record(z.string(), z.array(z.string()))),
  type: z.nullable(EntityType),
  description: z.optional(Localized),
  gender: z.optional(z.enum(['f', 'm'])),
  /** Prior of being meant: any non-negative number, larger is likelier; compared within one pack set only. */
  pop: z.optional(z.number()),
  demonyms: z.optional(z.record(z.string(), z.array(z.string()))),
  /** Ids of the same thing in other vocabularies ("geonames:170654"). */
  sameAs: z.optional(z.array(z.string())),
  /** ISO 3166 alpha-2 code of the country it lies in or belongs to. */
  country: z.optional(z.string()),
  facts: z.optional(z.array(Fact)),
  outlet: z.optional(Outlet),
  source: z.optional(Source),
});
export type Entity = z.infer<typeof Entity>;

/** The entity's name in the wanted language, else English, else any. */
export function labelOf(entity: Pick<Entity, 'id' | 'labels'>, lang: string): string {
  return entity.labels[lang] ?? entity.labels['en'] ?? Object.values(entity.labels)[0] ?? entity.id;
}

/** The text in the wanted language, else English, else any; `null` where there is none. */
export function localized(text: Localized | undefined, lang: string): string | null {
  return text?.[lang] ?? text?.['en'] ?? Object.values(text ?? {})[0] ?? null;
}
