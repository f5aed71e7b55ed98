// The interface's texts in the reader's language, from the extension's own `_locales`.
import type { Settings } from '../model/settings';
import { browser } from './browser';

const LANGUAGES = ['en', 'fr'] as const;

/** The language the interface speaks: the reader's choice, else the browser's where we have it, else English. */
export function interfaceLanguage(choice: Settings['language']): string {
  if (choice !== 'auto') return choice;
  const wanted = browser.i18n.getUILanguage().toLowerCase().split('-')[0]!;
  return (LANGUAGES as readonly string[]).includes(wanted) ? wanted : 'en';
}

/** All texts by key. Placeholders are `$1`, `$2` …; plural forms have keys that end in `_one` and `_other`. */
export async function loadWords(
  choice: Settings['language'],
): Promise<{ lang: string; texts: Record<string, string> }> {
  const lang = interfaceLanguage(choice);
  const url = browser.runtime.getURL(`/_locales/${lang}/messages.json` as '/');
  const file = (await (await fetch(url)).json()) as Record<string, { message: string }>;
  return { lang, texts: Object.fromEntries(Object.entries(file).map(([key, row]) => [key, row.message])) };
}
