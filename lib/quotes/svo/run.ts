// The noun phrase read backwards from the item behind it: where it starts and whom it speaks of.
import type { Phrase } from '../phrase';
import { isAdverb, speaks } from '../word-classes';
import { phraseOf } from './nominal';
import { inName, isVerb, isWord, maybeFinite, type Ordered, possessive, startsPhrase, surelyFinite } from './words';

/** A phrase and the item it starts at, titles and numbers included. */
export interface Run {
  phrase: Phrase;
  start: number;
}

/** The noun phrase that ends right before item `end`, no item before `floor`; over a relative clause to what it belongs to. */
export function runBefore(s: Ordered, end: number, floor: number): Run | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  let a = end;
  let stopped = -1;
  while (a > floor) {
    const k = a - 1;
    const item = items[k]!;
    if (inName(s, k)) {
      a = k;
      continue;
    }
    if (item.quoted >= 0) break;
    if (item.mark) {
      const abbreviation =
        item.word === '.' && k > floor && (rules.titles.has(items[k - 1]!.word) || items[k - 1]!.word.length <= 2);
      if (!abbreviation && !'%$£€-'.includes(item.word)) break;
      if (item.word === '-' && (items[k - 1]?.end !== item.start || items[k + 1]?.start !== item.end)) break;
      a = k;
      continue;
    }
    if (rules.conjunctions.has(item.word)) {
      if (!joins(k)) break;
      a = k;
      continue;
    }
    if (rules.relatives.has(item.word) || rules.that.has(item.word)) {
      const head = beforeRelative(k);
      if (head) return head;
      break;
    }
    if (s.order.clauseStarts.has(item.word) && a < end) break;
    if (s.order.subjects.has(item.word)) break;
    if (surelyFinite(s, k) || transitive(k)) {
      stopped = k;
      break;
    }
    a = k;
  }
  if (a >= end) return null;
  if (stopped >= 0) {
    // "Friends who have seen him say": over the relative clause to what it belongs to.
    for (let r = stopped; r > floor; r--) {
      const item = items[r]!;
      if (item.word === ',' || item.quoted >= 0) break;
      if (rules.relatives.has(item.word) || (rules.that.has(item.word) && r < stopped + 1)) {
        const head = runBefore(s, r, floor);
        if (head) return head;
        break;
      }
    }
    // The object of the verb before: only what a conjunction cuts off is a subject of its own.
    for (let c = end - 1; c > a; c--)
      if (rules.conjunctions.has(items[c]!.word)) {
        a = c + 1;
        break;
      }
  }
  let start = a;
  while (
    start < end &&
    !inName(s, start) &&
    (rules.adverbs.has(items[start]!.word) ||
      rules.conjunctions.has(items[start]!.word) ||
      rules.like.has(items[start]!.word))
  )
    start++;
  // "about four in ten", "over 300 people": no preposition before a number.
  if (
    start + 1 < end &&
    !inName(s, start) &&
    rules.prepositions.has(items[start]!.word) &&
    (/^\d/.test(items[start + 1]!.word) || rules.pluralDeterminers.has(items[start + 1]!.word)) &&
    s.order.roundly.has(items[start]!.word)
  )
    start++;
  const overDay = start < end && !inName(s, start) ? timeEnd(start) : start;
  if (overDay < end) start = overDay;
  if (start < end && !inName(s, start) && rules.prepositions.has(items[start]!.word)) {
    const next = behindAdverbial(start);
    if (next < 0) return null;
    start = next;
  }
  const phrase = phraseOf(s, start, end);
  return phrase && { phrase, start };

  function startsSubject(k: number): boolean {
    const { word } = items[k]!;
    return (
      rules.determiners.has(word) || rules.pronouns.has(word) || s.order.subjects.has(word) || s.order.plurals.has(word)
    );
  }
  /** "The group that represents agents says": what the relative at `k` with a verb behind it belongs to. */
  function beforeRelative(k: number): Run | null {
    const verb = items[a];
    if (a !== k + 1 || !verb || verb.mark || inName(s, a) || k - 1 <= floor) return null;
    if (!isWord(s, k - 1) || (items[k - 1]!.verb && isVerb(s, k - 1)) || surelyFinite(s, k - 1)) return null;
    // Behind "who" stands its verb, whatever it is.
    const own = !rules.that.has(items[k]!.word) && !s.order.genitives.has(items[k]!.word) && !startsSubject(a);
    if (own) return runBefore(s, k, floor);
    if (a + 1 >= end) return null;
    const finite =
      maybeFinite(s, a) || (s.order.sEnd.test(verb.word) && startsPhrase(s, a + 1) && !speaks(rules, verb.word));
    return finite ? runBefore(s, k, floor) : null;
  }
  /** "The event enraged the bride who said": a past form between a noun and a determiner. */
  function transitive(k: number): boolean {
    const before = items[k - 1];
    const next = items[k + 1];
    if (!before || !next || k - 1 < floor || k + 1 >= end || !isWord(s, k - 1) || inName(s, k + 1)) return false;
    if (!s.order.pastEnd.test(items[k]!.word) || !rules.determiners.has(next.word)) return false;
    return !(
      rules.determiners.has(before.word) ||
      rules.prepositions.has(before.word) ||
      rules.auxiliaries.has(before.word) ||
      isAdverb(rules, items, k - 1) ||
      s.order.timeUnits.has(items[k + 2]?.word ?? '')
    );
  }
  function joins(k: number): boolean {
    const left = items[k - 1];
    const right = items[k + 1];
    if (!left || !right || k - 1 < floor || left.mark) return false;
    if (inName(s, k - 1) && inName(s, k + 1)) return true;
    const plural = (word: string) => s.order.pluralEnd.test(word) || s.order.plurals.has(word);
    return (
      plural(left.word) &&
      (plural(items[end - 1]!.word) || plural(right.word)) &&
      !inName(s, k - 1) &&
      !rules.pronouns.has(right.word)
    );
  }
  function timeEnd(k: number): number {
    let c = k;
    while (c < end && !inName(s, c) && (rules.calendar.has(items[c]!.word) || s.order.times.has(items[c]!.word))) c++;
    return c > k && rules.calendar.has(items[c - 1]!.word) ? c : k;
  }
  /** "In Virginia 85% of Democrats": the phrase behind the preposition's own. */
  function behindAdverbial(k: number): number {
    let c = k;
    while (c < end && !inName(s, c) && rules.prepositions.has(items[c]!.word)) {
      c++;
      const n = s.g.names.at[c] ?? -1;
      const time = timeEnd(c);
      if (time > c) {
        c = time;
        continue;
      }
      if (
        n >= 0 &&
        s.g.names.list[n]!.to < end &&
        !possessive(s, s.g.names.list[n]!.to - 1) &&
        !possessive(s, s.g.names.list[n]!.to)
      ) {
        c = s.g.names.list[n]!.to;
        continue;
      }
      // A lower-case object ends where a name or a new determiner starts.
      let d = c;
      if (d < end && rules.determiners.has(items[d]!.word)) d++;
      const named = s.g.names.at[d] ?? -1;
      if (
        named >= 0 &&
        d > c &&
        !possessive(s, s.g.names.list[named]!.to - 1) &&
        !possessive(s, s.g.names.list[named]!.to)
      ) {
        c = Math.min(end, s.g.names.list[named]!.to);
        continue;
      }
      d++;
      while (
        d < end &&
        !inName(s, d) &&
        !rules.determiners.has(items[d]!.word) &&
        !rules.prepositions.has(items[d]!.word)
      )
        d++;
      if (d >= end) return -1;
      c = d;
    }
    return c < end ? c : -1;
  }
}
