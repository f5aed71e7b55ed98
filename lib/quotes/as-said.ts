// The cue that is a clause of comparison: "Comme l'a rappelé X, …", "…, comme l'a dit X".
import { adjectival, apposed, opens } from './according';
import { type Clauses, clauseEnd, resumed } from './clauses';
import type { Cue } from './cues';
import type { Phrase } from './phrase';
import type { Group } from './verb-group';

/** `start` is the item of "comme"; the verb group and its subject `phrase` stand behind it. `null` where nothing said stands beside it. */
export function asSaid(s: Clauses, start: number, group: Group, phrase: Phrase): Cue | null {
  const { g, begin, end } = s;
  const { items } = g.syntax;
  const cue = { rule: 'incise' as const, from: group.from, to: group.to, phrase };
  const comma = commaBehind(s, Math.max(phrase.to, group.to));
  if (opens(s, start)) {
    if (comma < 0 || comma + 1 >= end) return null;
    const to = clauseEnd(s, comma + 1, false);
    return { ...cue, content: { from: comma + 1, to }, after: to };
  }
  if (items[start - 1]!.word !== ',') return null;
  const from = Math.max(begin, Math.min(s.free, start - 1));
  const rest = comma < 0 ? -1 : resumed(s, comma);
  const last = rest < 0 ? start - 1 : clauseEnd(s, rest, false);
  if (last - from < 2) return null;
  return { ...cue, content: { from, to: last }, after: rest < 0 ? Math.max(phrase.to, group.to) : last };
}

/** The comma that ends the clause of comparison, over a bracket and what stands in apposition; -1 where none does. */
function commaBehind(s: Clauses, at: number): number {
  const { items } = s.g.syntax;
  let open = 0;
  for (let k = at; k < Math.min(s.end, at + 40); k++) {
    const { word, quoted } = items[k]!;
    if (quoted >= 0 || word === ';' || word === ':') return -1;
    if (word === '(') open++;
    else if (word === ')') open--;
    else if (word === ',' && open === 0 && k + 1 < s.end && !adjectival(s, k + 1) && !apposed(s, k + 1)) return k;
  }
  return -1;
}
