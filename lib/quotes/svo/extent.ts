// Where a content ends, and where it starts when the cue stands behind it.

import { accordingAt } from '../clauses';
import { asideAt } from '../word-classes';
import { subjectOf } from './subject';
import { isVerb, isWord, maybeFinite, type Ordered, overTime, startsPhrase, surelyFinite } from './words';

// A clause longer than this is cut: no sentence of the news is, and the cost per cue stays bounded.
const LONGEST_CLAUSE = 160;

/** How the cue's own clause hangs on its sentence: a main clause, "while X said …, Y …", ", who said …, left". */
export type Hanging = 'main' | 'subordinate' | 'relative';

/** Item behind the clause that starts at `from`: the sentence's end, an aside, a second report, an outer incise, the main clause again. */
export function extent(s: Ordered, from: number, hanging: Hanging = 'main'): number {
  const { rules } = s.g;
  const { items, quoted, text } = s.g.syntax;
  const stop = Math.min(s.end, from + LONGEST_CLAUSE);
  let k = from;
  let parens = 0;
  for (; k < stop; k++) {
    const item = items[k]!;
    if (item.word === '(') parens++;
    else if (item.word === ')') {
      if (--parens < 0) break;
    }
    if (item.word === ';') break;
    // "any plan “must be thought out”: “…”": the marks behind a colon are a quotation of their own.
    if (item.word === ':' && k > from + 1 && k + 1 < stop && items[k + 1]!.quoted >= 0) break;
    if (parens > 0) continue;
    // A comma may stand inside the closing marks: “… a gift,” adding that …
    if (item.quoted >= 0 && text[quoted[item.quoted]!.end - 1] === ',') {
      if (endsAtComma(k)) {
        k++;
        break;
      }
      continue;
    }
    if (k <= from + 1) continue;
    if (item.word === ',') {
      if (endsAtComma(k)) break;
    } else if (item.mark && '-–—'.includes(item.word)) {
      if (dashEnds(k)) break;
    } else if (rules.conjunctions.has(item.word) && (secondReport(k + 1) || newReport(k + 1))) break;
  }
  while (k > from + 1 && items[k - 1]!.mark && !')%'.includes(items[k - 1]!.word)) k--;
  return k;

  function endsAtComma(comma: number): boolean {
    const next = items[comma + 1];
    if (!next || comma + 1 >= s.end) return true;
    if (asideAt(rules, items, comma + 1)) return true;
    if (next.verb?.forms.includes('gerund')) return true;
    if (next.word === s.order.absolute && absolute(comma + 2)) return true;
    if (
      hanging === 'subordinate' &&
      !rules.relatives.has(next.word) &&
      !rules.conjunctions.has(next.word) &&
      mainClause(comma + 1)
    )
      return true;
    if (
      hanging === 'relative' &&
      !rules.conjunctions.has(next.word) &&
      (surelyFinite(s, comma + 1) || (next.verb !== undefined && isVerb(s, comma + 1)))
    )
      return true;
    if (rules.conjunctions.has(next.word)) return secondReport(comma + 2) || newReport(comma + 2);
    if (accords(comma + 1)) return true;
    return outerIncise(comma + 1) || newReport(comma + 1);
  }
  /** "…, with the paper reporting …": somebody else's report. */
  function absolute(k: number): boolean {
    for (let c = k + 1; c < Math.min(s.end, k + 7) && isWord(s, c); c++)
      if (items[c]!.verb?.forms.includes('gerund') && isVerb(s, c)) return true;
    return false;
  }
  /** A noun phrase with a finite verb: the clause that a subordinate one was put before. */
  function mainClause(k: number): boolean {
    for (let c = k; c < Math.min(stop, k + 14); c++) {
      if (items[c]!.word === ',' || items[c]!.quoted >= 0)
        return c > k && items[c]!.word === ',' && surelyFinite(s, c + 1);
      if (maybeFinite(s, c)) return true;
    }
    return false;
  }
  /** A dash with no second one in the sentence, and a comment of its own behind it. */
  function dashEnds(dash: number): boolean {
    const next = items[dash + 1];
    if (!next || dash + 1 >= s.end || items[dash - 1]!.mark) return true;
    for (let c = dash + 1; c < stop; c++) if (items[c]!.mark && '-–—'.includes(items[c]!.word)) return false;
    return (
      asideAt(rules, items, dash + 1) ||
      next.verb?.forms.includes('gerund') === true ||
      s.order.clauseStarts.has(next.word) ||
      rules.conjunctions.has(next.word) ||
      s.order.nominative.has(next.word)
    );
  }
  function accords(k: number): boolean {
    const rule = accordingAt(s, k);
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
    if (c >= s.end || !isVerb(s, c)) return false;
    const next = items[c + 1];
    if (!next || c + 1 >= s.end) return false;
    if (items[c]!.verb!.forms.includes('gerund')) return true;
    for (let d = c + 1; d < Math.min(s.end, c + 6); d++) {
      if (rules.that.has(items[d]!.word) || items[d]!.quoted >= 0) return items[c]!.verb!.family !== 'weak';
      if (d === c + 1 && (s.order.subjects.has(items[d]!.word) || s.order.clauseOnly.has(items[c]!.word)))
        return items[c]!.verb!.family !== 'weak';
    }
    return false;
  }
  /** "…, and one in four said …", "…, others argue that …": somebody else's report. */
  function newReport(k: number): boolean {
    if (k >= s.end || (!startsPhrase(s, k) && !s.order.nominative.has(items[k]!.word))) return false;
    for (let c = k + 1; c < Math.min(s.end, k + 9); c++) {
      const item = items[c]!;
      if (item.mark || item.quoted >= 0 || rules.relatives.has(item.word) || rules.that.has(item.word)) return false;
      if (isVerb(s, c) && item.verb!.forms.includes('finite') && item.verb!.family === 'say') {
        const after = overTime(s, c + 1);
        const next = items[after];
        if (!next || after >= s.end) return false;
        if (s.order.alsoNouns.has(item.word) && !rules.that.has(next.word)) return false;
        if (!rules.that.has(next.word) && !(s.order.clauseOnly.has(item.word) && !next.mark && startsPhrase(s, after)))
          return false;
        return subjectOf(s, c, k) !== null;
      }
      if (surelyFinite(s, c) && !rules.auxiliaries.has(item.word)) return false;
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
  // "a jacket (“…,” Berg said)": a bracket that is open holds the whole of it.
  let closed = 0;
  for (let k = start - 1; k >= from; k--)
    if (items[k]!.word === ')') closed++;
    else if (items[k]!.word === '(' && closed-- === 0) from = k + 1;
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
