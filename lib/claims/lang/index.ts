// The words of each language that has a table, and what leads from one language to another.
import { EN } from './en';
import { FR } from './fr';
import { FR_EN } from './fr-en';
import type { Bridge, ClaimWords } from './words';

const LANGUAGES: ReadonlyMap<string, ClaimWords> = new Map([
  ['fr', FR],
  ['en', EN],
]);

/** `null` for a language without a table. */
export const tableOf = (lang: string): ClaimWords | null => LANGUAGES.get(lang) ?? null;

/** A language without a table is read with the English one: its words are kept, its negations are not understood. */
export const wordsOf = (lang: string): ClaimWords => tableOf(lang) ?? EN;

/** All tables, for what is asked before the language is known. */
export const TABLES: readonly ClaimWords[] = [...LANGUAGES.values()];

export const BRIDGES: readonly Bridge[] = [FR_EN];
