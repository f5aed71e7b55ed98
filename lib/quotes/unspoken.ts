// Whether words between marks are nobody's speech: a title, a name, a term, a slogan, a law.
import type { Cue } from './cues';
import type { Grammar } from './phrase';

/** The words before the marks at item `k` say so; `length` is the number of quoted words (0 where it is not to count). A cue's own words do not count. */
export function named({ syntax: { items }, rules }: Grammar, k: number, length: number, cue?: Cue): boolean {
  for (let b = k - 1; b >= Math.max(0, k - 4); b--) {
    const word = items[b]!.word;
    if (items[b]!.mark && !'-:'.includes(word)) return false;
    // "a dit « … »" reports; "X, dit « … »," names.
    const own = cue && b >= cue.from && b < cue.to && items[b]!.verb?.family === 'say';
    if (own && (cue.to - cue.from > 1 || items[cue.from - 1]?.word !== ',')) continue;
    if ((rules.naming.has(word) && b >= k - 2) || (rules.titledNouns.has(word) && length <= 18)) return true;
  }
  return false;
}

/**
 * "The Rachel Berg Show": most longer words begin with a capital, and no mark closes a sentence; of a few words the comma
 * or the full stop may be the outer sentence's ("Deep Water."), and the first word does not count.
 */
export function titleLike(text: string): boolean {
  const few = text.length <= 40 && /[\p{L}\p{N}][.,]$/u.test(text);
  if (text.length > 120 || (!few && /[.!?…,]$/.test(text))) return false;
  const long = text.split(/[\s-]+/).filter((word) => word.length > 3);
  const words = few ? long.slice(1) : long;
  return long.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.6 * words.length;
}

/** Runs of letters and digits in `text`, apostrophes within. */
export function countWords(text: string): number {
  let n = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const letter =
      c > 127
        ? c !== 0xa0 && c !== 0x202f && c !== 0x2019 && c !== 0xab && c !== 0xbb && c !== 0x201c && c !== 0x201d
        : (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
    if (letter && !inside) n++;
    inside = letter;
  }
  return n;
}
