// A small French-English lexicon of the news; written for Incise from general knowledge of both languages.

/** Each line: a French word, then its English counterparts; all folded. */
export const FR_EN: readonly string[] = `
gouvernement government
requin shark
`
  .trim()
  .split('\n');
