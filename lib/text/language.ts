// The language of a text, from its commonest function words; French and English, others are named by the page.

const WORDS: Record<string, ReadonlySet<string>> = {
  fr: new Set(
    'le la les de des du un une et est dans que qui pour sur avec au aux en ce cette ont pas par plus son ses il elle'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to in a is that for on with as was at by it from has have be his her an are this which not he she'.split(
      ' ',
    ),
  ),
};

/** Made when a page states a language without a table: its data takes a background that starts longer than all the rest here. */
let names: Intl.DisplayNames | null = null;
// Subtags that name no single language (ISO 639-2: undetermined, none, several, uncoded).
const NO_LANGUAGE = new Set(['und', 'zxx', 'mul', 'mis']);

/** The primary subtag of what a page states, `null` where that is no language's ("xx", "null", ""). */
function primaryOf(stated: string | null): string | null {
  const primary = stated?.trim().toLowerCase().split(/[-_]/)[0];
  if (!primary || !/^[a-z]{2,3}$/.test(primary) || NO_LANGUAGE.has(primary)) return null;
  if (primary in WORDS) return primary;
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return names.of(primary) === undefined ? null : primary;
}

/**
 * The primary language to read in: a clear vote of function words over the first 4,000 characters (three times the other
 * language's), else what the page states, else a vote of twice the other's. `null` where there is none of these.
 */
export function languageOf(text: string, stated: string | null): string | null {
  const primary = primaryOf(stated);
  const votes = new Map<string, number>();
  for (const word of text
    .slice(0, 4000)
    .toLowerCase()
    .match(/[\p{L}]+/gu) ?? [])
    for (const lang in WORDS) if (WORDS[lang]!.has(word)) votes.set(lang, (votes.get(lang) ?? 0) + 1);
  const [best, next] = [...votes].sort((a, b) => b[1] - a[1]);
  // A page may state the language of its frame rather than of its text: a clear vote wins over it.
  if (best && best[1] >= 8 && best[1] >= 3 * (next?.[1] ?? 0)) return best[0];
  if (primary) return primary;
  return best && best[1] >= 2 && best[1] >= 2 * (next?.[1] ?? 0) ? best[0] : null;
}
