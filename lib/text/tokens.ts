// Words, numbers and marks of a text, each with its normal form; the smallest unit of everything above.
import { fold } from './normalize';

export const WORD = 0;
export const NUMBER = 1;
export const MARK = 2;

/** How a token is attached to the one before it. */
export type Glue = 'none' | 'space' | 'hyphen' | 'apostrophe';

export interface Token {
  start: number;
  end: number;
  /** WORD, NUMBER or MARK (one punctuation character or symbol). */
  kind: 0 | 1 | 2;
  /** Folded form; for a mark the character itself. */
  norm: string;
  /** First letter is upper case. */
  capital: boolean;
  /** More than one letter, all upper case. */
  allCaps: boolean;
  /** `none` where it touches the token before without hyphen or apostrophe. */
  glue: Glue;
  /** A line break lies between this token and the one before; true for the first token. */
  lineStart: boolean;
}

// Letters with their combining marks and soft hyphens; numbers with inner separators ("1 500", "2,5", "93.000").
const PIECE =
  /[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}\u00ad])*|\p{N}+(?:[.,\u00a0\u202f]\p{N}+|[ ]\p{N}{3}(?!\p{N}))*(?:[\p{L}](?![\p{L}]))?|[^\s\u00ad]/gu;

const APOSTROPHES = "'’ʼ";
const HYPHENS = '-‐‑';

/**
 * Tokens of `text` in order, offsets in UTF-16 units. A word is split at hyphens and apostrophes, which are no tokens of
 * their own between two letters: `l’Observatoire` gives `l’` + `Observatoire` (glue `apostrophe`; the clitic's span holds
 * its apostrophe), `Deir-Ezzor` gives `Deir`, `Ezzor` (glue `hyphen`).
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const cache = new Map<string, { norm: string; capital: boolean; allCaps: boolean }>();
  let previousEnd = 0;
  let pending: Glue | null = null;
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(text); match; match = PIECE.exec(text)) {
    const surface = match[0];
    const start = match.index;
    const end = start + surface.length;
    const first = surface.charCodeAt(0);
    const last = tokens[tokens.length - 1];
    const kind = isLetter(surface)
      ? WORD
      : first >= 48 && first <= 57
        ? NUMBER
        : /^\p{N}/u.test(surface)
          ? NUMBER
          : MARK;
    if (
      kind === MARK &&
      last &&
      last.kind !== MARK &&
      start === last.end &&
      pending === null &&
      nextIsWord(text, end)
    ) {
      if (APOSTROPHES.includes(surface)) {
        last.end = end;
        pending = 'apostrophe';
        previousEnd = end;
        continue;
      }
      if (HYPHENS.includes(surface)) {
        pending = 'hyphen';
        previousEnd = end;
        continue;
      }
    }
    let form = cache.get(surface);
    if (!form) {
      form =
        kind === MARK
          ? { norm: surface, capital: false, allCaps: false }
          : { norm: fold(surface), capital: isCapital(surface), allCaps: isAllCaps(surface) };
      cache.set(surface, form);
    }
    const gap = start > previousEnd;
    tokens.push({
      start,
      end,
      kind,
      norm: form.norm,
      capital: form.capital,
      allCaps: form.allCaps,
      glue: pending ?? (gap ? 'space' : 'none'),
      lineStart: tokens.length === 0 || (gap && text.slice(previousEnd, start).includes('\n')),
    });
    previousEnd = end;
    pending = null;
  }
  return tokens;
}

const isLetter = (surface: string) => /^[\p{L}\p{M}]/u.test(surface);
const nextIsWord = (text: string, at: number) => at < text.length && /[\p{L}\p{N}]/u.test(text[at]!);
const isCapital = (surface: string) => /^\p{Lu}/u.test(surface);
const isAllCaps = (surface: string) =>
  surface.length > 1 && /\p{Lu}.*\p{Lu}|\p{Lu}\p{N}/u.test(surface) && surface === surface.toUpperCase();

/** Index of the first token that starts at or after `offset` (binary search). */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
