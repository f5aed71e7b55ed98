// What a word is called in another language: its translations by the lexicons, its cousins by their endings.
import { headOf, stem } from '../text/stems';
import { BRIDGES } from './lang';

/** So many letters of a word say in which drawer of a lexicon it lies. */
const DRAWER = 3;

/** A word and its stem begin alike, but for a "y" that stems write as "i" ("payer": "pai"). */
const drawerOf = (beginning: string): string => beginning.slice(0, DRAWER).replaceAll('y', 'i');

/**
 * Counterparts by stem, one way. Stems are made for one drawer at a time: all of them take a background that starts longer
 * than the search itself, and those of one first letter a third of that still.
 */
class Lexicon {
  private readonly pairs = new Map<string, [word: string, counterpart: string][]>();
  private readonly made = new Map<string, Map<string, string[]>>();

  constructor(
    private readonly from: string,
    private readonly to: string,
  ) {}

  add(word: string, counterpart: string): void {
    const drawer = drawerOf(headOf(word, this.from));
    const known = this.pairs.get(drawer);
    if (known) known.push([word, counterpart]);
    else this.pairs.set(drawer, [[word, counterpart]]);
  }

  get(of: string): readonly string[] {
    const drawer = drawerOf(of);
    let words = this.made.get(drawer);
    if (!words) {
      words = this.stemmed(this.pairsIn(drawer));
      this.made.set(drawer, words);
    }
    return words.get(of) ?? [];
  }

  /** A stem that is shorter than that may be one of words in several drawers ("ag": "age"). */
  private pairsIn(drawer: string): readonly [string, string][] {
    if (drawer.length === DRAWER) return this.pairs.get(drawer) ?? [];
    return [...this.pairs].flatMap(([name, pairs]) => (name.startsWith(drawer) ? pairs : []));
  }

  private stemmed(pairs: readonly [string, string][]): Map<string, string[]> {
    const words = new Map<string, string[]>();
    for (const [word, counterpart] of pairs) {
      const [mine, theirs] = [stem(word, this.from), stem(counterpart, this.to)];
      const known = words.get(mine);
      if (!known) words.set(mine, [theirs]);
      else if (!known.includes(theirs)) known.push(theirs);
    }
    return words;
  }
}

/** Per language, then per other language. */
let lexicons: Map<string, Map<string, Lexicon>> | null = null;

function lexiconsOf(lang: string): ReadonlyMap<string, Lexicon> | undefined {
  lexicons ??= read();
  return lexicons.get(lang);
}

/** The tables both ways, each read once. */
function read(): Map<string, Map<string, Lexicon>> {
  const all = new Map<string, Map<string, Lexicon>>();
  const between = (lang: string, other: string): Lexicon => {
    const of = all.get(lang) ?? new Map<string, Lexicon>();
    all.set(lang, of);
    const known = of.get(other) ?? new Lexicon(lang, other);
    of.set(other, known);
    return known;
  };
  for (const { from, to, lexicon: lines } of BRIDGES) {
    const [forth, back] = [between(from, to), between(to, from)];
    for (const line of lines) {
      const [word, ...counterparts] = line.split(' ');
      for (const counterpart of counterparts) {
        forth.add(word!, counterpart);
        back.add(counterpart, word!);
      }
    }
  }
  return all;
}

/** Stems in `other` of what a stem of `lang` means. */
export const counterpartsOf = (word: string, lang: string, other: string): readonly string[] =>
  lexiconsOf(lang)?.get(other)?.get(word) ?? [];

/** True for a word of the everyday vocabulary, given as an index key ("fr:maison"): a lexicon knows it. */
export function isEveryday(key: string): boolean {
  const colon = key.indexOf(':');
  const word = key.slice(colon + 1);
  for (const words of lexiconsOf(key.slice(0, colon))?.values() ?? []) if (words.get(word).length > 0) return true;
  return false;
}

/** A word with more counterparts than this is too vague to lead anywhere. */
const MANY = 4;

/** Stems of `lang` that share a counterpart with a stem of it: "achat" and "acheter" by "purchase". */
export function pivotsOf(word: string, lang: string): string[] {
  const found: string[] = [];
  for (const [other, words] of lexiconsOf(lang) ?? []) {
    const there = words.get(word);
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
