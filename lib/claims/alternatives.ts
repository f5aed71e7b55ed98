// Other words a word of a claim may be met by: its cognate, its translations, its synonyms, each with what it is worth.
import { stem } from '../text/stems';
import { FR_EN } from './lang/fr-en';
import { keyOf, type Term, wordsOf } from './terms';

export interface Alternative {
  key: string;
  /** 1 for the word itself; less the further the meaning may be. */
  weight: number;
  how: 'same' | 'cognate' | 'translation' | 'synonym';
}

const TRANSLATION = 0.8;
const SYNONYM = 0.4;
const COGNATE = 0.85;

/** Counterparts by stem, both ways; built once, from the table. */
let lexicon: { fr: Map<string, string[]>; en: Map<string, string[]> } | null = null;
function bridge(): { fr: Map<string, string[]>; en: Map<string, string[]> } {
  if (lexicon) return lexicon;
  lexicon = { fr: new Map(), en: new Map() };
  for (const line of FR_EN) {
    const [french, ...english] = line.split(' ');
    for (const word of english) {
      add(lexicon.fr, stem(french!, 'fr'), stem(word, 'en'));
      add(lexicon.en, stem(word, 'en'), stem(french!, 'fr'));
    }
  }
  return lexicon;
}

const groups = new Map<string, Map<string, string[]>>();
function synonymsOf(lang: string): Map<string, string[]> {
  let known = groups.get(lang);
  if (known) return known;
  known = new Map();
  groups.set(lang, known);
  for (const line of wordsOf(lang).synonyms) {
    const stems = [...new Set(line.split(' ').map((word) => stem(word, lang)))];
    for (const one of stems) for (const other of stems) if (one !== other) add(known, one, other);
  }
  return known;
}

function add(map: Map<string, string[]>, from: string, to: string): void {
  const list = map.get(from);
  if (!list) map.set(from, [to]);
  else if (!list.includes(to)) list.push(to);
}

/**
 * What a term of a text in `lang` may be met by in a review of one of `languages`. Best first; the term itself always leads.
 * Numbers stand for themselves in every language.
 */
export function alternativesOf(term: Term, lang: string, languages: Iterable<string>): Alternative[] {
  const own: Alternative[] = [{ key: term.key, weight: 1, how: 'same' }];
  if (term.kind === 'number') return own;
  const found = new Map<string, Alternative>(own.map((one) => [one.key, one]));
  const offer = (key: string, weight: number, how: Alternative['how']) => {
    if ((found.get(key)?.weight ?? 0) < weight) found.set(key, { key, weight, how });
  };
  const ownStem = term.key.slice(term.key.indexOf(':') + 1);
  for (const other of languages) {
    if (other === lang) {
      for (const word of synonymsOf(lang).get(ownStem) ?? []) offer(`${lang}:${word}`, SYNONYM, 'synonym');
      continue;
    }
    offer(keyOf(term.norm, other), term.kind === 'name' || term.norm.length > 4 ? 1 : 0.7, 'same');
    if ((lang !== 'fr' || other !== 'en') && (lang !== 'en' || other !== 'fr')) continue;
    const translations = bridge()[lang].get(ownStem) ?? [];
    for (const word of translations)
      offer(`${other}:${word}`, TRANSLATION / Math.sqrt(Math.max(1, translations.length - 1)), 'translation');
    for (const word of cognatesOf(term.norm, lang)) offer(keyOf(word, other), COGNATE, 'cognate');
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight);
}

/** French endings and what they become in English; folded. General knowledge of both languages' Latin vocabulary. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['iques', 'ic'],
  ['ique', 'ic'],
  ['ique', 'ical'],
  ['ites', 'ities'],
  ['ite', 'ity'],
  ['te', 'ty'],
  ['aires', 'ary'],
  ['aire', 'ary'],
  ['aire', 'arian'],
  ['eurs', 'or'],
  ['eur', 'or'],
  ['eur', 'er'],
  ['eux', 'ous'],
  ['euse', 'ous'],
  ['euses', 'ous'],
  ['isme', 'ism'],
  ['istes', 'ist'],
  ['iste', 'ist'],
  ['ies', 'y'],
  ['ie', 'y'],
  ['ifs', 'ive'],
  ['if', 'ive'],
  ['ive', 'ive'],
  ['oire', 'ory'],
  ['oires', 'ory'],
  ['ement', 'ely'],
  ['ement', 'ment'],
  ['er', ''],
  ['er', 'e'],
  ['er', 'ate'],
  ['e', ''],
  ['es', ''],
  ['ee', 'ed'],
  ['e', 'ed'],
  ['iser', 'ize'],
  ['iser', 'ise'],
  ['isation', 'ization'],
  ['ifier', 'ify'],
  ['al', 'al'],
  ['aux', 'al'],
  ['ales', 'al'],
  ['ien', 'ian'],
  ['ienne', 'ian'],
  ['iens', 'ian'],
  ['ain', 'an'],
  ['aine', 'an'],
  ['ains', 'an'],
  ['ais', 'ese'],
  ['re', 'er'],
  ['res', 'er'],
  ['logue', 'logist'],
  ['isse', 'ish'],
  ['ir', 'ish'],
  ['ant', 'ing'],
  ['ences', 'ence'],
]; // prettier-ignore

/** Words of the other language that the word looks like a cousin of. Many are no words at all: no index holds those. */
function cognatesOf(word: string, lang: string): string[] {
  if (word.length < 5) return [];
  const answers: string[] = [];
  for (const [french, english] of ENDINGS) {
    const [from, to] = lang === 'fr' ? [french, english] : [english, french];
    if (from && word.endsWith(from) && word.length - from.length >= 3)
      answers.push(word.slice(0, word.length - from.length) + to);
  }
  return answers;
}
