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
const SYNONYM = 0.5;
const COGNATE = 0.85;
const PIVOT = 0.3;
/** A word with more counterparts than this is too vague to lead anywhere. */
const MANY = 4;

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

/** True for a word of the everyday vocabulary: the lexicon knows it. */
export function isEveryday(key: string): boolean {
  const lang = key.slice(0, key.indexOf(':'));
  return (lang === 'fr' || lang === 'en') && bridge()[lang].has(key.slice(3));
}

/** Words that share a translation with a word: "exécutif" and "gouvernement" by "government". */
function pivots(own: string, lang: string): string[] {
  if (lang !== 'fr' && lang !== 'en') return [];
  const back = bridge()[lang === 'fr' ? 'en' : 'fr'];
  const there = bridge()[lang].get(own) ?? [];
  return there.length > MANY
    ? []
    : there.flatMap((word) => (back.get(word) ?? []).filter((one, _, all) => one !== own && all.length <= MANY));
}

interface Synonyms {
  /** Stems that may stand for a stem, or for an expression (its stems joined by "_"). */
  of: Map<string, string[]>;
  /** Expressions by their first stem. */
  expressions: Map<string, string[][]>;
}
const groups = new Map<string, Synonyms>();

function synonymsOf(lang: string): Synonyms {
  let known = groups.get(lang);
  if (known) return known;
  known = { of: new Map(), expressions: new Map() };
  groups.set(lang, known);
  for (const line of wordsOf(lang).synonyms) {
    const members = [...new Set(line.split(' ').map((member) => stemsOf(member, lang).join('_')))];
    for (const one of members) {
      if (one.includes('_')) {
        const stems = one.split('_');
        const list = known.expressions.get(stems[0]!) ?? [];
        known.expressions.set(stems[0]!, [...list, stems]);
      }
      for (const other of members) if (one !== other) for (const part of other.split('_')) add(known.of, one, part);
    }
  }
  return known;
}

/** "tremblement_terre" as its stems; hyphens separate words as the tokenizer has it. */
const stemsOf = (member: string, lang: string): string[] => member.split(/[_-]/).map((word) => stem(word, lang));

/** Expressions of several words in the terms ("revenu de solidarité active"): per term, the stems that may stand for the whole. */
export function expressionsIn(terms: readonly Term[], lang: string): Map<number, string[]> {
  const { of, expressions } = synonymsOf(lang);
  const found = new Map<number, string[]>();
  const stems = terms.map((term) => term.key.slice(term.key.indexOf(':') + 1));
  stems.forEach((first, at) => {
    for (const expression of expressions.get(first) ?? []) {
      if (!expression.every((part, k) => stems[at + k] === part)) continue;
      const stands = of.get(expression.join('_')) ?? [];
      for (let k = 0; k < expression.length; k++) found.set(at + k, [...(found.get(at + k) ?? []), ...stands]);
    }
  });
  return found;
}

function add(map: Map<string, string[]>, from: string, to: string): void {
  const list = map.get(from);
  if (!list) map.set(from, [to]);
  else if (!list.includes(to)) list.push(to);
}

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
      for (const word of pivots(ownStem, lang)) offer(`${lang}:${word}`, PIVOT, 'synonym');
      for (const word of [...(synonymsOf(lang).of.get(ownStem) ?? []), ...whole])
        offer(`${lang}:${word}`, SYNONYM, 'synonym');
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
