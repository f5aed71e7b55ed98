// The words of each language that has them.
import { en } from './en';
import { fr } from './fr';
import type { VoiceWords } from './words';

const WORDS: ReadonlyMap<string, VoiceWords> = new Map([
  ['fr', fr],
  ['en', en],
]);

/** `null` for a language without words: no outlet is named rather than guessed. */
export const voiceWordsOf = (lang: string): VoiceWords | null => WORDS.get(lang) ?? null;
