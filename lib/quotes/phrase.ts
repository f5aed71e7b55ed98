// The noun phrase that names who speaks: before a verb, behind it, or behind "selon".
import type { Item, Syntax } from './items';
import type { QuoteRules } from './lang/rules';
import type { Names, Referent } from './names';
import { phraseEnd } from './phrase-end';
import { phraseNamed } from './phrase-name';
import { isNoun, partitiveAt } from './word-classes';

/** Items `[from, to)` as written; at most one of `referent` and `pronoun` is set, neither for a description. */
export interface Phrase {
  from: number;
  to: number;
  referent: Referent | null;
  pronoun: string | null;
  plural: boolean;
  gender: 'f' | 'm' | null;
  definite: boolean;
  /** Head noun of a description. */
  head: string | null;
}

export interface Grammar {
  syntax: Syntax;
  names: Names;
  rules: QuoteRules;
}

/** Reads the phrase that starts at `i`, within `[i, end)`; `null` where no noun phrase starts there. */
export function phraseFrom(g: Grammar, i: number, end: number, through = false): Phrase | null {
  const { rules } = g;
  const { items } = g.syntax;
  let from = i;
  const lone = items[i];
  if (lone && i < end && rules.alone.has(lone.word)) {
    const next = items[i + 1];
    if (i + 1 >= end || !next || next.verb || next.mark || rules.finite.has(next.word))
      return {
        from: i,
        to: i + 1,
        referent: null,
        pronoun: null,
        plural: lone.word.endsWith('s'),
        gender: null,
        definite: false,
        head: lone.word,
      };
  }
  const first = items[from];
  if (!first || from >= end || first.quoted >= 0) return null;
  if (rules.pronouns.has(first.word) && !first.mark) return pronoun(from, first, rules);
  const here = rules.thisOne.get(first.word);
  if (here && from + 1 < end && items[from + 1]!.hyphen && rules.tiedHere.has(items[from + 1]!.word)) {
    const facts = { plural: here.number === 'plural', gender: here.gender ?? null, definite: true };
    const [head] = rules.latter;
    return { from, to: from + 2, referent: null, pronoun: null, ...facts, head: head ?? null };
  }
  while (from < end && items[from]!.mark && items[from]!.word !== '(') from++;
  const found = phraseEnd(g, from, end, through);
  return found && (phraseNamed(g, from, found.to, end, found.head) ?? description(g, from, found.to, found.head));
}

/** Items `[from, to)` as a description of somebody the text does not name here; `null` where `noun`, its head, cannot be one. */
function description(g: Grammar, from: number, to: number, noun: string | null): Phrase | null {
  const { rules } = g;
  const { items } = g.syntax;
  let head = noun;
  if (!head || /^\d/.test(head)) return null;
  // Without a determiner only nouns known to speak are subjects ("experts et officiels").
  if (
    !rules.determiners.has(items[from]!.word) &&
    !isNoun(rules, head) &&
    !isNoun(rules, head.replace(rules.pluralMark, ''))
  )
    return null;
  const determiner = items[from]!.word;
  // "une trentaine d'élus": the counted noun is the head.
  let counted = false;
  if (rules.collectives.has(head)) {
    for (let k = from + 1; k + 1 < to && !counted; k++)
      if (rules.of.has(items[k]!.word)) {
        while (k + 2 < to && rules.determiners.has(items[k + 1]!.word)) k++;
        head = items[k + 1]!.word;
        counted = true;
      }
  }
  const plural =
    counted ||
    rules.pluralDeterminers.has(determiner) ||
    partitiveAt(rules, items, from) ||
    (!rules.determiners.has(determiner) && rules.pluralMark.test(head)) ||
    rules.pluralEnd?.test(head) === true;
  const gender = rules.feminineDeterminers.has(determiner)
    ? 'f'
    : rules.masculineDeterminers.has(determiner)
      ? 'm'
      : rules.femininePersonEnd?.test(head) || rules.feminineEnd?.test(head)
        ? 'f'
        : rules.masculineEnd?.test(head)
          ? 'm'
          : null;
  return { from, to, referent: null, pronoun: null, plural, gender, definite: rules.definite.has(determiner), head };
}

/** A pronoun that stands at item `at`, as a phrase. */
export function pronoun(at: number, item: Pick<Item, 'word'>, rules: QuoteRules): Phrase {
  const facts = rules.pronouns.get(item.word)!;
  return {
    from: at,
    to: at + 1,
    referent: null,
    pronoun: item.word,
    plural: facts.number === 'plural',
    gender: facts.gender ?? null,
    definite: true,
    head: null,
  };
}
