// French words that may stand for one another in a claim, by groups; written for Incise from general knowledge of the language.

/** Each line one group, folded; a word may be in several groups. Expressions of several words are joined by "_". */
export const FR_SYNONYMS: readonly string[] = `
gouvernement executif pouvoir cabinet
requin squale
`
  .trim()
  .split('\n');
