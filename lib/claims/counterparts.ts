// What a word is called in another language: its translations by the lexicons, its cousins by their endings.
import { stem } from '../text/stems';
import { BRIDGES } from './lang';

/** Per language, then per other language: counterparts by stem. Both ways; built once, from the tables. */
type Lexicon = Map<string, Map<string, Map<string, string[]>>>;
let lexicon: Lexicon | null = null;

function lexicons(): Lexicon {
  if (lexicon) return lexicon;
  lexicon = new Map();
  const learn = (lang: string, other: string, word: string, counterpart: string) => {
    const of = lexicon!.get(lang) ?? new Map<string, Map<string, string[]>>();
    lexicon!.set(lang, of);
    const words = of.get(other) ?? new Map<string, string[]>();
    of.set(other, words);
    const known = words.get(word) ?? [];
    if (!known.includes(counterpart)) words.set(word, [...known, counterpart]);
  };
  for (const { from, to, lexicon: lines } of BRIDGES)
    for (const line of lines) {
      const [word, ...counterparts] = line.split(' ').map((one, i) => stem(one, i === 0 ? from : to));
      for (const counterpart of counterparts) {
        learn(from, to, word!, counterpart);
        learn(to, from, counterpart, word!);
      }
    }
  return lexicon;
}

/** Stems in `other` of what a stem of `lang` means. */
export const counterpartsOf = (word: string, lang: string, other: string): readonly string[] =>
  lexicons().get(lang)?.get(other)?.get(word) ?? [];

/** True for a word of the everyday vocabulary, given as an index key ("fr:maison"): a lexicon knows it. */
export function isEveryday(key: string): boolean {
  const colon = key.indexOf(':');
  const word = key.slice(colon + 1);
  for (const words of lexicons().get(key.slice(0, colon))?.values() ?? []) if (words.has(word)) return true;
  return false;
}

/** A word with more counterparts than this is too vague to lead anywhere. */
const MANY = 4;

/** Stems of `lang` that share a counterpart with a stem of it: "achat" and "acheter" by "purchase". */
export function pivotsOf(word: string, lang: string): string[] {
  const found: string[] = [];
  for (const [other, words] of lexicons().get(lang) ?? []) {
    const there = words.get(word) ?? [];
    if (there.length > MANY) continue;
    for (const one of there) {
      const back = counterpartsOf(one, other, lang);
      if (back.length <= MANY) found.push(...back.filter((mine) => mine !== word));
    }
  }
  return found;
}

/** Shorter words are no cousins by their ending alone. */
const SHORTEST = 5;
const SHORTEST_ROOT = 3;

/** Folded words of `other` that a folded word looks like a cousin of. Many are no words at all: no index holds those. */
export function cognatesOf(word: string, lang: string, other: string): string[] {
  if (word.length < SHORTEST) return [];
  return BRIDGES.flatMap((bridge) => {
    const forth = bridge.from === lang && bridge.to === other;
    if (!forth && !(bridge.to === lang && bridge.from === other)) return [];
    return bridge.endings.flatMap(([one, two]) => {
      const [ending, becomes] = forth ? [one, two] : [two, one];
      const root = word.length - ending.length;
      return ending && root >= SHORTEST_ROOT && word.endsWith(ending) ? [word.slice(0, root) + becomes] : [];
    });
  });
}
