// Wordings compared without case, marks and spaces.

/** Letters and digits only, lower case. */
export const loose = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a heading is the page's title (`title` as by `loose`), or a good part of it. */
export function isTitle(text: string, title: string): boolean {
  const own = loose(text);
  if (own === '' || title === '') return false;
  return own === title || (own.length > 20 && (title.includes(own) || own.includes(title)));
}
