// The one spoken to, between a verb and what is said: "told reporters he would go".
import { isNoun } from '../word-classes';
import { bareClause } from './bare';
import { baseEnd } from './base';
import type { Complement } from './complement';
import { inName, isWord, maybeFinite, type Ordered, startsPhrase, surelyFinite } from './words';

/** Item behind the addressee that starts at `at`, or the clause that starts within what looks like one; `at` itself where none is. */
export function addressee(s: Ordered, p: number, at: number): { at: number; said: Complement | null } {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const { end } = s;
  const item = items[at]!;
  if (!startsPhrase(s, at) && !rules.pronouns.has(item.word)) return { at, said: null };
  let to = baseEnd(s, at);
  if (to <= at) return { at, said: null };
  // "told the court Paul Varley had …": the greedy phrase may hold the content's subject.
  if (!inName(s, at) || rules.determiners.has(item.word)) {
    if (to < end && surelyFinite(s, to))
      for (let c = at + 1; c < to; c++)
        if (inName(s, c) && !inName(s, c - 1) && c > at + 1) {
          const clause = bareClause(s, p, c);
          if (clause) return { at: c, said: clause };
        }
  }
  // "told reporters he": a bare noun ends at once where a clause starts behind it.
  if (to - at > 1 && !inName(s, at) && !rules.determiners.has(item.word) && to < end && maybeFinite(s, to)) {
    const clause = bareClause(s, p, at + 1);
    if (clause) return { at: at + 1, said: clause };
  }
  for (let c = at + 1; c < to; c++)
    if (!inName(s, c) && rules.determiners.has(items[c]!.word) && !rules.determiners.has(items[c - 1]!.word)) to = c;
  return { at: to, said: null };
}

/** "hoping to snatch it back": no addressee follows. */
export function infinitive(s: Ordered, at: number): boolean {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const next = items[at + 1];
  if (items[at]!.word !== s.order.infinitive || !next || at + 1 >= s.end || !isWord(s, at + 1)) return false;
  return !(
    inName(s, at + 1) ||
    next.capital ||
    rules.determiners.has(next.word) ||
    rules.pronouns.has(next.word) ||
    s.order.plurals.has(next.word) ||
    s.order.nounEnd.test(next.word) ||
    isNoun(rules, next.word)
  );
}
