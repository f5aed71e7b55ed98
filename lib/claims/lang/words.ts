// What claim matching needs to know of a language's words.

export interface ClaimWords {
  /** Folded words that carry no content: never indexed. */
  stop: ReadonlySet<string>;
  /** Folded words of the frame around a claim ("selon une publication partagée"): they count little when unmatched. */
  frame: ReadonlySet<string>;
  /** Negate by themselves, wherever they stand ("aucun", "never"). */
  negators: ReadonlySet<string>;
  /** Deny what follows or precedes ("dément", "false"). */
  denials: ReadonlySet<string>;
  /** Pairs whose exchange turns a statement round; folded words, several forms separated by "|". */
  opposites: readonly (readonly [string, string])[];
  /** Names of the months, January first, folded; several forms separated by spaces. */
  months: readonly string[];
  /** Groups of words that may stand for one another in a claim; folded. */
  synonyms: readonly string[];
}

export const wordSet = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));
