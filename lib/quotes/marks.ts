// The stretches of a text between quotation marks, outermost ones only.
import type { Span } from '../model/span';

/** `[open, close)` holds the marks, `[start, end)` the content trimmed of white space. */
export interface Quoted extends Span {
  open: number;
  close: number;
  /** No closing mark before the end of the paragraph. */
  unclosed: boolean;
}

const PAIRS: Record<string, string> = { '«': '»', '“': '”', '„': '“' };

/**
 * Quoted stretches in order, never across a line break: a mark left open closes with its paragraph. One pass; a stack is
 * a counter, because inner marks are content. `single` lets ‘ ’ and ' open after white space and close before a non-letter.
 */
export function quotedIn(
  text: string,
  single: boolean,
  { start: first, end: last }: Span = { start: 0, end: text.length },
): Quoted[] {
  const found: Quoted[] = [];
  let open = -1;
  let opener = '';
  let closer = '';
  let depth = 0;
  const close = (at: number, end: number, unclosed: boolean) => {
    let from = open + 1;
    let to = at;
    while (from < to && /\s/.test(text[from]!)) from++;
    while (to > from && /\s/.test(text[to - 1]!)) to--;
    if (to > from) found.push({ start: from, end: to, open, close: end, unclosed });
    open = -1;
    depth = 0;
  };
  for (let i = first; i <= last; i++) {
    const c = i < last ? text[i]! : '\n';
    if (c === '\n') {
      if (open >= 0 && closer !== "'" && closer !== '’' && goesOn(i)) continue;
      if (open >= 0 && closer !== "'" && closer !== '’') close(i, i, true);
      else if (open >= 0) {
        // A lone single mark is an apostrophe: read on right behind it.
        const back = open;
        open = -1;
        rescan(back + 1, i);
      }
      continue;
    }
    if (open >= 0) {
      // Mixed marks: “…," and "…,” close as well.
      if (mixed(c, i)) close(i, i + 1, false);
      else if (c === closer) {
        if (closer === "'" || closer === '’') {
          if (!/[\p{L}\p{N}]/u.test(text[i + 1] ?? ' ') && !/\s/.test(text[i - 1] ?? ' ')) close(i, i + 1, false);
        } else if (depth > 0) depth--;
        else close(i, i + 1, false);
      } else if (c === opener) depth++;
    } else if (PAIRS[c]) start(i, c, PAIRS[c]!);
    // 34" is a measure.
    else if (c === '"') {
      if (!/\d/.test(text[i - 1] ?? ' ')) start(i, '', '"');
    } else if (c === '”' && text[i - 1] !== '\n' && /[\s(]/.test(text[i - 1] ?? ' ') && /\S/.test(text[i + 1] ?? ' '))
      start(i, '', '”');
    else if (
      single &&
      (c === '‘' || c === "'") &&
      /[\s([—–-]/.test(text[i - 1] ?? ' ') &&
      /\p{L}/u.test(text[i + 1] ?? ' ')
    ) {
      start(i, '', c === '‘' ? '’' : "'");
    }
  }
  return found;

  /** A mark of the other kind that can only close: behind a comma or a stop, before white space. */
  function mixed(c: string, at: number): boolean {
    const other = (closer === '”' && c === '"') || (closer === '"' && c === '”');
    return other && depth === 0 && /[,.!?…]/.test(text[at - 1] ?? '') && /^\s?$/.test(text[at + 1] ?? '');
  }
  /** The mark stays open over the line break: the next mark of its kind, at most 1,200 characters on, closes it. */
  function goesOn(at: number): boolean {
    if (at - open > 6000) return false;
    for (let i = at + 1; i < Math.min(last, at + 1200); i++) {
      const c = text[i]!;
      if (c === closer && !(i === at + 1 || (c === '"' && /[\s(]/.test(text[i - 1]!)))) return true;
      if (c === closer || c === opener || c === '"') return false;
    }
    return false;
  }
  function start(at: number, by: string, until: string): void {
    open = at;
    opener = by;
    closer = until;
    depth = 0;
  }
  function rescan(from: number, to: number): void {
    let begin = -1;
    for (let i = from; i < to; i++) {
      const c = text[i]!;
      if (c === '"' || c === '“' || c === '”') {
        if (begin < 0) begin = i;
        else {
          open = begin;
          close(i, i + 1, false);
          begin = -1;
        }
      }
    }
  }
}
