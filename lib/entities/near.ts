// Names of several words that the text writes with one slip: "Union europénne", "Médecins sans frontère".
import { distance } from 'fastest-levenshtein';
import type { Found, Pool } from './pool';
import type { Word } from './words';

/** A stretch of words `[from, to)` that is one slip away from the key `alias`. */
export interface Near {
  from: number;
  to: number;
  alias: string;
  found: Found[];
}

/** Letters of a name below which one letter makes another name ("Saint-Martin", "Saint-Marin"). */
const SHORTEST = 11;
/** Letters of the word the slip is in. */
const SHORTEST_WORD = 5;
/** Letters of a word in which two may be wrong. */
const LONG = 11;
/** Keys that begin alike and are looked at; more of them begin so by chance. */
const MOST = 200;

/**
 * The known name of two words or more that begins at a word, but for one word behind the first that is slightly off; `null`
 * where there is none.
 */
export function nearAt(words: readonly Word[], at: number, pool: Pool): Near | null {
  const first = words[at]!;
  const second = words[at + 1];
  if (!second || second.breaks || first.norm.length < 2) return null;
  const prefix = `${first.norm} ${second.norm.slice(0, 3)}`;
  for (const [segment, gazetteer] of pool.segments.entries()) {
    if (gazetteer.wordsAfter(first.hash) < 2) continue;
    const { from, to } = gazetteer.keys.range(prefix);
    if (to - from > MOST) continue;
    for (let key = from; key < to; key++) {
      const alias = gazetteer.keys.at(key);
      const end = slipEnd(words, at, alias.split(' '));
      if (end > 0) return { from: at, to: end, alias, found: [{ segment, key }] };
    }
  }
  return null;
}

/** Index behind the words that are the alias's but for one slip; 0 where they are not. */
function slipEnd(words: readonly Word[], at: number, alias: readonly string[]): number {
  if (alias.reduce((sum, word) => sum + word.length, 0) < SHORTEST) return 0;
  let slips = 0;
  for (let i = 0; i < alias.length; i++) {
    const word = words[at + i];
    if (!word || (i > 0 && word.breaks)) return 0;
    if (word.norm === alias[i]) continue;
    if (slips++ > 0 || !isSlip(word.norm, alias[i]!)) return 0;
  }
  return slips === 1 ? at + alias.length : 0;
}

/** One letter off beside an "s" at the end, or two in a long word; two letters swapped. */
function isSlip(word: string, right: string): boolean {
  if (Math.min(word.length, right.length) < SHORTEST_WORD || word[0] !== right[0]) return false;
  // "South African", "Rolling Stones": a longer ending makes another word.
  if (word.startsWith(right)) return false;
  if (swapped(word, right) || distance(word.replace(/s$/, ''), right.replace(/s$/, '')) <= 1) return true;
  return Math.min(word.length, right.length) >= LONG && distance(word, right) <= 2;
}

/** Two neighbouring letters in the wrong order. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** One key is the other with an ending more, other than "s", on one of its words ("west african", "west africa"). */
export function isDerived(a: string, b: string): boolean {
  const words = a.split(' ');
  const others = b.split(' ');
  return (
    words.length === others.length &&
    words.some((word, i) => {
      const [short, long] = [word, others[i]!].sort((x, y) => x.length - y.length) as [string, string];
      return long.startsWith(short) && long.length > short.length && long !== `${short}s`;
    })
  );
}
