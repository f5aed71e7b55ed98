// English words that may stand for one another in a claim, by groups; written for Incise from general knowledge of the language.

/** Each line one group, folded; a word may be in several groups. */
export const EN_SYNONYMS: readonly string[] = `
doctor physician
`
  .trim()
  .split('\n');
