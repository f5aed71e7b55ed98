// Wordings compared without case, marks and spaces.

/** Letters and digits only, lower case. */
export function loose(value: string): string {
  const lower = value.toLowerCase();
  return lower.replace(BEYOND_LATIN.test(lower) ? NO_LETTERS : NO_LATIN_LETTERS, ' ').trim();
}

/** Two patterns, the same for Latin text and its punctuation: one that knows all letters there are takes a page a millisecond. */
const BEYOND_LATIN = /[^\0-\u024f\u2000-\u206f]/;
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;
const NO_LATIN_LETTERS =
  /[^a-zA-Z\d\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/g;

/** Whether a heading is the page's title (`title` as by `loose`), or a good part of it. */
export function isTitle(text: string, title: string): boolean {
  const own = loose(text);
  if (own === '' || title === '') return false;
  return own === title || (own.length > 20 && (title.includes(own) || own.includes(title)));
}
