// The incise whose verb no list holds: right behind marks, tied to its pronoun or before a subject that ends the clause.
import type { Clauses } from './clauses';
import type { Cue } from './cues';
import { type Phrase, phraseFrom, pronoun } from './phrase';
import { isAdverb, isNoun, speaks } from './word-classes';

/** "« … », s'époumone-t-elle", "« … », a tonitrué Anne Loriot": `p` is the first item behind the marks and their comma. */
export function unlisted(s: Clauses, p: number): Cue | null {
  const { g, begin, end } = s;
  const { rules } = g;
  const { items } = g.syntax;
  const marks = items[p - 1]?.word === ',' ? p - 2 : p - 1;
  if (marks < begin || items[marks]!.quoted < 0) return null;
  let verb = p;
  while (verb < end && verb < p + 4 && light(verb)) verb++;
  const aux = verb > p && rules.auxiliaries.has(items[verb - 1]!.word);
  const tie = items[verb + 1]?.word === 't' && items[verb + 1]!.hyphen ? verb + 2 : verb + 1;
  if (!verbal(verb)) return null;
  const content = { from: marks, to: marks + 1 };
  const cue = { rule: 'incise' as const, from: p, to: verb + 1, content };
  if (
    tie < end &&
    items[tie]!.hyphen &&
    rules.pronouns.has(items[tie]!.word) &&
    rules.sayingEnd?.test(items[verb]!.word)
  )
    return { ...cue, to: tie + 1, phrase: pronoun(tie, items[tie]!, rules), after: tie + 1 };
  const inverted = tiedPronoun(verb);
  if (inverted) return { ...cue, phrase: inverted, after: verb + 1 };
  if (!(aux ? rules.participleEnd : rules.sayingEnd)?.test(items[verb]!.word)) return null;
  const phrase = phraseFrom(g, verb + 1, end);
  if (!phrase || phrase.pronoun || phrase.from !== startOf(verb + 1, phrase)) return null;
  const determined = rules.determiners.has(items[phrase.from]!.word);
  if (!(phrase.referent || (determined && speaks(rules, phrase.head)))) return null;
  return phrase.to >= end || items[phrase.to]!.mark ? { ...cue, phrase, after: phrase.to } : null;

  /** Clitics, auxiliaries and tied pronouns before the verb ("s'est-elle"). */
  function light(k: number): boolean {
    const { word, hyphen, mark } = items[k]!;
    if (mark) return false;
    if (hyphen) return rules.pronouns.has(word) || word === 't';
    return rules.clitics.has(word) || rules.auxiliaries.has(word);
  }
  /** "s'est-elle époumonée": the pronoun behind the auxiliary. */
  function tiedPronoun(k: number): Phrase | null {
    const before = items[k - 1]!;
    const tied = k > p && before.hyphen && rules.pronouns.has(before.word);
    return tied && rules.participleEnd?.test(items[k]!.word) ? pronoun(k - 1, before, rules) : null;
  }
  function verbal(k: number): boolean {
    const item = items[k];
    if (!item || k >= end || item.mark || item.quoted >= 0 || item.verb || item.capital || g.names.at[k]! >= 0)
      return false;
    return !(
      rules.prepositions.has(item.word) ||
      rules.determiners.has(item.word) ||
      rules.conjunctions.has(item.word) ||
      rules.relatives.has(item.word) ||
      rules.finite.has(item.word) ||
      isNoun(rules, item.word) ||
      isAdverb(rules, items, k)
    );
  }
  /** The subject stands right behind the verb, its title or determiner included. */
  function startOf(k: number, found: Phrase): number {
    for (let c = k; c < found.from; c++)
      if (items[c]!.mark || rules.prepositions.has(items[c]!.word) || rules.conjunctions.has(items[c]!.word)) return -1;
    return found.from;
  }
}
