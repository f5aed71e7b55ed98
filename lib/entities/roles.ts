// What the text itself says somebody or something is, beside the name: "la ministre des Armées, X", "X, mayor of Kerlo,".
import type { TextSpan } from '../model/span';
import type { NameRules } from './lang';
import type { Name } from './names';
import type { Word } from './words';

/** Words of an apposition behind a name. */
const BEHIND = 14;
/** The same where the sentence ends with it: longer ones are clauses. */
const BEHIND_END = 8;
/** Words of a description before a name. */
const BEFORE = 10;

/** The role told beside a name, as written, without the comma; `null` where the text tells none. */
export function roleOf(text: string, words: readonly Word[], name: Name, rules: NameRules): TextSpan | null {
  const span = behind(words, name, rules) ?? before(words, name, rules);
  if (!span) return null;
  const [from, to] = span;
  const { start } = words[from]!;
  const { end } = words[to - 1]!;
  return { start, end, text: text.slice(start, end) };
}

/** "Anne Loriot, maire de Kerlo, …": from an office's or body's noun to the next comma or the end. */
function behind(words: readonly Word[], name: Name, rules: NameRules): [number, number] | null {
  const first = words[name.to];
  if (first?.before !== ',') return null;
  let noun = name.to;
  while (noun < name.to + 3 && noun < words.length && !isNoun(words[noun]!, rules)) {
    const { norm } = words[noun]!;
    if (noun > name.to && words[noun]!.breaks) return null;
    if (rules.functions.has(norm) && !rules.articles.has(norm)) return null;
    noun++;
  }
  if (noun >= words.length || !isNoun(words[noun]!, rules) || (noun > name.to && words[noun]!.breaks)) return null;
  for (let to = noun + 1; to <= name.to + BEHIND; to++) {
    const next = words[to];
    // "the Ellery Crews’ Union": an owner's apostrophe ends nothing.
    if (next && (!next.breaks || /^['’]$/.test(next.before))) continue;
    if (next?.before === ',' || next?.before === ')') return [name.to, to];
    return to - name.to <= BEHIND_END && (!next || next.opens) ? [name.to, to] : null;
  }
  return null;
}

/** "la ministre française des Armées Florence Parly", "The mayor of Kerlo, Anna Berg": back to the office's noun and its article. */
function before(words: readonly Word[], name: Name, rules: NameRules): [number, number] | null {
  const own = words[name.from]!;
  if (own.breaks && own.before !== ',') return null;
  // "a spokeswoman for the Ellery Crews": the name is the complement.
  const last = words[name.from - 1];
  if (!last || rules.functions.has(last.norm) || rules.links.has(last.norm) || rules.inner.has(last.norm)) return null;
  let noun = name.from - 1;
  for (; noun >= Math.max(0, name.from - BEFORE); noun--) {
    const word = words[noun]!;
    if (rules.offices.has(word.norm)) break;
    if (word.breaks || !belongs(words, noun, rules)) return null;
  }
  if (noun < Math.max(0, name.from - BEFORE)) return null;
  let from = noun;
  while (from > 0 && !words[from]!.breaks && modifies(words[from - 1]!, rules)) from--;
  if (from > 0 && !words[from]!.breaks && rules.articles.has(words[from - 1]!.norm)) from--;
  return [from, name.from];
}

/** A word that may stand between an office's noun and the name: its complement. */
function belongs(words: readonly Word[], at: number, rules: NameRules): boolean {
  const word = words[at]!;
  if (word.capital || rules.inner.has(word.norm) || rules.links.has(word.norm) || rules.portfolios.has(word.norm))
    return true;
  if (rules.contracted.has(word.norm) || rules.articles.has(word.norm)) return true;
  if (rules.functions.has(word.norm)) return false;
  if (rules.adjectiveEnd?.test(word.norm)) return true;
  const last = words[at - 1];
  return (
    last !== undefined && (rules.inner.has(last.norm) || rules.links.has(last.norm) || rules.contracted.has(last.norm))
  );
}

/** A word before an office's noun that is part of it: "French defence minister", "vice-présidente". */
const modifies = (word: Word, rules: NameRules): boolean =>
  rules.portfolios.has(word.norm) ||
  rules.offices.has(word.norm) ||
  (word.capital && !word.opens && !rules.functions.has(word.norm));

/** In lower case, an office, or the kind of body or place that is meant. */
const isNoun = (word: Word, rules: NameRules): boolean =>
  !word.capital && (rules.offices.has(word.norm) || rules.kinds.has(word.norm) || rules.heads.has(word.norm));
