// Words that set a statement's sense on a scale ("more", "before", "all", "baisse"): read from a text, and those of two texts compared.
import type { Token } from '../text/tokens';
import { wordsOf } from './lang';
import type { ClaimWords, Scales } from './lang/words';
import { keyOf } from './terms';

/** A word on a scale, and where it stands among the terms of its text. */
export interface Mark {
  /** "=amount:more", the same in all languages; "~" in front where it counts wherever it stands. */
  key: string;
  /** The term behind it. */
  at: number;
  /** The term the word itself is, -1 where it is a small word. */
  own: number;
}

/** A mark as read from a text, with the place of its word, UTF-16. */
export interface ReadMark extends Mark {
  start: number;
  end: number;
}

/** Before a key: the word counts where the other text has one at its place, or wherever it stands. */
const PLACED = '=';
const ANYWHERE = '~';
/** A comparator stands at most so many tokens behind the word it belongs to. */
const APART = 8;

/** The key of a word that leads to who does it, where the verb is passive. */
export const AGENT = `${PLACED}agent:by`;

const scaleOf = (key: string): string => key.slice(0, key.indexOf(':'));

interface Table {
  /** By folded form. */
  turns: Map<string, string[]>;
  /** By term key: opposites are content words in any inflection. */
  opposites: Map<string, string[]>;
}
const tables = new Map<string, Table>();

function scalesOf(lang: string): Table {
  let table = tables.get(lang);
  if (table) return table;
  const { turns, opposites } = wordsOf(lang);
  table = {
    turns: formsOf(turns, (word) => word, PLACED),
    opposites: formsOf(opposites, (word) => keyOf(word, lang), ANYWHERE),
  };
  tables.set(lang, table);
  return table;
}

function formsOf(scales: Scales, asKey: (word: string) => string, before: string): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const [scale, sides] of Object.entries(scales))
    for (const [side, words] of Object.entries(sides))
      for (const word of words.split(' ')) {
        const key = `${before}${scale}:${side}`;
        const known = forms.get(asKey(word)) ?? [];
        if (!known.includes(key)) forms.set(asKey(word), [...known, key]);
      }
  return forms;
}

/** Collects the marks of a text while its terms are read. A class, not closures: it is asked for every word. */
export class MarkReader {
  readonly marks: ReadMark[] = [];
  private readonly table: Table;
  private readonly words: ClaimWords;
  /** The scale a comparator belongs to, as keys begin, and the last token that stood on it. */
  private readonly compares: string;
  private compared = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly tokens: readonly Token[],
    lang: string,
  ) {
    this.table = scalesOf(lang);
    this.words = wordsOf(lang);
    this.compares = `${PLACED}${this.words.comparators.behind}:`;
  }

  /** Told of each word: how many terms there are by now, and the term it has become (-1 for none) with its key. */
  take(i: number, terms: number, own: number, ownKey: string): void {
    const { norm } = this.tokens[i]!;
    const { comparators, bounds, agents, negation } = this.words;
    const turns = this.table.turns.get(norm);
    if (turns) {
      // "ne … plus" is a negation, "au plus" a bound: no amounts.
      const negates = negation.seconds.has(norm) && followsParticle(this.tokens, i, negation.particles);
      const bounded = bounds.has(this.tokens[i - 1]?.norm ?? '');
      for (const key of turns) {
        const compares = key.startsWith(this.compares);
        if (negates || (bounded && compares)) continue;
        this.push(key, i, terms, own);
        if (compares) this.compared = i;
      }
    }
    if (comparators.words.has(norm) && i - this.compared <= APART)
      this.push(`${this.compares}${comparators.side}`, i, terms, own);
    if (agents.has(norm)) this.push(AGENT, i, terms, own);
    const opposites = own >= 0 ? this.table.opposites.get(ownKey) : undefined;
    if (opposites) for (const key of opposites) this.push(key, i, terms, own);
  }

  private push(key: string, i: number, terms: number, own: number): void {
    const { start, end } = this.tokens[i]!;
    this.marks.push({ key, at: terms, own, start, end });
  }
}

const followsParticle = (tokens: readonly Token[], at: number, particles: ReadonlySet<string>): boolean =>
  particles.size > 0 && tokens.slice(Math.max(0, at - 4), at).some(({ norm }) => particles.has(norm));

/** What two texts' marks need of the words between them. */
export interface Placed {
  /** By term of the claim: the statement's term that meets it, -1 where none does. */
  met: Int32Array;
  /** By term of the statement: 0 where it meets nothing. */
  used: Uint8Array;
  /** Terms of the claim proper. */
  text: number;
  cross: boolean;
}

/** A mark of the statement and the claim's mark at its place, on two sides of one scale. */
export interface Turn {
  here: ReadMark;
  there: Mark;
}

/**
 * The first scale on which the two texts stand on different sides at the same place. What both have is no difference, in
 * whatever order: "plus de loups" beside "davantage de loups".
 */
export function turnOf(mine: readonly ReadMark[], theirs: readonly Mark[], placed: Placed): Turn | null {
  for (const there of theirs) {
    if (!there.key.startsWith(PLACED)) continue;
    const beside = mine.filter((here) => sameScale(here, there) && samePlace(here, there, placed));
    if (beside.length > 0 && !beside.some(({ key }) => key === there.key)) return { here: beside[0]!, there };
  }
  return null;
}

/** The first pair of opposites, neither of which the other text holds: "augmente" here, "baisse" there. */
export function oppositeOf(mine: readonly ReadMark[], theirs: readonly Mark[], placed: Placed): Turn | null {
  const { met, used, cross } = placed;
  for (const there of theirs) {
    if (!there.key.startsWith(ANYWHERE) || met[there.own]! >= 0) continue;
    if (mine.some(({ key, own }) => key === there.key && !used[own])) continue;
    const here = mine.find(
      (one) =>
        sameScale(one, there) && one.key !== there.key && !used[one.own] && (!cross || samePlace(one, there, placed)),
    );
    if (here) return { here, there };
  }
  return null;
}

const sameScale = (a: Mark, b: Mark): boolean => scaleOf(a.key) === scaleOf(b.key);

/** The words behind the two meet, else the words before them do. */
function samePlace(here: Mark, there: Mark, { met, text }: Placed): boolean {
  const behind = there.at < text ? met[there.at]! : -1;
  if (behind >= 0 && behind === here.at) return true;
  const last = (there.own >= 0 ? there.own : there.at) - 1;
  const before = last >= 0 ? met[last]! : -1;
  return before >= 0 && before === (here.own >= 0 ? here.own : here.at) - 1;
}
