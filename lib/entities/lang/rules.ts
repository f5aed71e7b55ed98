// What the name algorithms need to know of a language; each language is one file of such data.

export interface NameRules {
  /** Folded words that are no name by themselves when a sentence begins with them: function words and common words. */
  common: ReadonlySet<string>;
  /** Folded titles before a person's name, with the gender they show ("mme": "f", "mr": "m", "general": null). */
  titles: ReadonlyMap<string, 'f' | 'm' | null>;
  /** Folded given names with their gender; a run that begins with one is a person. */
  given: ReadonlyMap<string, 'f' | 'm'>;
  /** Folded nouns of offices and trades, with the gender they show: "ministre": null, "presidente": "f". */
  offices: ReadonlyMap<string, 'f' | 'm' | null>;
  /** Folded nouns before a name that tell its type: "ville": "place", "groupe": "organisation". */
  kinds: ReadonlyMap<string, 'place' | 'organisation' | 'group' | 'outlet' | 'person'>;
  /** Folded prepositions that put what follows in a place ("à", "in"). */
  locatives: ReadonlySet<string>;
  /** Folded words that may lie inside a name in lower case ("de", "of"). */
  inner: ReadonlySet<string>;
  /** Folded articles. */
  articles: ReadonlySet<string>;
  /** Folded words in capitals that are no name: months, days, languages' names where written so. */
  calendar: ReadonlySet<string>;
  /** Folded titles that press usage takes with the name: "m", "mme", "mr". */
  civil: ReadonlySet<string>;
  /** Folded words that follow an office and get a capital there, no names by themselves: "defense", "treasury". */
  portfolios: ReadonlySet<string>;
  /** Folded legal forms after a company's name ("inc", "sa"). */
  legalForms: ReadonlySet<string>;
  /** Folded last words that make a run an organisation ("inc", "university"). */
  organisationEnds: ReadonlySet<string>;
}

export const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));
export const gendered = (f: string, m: string, either = ''): Map<string, 'f' | 'm' | null> =>
  new Map<string, 'f' | 'm' | null>([
    ...[...words(either)].filter(Boolean).map((w) => [w, null] as const),
    ...[...words(f)].filter(Boolean).map((w) => [w, 'f'] as const),
    ...[...words(m)].filter(Boolean).map((w) => [w, 'm'] as const),
  ]);
