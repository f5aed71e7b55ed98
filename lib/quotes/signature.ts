// The cue that is a signature: a quotation that stands alone, then a dash or a bracket and a name.
import type { Clauses } from './clauses';
import type { Cue } from './cues';
import { phraseFrom } from './phrase';
import { finiteAt } from './word-classes';

/** `p` is a quoted item; nothing but the signature may share its sentence. */
export function signature({ g, begin, end }: Clauses, p: number): Cue | null {
  const { items } = g.syntax;
  let mark = p + 1;
  while (mark < end && items[mark]!.word === '.') mark++;
  const opener = items[mark];
  if (p !== begin || !opener || mark + 1 >= end || !'—–-('.includes(opener.word)) return null;
  const phrase = phraseFrom(g, mark + 1, end);
  if (!phrase?.referent || phrase.referent.kind === 'place') return null;
  // Behind the name: a role or a place, no verb.
  for (let k = phrase.to; k < end; k++)
    if (items[k]!.quoted >= 0 || (!items[k]!.capital && finiteAt(g.rules, items, k))) return null;
  return { rule: 'signature', from: mark, to: mark + 1, phrase, content: { from: p, to: p + 1 }, after: end };
}
