// The subject of a verb where it stands before the verb: over insertions and relative clauses to the noun phrase.
import { type Phrase, pronoun } from '../phrase';
import { speaks } from '../word-classes';
import { overInsertion } from './insertion';
import { phraseOf } from './nominal';
import { type Run, runBefore } from './run';
import { inName, type Ordered, surelyFinite } from './words';

/** A run whose start opens the verb's clause. */
export interface Subject extends Run {
  /** A relative stands before it ("which officials said will …"). */
  relative: boolean;
}

// No subject of the news is further from its verb; it bounds the cost per verb.
const REACH = 48;

/** The subject of the verb group that starts at `at`, no item before `low`; `null` where there is none or it is "I", "we", "you". */
export function subjectOf(s: Ordered, at: number, low: number): Subject | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const floor = floorOf(s, at, low);
  let k = at - 1;
  if (k < floor) return null;
  const near = items[k]!;
  if (!inName(s, k)) {
    if (rules.pronouns.has(near.word) && s.order.subjects.has(near.word)) return found(pronoun(k, near, rules), k);
    if (s.order.subjects.has(near.word)) return null;
    if (rules.relatives.has(near.word) || rules.that.has(near.word)) {
      let end = k;
      if (items[end - 1]?.word === ',') end--;
      while (end - 1 > floor && rules.prepositions.has(items[end - 1]!.word)) end--;
      const run = end > floor ? antecedent(s, end, floor) : null;
      return run && found(run.phrase, run.start);
    }
  }
  if (near.word === ')') {
    while (k > floor && items[k]!.word !== '(') k--;
    return k > floor ? subjectOf(s, k, floor) : null;
  }
  if (near.mark && '-–—'.includes(near.word)) {
    let d = k - 1;
    while (d > floor && items[d]!.mark) d--;
    for (; d > floor; d--)
      if (items[d]!.mark && '-–—'.includes(items[d]!.word)) {
        while (items[d - 1]?.mark && '-–—'.includes(items[d - 1]!.word)) d--;
        const run = runBefore(s, d, floor);
        // "Anna Berg, head of Norbit -- the largest yard --, said"
        const beside = run && !run.phrase.referent && items[run.start - 1]?.word === ',';
        const over = beside ? inserted(d) : null;
        return over ?? (run && found(run.phrase, run.start));
      }
    return null;
  }
  if (near.word === ',') return inserted(k);
  const run = runBefore(s, at, floor);
  return run && found(run.phrase, run.start);

  function inserted(comma: number): Subject | null {
    const over = overInsertion(s, comma, floor);
    return over && { ...over, relative: false };
  }
  function found(phrase: Phrase, start: number): Subject {
    const before = start > floor ? items[start - 1]! : null;
    return {
      phrase,
      start,
      relative: before !== null && (rules.relatives.has(before.word) || rules.that.has(before.word)),
    };
  }
}

/** Where the clause can start at the earliest: behind the last quotation, semicolon, colon. */
function floorOf(s: Ordered, at: number, low: number): number {
  const { items } = s.g.syntax;
  const first = Math.max(low, s.begin, at - REACH);
  for (let k = at - 1; k >= first; k--) {
    const item = items[k]!;
    if (item.quoted >= 0 || item.word === ';' || item.word === ':') return k + 1;
  }
  return first;
}

/** What a relative behind `end` belongs to: the whole phrase where its head can speak, else the noun phrase nearest to it. */
function antecedent(s: Ordered, end: number, floor: number): Run | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const whole = runBefore(s, end, floor);
  if (whole && (whole.phrase.referent || whole.phrase.pronoun || speaks(rules, whole.phrase.head))) return whole;
  for (let k = end - 1; k > floor && k > end - 10; k--) {
    if (inName(s, k - 1) && inName(s, k)) continue;
    const before = items[k - 1]!;
    if (!rules.prepositions.has(before.word) && !surelyFinite(s, k - 1)) continue;
    const phrase = phraseOf(s, k, end);
    return phrase ? { phrase, start: k } : whole;
  }
  return whole;
}
