// The subject of a verb where it stands before the verb: over insertions and relative clauses to the noun phrase.
import { type Phrase, pronoun } from '../phrase';
import { isNoun, speaks } from '../word-classes';
import { baseEnd, phraseOf } from './nominal';
import {
  inName,
  isVerb,
  isWord,
  maybeFinite,
  type Ordered,
  overTime,
  possessive,
  startsPhrase,
  surelyFinite,
} from './words';

export interface Subject {
  phrase: Phrase;
  /** First item of the clause that the subject opens. */
  start: number;
  /** A relative stands before it ("which officials said will …"). */
  relative: boolean;
}

// No subject of the news is further from its verb; it bounds the cost per verb.
const REACH = 48;

/** The subject of the verb group that starts at `at`, no item before `low`; `null` where there is none or it is "I", "we", "you". */
export function subjectOf(s: Ordered, at: number, low: number): Subject | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const floor = floorOf(s, at, low);
  let k = at - 1;
  if (k < floor) return null;
  const near = items[k]!;
  if (!inName(s, k)) {
    if (rules.pronouns.has(near.word) && s.order.subjects.has(near.word)) return found(pronoun(k, near, rules), k);
    if (s.order.subjects.has(near.word)) return null;
    if (rules.relatives.has(near.word) || rules.that.has(near.word)) {
      let end = k;
      if (items[end - 1]?.word === ',') end--;
      while (end - 1 > floor && rules.prepositions.has(items[end - 1]!.word)) end--;
      const run = end > floor ? antecedent(s, end, floor) : null;
      return run && found(run.phrase, run.start);
    }
  }
  if (near.word === ')') {
    while (k > floor && items[k]!.word !== '(') k--;
    return k > floor ? subjectOf(s, k, floor) : null;
  }
  if (near.mark && '-–—'.includes(near.word)) {
    let d = k - 1;
    while (d > floor && items[d]!.mark) d--;
    for (; d > floor; d--)
      if (items[d]!.mark && '-–—'.includes(items[d]!.word)) {
        while (items[d - 1]?.mark && '-–—'.includes(items[d - 1]!.word)) d--;
        const run = runBefore(s, d, floor);
        // "Anna Berg, head of Norbit -- the largest yard --, said"
        const beside = run && !run.phrase.referent && items[run.start - 1]?.word === ',';
        const over = beside ? overInsertion(s, d, floor) : null;
        return over ?? (run && found(run.phrase, run.start));
      }
    return null;
  }
  if (near.word === ',') return overInsertion(s, k, floor);
  const run = runBefore(s, at, floor);
  return run && found(run.phrase, run.start);

  function found(phrase: Phrase, start: number): Subject {
    const before = start > floor ? items[start - 1]! : null;
    return {
      phrase,
      start,
      relative: before !== null && (rules.relatives.has(before.word) || rules.that.has(before.word)),
    };
  }
}

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
      (rules.prepositions.has(item.word) || s.order.clauseStarts.has(item.word) || /(ed|ing)$/.test(item.word))
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
        /ed$/.test(word) ||
        surelyFinite(s, c) ||
        (verb !== undefined && !s.order.alsoNouns.has(word) && isVerb(s, c) && verb.forms.includes('finite'))
      )
        return c;
      if (inName(s, c - 1) && !possessive(s, c - 1) && /[^s]s$/.test(word)) return c;
      // "The man brings out a box"
      const one = rules.personNouns.has(items[c - 1]!.word) && !/s$/.test(items[c - 1]!.word);
      if (
        one &&
        /[^s]s$/.test(word) &&
        !isNoun(rules, word) &&
        (c + 1 >= b || rules.prepositions.has(items[c + 1]!.word) || s.order.particles.has(items[c + 1]!.word))
      )
        return c;
    }
    return b;
  }
}

/** Where the clause can start at the earliest: behind the last quotation, semicolon, colon. */
function floorOf(s: Ordered, at: number, low: number): number {
  const { items } = s.g.syntax;
  const first = Math.max(low, s.begin, at - REACH);
  for (let k = at - 1; k >= first; k--) {
    const item = items[k]!;
    if (item.quoted >= 0 || item.word === ';' || item.word === ':') return k + 1;
  }
  return first;
}

