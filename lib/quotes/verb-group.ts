// The whole verb form around a reporting verb: its auxiliary, its clitics, a subject tied to it by a hyphen, a negation.
import type { Clauses } from './clauses';
import { type Phrase, pronoun } from './phrase';
import { idiomBehind, isAdverb, speaksAlone } from './word-classes';

export interface Group {
  from: number;
  to: number;
  /** "a-t-il dit": the pronoun. */
  inverted: Phrase | null;
  /** "a-t-on appris": nobody says it here, a source may follow. */
  impersonal: boolean;
  negated: boolean;
  form: 'finite' | 'participle' | 'gerund' | 'infinitive';
}

// Between an auxiliary and its participle stand at most this many words ("a, pour sa part, également déclaré").
const BETWEEN = 9;

/** The group around the verb at item `p`; `null` where the word is no verb here ("la dite", "to say"). */
export function group(s: Clauses, p: number): Group | null {
  const { g, begin, end } = s;
  const { rules } = g;
  const { items } = g.syntax;
  const verb = items[p]!.verb!;
  const before = items[p - 1];
  let from = p;
  const idiom = idiomBehind(rules, items, p);
  if (idiom < 0) return null;
  let to = p + 1 + idiom;
  let inverted: Phrase | null = null;
  let impersonal = false;
  let form: Group['form'] | null = null;
  const tie = (k: number) => {
    if (rules.hearsay.pronouns.has(items[k]!.word)) impersonal = true;
    else inverted = pronoun(k, items[k]!, rules);
  };
  const tied = (k: number) =>
    k < end && items[k]!.hyphen && (rules.pronouns.has(items[k]!.word) || rules.hearsay.pronouns.has(items[k]!.word));
  const euphonic = (k: number) => items[k]?.word === 't' && items[k]!.hyphen;
  const own = euphonic(p + 1) ? p + 2 : p + 1;
  if (verb.forms.includes('finite') && tied(own)) {
    tie(own);
    to = own + 1;
    form = 'finite';
  } else if (verb.forms.includes('participle') || (verb.forms.includes('infinitive') && p > begin && tied(p - 1))) {
    for (let k = p - 1; k >= Math.max(begin, p - BETWEEN); k--) {
      const word = items[k]!;
      if (tied(k)) tie(k);
      else if (euphonic(k)) continue;
      else if (rules.auxiliaries.has(word.word) || (impersonal && rules.finite.has(word.word))) {
        from = k;
        form = 'participle';
        break;
      } else if (
        word.quoted >= 0 ||
        (word.mark
          ? word.word !== ','
          : !(isAdverb(rules, items, k) || rules.between.has(word.word) || rules.negations.has(word.word)))
      )
        break;
    }
    if (form === null && verb.forms.includes('participle')) {
      const start = overAdverbial(p);
      if (start >= 0) {
        from = start;
        form = 'participle';
      }
    }
    if (form === null) {
      inverted = null;
      impersonal = false;
    }
  }
  if (form === null) {
    if (verb.forms.includes('finite')) form = 'finite';
    else if (verb.forms.includes('gerund')) form = 'gerund';
    else if (verb.forms.includes('infinitive')) form = 'infinitive';
    else return null;
    const narrated = form === 'infinitive' && rules.of.has(before?.word ?? '');
    // "comme le note le rapport": the pronoun.
    const clitic = rules.clitics.has(before?.word ?? '') && rules.like.has(items[p - 2]?.word ?? '');
    if (before && !narrated && !clitic && !speaksAlone(rules, items, p - 1) && rules.determiners.has(before.word))
      return null;
    if (form === 'finite' && before && rules.of.has(before.word)) return null;
    if (form === 'finite' && verb.forms.includes('infinitive') && before?.word === rules.order?.infinitive) return null;
  }
  // "se trouve", "s'ajoute": what happens, no report.
  if (rules.unreflexive?.test(items[p]!.word) && reflexive(from)) return null;
  let negated = false;
  while (
    from > begin &&
    (rules.clitics.has(items[from - 1]!.word) || rules.negations.has(items[from - 1]!.word)) &&
    !items[from - 1]!.mark
  ) {
    if (rules.negations.has(items[from - 1]!.word)) negated = true;
    from--;
  }
  /** "a au contraire dénoncé": the auxiliary before a phrase with a preposition and no verb; -1 where none is. */
  function overAdverbial(at: number): number {
    for (let k = at - 1; k >= Math.max(begin, at - 6); k--) {
      const { word, mark, quoted, verb: other } = items[k]!;
      if (rules.having.has(word) && k < at - 1)
        return rules.prepositions.has(items[k + 1]!.word) && !rules.pluralDeterminers.has(items[k + 1]!.word) ? k : -1;
      if (
        mark ||
        quoted >= 0 ||
        other ||
        rules.relatives.has(word) ||
        rules.pronouns.has(word) ||
        rules.conjunctions.has(word)
      )
        return -1;
    }
    return -1;
  }
  function reflexive(k: number): boolean {
    while (k - 1 >= begin && rules.auxiliaries.has(items[k - 1]!.word)) k--;
    return k - 1 >= begin && rules.reflexives.has(items[k - 1]!.word);
  }
  for (let k = from; k < p; k++) if (rules.negations.has(items[k]!.word)) negated = true;
  for (let k = from - 1; k >= Math.max(begin, from - 3) && rules.order; k--)
    if (rules.negations.has(items[k]!.word)) negated = true;
  return { from, to, inverted, impersonal, negated, form };
}
