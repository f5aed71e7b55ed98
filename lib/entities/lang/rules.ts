// What the name algorithms need to know of a language; each language is one file of such data.
import type { EntityType } from '../../model/entity';
import { FIRST_NAMES } from '../../text/first-names';
import { fold } from '../../text/normalize';

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
  /** Those of them that link two names rather than lie in one ("of", "for"). */
  links: ReadonlySet<string>;
  /** Folded prepositions of a body's complement in lower case ("Ligue des dunes"). */
  complements: ReadonlySet<string>;
  /** Folded articles contracted with a preposition, with the article that a name may have instead: "au": "le". */
  contracted: ReadonlyMap<string, string>;
  /** Folded particles of surnames ("de", "van"). */
  particles: ReadonlySet<string>;
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
  /** Ends of folded plurals that own a body ("Crews’ Union", "Fishermen’s League"); `null` where a language has no such names. */
  ownersEnd: RegExp | null;
  /** Folded nouns at the head of a body's name, with what it is: "commission": "organisation", "gazette": "outlet". */
  heads: ReadonlyMap<string, EntityType>;
  /** Folded articles, prepositions, conjunctions and pronouns: no unknown name begins with one. */
  functions: ReadonlySet<string>;
  /** Folded "and". */
  ands: ReadonlySet<string>;
  /** Folded words and acronyms that are written with capitals and name nobody: "internet", "gmt", "ceo". */
  notions: ReadonlySet<string>;
  /** Folded abbreviations with the words they stand for: "corp": "corporation", "st": "saint", "tenn": "tennessee". */
  expansions: ReadonlyMap<string, string>;
  /** Folded words of a sentence on a sports contest, in which a place's name is its team's ("match", "striker"). */
  contests: ReadonlySet<string>;
  /** Folded words right before or behind such a name ("beat", "against"). */
  rivals: ReadonlySet<string>;
  /** Folded names of languages and peoples, which are nobody's surname. */
  languages: ReadonlySet<string>;
  /** Folded codes of two letters that the press writes for a place by themselves: "us", "uk". */
  codes: ReadonlySet<string>;
  /** End of an adjective in lower case that goes on from a body's head noun ("Conseil national"); `null` where adjectives come first. */
  adjectiveEnd: RegExp | null;
  /** Adjectives of origin have a capital ("Israeli"), so that one before a name is no part of it. */
  adjectivesCapital: boolean;
  /** A place stands before what is named after it ("Tehran Radio"). */
  placesLead: boolean;
  /** End of a noun for the people of a place, in the plural ("Neuchâtelois", "Victorians"). */
  peopleEnd: RegExp;
  /** Folded words before such a plural ("les", "most"). */
  plurals: ReadonlySet<string>;
}

/** First names of the news, folded. */
export const GIVEN: ReadonlyMap<string, 'f' | 'm'> = new Map(
  [...FIRST_NAMES].map(([name, gender]) => [fold(name), gender]),
);

export const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));
/** Pairs of a word and what it stands for, one a line or separated by commas. */
export const pairs = (list: string): Map<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s*[,\n]\s*/)
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)] as const),
  );
/** Words by what they tell: `{ place: 'city town' }` gives "city": "place". */
export const typed = <T extends string>(lists: Partial<Record<T, string>>): Map<string, T> =>
  new Map(
    (Object.entries(lists) as [T, string][]).flatMap(([type, list]) => [...words(list)].map((w) => [w, type] as const)),
  );
export const gendered = (f: string, m: string, either = ''): Map<string, 'f' | 'm' | null> =>
  new Map<string, 'f' | 'm' | null>([
    ...[...words(either)].filter(Boolean).map((w) => [w, null] as const),
    ...[...words(f)].filter(Boolean).map((w) => [w, 'f'] as const),
    ...[...words(m)].filter(Boolean).map((w) => [w, 'm'] as const),
  ]);
