// The base noun phrase read forward: no prepositions, no clauses.
import { inName, isPreposition, type Ordered, possessive, surelyFinite } from './words';

/** Item behind the base noun phrase (no prepositions, no clauses) that starts at `k`; `k` where none starts. */
export function baseEnd(s: Ordered, k: number): number {
  const { rules, names } = s.g;
  const { items } = s.g.syntax;
  const first = items[k];
  if (!first || k >= s.end || first.quoted >= 0) return k;
  if (!inName(s, k) && rules.pronouns.has(first.word) && !rules.determiners.has(first.word)) return k + 1;
  let c = k;
  const stop = Math.min(s.end, k + 14);
  while (c < stop) {
    const n = names.at[c] ?? -1;
    if (n >= 0) {
      c = Math.max(c + 1, names.list[n]!.to);
      if (possessive(s, c - 1) || possessive(s, c)) {
        if (items[c] && possessive(s, c)) c++;
        continue;
      }
      // "Clinton campaign officials": nouns may follow; a new determiner or pronoun may not.
      continue;
    }
    const item = items[c]!;
    if (item.quoted >= 0) break;
    if (item.mark) {
      if (
        item.word === '-' ||
        item.word === '%' ||
        item.word === '$' ||
        (item.word === '.' && rules.titles.has(items[c - 1]?.word ?? ''))
      ) {
        c++;
        continue;
      }
      break;
    }
    if (possessive(s, c)) {
      c++;
      continue;
    }
    if (
      isPreposition(s, c) ||
      rules.relatives.has(item.word) ||
      rules.conjunctions.has(item.word) ||
      rules.that.has(item.word) ||
      (s.order.subjects.has(item.word) && c > k) ||
      (rules.calendar.has(item.word) && c > k) ||
      (rules.pronouns.has(item.word) && !rules.determiners.has(item.word)) ||
      s.order.reflexives.has(item.word)
    )
      break;
    if (c > k && surelyFinite(s, c)) break;
    if (c > k && rules.determiners.has(item.word) && !rules.determiners.has(items[c - 1]!.word)) break;
    if (c === k && rules.finite.has(item.word) && !rules.determiners.has(item.word)) break;
    c++;
  }
  while (c > k && (rules.adverbs.has(items[c - 1]!.word) || items[c - 1]!.mark) && !inName(s, c - 1)) c--;
  return c;
}
