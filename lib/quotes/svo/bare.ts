// The clause that follows a reporting verb without a conjunction: "said the talks failed".
import type { Complement } from './complement';
import { inName, isVerb, isWord, maybeFinite, type Ordered, overTime, startsPhrase, surelyFinite } from './words';

/** The clause that starts at item `at` behind the verb at `p`: a noun phrase with a finite verb; `null` where none does. */
export function bareClause(s: Ordered, p: number, at: number): Complement | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const { end } = s;
  const { word } = items[p]!;
  const item = items[at];
  if (!item || at + 2 > end || item.quoted >= 0) return null;
  const only = s.order.clauseOnly.has(word);
  const family = items[p]!.verb!.family;
  if (family === 'weak' || (family === 'hold' && !s.order.subjects.has(item.word))) return null;
  if (s.g.rules.questions.has(item.word) && !only) return { from: at, kind: 'bare' };
  if (s.order.clauseStarts.has(item.word))
    return only && finiteWithin(s, at + 1, 24) ? { from: at, kind: 'bare' } : null;
  if (surelyFinite(s, at) && only && at === p + 1 && !s.order.subjects.has(item.word))
    return { from: at, kind: 'bare' };
  if (s.order.subjects.has(item.word) && !rules.that.has(item.word)) {
    const next = items[at + 1]!;
    return next.mark && next.word !== ',' ? null : { from: at, kind: 'bare' };
  }
  if (!startsPhrase(s, at) || s.order.reflexives.has(item.word)) return null;
  if (rules.adverbs.has(item.word) && !inName(s, at) && !rules.determiners.has(item.word)) return null;
  if (overTime(s, at) > at) return null;
  return finiteBehind(s, word, at, only) ? { from: at, kind: 'bare' } : null;
}

/** A finite verb stands within the next `reach` items. */
export function finiteWithin(s: Ordered, at: number, reach: number): boolean {
  for (let c = at; c < Math.min(s.end, at + reach); c++) if (maybeFinite(s, c)) return true;
  return false;
}

/** The noun phrase at `at` has its verb behind it; `only` where the reporting verb governs nothing but clauses. */
function finiteBehind(s: Ordered, word: string, at: number, only: boolean): boolean {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const { end } = s;
  let open = 0;
  let commas = 0;
  for (let c = at; c < Math.min(end, at + 26); c++) {
    const item = items[c]!;
    if (item.quoted >= 0) return only && c > at;
    if (item.word === ';' || item.word === ':') return false;
    if (item.word === ',') {
      // An apposition or a relative clause may stand between; a coordination may not.
      const next = items[c + 1];
      if (!next || rules.conjunctions.has(next.word)) return false;
      if (next.verb?.forms.includes('gerund')) return false;
      // "who has written a book, will stand": the verb of the clause around.
      if (commas++ === 0 && surelyFinite(s, c + 1)) return false;
      continue;
    }
    if (item.mark) continue;
    if (rules.conjunctions.has(item.word) && c + 1 < end && isVerb(s, c + 1)) return false;
    if (rules.relatives.has(item.word) || rules.that.has(item.word)) open++;
    else if (s.order.subjects.has(item.word) && c > at && isWord(s, c - 1) && !inName(s, c)) open++;
    else if (c > at && surelyFinite(s, c)) {
      if (open > 0) {
        open--;
        while (c + 1 < end && surelyFinite(s, c + 1)) c++;
      } else return true;
    } else if (c > at && only && open === 0 && maybeFinite(s, c)) return true;
    else if (
      c > at + 1 &&
      only &&
      open === 0 &&
      s.order.sEnd.test(item.word) &&
      c + 1 < end &&
      isWord(s, c + 1) &&
      !inName(s, c) &&
      !rules.pluralMark.test(items[c - 1]!.word) &&
      rules.determiners.has(items[c + 1]!.word)
    )
      return true;
  }
  return only && s.order.plainSay.has(word) && end - at >= 4;
}
