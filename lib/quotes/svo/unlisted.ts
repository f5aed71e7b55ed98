// The cue that is a verb no list holds: right behind marks that end with a comma, a subject and what can only be its verb.
import type { Cue } from '../cues';
import { speaks } from '../word-classes';
import { baseEnd } from './base';
import { phraseOf } from './nominal';
import { inName, isWord, type Ordered, overTime, startsPhrase } from './words';

/** "“…,” he enthused.", "“…,” deadpanned Anna Berg.": `p` is the item behind the marks; the clause must end with its subject and verb. */
export function unlisted(s: Ordered, p: number): Cue | null {
  const { items, quoted, text } = s.g.syntax;
  const { rules } = s.g;
  const q = p > s.begin ? items[p - 1]!.quoted : -1;
  if (q < 0 || !isWord(s, p) || !/[,!?]$/.test(text.slice(quoted[q]!.start, quoted[q]!.end))) return null;
  const verbal = (k: number) =>
    k < s.end &&
    isWord(s, k) &&
    !inName(s, k) &&
    !items[k]!.verb &&
    !items[k]!.capital &&
    s.order.verbEnd.test(items[k]!.word);
  const closes = (k: number) =>
    k >= s.end || items[k]!.mark || rules.prepositions.has(items[k]!.word) || overTime(s, k) > k;
  const content = { from: p - 1, to: p };
  if (verbal(p)) {
    if (!startsPhrase(s, p + 1)) return null;
    const to = baseEnd(s, p + 1);
    const phrase = to > p + 1 ? phraseOf(s, p + 1, to) : null;
    if (!phrase || !closes(to) || !(phrase.referent || speaks(rules, phrase.head))) return null;
    return { rule: 'incise', from: p, to: p + 1, phrase, content, after: to };
  }
  const name = s.g.names.at[p] ?? -1;
  const verb = name >= 0 ? s.g.names.list[name]!.to : s.order.nominative.has(items[p]!.word) ? p + 1 : -1;
  if (verb < 0 || !verbal(verb) || !closes(verb + 1)) return null;
  const phrase = phraseOf(s, p, verb);
  if (!phrase?.referent && !phrase?.pronoun) return null;
  return { rule: 'incise', from: verb, to: verb + 1, phrase, content, after: verb + 1 };
}
