// What a word can be in its language, as far as the rules tell: adverb, finite verb, noun for somebody who speaks.
import type { Item } from './items';
import type { QuoteRules } from './lang/rules';

/** Item `k` is an adverb by list, or by its end where it is no verb ("dément"), no listed noun and has no determiner ("un bâtiment"). */
export function isAdverb(rules: QuoteRules, items: readonly Item[], k: number): boolean {
  const { word, verb } = items[k]!;
  if (rules.adverbs.has(word)) return true;
  if (verb !== undefined || !rules.adverbEnd.test(word) || isNoun(rules, word)) return false;
  return !rules.determiners.has(items[k - 1]?.word ?? '');
}

/** Item `k` is a finite verb: by list, as a reporting verb, or by its end where no determiner makes it a noun. */
export function finiteAt(rules: QuoteRules, items: readonly Item[], k: number): boolean {
  const item = items[k]!;
  if (item.mark || item.quoted >= 0) return false;
  if (rules.finite.has(item.word) || item.verb?.forms.includes('finite')) return true;
  if (item.capital || !rules.finiteEnd?.test(item.word)) return false;
  return !rules.determiners.has(items[k - 1]?.word ?? '');
}

/** Item `k` is a determiner that can be a subject of its own: "certains estiment", "l'un juge", but not "une note". */
export function speaksAlone(rules: QuoteRules, items: readonly Item[], k: number): boolean {
  const { word } = items[k]!;
  if (!rules.alone.has(word)) return false;
  const counts = rules.feminineDeterminers.has(word) || rules.masculineDeterminers.has(word);
  return !counts || rules.definite.has(items[k - 1]?.word ?? '');
}

/** "de nombreux élus", "d'anciens salariés": item `k` is no preposition but a plural determiner. */
export const partitiveAt = (rules: QuoteRules, items: readonly Item[], k: number): boolean =>
  rules.partitive.has(items[k]!.word) &&
  rules.prenominal.has(items[k + 1]?.word ?? '') &&
  rules.pluralMark.test(items[k + 1]!.word);

/** What starts at item `k` is an aside of the article's own ("même si …", "although …"). */
export function asideAt(rules: QuoteRules, items: readonly Item[], k: number): boolean {
  const behind = rules.asides.get(items[k]?.word ?? '');
  return behind !== undefined && (behind.size === 0 || behind.has(items[k + 1]?.word ?? ''));
}

/** Words behind verb `p` that complete its set phrase: 0 where it needs none, -1 where the phrase is not there. */
export function idiomBehind(rules: QuoteRules, items: readonly Item[], p: number): number {
  const runs = rules.only.get(items[p]!.word);
  if (!runs) return 0;
  const run = runs.find((words) => words.every((word, i) => items[p + 1 + i]?.word === word));
  return run ? run.length : -1;
}

/** A noun the rules list, or its plural in -s: somebody or something that can speak. */
export function isNoun(rules: QuoteRules, word: string): boolean {
  const listed = (noun: string) =>
    rules.personNouns.has(noun) ||
    rules.documentNouns.has(noun) ||
    rules.institutionNouns.has(noun) ||
    rules.outletNouns.has(noun);
  return listed(word) || (word.length > 4 && word.endsWith('s') && listed(word.slice(0, -1)));
}

/** The head of a description can speak: a listed noun, or one with the end of a noun for people. */
export const speaks = (rules: QuoteRules, head: string | null): boolean =>
  head !== null && (isNoun(rules, head) || (rules.humanEnd?.test(head) ?? false));
