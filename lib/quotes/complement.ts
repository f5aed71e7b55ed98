// What a reporting verb governs: a that-clause, an infinitive, a colon, marks, a bare clause.
import type { Clauses } from './clauses';
import { phraseFrom } from './phrase';

export interface Complement {
  /** First item of the content. */
  from: number;
  kind: 'that' | 'colon' | 'quote' | 'infinitive' | 'bare';
}

/** Where the content of a verb that ends at `at` starts. */
export function complement(
  s: Clauses,
  at: number,
): { from: number; kind: 'that' | 'colon' | 'quote' | 'infinitive' | 'bare' } | null {
  const { g, end } = s;
  const { rules } = g;
  const { items } = g.syntax;
  const verb = at > 0 ? items[at - 1]!.verb : undefined;
  const first = items[at];
  if (verb?.family === 'say' && rules.infinitive && infinitiveAt(s, at)) return { from: at, kind: 'infinitive' };
  if (
    rules.bareClause &&
    first &&
    at < end &&
    first.quoted < 0 &&
    verb?.family === 'say' &&
    !rules.that.has(first.word)
  ) {
    const plain = bare(s, at);
    if (plain) return plain;
  }
  let commas = 0;
  let object = false;
  for (let k = at; k < Math.min(end, at + 28); k++) {
    const item = items[k]!;
    if (item.quoted >= 0) return object && item.end - item.start < 40 ? null : { from: k, kind: 'quote' };
    if (rules.bareClause && k > at && rules.finite.has(item.word)) return null;
    if (item.word === ':')
      return items[k + 1] && k + 1 < end && items[k + 1]!.quoted >= 0 ? { from: k + 1, kind: 'colon' } : null;
    if (rules.that.has(item.word)) {
      if (k > at && (rules.notThat.has(items[k - 1]!.word) || (object && items[k - 1]!.word !== ','))) return null;
      if (
        k > at + 1 &&
        !rules.bareClause &&
        rules.relatives.has(item.word) &&
        items[k - 1]!.word !== ',' &&
        commas === 0 &&
        k - at > 8
      )
        return null;
      return k + 1 < end ? { from: k + 1, kind: 'that' } : null;
    }
    if (
      !rules.bareClause &&
      rules.determiners.has(item.word) &&
      !rules.prepositions.has(item.word) &&
      (k === at || !rules.prepositions.has(items[k - 1]!.word) || rules.of.has(items[k - 1]!.word))
    )
      object = true;
    if (item.word === ',') {
      if (++commas > 2) return null;
    } else if (item.mark && item.word !== '(' && item.word !== ')' && item.word !== '.') return null;
    else if (
      k > at &&
      item.verb?.forms.includes('finite') &&
      !rules.bareClause &&
      !item.verb.forms.includes('participle')
    )
      return null;
  }
  return null;
}

/** "avoir vu", "ne pas connaître", "s'être endormi": an infinitive over negations and clitics. */
function infinitiveAt(s: Clauses, at: number): boolean {
  const { g, end } = s;
  const { rules } = g;
  const { items } = g.syntax;
  let k = at;
  const light = (word: string) =>
    !rules.determiners.has(word) && (rules.clitics.has(word) || rules.negations.has(word) || rules.adverbs.has(word));
  while (k < end && k < at + 4 && !items[k]!.mark && light(items[k]!.word)) k++;
  const item = items[k];
  if (!item || k >= end || item.mark || item.capital || item.quoted >= 0) return false;
  if (rules.infinitive?.test(item.word)) return true;
  return (
    (rules.infinitiveVerbs?.test(items[at - 1]!.word) ?? false) &&
    (rules.infinitiveEnd?.test(item.word) ?? false) &&
    !rules.determiners.has(item.word) &&
    !rules.prepositions.has(item.word) &&
    !rules.calendar.has(item.word)
  );
}

/** "said the talks failed", "told reporters he would go". */
function bare(s: Clauses, at: number): { from: number; kind: 'bare' } | null {
  const { g, end } = s;
  const { rules } = g;
  const { items } = g.syntax;
  let k = at;
  const told = /^(tell|tells|told|telling)$/.test(items[at - 1]?.word ?? '');
  if (told) {
    const addressee = phraseFrom(g, k, Math.min(end, k + 6), true);
    if (!addressee) return null;
    k = addressee.referent || addressee.pronoun ? addressee.to : k + (rules.determiners.has(items[k]!.word) ? 2 : 1);
  }
  while (
    k < end &&
    (rules.calendar.has(items[k]!.word) ||
      rules.adverbs.has(items[k]!.word) ||
      (items[k]!.word === 'on' && rules.calendar.has(items[k + 1]?.word ?? '')))
  )
    k++;
  const first = items[k];
  if (
    !first ||
    k + 3 > end ||
    first.mark ||
    first.quoted >= 0 ||
    rules.that.has(first.word) ||
    first.word === 'to' ||
    (rules.prepositions.has(first.word) && !['if', 'when', 'while', 'although', 'with'].includes(first.word)) ||
    rules.conjunctions.has(first.word)
  )
    return null;
  for (let c = k + 1; c < Math.min(end, k + 22); c++) {
    const word = items[c]!;
    if (word.word === ',' && rules.conjunctions.has(items[c + 1]?.word ?? '')) return null;
    if (word.quoted >= 0) return { from: k, kind: 'bare' };
    if (
      rules.finite.has(word.word) ||
      /(ed|n't)$/.test(word.word) ||
      (word.verb?.forms.includes('finite') ?? false) ||
      rules.pronouns.has(items[c - 1]!.word) ||
      (/s$/.test(word.word) &&
        c - k < 6 &&
        items[c - 1]!.word.length > 2 &&
        !rules.determiners.has(items[c - 1]!.word) &&
        c > k + 1)
    )
      return { from: k, kind: 'bare' };
  }
  return null;
}
