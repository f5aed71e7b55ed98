// The cue that is a colon: "X : « … »", "Sa réaction : « … »".
import { type Clauses, clauseEnd, LONGEST_CLAUSE } from './clauses';
import type { Cue } from './cues';
import { type Phrase, phraseFrom } from './phrase';
import { leadingSubject, subjectBefore } from './subject';
import { countWords } from './unspoken';
import { speaks } from './word-classes';

/** "X : « … »", "Sa réaction : « … »". */
export function colon(s: Clauses, p: number): Cue | null {
  const { g, begin, end } = s;
  const { items } = g.syntax;
  const next = items[p + 1];
  if (!next || p + 1 >= end || next.quoted < 0 || p === begin) return null;
  const { start, end: close } = g.syntax.quoted[next.quoted]!;
  const words = g.syntax.text.slice(start, close);
  const few = !/[.!?…,]$/.test(words) && countWords(words) <= 3;
  if (!few && inciseBehind(s, p + 2)) return null;
  const able = (phrase: Phrase | null) =>
    phrase && (phrase.referent || phrase.pronoun || speaks(g.rules, phrase.head)) ? phrase : null;
  const phrase =
    able(subjectBefore(g, firstVerb(s, p), begin)) ??
    able(phraseFrom(g, begin, p)) ??
    able(leadingSubject(g, begin, p)) ??
    nameBefore(s, p);
  // "(lire aussi : « … »)": nobody outside the bracket says it.
  if (bracketed(s, p, phrase?.from ?? begin)) return null;
  const cue = { rule: 'colon' as const, from: p, to: p + 1, phrase };
  // "Report: “streamlined” rules for ferries": a few words in marks open a sentence.
  const behind = items[p + 2];
  const joined = g.rules.conjunctions.has(behind?.word ?? '');
  if (behind && p + 2 < end && !behind.mark && !joined && few) {
    const to = clauseEnd(s, p + 1, false);
    return { ...cue, rule: 'reporting-clause', content: { from: p + 1, to }, after: to };
  }
  return { ...cue, content: { from: p + 1, to: clauseEnd(s, p + 1, true) }, after: p + 2 };
}

/** "… : « … », dit X": the marks have a cue of their own behind them. */
function inciseBehind({ g, end }: Clauses, at: number): boolean {
  const { items } = g.syntax;
  const { rules } = g;
  let k = at;
  if (items[k]?.word === ',') k++;
  while (k < end && k < at + 4 && (rules.clitics.has(items[k]!.word) || rules.auxiliaries.has(items[k]!.word))) k++;
  const verb = k < end ? items[k]!.verb : undefined;
  return verb !== undefined && (verb.forms.includes('finite') || (k > at + 1 && verb.forms.includes('participle')));
}

/** An opening bracket stands between `from` and `p`, and no closing one behind it. */
function bracketed({ g, begin }: Clauses, p: number, from: number): boolean {
  const { items } = g.syntax;
  for (let k = p - 1; k >= Math.max(begin, from, p - LONGEST_CLAUSE); k--) {
    if (items[k]!.word === ')') return false;
    if (items[k]!.word === '(') return true;
  }
  return false;
}

/** "Même constat chez X : « … »": the name right before the colon. */
function nameBefore({ g, begin }: Clauses, p: number): Phrase | null {
  const n = p > begin ? g.names.at[p - 1]! : -1;
  const name = n >= 0 ? g.names.list[n]! : null;
  return name && name.referent.kind !== 'place' ? phraseFrom(g, name.from, p) : null;
}

function firstVerb(s: Clauses, p: number): number {
  const { g, begin } = s;
  const { rules } = g;
  const { items } = g.syntax;
  for (let k = begin + 1; k < p; k++)
    if (rules.finite.has(items[k]!.word) || items[k]!.verb?.forms.includes('finite')) return k;
  return p;
}
