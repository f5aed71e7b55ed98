// The long form in front of an acronym in brackets: "l'Observatoire du littoral (OBL)".
import { fold } from '../text/normalize';
import type { Syntax } from './items';
import type { QuoteRules } from './lang/rules';

export interface LongForm {
  /** First item; a name starts there. */
  from: number;
  name: string;
  parts: string[];
}

/**
 * The name that the acronym at item `at0`, behind an opening bracket, stands for: it starts where a name starts, with the
 * acronym's first letter, holds the others in order, and runs up to the bracket over words without a verb. `nameAt`
 * holds -1 where no name is. The name given is the long form with its acronym in brackets.
 */
export function spelledOut(
  { items, text }: Syntax,
  rules: QuoteRules,
  nameAt: Int32Array,
  at0: number,
  low: number,
): LongForm | null {
  const written = text.slice(items[at0]!.start, items[at0]!.end);
  if (!/^\p{Lu}{2}|^\p{Lu}\p{Ll}{2,6}$/u.test(written)) return null;
  const acronym = fold(written);
  for (let k = at0 - 2; k >= Math.max(low, at0 - 14); k--) {
    const item = items[k]!;
    if ((item.mark && item.word !== '-') || item.quoted >= 0) break;
    if (item.verb?.forms.includes('finite') || rules.finite.has(item.word)) break;
    const starts = nameAt[k]! >= 0 && (k === low || nameAt[k - 1] !== nameAt[k]);
    if (!starts || at0 - 1 - k < 2) continue;
    const long = text.slice(item.start, items[at0 - 2]!.end);
    if (holds(fold(long), acronym))
      return { from: k, name: text.slice(item.start, items[at0 + 1]!.end), parts: partsOf(long) };
  }
  return null;
}

/** The letters of `acronym` stand in `long` in this order, the first one at its start. */
function holds(long: string, acronym: string): boolean {
  if (long[0] !== acronym[0]) return false;
  let at = 0;
  for (const letter of acronym) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const partsOf = (long: string): string[] => fold(long).match(/[\p{L}\p{N}]+/gu) ?? [];
