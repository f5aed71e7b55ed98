// Where a content ends, and where it starts when the cue stands behind it.

import { subjectOf } from './subject';
import { isVerb, isWord, maybeFinite, type Ordered, overTime, surelyFinite } from './words';

// A clause longer than this is cut: no sentence of the news is, and the cost per cue stays bounded.
const LONGEST_CLAUSE = 160;

/** Item behind the clause that starts at `from`: the sentence's end, an aside, a second report, an outer incise. */
export function extent(s: Ordered, from: number): number {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const stop = Math.min(s.end, from + LONGEST_CLAUSE);
  let k = from + 1;
  let parens = 0;
  for (; k < stop; k++) {
    const item = items[k]!;
    if (item.word === '(') parens++;
    else if (item.word === ')') {
      if (--parens < 0) break;
    }
    if (item.word === ';') break;
    if (k <= from + 1 || parens > 0) continue;
    if (item.word === ',') {
      if (endsAtComma(k)) break;
    } else if (rules.conjunctions.has(item.word)) {
      if (secondReport(k + 1)) break;
    }
  }
  while (k > from + 1 && items[k - 1]!.mark && !')%'.includes(items[k - 1]!.word)) k--;
  return k;

  function endsAtComma(comma: number): boolean {
    const next = items[comma + 1];
    if (!next || comma + 1 >= s.end) return true;
    if (rules.asides.has(next.word)) return true;
    if (next.verb?.forms.includes('gerund')) return true;
    if (rules.conjunctions.has(next.word) && secondReport(comma + 2)) return true;
    if (accords(comma + 1)) return true;
    return outerIncise(comma + 1);
  }
  function accords(k: number): boolean {
    const rule = rules.according.find((r) => r.words.every((w, i) => items[k + i]?.word === w));
    return rule !== undefined && !rules.notSources.has(items[k + rule.words.length]?.word ?? '');
  }
  /** "and added that …", "and said: “…”" */
  function secondReport(k: number): boolean {
    let c = k;
    while (
      c < s.end &&
      c < k + 4 &&
      (rules.auxiliaries.has(items[c]!.word) ||
        rules.adverbs.has(items[c]!.word) ||
        rules.adverbEnd.test(items[c]!.word))
    )
      c++;
    if (c >= s.end || !isVerb(s, c) || items[c]!.verb!.family === 'weak') return false;
    const next = items[c + 1];
    if (!next || c + 1 >= s.end) return false;
    if (items[c]!.verb!.forms.includes('gerund')) return true;
    for (let d = c + 1; d < Math.min(s.end, c + 6); d++) {
      if (rules.that.has(items[d]!.word) || items[d]!.quoted >= 0) return true;
      if (d === c + 1 && (s.order.subjects.has(items[d]!.word) || s.order.clauseOnly.has(items[c]!.word))) return true;
    }
    return false;
  }
  /** ", Berg said" with nothing but a time behind it. */
  function outerIncise(k: number): boolean {
    for (let c = k + 1; c < Math.min(s.end, k + 12); c++) {
      const item = items[c]!;
      if (item.mark || item.quoted >= 0) return false;
      if (isVerb(s, c) && s.order.clauseOnly.has(item.word) && item.verb!.forms.includes('finite')) {
        const after = overTime(s, c + 1);
        if (after < s.end && !items[after]!.mark && !rules.prepositions.has(items[after]!.word)) return false;
        return subjectOf(s, c, k) !== null;
      }
    }
    return false;
  }
}

/** First item of what the cue whose clause starts at `start` reports on its left; `start` where there is nothing. */
export function leftStart(s: Ordered, start: number): number {
  const { items } = s.g.syntax;
  let from = Math.max(s.begin, Math.min(s.free, start), start - LONGEST_CLAUSE);
  while (from < start && items[from]!.mark && items[from]!.word !== '$') from++;
  return from;
}

export function plain(s: Ordered, from: number, to: number): number {
  let n = 0;
  for (let k = from; k < to; k++) if (isWord(s, k)) n++;
  return n;
}
export function clausal(s: Ordered, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (surelyFinite(s, k) || maybeFinite(s, k)) return true;
  return false;
}
