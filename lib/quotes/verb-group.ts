// The whole verb form around a reporting verb: its auxiliary, its clitics, a subject tied to it by a hyphen, a negation.
import type { Clauses } from './clauses';
import { type Phrase, pronoun } from './phrase';

export interface Group {
  from: number;
  to: number;
  inverted: Phrase | null;
  negated: boolean;
  form: 'finite' | 'participle' | 'gerund' | 'infinitive';
}

export function group(s: Clauses, p: number): Group | null {
  const { g, begin, end } = s;
  const { rules } = g;
  const { items } = g.syntax;
  const verb = items[p]!.verb!;
  const before = items[p - 1];
  let from = p;
  let to = p + 1;
  let inverted: Phrase | null = null;
  let form: Group['form'] | null = null;
  const next = items[p + 1];
  const inversion = (k: number): number => {
    let c = k;
    if (items[c]?.word === 't' && items[c]!.hyphen) c++;
    return items[c]?.hyphen && rules.pronouns.has(items[c]!.word) && c < end ? c : -1;
  };
  const own = next ? inversion(p + 1) : -1;
  if (own >= 0 && verb.forms.includes('finite')) {
    inverted = pronoun(own, items[own]!, rules);
    to = own + 1;
    form = 'finite';
  } else if (verb.forms.includes('participle')) {
    for (let k = p - 1; k >= Math.max(begin, p - 7); k--) {
      const word = items[k]!;
      if (word.hyphen && rules.pronouns.has(word.word)) inverted = pronoun(k, word, rules);
      else if (word.hyphen && word.word === 't') continue;
      else if (rules.auxiliaries.has(word.word)) {
        from = k;
        form = 'participle';
        break;
      } else if (
        word.quoted >= 0 ||
        (word.mark && word.word !== ',') ||
        !(
          rules.adverbs.has(word.word) ||
          rules.adverbEnd.test(word.word) ||
          rules.negations.has(word.word) ||
          word.word === 'de' ||
          word.mark
        )
      )
        break;
    }
    if (form === null) inverted = null;
  }
  if (form === null) {
    if (verb.forms.includes('finite')) form = 'finite';
    else if (verb.forms.includes('gerund')) form = 'gerund';
    else if (verb.forms.includes('infinitive')) form = 'infinitive';
    else return null;
    if (
      before &&
      !inverted &&
      !rules.alone.has(before.word) &&
      rules.determiners.has(before.word) &&
      !(rules.clitics.has(before.word) && ['l', 'le'].includes(before.word) && false)
    )
      return null;
    if (form === 'finite' && before && rules.of.has(before.word)) return null;
    if (
      rules.bareClause &&
      form === 'finite' &&
      verb.forms.includes('infinitive') &&
      before &&
      (before.word === 'to' ||
        (rules.auxiliaries.has(before.word) && !['do', 'does', 'did', 'would', 'will'].includes(before.word)))
    ) {
      if (before.word === 'to') return null;
    }
  }
  let negated = false;
  while (
    from > begin &&
    (rules.clitics.has(items[from - 1]!.word) || rules.negations.has(items[from - 1]!.word)) &&
    !items[from - 1]!.mark
  ) {
    if (rules.negations.has(items[from - 1]!.word)) negated = true;
    from--;
  }
  for (let k = from; k < p; k++) if (rules.negations.has(items[k]!.word)) negated = true;
  for (let k = from - 1; k >= Math.max(begin, from - 3) && rules.bareClause; k--)
    if (rules.negations.has(items[k]!.word)) negated = true;
  return { from, to, inverted, negated, form };
}
