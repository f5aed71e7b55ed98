// The words of each language that has them.
import { en } from './en';
import { fr } from './fr';
import type { OutletWords } from './words';

const WORDS: ReadonlyMap<string, OutletWords> = new Map([
  ['fr', fr],
  ['en', en],
]);

/** `null` for a language without words: no outlet is named rather than guessed. */
export const outletWordsOf = (lang: string): OutletWords | null => WORDS.get(lang) ?? null;