/** What a relative behind `end` belongs to: the whole phrase where its head can speak, else the noun phrase nearest to it. */
function antecedent(s: Ordered, end: number, floor: number): { phrase: Phrase; start: number } | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const whole = runBefore(s, end, floor);
  if (whole && (whole.phrase.referent || whole.phrase.pronoun || speaks(rules, whole.phrase.head))) return whole;
  for (let k = end - 1; k > floor && k > end - 10; k--) {
    if (inName(s, k - 1) && inName(s, k)) continue;
    const before = items[k - 1]!;
    if (!rules.prepositions.has(before.word) && !surelyFinite(s, k - 1)) continue;
    const phrase = phraseOf(s, k, end);
    return phrase ? { phrase, start: k } : whole;
  }
  return whole;
}

/** The noun phrase that ends right before `end`. */
function runBefore(s: Ordered, end: number, floor: number): { phrase: Phrase; start: number } | null {
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
    if (surelyFinite(s, k)) {
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
  function beforeRelative(k: number): { phrase: Phrase; start: number } | null {
    const verb = items[a];
    if (a !== k + 1 || !verb || verb.mark || inName(s, a) || k - 1 <= floor) return null;
    if (!isWord(s, k - 1) || (items[k - 1]!.verb && isVerb(s, k - 1)) || surelyFinite(s, k - 1)) return null;
    // Behind "who" stands its verb, whatever it is.
    const own = !rules.that.has(items[k]!.word) && !s.order.genitives.has(items[k]!.word) && !startsSubject(a);
    if (own) return runBefore(s, k, floor);
    if (a + 1 >= end) return null;
    const finite =
      maybeFinite(s, a) || (/[^s]s$/.test(verb.word) && startsPhrase(s, a + 1) && !speaks(rules, verb.word));
    return finite ? runBefore(s, k, floor) : null;
  }
  function joins(k: number): boolean {
    const left = items[k - 1];
    const right = items[k + 1];
    if (!left || !right || k - 1 < floor || left.mark) return false;
    if (inName(s, k - 1) && inName(s, k + 1)) return true;
    const plural = (word: string) => /[^su]s$/.test(word) || s.order.plurals.has(word);
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

/** "Anna Berg, the mayor of Holt, said": the first noun phrase of the clause that a comma ends. */
function overInsertion(s: Ordered, comma: number, floor: number): Subject | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  let from = floor;
  for (let c = floor + 1; c < comma; c++) {
    if (items[c]!.word !== ',' && !(items[c]!.word === '(' && c > from)) continue;
    const run = segment(from, c);
    if (run && insertion(c + 1)) return { ...run, relative: false };
    from = c + 1;
  }
  return null;

  function segment(a: number, b: number): { phrase: Phrase; start: number } | null {
    while (
      a < b &&
      !inName(s, a) &&
      (items[a]!.mark || rules.conjunctions.has(items[a]!.word) || rules.adverbs.has(items[a]!.word))
    )
      a++;
    if (a >= b || items[a]!.quoted >= 0) return null;
    const first = items[a]!;
    if (
      !inName(s, a) &&
      (rules.calendar.has(first.word) ||
        s.order.clauseStarts.has(first.word) ||
        (/(ed|ing)$/.test(first.word) && !rules.determiners.has(first.word)))
    )
      return null;
    const run = runBefore(s, b, a);
    // A clause before the comma is no subject.
    if (!run) return null;
    for (let k = a; k < run.start; k++) if (surelyFinite(s, k)) return null;
    if (!inName(s, b - 1) && /ed$/.test(items[b - 1]!.word)) return null;
    if (run.phrase.pronoun) return null;
    return run;
  }
  /** What stands between is no clause of its own. */
  function insertion(a: number): boolean {
    let open = false;
    for (let k = a; k < comma; k++) {
      const item = items[k]!;
      if (
        rules.relatives.has(item.word) ||
        rules.that.has(item.word) ||
        s.order.clauseStarts.has(item.word) ||
        rules.like.has(item.word)
      )
        open = true;
      else if (surelyFinite(s, k) && !open) return false;
    }
    return true;
  }
}
