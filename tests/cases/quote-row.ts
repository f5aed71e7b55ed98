// One case of the quotation stage: a text and the quotations a reader would find in it.

export interface QuoteRow {
  text: string;
  /** `[content, speaker, cue?, kind?]` in order; empty: nothing here is a quotation. `speaker` null: nobody is named. */
  quotes: readonly (readonly [
    content: string,
    speaker: string | null,
    cue?: string,
    kind?: 'direct' | 'indirect' | 'mixed',
  ])[];
}
