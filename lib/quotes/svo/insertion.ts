// The subject over an insertion: "Anna Berg, the mayor of Holt, said".
import { type Run, runBefore } from './run';
import { inName, type Ordered, surelyFinite } from './words';

/** "Anna Berg, the mayor of Holt, said": the first noun phrase of the clause that a comma ends. */
export function overInsertion(s: Ordered, comma: number, floor: number): Run | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  let from = floor;
  for (let c = floor + 1; c < comma; c++) {
    if (items[c]!.word !== ',' && !(items[c]!.word === '(' && c > from)) continue;
    const run = segment(from, c);
    if (run && insertion(c + 1)) return run;
    from = c + 1;
  }
  return null;

  function segment(a: number, b: number): Run | null {
    while (
      a < b &&
      !inName(s, a) &&
      (items[a]!.mark || rules.conjunctions.has(items[a]!.word) || rules.adverbs.has(items[a]!.word))
    )
      a++;
    if (a >= b || items[a]!.quoted >= 0) return null;
    const first = items[a]!;
    if (
      !inName(s, a) &&
      (rules.calendar.has(first.word) ||
        s.order.clauseStarts.has(first.word) ||
        (s.order.participleEnd.test(first.word) && !rules.determiners.has(first.word)))
    )
      return null;
    const run = runBefore(s, b, a);
    // A clause before the comma is no subject.
    if (!run) return null;
    for (let k = a; k < run.start; k++) if (surelyFinite(s, k)) return null;
    if (!inName(s, b - 1) && s.order.pastEnd.test(items[b - 1]!.word)) return null;
    if (run.phrase.pronoun) return null;
    return run;
  }
  /** What stands between is no clause of its own. */
  function insertion(a: number): boolean {
    let open = false;
    for (let k = a; k < comma; k++) {
      const item = items[k]!;
      if (
        rules.relatives.has(item.word) ||
        rules.that.has(item.word) ||
        s.order.clauseStarts.has(item.word) ||
        rules.like.has(item.word)
      )
        open = true;
      else if (surelyFinite(s, k) && !open) return false;
    }
    return true;
  }
}
