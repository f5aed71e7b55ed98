// Where a clause of one sentence starts and ends, and what stands in it.
import type { Cue } from './cues';
import type { QuoteRules } from './lang/rules';
import type { Grammar } from './phrase';
import { asideAt, finiteAt } from './word-classes';

/** One sentence while its cues are read: items `[begin, end)`, the cues so far, the first item no content has taken. */
export interface Clauses {
  g: Grammar;
  begin: number;
  end: number;
  cues: Cue[];
  free: number;
}

// A clause longer than this is cut: no sentence of the news is, and the cost per cue stays bounded.
export const LONGEST_CLAUSE = 160;

/** End of the clause that starts at `from`: the sentence's end, an incise, an aside, a second report. */
export function clauseEnd(s: Clauses, from: number, quoted: boolean): number {
  const { g, end } = s;
  const { rules } = g;
  const { items } = g.syntax;
  const stop = Math.min(end, from + LONGEST_CLAUSE);
  if (quoted) {
    let k = from + 1;
    while (
      k + 1 < stop &&
      (rules.conjunctions.has(items[k]!.word) || items[k]!.word === ',') &&
      items[k + 1]!.quoted >= 0
    )
      k += 2;
    return k;
  }
  let k = from;
  for (; k < stop; k++) {
    const item = items[k]!;
    if (item.word === ';') break;
    // "regrette que rien n'avance : « … », dit X": the marks have a cue of their own.
    if (item.word === ':' && k > from + 2 && k + 1 < stop && items[k + 1]!.quoted >= 0) break;
    if (k > from + 2 && item.word === ',') {
      const next = items[k + 1];
      if (!next) break;
      if (asideAt(rules, items, k + 1)) break;
      if (next.verb?.forms.includes('gerund')) break;
      const auxiliary = rules.auxiliaries.has(next.word);
      if ((next.verb?.forms.includes('finite') || auxiliary) && inciseAt(s, k + 1)) break;
      if (mainClauseAt(s, from, k + 1)) break;
      // "un restaurant qui, selon les règles, …": the relative goes on.
      if (rules.relatives.has(items[k - 1]!.word)) continue;
      const accord = accordingAt(s, k + 1);
      if (accord && !accord.strict && !rules.notSources.has(items[k + 1 + accord.words.length]?.word ?? '')) break;
    } else if (k > from + 2 && rules.conjunctions.has(item.word) && secondReport(s, k + 1)) break;
  }
  while (k > from + 1 && items[k - 1]!.mark && items[k - 1]!.word !== ')' && items[k - 1]!.word !== '%') k--;
  return k;
}

/** "Alors que X affirmait que le pont tenait, il a cédé": the main clause that a sentence opened by a subordinate one has at `k`. */
function mainClauseAt(s: Clauses, from: number, k: number): boolean {
  const { g, begin, end } = s;
  const { rules, names } = g;
  const { items } = g.syntax;
  const open = rules.conjunctions.has(items[begin]!.word) ? begin + 1 : begin;
  if (!rules.subordinating.has(items[open]?.word ?? '')) return false;
  for (let c = open; c < from; c++) if (items[c]!.word === ',' && hasFinite(s, open, c)) return false;
  const subject = items[k];
  if (!subject || k >= end || subject.mark || subject.quoted >= 0) return false;
  if (!rules.pronouns.has(subject.word) && !rules.definite.has(subject.word) && names.at[k]! < 0) return false;
  for (let c = k + 1; c < Math.min(end, k + 6); c++) {
    if (items[c]!.mark || items[c]!.quoted >= 0 || rules.relatives.has(items[c]!.word)) return false;
    if (finiteAt(rules, items, c)) return true;
  }
  return false;
}

/** Where a clause goes on with its verb behind an aside that ends at `at` ("…, selon X, maire de Y, est parti"); -1 where it does not. */
export function resumed(s: Clauses, at: number): number {
  const { g, end } = s;
  const { rules } = g;
  const { items } = g.syntax;
  for (let k = at; k < Math.min(end, at + 14); k++) {
    if (items[k]!.quoted >= 0 || (items[k]!.mark && items[k]!.word !== ',')) return -1;
    if (items[k]!.word !== ',') continue;
    let next = k + 1;
    while (next < end && (rules.clitics.has(items[next]!.word) || rules.negations.has(items[next]!.word))) next++;
    if (next < end && finiteAt(rules, items, next)) return k + 1;
  }
  return -1;
}

/** The rule for "selon", "according to" whose words start at item `k`. */
export function accordingAt(s: Clauses, k: number): QuoteRules['according'][number] | undefined {
  const { items } = s.g.syntax;
  return s.g.rules.according.find(
    ({ words, before }) =>
      words.every((w, i) => items[k + i]?.word === w) && (!before || before.has(items[k + words.length]?.word ?? '')),
  );
}

export function clauseStart(s: Clauses, p: number, low: number): number {
  const { g } = s;
  const { items } = g.syntax;
  for (let k = p - 1; k > low; k--) if (items[k]!.word === ',' || items[k]!.word === ';') return k + 1;
  return low;
}

function inciseAt(s: Clauses, k: number): boolean {
  const { g, end } = s;
  const { rules } = g;
  const { items } = g.syntax;
  for (let c = k; c < Math.min(end, k + 5); c++)
    if (items[c]!.hyphen && rules.pronouns.has(items[c]!.word)) return true;
  return items[k]!.verb?.family === 'say' && !rules.order;
}

function secondReport(s: Clauses, k: number): boolean {
  const { g, end } = s;
  const { rules } = g;
  const { items } = g.syntax;
  let c = k;
  while (
    c < end &&
    c < k + 4 &&
    (rules.auxiliaries.has(items[c]!.word) || rules.adverbs.has(items[c]!.word) || rules.clitics.has(items[c]!.word))
  )
    c++;
  const verb = items[c]?.verb;
  return verb !== undefined && c < end && verb.family === 'say' && complementSoon(s, c + 1);
}

function complementSoon(s: Clauses, k: number): boolean {
  const { g, end } = s;
  const { rules } = g;
  const { items } = g.syntax;
  for (let c = k; c < Math.min(end, k + 6); c++)
    if (rules.that.has(items[c]!.word) || items[c]!.quoted >= 0) return true;
  return false;
}

export function plainWords(s: Clauses, from: number, to: number): number {
  const { g } = s;
  const { items } = g.syntax;
  let n = 0;
  for (let k = from; k < to; k++) if (!items[k]!.mark && items[k]!.quoted < 0) n++;
  return n;
}

export function hasFinite(s: Clauses, from: number, to: number): boolean {
  const { g } = s;
  const { rules } = g;
  const { items } = g.syntax;
  for (let k = from; k <= to; k++) if (finiteAt(rules, items, k)) return true;
  return false;
}

export function hasQuote(s: Clauses, from: number, to: number): boolean {
  const { g } = s;
  const { items } = g.syntax;
  for (let k = from; k <= to; k++) if (items[k]!.quoted >= 0) return true;
  return false;
}
