// The verb group around a reporting verb where order is fixed: its auxiliary, its adverbs, a negation.
import { isAdverb } from '../word-classes';
import { inName, type Ordered } from './words';

export interface Group {
  /** First item of the verb group: its auxiliary or adverb. */
  from: number;
  form: 'finite' | 'gerund' | 'infinitive';
  negated: boolean;
  passive: boolean;
}

/** The group around the verb at item `p`. */
export function groupOf(s: Ordered, p: number): Group {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const verb = items[p]!.verb!;
  let from = p;
  let negated = false;
  let auxiliary: string | null = null;
  let to = false;
  for (let k = p - 1; k >= Math.max(s.begin, p - 8); k--) {
    const word = items[k]!;
    if (word.mark || word.quoted >= 0 || inName(s, k)) break;
    if (rules.negations.has(word.word)) negated = true;
    else if (word.word === s.order.infinitive && k === from - 1 && !to) to = true;
    else if (rules.auxiliaries.has(word.word)) auxiliary ??= word.word;
    else if (!isAdverb(rules, items, k)) {
      if (to && s.order.refusals.has(word.word)) negated = true;
      break;
    }
    from = k;
  }
  if (to) return { from, form: 'infinitive', negated, passive: false };
  if (verb.forms.includes('gerund'))
    return { from, form: auxiliary && s.order.be.has(auxiliary) ? 'finite' : 'gerund', negated, passive: false };
  const passive = auxiliary !== null && s.order.be.has(auxiliary) && verb.forms.includes('participle');
  // Adverbs before the verb may belong to the clause before: they are no part of a group without auxiliary.
  return { from, form: 'finite', negated, passive };
}
