// Subjects that do not stand right before their verb: behind it ("said Anna Berg"), or shared with the clause before ("…, adding").
import type { Phrase } from '../phrase';
import { baseEnd } from './base';
import type { Group } from './group';
import { phraseOf } from './nominal';
import { openingSubject } from './opening';
import { subjectOf } from './subject';
import { inName, type Ordered, startsPhrase, surelyFinite } from './words';

/** The subject that starts at item `at`, behind its verb, and the item behind it. */
export function subjectBehind(s: Ordered, at: number): { phrase: Phrase; to: number } | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  if (!startsPhrase(s, at) && !rules.pronouns.has(items[at]?.word ?? '')) return null;
  let to = baseEnd(s, at);
  if (to <= at) return null;
  // On over complements: "a spokesman for the ministry", "a woman who …" stops before "who".
  while (
    to < s.end &&
    !inName(s, to) &&
    rules.prepositions.has(items[to]!.word) &&
    !s.order.clauseStarts.has(items[to]!.word)
  ) {
    const next = baseEnd(s, to + 1);
    if (next <= to + 1 || (s.order.timePrepositions.has(items[to]!.word) && rules.calendar.has(items[to + 1]!.word)))
      break;
    to = next;
  }
  if (to < s.end && surelyFinite(s, to)) return null;
  const phrase = phraseOf(s, at, to);
  return phrase && { phrase, to };
}

/** The subject of a gerund or an infinitive. */
export function sharedSubject(s: Ordered, g: Group): Phrase | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const before = items[g.from - 1];
  if (
    before &&
    g.from - 1 >= s.begin &&
    !before.mark &&
    before.quoted < 0 &&
    !rules.prepositions.has(before.word) &&
    !rules.conjunctions.has(before.word) &&
    g.form === 'gerund'
  ) {
    // "with many saying", "a letter saying"
    for (let k = g.from - 2; k >= Math.max(s.begin, g.from - 9); k--) {
      if (items[k]!.mark || items[k]!.quoted >= 0) break;
      if (items[k]!.word === s.order.absolute) return phraseOf(s, k + 1, g.from);
    }
    const subject = subjectOf(s, g.from, s.begin);
    if (subject) {
      if (
        subject.phrase.head &&
        rules.documentNouns.has(subject.phrase.head) &&
        !s.order.vehicles.has(subject.phrase.head)
      )
        return subject.phrase;
    }
  }
  return shared(s, g.from);
}
/** Who spoke or acted before item `at` in the sentence. */
export function shared(s: Ordered, at: number): Phrase | null {
  const last = s.cues[s.cues.length - 1];
  if (last?.phrase) return last.phrase;
  return openingSubject(s, s.begin, at);
}
