// The subject of the clause a sentence opens with, read forward behind adverbials.
import type { Phrase } from '../phrase';
import { isAdverb, isNoun } from '../word-classes';
import { baseEnd } from './base';
import { phraseOf } from './nominal';
import { inName, isVerb, isWord, maybeFinite, type Ordered, overTime, possessive, surelyFinite } from './words';

// No opening of the news is longer; it bounds the cost per sentence.
const REACH = 48;

/** The subject of the clause that `[from, to)` opens, read forward behind adverbials; for verbs that share it ("… and said"). */
export function openingSubject(s: Ordered, from: number, to: number): Phrase | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  let k = from;
  const stop = Math.min(to, from + REACH);
  while (k < stop) {
    const item = items[k]!;
    if (item.quoted >= 0) return null;
    const time = inName(s, k) ? k : overTime(s, k);
    if (time > k) k = time;
    else if (item.mark || (!inName(s, k) && skipped(k))) k++;
    else if (
      !inName(s, k) &&
      (rules.prepositions.has(item.word) ||
        s.order.clauseStarts.has(item.word) ||
        s.order.participleEnd.test(item.word))
    ) {
      while (k < stop && items[k]!.word !== ',' && items[k]!.quoted < 0) k++;
    } else break;
  }
  if (k >= stop) return null;
  let end = cut(k, baseEnd(s, k));
  if (end <= k) return null;
  while (
    end < stop &&
    !inName(s, end) &&
    (rules.of.has(items[end]!.word) ||
      (rules.prepositions.has(items[end]!.word) && !s.order.clauseStarts.has(items[end]!.word)))
  ) {
    const next = baseEnd(s, end + 1);
    if (next <= end + 1) break;
    const verb = cut(end + 1, next);
    end = verb;
    if (verb < next) break;
  }
  if (end + 1 < stop && rules.conjunctions.has(items[end]!.word)) {
    const second = baseEnd(s, end + 1);
    const verb = cut(end + 1, second);
    // "The militias and the brigades opened …": only a verb behind it makes it a second subject.
    if (verb > end + 1 && (verb < second || (verb < stop && maybeFinite(s, verb)))) end = verb;
  }
  return phraseOf(s, k, end);

  function skipped(at: number): boolean {
    const { word } = items[at]!;
    return rules.conjunctions.has(word) || rules.adverbs.has(word) || rules.adverbEnd.test(word);
  }
  /** The verb may look like the last noun of the phrase ("the brigades opened"). */
  function cut(a: number, b: number): number {
    for (let c = a + 1; c < b; c++) {
      if (!isWord(s, c) || inName(s, c) || possessive(s, c) || rules.determiners.has(items[c - 1]!.word)) continue;
      const { word, verb } = items[c]!;
      if (
        s.order.pastEnd.test(word) ||
        surelyFinite(s, c) ||
        (verb !== undefined && !s.order.alsoNouns.has(word) && isVerb(s, c) && verb.forms.includes('finite'))
      )
        return c;
      // "The man then tries to …"
      if (c - 1 > a && !inName(s, c - 1) && isAdverb(rules, items, c - 1) && s.order.sEnd.test(word)) return c - 1;
      if (inName(s, c - 1) && !possessive(s, c - 1) && s.order.sEnd.test(word)) return c;
      // "The man brings out a box"
      const one = rules.personNouns.has(items[c - 1]!.word) && !rules.pluralMark.test(items[c - 1]!.word);
      if (
        one &&
        s.order.sEnd.test(word) &&
        !isNoun(rules, word) &&
        (c + 1 >= b || rules.prepositions.has(items[c + 1]!.word) || s.order.particles.has(items[c + 1]!.word))
      )
        return c;
    }
    return b;
  }
}
