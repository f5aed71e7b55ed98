// Speakers' names and descriptions as words: what is title, name, head noun, and what the nouns say of their kind.
import type { VoiceKind } from '../model/annotation';
import type { QuoteRules } from '../quotes/lang/rules';
import { fold } from '../text/normalize';
import type { VoiceWords } from './lang/words';

/** What is known of the text's language. */
export interface Language {
  rules: QuoteRules;
  words: VoiceWords;
}

/** "Jr", "III": told apart, no surname. */
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'fils', 'pere']);

export interface PersonName {
  /** Folded, without titles and generation. */
  words: readonly string[];
  generation: string | null;
  title: string | null;
  /** Told by the title or the first name. */
  gender: 'f' | 'm' | null;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*/gu;
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])|(?<=s)['’](?=\s)/u;

/** Words as written, lower case, without apostrophes and points; hyphens stay. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** A person's name taken apart: "Mme Loriot" is the surname "loriot" with the gender its title tells. */
export function personName(name: string, rules: QuoteRules): PersonName {
  const written = wordsIn(name);
  let at = 0;
  let gender: 'f' | 'm' | null = null;
  let title: string | null = null;
  while (at < written.length - 1 && rules.titles.has(written[at]!)) {
    title ??= written[at]!;
    gender ??= rules.titles.get(written[at]!) ?? null;
    at++;
  }
  const rest = written.slice(at);
  gender ??= rest.length > 1 ? (rules.firstNames.get(rest[0]!) ?? null) : null;
  const words = rest.flatMap((word) => fold(word).split('-')).filter(Boolean);
  const last = words.at(-1);
  const generation = words.length > 1 && last !== undefined && GENERATIONS.has(last) ? last : null;
  return { words: generation ? words.slice(0, -1) : words, generation, title, gender };
}

/** The wording begins with a determiner, has no capital, or is what belongs to a name ("Anna Berg’s office"): it names nobody. */
export function describes(name: string, rules: QuoteRules): boolean {
  const [first] = wordsIn(name);
  if (first === undefined) return false;
  const rest = name.slice(name.toLowerCase().indexOf(first) + first.length).replace(/^['’]/, '');
  if (rules.determiners.has(first)) return !/^\s*\p{Lu}/u.test(rest);
  return !/\p{Lu}/u.test(name) || (POSSESSIVE.test(name) && /\s\p{Ll}[\p{Ll}-]*$/u.test(name));
}

/** "le", "the", "cette": points back. */
export const isDefinite = (name: string, rules: QuoteRules): boolean => rules.definite.has(wordsIn(name)[0] ?? '');

/** "un habitant", "one resident", "someone": each is somebody else. */
export function isIndefinite(name: string, rules: QuoteRules): boolean {
  const [first, second] = wordsIn(name);
  if (first === undefined) return false;
  if (second === undefined) return rules.alone.has(first) && !first.endsWith('s');
  return rules.indefinite.has(first) && !rules.pluralDeterminers.has(first);
}

/** Words of the phrase's own noun: "source proche" of "une source proche du dossier", "office" of "the mayor’s office". */
export function headWords(name: string, rules: QuoteRules): string[] {
  let found: string[] = [];
  for (const [part] of name.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*(?:['’]s?(?![\p{L}\p{N}]))?/gu)) {
    const word = wordsIn(part)[0]!;
    if (found.length === 0 && (rules.determiners.has(word) || rules.conjunctions.has(word))) continue;
    const complement = rules.of.has(word) || rules.prepositions.has(word) || rules.relatives.has(word);
    if (found.length > 0 && complement) break;
    if (POSSESSIVE.test(`${part} `)) found = [];
    else found.push(word);
  }
  return found;
}

/** What the phrase's noun says of the kind: the first noun or the last, as the language has it; people before what they belong to. */
export function kindOfNouns(head: readonly string[], { rules, words }: Language): VoiceKind | null {
  const kinds = head.map((word) => kindOfNoun(word, rules)).filter((kind) => kind !== null);
  if (words.headFirst) return kinds[0] ?? null;
  return kinds.includes('person') ? 'person' : (kinds.at(-1) ?? null);
}

function kindOfNoun(word: string, rules: QuoteRules): VoiceKind | null {
  if (rules.prenominal.has(word)) return null;
  const parts = [word, ...word.split('-').filter((part) => !rules.prenominal.has(part))];
  const is = (list: ReadonlySet<string>) => parts.some((part) => list.has(part));
  if (is(rules.personNouns) || is(rules.offices)) return 'person';
  if (is(rules.documentNouns)) return 'document';
  // "agence", "agency": of the press only where that is said.
  if (is(rules.institutionNouns)) return 'institution';
  return is(rules.outletNouns) ? 'outlet' : null;
}
