// Other words a word of a claim may be met by: its cognate, its translations, its synonyms, each with what it is worth.
import { cognatesOf, counterpartsOf, pivotsOf } from './counterparts';
import { synonymsOf } from './synonyms';
import { keyOf, type Term } from './terms';

export interface Alternative {
  key: string;
  /** 1 for the word itself; less the further the meaning may be. */
  weight: number;
  how: 'same' | 'cognate' | 'translation' | 'synonym';
}

const TRANSLATION = 0.8;
const SYNONYM = 0.5;
const COGNATE = 0.85;
const PIVOT = 0.3;
/** A short word written alike in two languages may be two words ("pour", "main"). */
const ALIKE = { short: 0.7, longest: 4 };

/**
 * What a term of a text in `lang` may be met by in a review of one of `languages`. Best first; the term itself always leads.
 * Numbers stand for themselves in every language. `whole`: stems that stand for the expression the term is part of.
 */
export function alternativesOf(
  term: Term,
  lang: string,
  languages: Iterable<string>,
  whole: readonly string[] = [],
): Alternative[] {
  const own: Alternative[] = [{ key: term.key, weight: 1, how: 'same' }];
  if (term.kind === 'number') return own;
  const found = new Map<string, Alternative>(own.map((one) => [one.key, one]));
  const offer = (key: string, weight: number, how: Alternative['how']) => {
    if ((found.get(key)?.weight ?? 0) < weight) found.set(key, { key, weight, how });
  };
  const ownStem = term.key.slice(term.key.indexOf(':') + 1);
  for (const other of languages) {
    if (other === lang) {
      for (const word of pivotsOf(ownStem, lang)) offer(`${lang}:${word}`, PIVOT, 'synonym');
      for (const word of [...synonymsOf(ownStem, lang), ...whole]) offer(`${lang}:${word}`, SYNONYM, 'synonym');
      continue;
    }
    const alike = term.kind === 'name' || term.norm.length > ALIKE.longest ? 1 : ALIKE.short;
    offer(keyOf(term.norm, other), alike, 'same');
    const translations = counterpartsOf(ownStem, lang, other);
    for (const word of translations)
      offer(`${other}:${word}`, TRANSLATION / Math.sqrt(Math.max(1, translations.length - 1)), 'translation');
    for (const word of cognatesOf(term.norm, lang, other)) offer(keyOf(word, other), COGNATE, 'cognate');
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight);
}
