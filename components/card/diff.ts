// Two wordings laid beside each other: which words they share and which figures or names differ.
import type { Stretch } from '../../lib/model/annotation';
import type { Why } from '../../lib/model/why';

/** A stretch of text; `mark` says what it is to the other side. */
export interface Piece {
  text: string;
  mark: 'same' | 'differs' | 'left-out' | null;
}

/** Cuts both texts along an alignment: what was replaced or added differs, what only the published words have was left out. */
export function aligned(here: string, there: string, alignment: readonly Stretch[]): { here: Piece[]; there: Piece[] } {
  const side = (text: string, which: 'here' | 'there'): Piece[] => {
    const out: Piece[] = [];
    let done = 0;
    for (const stretch of alignment) {
      const { start, end } = stretch[which];
      if (start === end) continue;
      if (start > done) out.push({ text: text.slice(done, start), mark: null });
      const mark = stretch.kind === 'same' ? null : stretch.kind === 'left-out' ? 'left-out' : 'differs';
      out.push({ text: text.slice(start, end), mark });
      done = end;
    }
    if (done < text.length) out.push({ text: text.slice(done), mark: null });
    return out;
  };
  return { here: side(here, 'here'), there: side(there, 'there') };
}

/** Reasons that name a word or figure of each side. */
const DIFFER: ReadonlySet<string> = new Set(['numbers-differ', 'entities-differ', 'words-differ']);

/** Words this short are shared by any two texts and are not marked; numbers always are. */
const SHORT = 4;

/**
 * Cuts both texts into pieces. `same`: words of four letters or more, or numbers, that both have; `differs`: what the reasons
 * `numbers-differ`, `entities-differ` and `words-differ` name, and numbers the other side lacks.
 */
export function compare(here: string, there: string, why: readonly Why[]): { here: Piece[]; there: Piece[] } {
  const differ = why.filter((w) => DIFFER.has(w.code));
  const named = (side: 'here' | 'there') =>
    new Set(differ.flatMap((w) => words(String(w[side] ?? '')).map((x) => x.norm)));
  const a = words(here);
  const b = words(there);
  return {
    here: pieces(here, a, new Set(b.map((w) => w.norm)), named('here')),
    there: pieces(there, b, new Set(a.map((w) => w.norm)), named('there')),
  };
}

interface Word {
  start: number;
  end: number;
  norm: string;
}

function words(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    norm: match[0]
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase(),
  }));
}

function pieces(text: string, own: readonly Word[], other: ReadonlySet<string>, differs: ReadonlySet<string>): Piece[] {
  const out: Piece[] = [];
  let done = 0;
  let previous: Piece | null = null;
  for (const word of own) {
    const number = /^\p{N}/u.test(word.norm);
    const shared = other.has(word.norm);
    const counts = number || word.norm.length >= SHORT;
    const mark = differs.has(word.norm) || (number && !shared) ? 'differs' : shared && counts ? 'same' : null;
    const gap = text.slice(done, word.start);
    // Neighbours of one kind are one stretch: "trois fois", not "trois" "fois".
    if (previous && previous.mark === mark && (mark === null || gap === ' ' || gap === '\u00a0')) {
      previous.text += gap + text.slice(word.start, word.end);
    } else {
      if (gap) out.push({ text: gap, mark: null });
      previous = { text: text.slice(word.start, word.end), mark };
      out.push(previous);
    }
    done = word.end;
  }
  if (done < text.length) out.push({ text: text.slice(done), mark: null });
  return out;
}
