// Names one or two letters off another name of the same document: likely misspellings of it.
import { distance } from 'fastest-levenshtein';
import type { Sense } from './choose';
import type { Name } from './names';

/** Shorter names differ from others by a letter all the time; one word that is itself a slip is longer still ("Francs"). */
const SHORTEST = 6;
const SHORTEST_WORD = 7;
/** From this length on two letters may be off. */
const LONG = 10;

/**
 * For each key that no pack knows and that is nearly another name of the document, that name's sense, with the reason.
 * The other name is a linked one, or one the document writes at least twice as often.
 */
export function slips(
  byKey: ReadonlyMap<string, readonly Name[]>,
  senses: ReadonlyMap<string, Sense>,
): Map<string, Sense> {
  const found = new Map<string, Sense>();
  const keys = [...byKey.keys()].filter((key) => key.length >= SHORTEST && !/\d/.test(key));
  for (const key of keys) {
    const sense = senses.get(key)!;
    if (sense.entity || sense.ranked.length > 0 || (!key.includes(' ') && key.length < SHORTEST_WORD)) continue;
    const meant = keys.filter((other) => {
      if (other === key || !near(key, other)) return false;
      const right = senses.get(other)!;
      if (right.entity ? right.score <= 0.6 : byKey.get(other)!.length < 2 * byKey.get(key)!.length) return false;
      const person = byKey.get(key)!.some((name) => name.titled);
      if (right.type !== 'person') return !person;
      // Brothers and sisters share a surname: a given name that differs is another person's.
      return key.includes(' ') && key.split(' ')[0] === other.split(' ')[0];
    });
    const referents = new Set(meant.map((other) => senses.get(other)!.referent));
    if (referents.size !== 1) continue;
    const right = senses.get(meant[0]!)!;
    found.set(key, { ...right, score: 0.7, ranked: [], why: [{ code: 'misspelling', alias: meant[0]! }] });
  }
  return found;
}

/** One edit apart (two in long names), with the same first letter; endings (of gender, number, peoples) are no slips. */
function near(key: string, other: string): boolean {
  if (key[0] !== other[0] || isEnding(key, other)) return false;
  if (Math.abs(key.length - other.length) > 2) return false;
  if (key.split(' ').length !== other.split(' ').length) return false;
  if (swapped(key, other)) return true;
  return distance(key, other) <= (Math.min(key.length, other.length) >= LONG ? 2 : 1);
}

/** The two differ in their last letters only ("Carolina", "Carolinian"). */
function isEnding(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return a.at(-1) !== b.at(-1) && same + 2 >= Math.min(a.length, b.length);
}

/** Two neighbouring letters in the wrong order. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
