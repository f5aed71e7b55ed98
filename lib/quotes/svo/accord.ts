// The cue that is a preposition where order is fixed: "according to X, …", "…, according to X", "…, according to X, …".
import { accordingAt } from '../clauses';
import type { Cue } from '../cues';
import { speaks } from '../word-classes';
import { baseEnd } from './base';
import { extent, leftStart, plain } from './extent';
import { phraseOf } from './nominal';
import { inName, isWord, type Ordered, surelyFinite } from './words';

export function accord(s: Ordered, p: number): Cue | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const rule = accordingAt(s, p);
  if (!rule) return null;
  const at = p + rule.words.length;
  const next = items[at];
  if (!next || at >= s.end || next.quoted >= 0 || next.mark || rules.notSources.has(next.word)) return null;
  const base = baseEnd(s, at);
  if (base <= at) return null;
  const to = sourceEnd(s, base);
  const phrase = phraseOf(s, at, to);
  if (!phrase || !isSource(s, at, base, phrase.head, phrase.referent !== null || phrase.pronoun !== null)) return null;
  const cue = { rule: 'according-to' as const, from: p, to: at, phrase };
  // What stands before: nothing but a conjunction or an adverb where the cue opens the sentence.
  let left = p;
  while (left > s.begin && items[left - 1]!.mark && ',-–—('.includes(items[left - 1]!.word)) left--;
  const first = leftStart(s, left);
  const words = plain(s, first, left);
  const broken = items[p - 1]?.word === ',' && items[to]?.word === ',' && surelyFinite(s, to + 1);
  if (words <= 2 && !broken) {
    let from = to;
    // Over an apposition: "According to Berg, the mayor of Holt, …".
    if (items[from]?.word === ',') {
      from++;
      const over = apposition(s, from);
      if (over > from) from = over;
    }
    if (from >= s.end) return null;
    const end = extent(s, from);
    return { ...cue, content: { from, to: end }, after: end };
  }
  const content = { from: first, to: left };
  if (
    items[to]?.word === ',' &&
    items[p - 1]?.word === ',' &&
    to + 2 < s.end &&
    !rules.conjunctions.has(items[to + 1]!.word)
  ) {
    const over = apposition(s, to + 1);
    const from = over > to + 1 ? over : to + 1;
    const tail = items[from];
    if (
      tail &&
      from < s.end &&
      tail.quoted < 0 &&
      !rules.relatives.has(tail.word) &&
      !tail.verb?.forms.includes('gerund')
    ) {
      const end = extent(s, from);
      if (words < 4 && !broken) return { ...cue, content: { from, to: end }, after: end };
      return { ...cue, content: { from: first, to: end }, after: end };
    }
  }
  return { ...cue, content, after: to };
}

/** On over prepositions, participles and relative clauses to the comma or the end. */
function sourceEnd(s: Ordered, base: number): number {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  let to = base;
  while (to < s.end && to < base + 24) {
    const item = items[to]!;
    if (item.mark || item.quoted >= 0) break;
    if (
      to === base &&
      !rules.prepositions.has(item.word) &&
      !rules.relatives.has(item.word) &&
      !s.order.postposed.test(item.word)
    )
      break;
    if (rules.relatives.has(item.word) || rules.conjunctions.has(item.word)) break;
    to++;
  }
  // Without a comma behind it a new clause may have begun: only the base is sure.
  if (to < s.end && isWord(s, to) && surelyFinite(s, to)) return base;
  for (let k = base; k < to; k++) if (surelyFinite(s, k)) return base;
  return to;
}

/** Item behind ", the mayor of Holt," that starts at `from`; `from` where no apposition stands there. */
function apposition(s: Ordered, from: number): number {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const first = items[from];
  if (!first || first.quoted >= 0) return from;
  const opens =
    rules.determiners.has(first.word) ||
    rules.relatives.has(first.word) ||
    (rules.personNouns.has(first.word) && !s.order.plurals.has(first.word));
  if (!opens) return from;
  for (let k = from; k < Math.min(s.end, from + 22); k++) {
    // "…, the yard employs 30 people, and …": no apposition, the first of two clauses.
    if (items[k]!.word === ',') return k + 1 < s.end && !rules.conjunctions.has(items[k + 1]!.word) ? k + 1 : from;
    if (surelyFinite(s, k) && !rules.relatives.has(first.word)) return from;
  }
  return from;
}

function isSource(s: Ordered, from: number, base: number, head: string | null, known: boolean): boolean {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  if (known) return true;
  if (head === null || rules.notSources.has(head)) return false;
  for (let k = from; k < base; k++)
    if (inName(s, k) || (speaks(rules, items[k]!.word) && !rules.notSources.has(items[k]!.word))) return true;
  return speaks(rules, head) || rules.indefinite.has(items[from]!.word) || s.order.plurals.has(head);
}
