// The cue that is a colon: "X : « … »", "Sa réaction : « … »".
import { type Clauses, clauseEnd } from './clauses';
import type { Cue } from './cues';
import { phraseFrom } from './phrase';
import { subjectBefore } from './subject';
import { speaks } from './word-classes';

/** "X : « … »", "Sa réaction : « … »". */
export function colon(s: Clauses, p: number): Cue | null {
  const { g, begin, end } = s;
  const { items } = g.syntax;
  const next = items[p + 1];
  if (!next || p + 1 >= end || next.quoted < 0 || p === begin) return null;
  const phrase = subjectBefore(g, firstVerb(s, p), begin) ?? phraseFrom(g, begin, p);
  return {
    rule: 'colon',
    from: p,
    to: p + 1,
    phrase: phrase && (phrase.referent || phrase.pronoun || speaks(g.rules, phrase.head)) ? phrase : null,
    content: { from: p + 1, to: clauseEnd(s, p + 1, true) },
    after: p + 2,
  };
}

function firstVerb(s: Clauses, p: number): number {
  const { g, begin } = s;
  const { rules } = g;
  const { items } = g.syntax;
  for (let k = begin + 1; k < p; k++)
    if (rules.finite.has(items[k]!.word) || items[k]!.verb?.forms.includes('finite')) return k;
  return p;
}
