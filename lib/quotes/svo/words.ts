// What a word can be in a language with a fixed order of subject and verb: a finite verb, a time, the start of a noun phrase.
import type { Clauses } from '../clauses';
import type { FixedOrder } from '../lang/rules';

/** A sentence of a language with a fixed order. */
export type Ordered = Clauses & { order: FixedOrder };

/** "'s" of a possessor at item `k` ("Berg's", or the bare apostrophe of "workers'"). */
export function possessive({ g, order }: Ordered, k: number): boolean {
  const { items, text } = g.syntax;
  const item = items[k];
  if (!item || item.mark || item.quoted >= 0) return false;
  if (item.word === order.possessor && k > 0 && items[k - 1]!.end === item.start && isApostrophe(text, item.start - 1))
    return true;
  return isApostrophe(text, item.end - 1) && items[k + 1]?.start !== item.end;
}
const isApostrophe = (text: string, at: number) => text[at] === "'" || text[at] === '’';

/** Word and no mark, no quoted stretch. */
export const isWord = ({ g }: Ordered, k: number): boolean => {
  const item = g.syntax.items[k];
  return item !== undefined && !item.mark && item.quoted < 0;
};
export const inName = ({ g }: Ordered, k: number): boolean => (g.names.at[k] ?? -1) >= 0;

/** A reporting verb, not its noun ("claims", "the state"), not part of a name ("United States"). */
export function isVerb(s: Ordered, k: number): boolean {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const item = items[k];
  if (!item?.verb || inName(s, k)) return false;
  const before = items[k - 1];
  if (k === s.begin || !before || before.mark || before.quoted >= 0) return true;
  if (item.verb.forms.includes('gerund')) return true;
  if (possessive(s, k - 1) || s.order.genitives.has(before.word)) return false;
  if (rules.determiners.has(before.word) && !rules.alone.has(before.word) && !rules.relatives.has(before.word))
    return false;
  // "with noted speakers": a participle.
  if (s.order.pastEnd.test(item.word) && isPreposition(s, k - 1) && !s.order.clauseStarts.has(before.word))
    return false;
  if (!s.order.alsoNouns.has(item.word)) return true;
  if (rules.prepositions.has(before.word) || rules.of.has(before.word)) return before.word === s.order.infinitive;
  return true;
}

/** Certainly a finite verb: an auxiliary, a common irregular form, what follows a subject pronoun. */
export function surelyFinite(s: Ordered, k: number): boolean {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const item = items[k];
  if (!item || item.mark || item.quoted >= 0 || inName(s, k)) return false;
  if (rules.finite.has(item.word)) return true;
  const before = items[k - 1];
  if (!before || k <= s.begin) return false;
  if (s.order.contracted.has(item.word) && before.end === item.start)
    return !possessive(s, k) || s.order.subjects.has(before.word) || rules.that.has(before.word);
  return s.order.nominative.has(before.word) && !rules.prepositions.has(item.word) && !rules.adverbs.has(item.word);
}

/** A finite verb, or a form that mostly is one where a noun stands before it ("the yard closed"). */
export function maybeFinite(s: Ordered, k: number): boolean {
  if (surelyFinite(s, k)) return true;
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const item = items[k];
  const before = items[k - 1];
  if (!item || !before || item.mark || item.quoted >= 0 || inName(s, k)) return false;
  if (before.mark || rules.determiners.has(before.word) || rules.prepositions.has(before.word)) return false;
  if (item.verb) return isVerb(s, k) && item.verb.forms.includes('finite');
  return s.order.surePast.test(item.word) && !rules.adverbs.has(before.word);
}

/** Item behind a time that starts at `k` ("Tuesday", "last week", "earlier this year", "on Monday night"); `k` where none does. */
export function overTime(s: Ordered, k: number): number {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  let from = k;
  if (s.order.timePrepositions.has(items[k]?.word ?? '') && k + 1 < s.end) {
    from++;
    if (step(from) === from) return k;
  }
  let c = from;
  for (let next = step(c); next > c; next = step(c)) c = next;
  if (c === from || possessive(s, c) || possessive(s, c - 1)) return k;
  return c;

  function step(at: number): number {
    if (at >= s.end || !isWord(s, at)) return at;
    const { word } = items[at]!;
    if (rules.calendar.has(word) && items[at]!.capital)
      return at + 1 + (items[at + 1]?.word === '.' && at + 2 < s.end ? 1 : 0);
    if (s.order.times.has(word)) return at + 1;
    if (at > from && (s.order.timeUnits.has(word) || /^\d{1,4}$/.test(word))) return at + 1;
    const unit = items[at + 1]?.word ?? '';
    return at + 1 < s.end &&
      s.order.timeUnits.has(unit) &&
      (rules.definite.has(word) || rules.pluralDeterminers.has(word))
      ? at + 2
      : at;
  }
}

/** A preposition that governs what follows; not the first part of a compound ("in-flight internet"). */
export function isPreposition({ g }: Ordered, k: number): boolean {
  const { items } = g.syntax;
  return g.rules.prepositions.has(items[k]?.word ?? '') && !items[k + 1]?.hyphen;
}

/** A noun phrase may start here. */
export function startsPhrase(s: Ordered, k: number): boolean {
  const { rules } = s.g;
  const item = s.g.syntax.items[k];
  if (!item || k >= s.end || item.quoted >= 0) return false;
  if (item.mark) return '$£€#'.includes(item.word);
  if (inName(s, k)) return true;
  return !(
    isPreposition(s, k) ||
    rules.conjunctions.has(item.word) ||
    rules.relatives.has(item.word) ||
    (rules.finite.has(item.word) && !rules.determiners.has(item.word)) ||
    s.order.reflexives.has(item.word) ||
    s.order.clauseStarts.has(item.word)
  );
}
