// The rules of each language that has them.
import { en } from './en';
import { fr } from './fr';
import type { QuoteRules } from './rules';

const RULES: ReadonlyMap<string, QuoteRules> = new Map([
  ['fr', fr],
  ['en', en],
]);

/** `null` for a language without rules: nothing is found in it rather than guessed. */
export const rulesOf = (lang: string): QuoteRules | null => RULES.get(lang) ?? null;
