// What claim matching needs to know of a language's words.

export interface ClaimWords {
  /** Folded words that carry no content: never indexed. */
  stop: ReadonlySet<string>;
  /** Content words that look like a small word once folded, with their accents ("né", "maïs"). */
  unlike: ReadonlySet<string>;
  /** Folded words of the frame around a claim ("selon une publication partagée"): they count little when unmatched. */
  frame: ReadonlySet<string>;
  negation: NegationWords;
  /** Deny what follows or precedes ("dément", "false"). */
  denials: ReadonlySet<string>;
  /**
   * Content words whose exchange turns a statement round, wherever they stand: by scale, then by side, folded forms. Scales and
   * sides have the same names in all languages, so that "baisser" here meets "increase" there as its opposite.
   */
  opposites: Scales;
  /** The same for small words and units, of which only those at the same place of both texts are compared ("before", "a day"). */
  turns: Scales;
  /** Small words that name what is compared to, where a word of the scale `behind` stands a little before ("plus … que"). */
  comparators: { words: ReadonlySet<string>; behind: string; side: string };
  /** Before a word of the scale `comparators.behind`: it is a bound and no comparison ("au moins", "at least"). */
  bounds: ReadonlySet<string>;
  /** Before who does it, where the verb is passive ("par", "by"). */
  agents: ReadonlySet<string>;
  /** Verbs of which either side may come first ("épouser", "meet"); folded forms. */
  mutual: ReadonlySet<string>;
  /** Signs that stand for a word of the language ("$", "€"). */
  signs: Readonly<Record<string, string>>;
  /** Names of the months, January first, folded; several forms separated by spaces. */
  months: readonly string[];
  /** Words of cause, comparison and absoluteness, folded: what turns a sentence into something to check. */
  checkable: ReadonlySet<string>;
  /** Words whose loss from a quotation turns it round or widens it, folded. */
  carriers: ReadonlySet<string>;
  /** Single capital letters that are words, folded ("I"): no names like the letter of "vitamin C". */
  letters: ReadonlySet<string>;
  /**
   * From this probability on a review is shown as the same claim: for a statement that names its day, which a review followed, and
   * for any other. Chosen by the false-show rate on news that nothing answers, which seldom name a day.
   */
  sameFrom: { dated: number; undated: number };
  /** Groups of words that may stand for one another in a claim; folded. */
  synonyms: readonly string[];
}

/** Per scale, per side: forms separated by spaces. */
export type Scales = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How a language negates. Any part may be empty. All folded. */
export interface NegationWords {
  /** Negate by themselves, wherever they stand ("never", "sans"). */
  alone: ReadonlySet<string>;
  /** Negate the word they stand right before ("non vacciné", "non-lethal"). */
  prefixes: ReadonlySet<string>;
  /** Begin a negation of two parts, which counts once ("ne … pas"); what elides is given without its apostrophe ("n"). */
  particles: ReadonlySet<string>;
  /** Where one of these follows a particle before any of `seconds`, it restricts and does not negate ("ne … que"). */
  restrictors: ReadonlySet<string>;
  /** Second parts of a negation. */
  seconds: ReadonlySet<string>;
  /** Second parts that negate without a particle near ("c'est pas vrai"). */
  secondsAlone: ReadonlySet<string>;
  /** What a negation shrinks to behind an apostrophe, and the letter the verb before it ends with ("isn't"). */
  shrunk: { verbEnd: string; tail: string } | null;
  /** Negators that are abbreviations of another word before a full stop ("No. 5"). */
  abbreviations: ReadonlySet<string>;
}

/** Two languages' counterparts: a lexicon, and how the endings of words they share differ. */
export interface Bridge {
  from: string;
  to: string;
  /** Each line: a word of `from`, then its counterparts; all folded. */
  lexicon: readonly string[];
  /** Endings of `from` and what they become in `to`; folded. */
  endings: readonly (readonly [string, string])[];
}

export const wordSet = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

export const NONE: ReadonlySet<string> = new Set();
