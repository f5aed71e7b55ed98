// What may stand between a verb and its content: prepositions with their phrases, asides between commas or dashes.

import { baseEnd } from './base';
import type { Complement } from './complement';
import { inName, maybeFinite, type Ordered, surelyFinite } from './words';

/** Item behind the preposition at `at` and its noun phrases, others after it included; `at` where none follows. */
export function overPhrase(s: Ordered, at: number): number {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const { end } = s;
  let c = at;
  while (
    c < end &&
    !inName(s, c) &&
    rules.prepositions.has(items[c]!.word) &&
    !s.order.clauseStarts.has(items[c]!.word)
  ) {
    const inner = baseEnd(s, c + 1);
    if (inner <= c + 1) {
      if (
        items[c + 1]?.quoted !== undefined &&
        items[c + 1]!.quoted >= 0 &&
        items[c + 1]!.end - items[c + 1]!.start < 30 &&
        c + 2 < end &&
        rules.that.has(items[c + 2]!.word)
      ) {
        c += 2;
        continue;
      }
      return c === at ? at : c;
    }
    c = inner;
  }
  return c;
}

/** The content behind the comma `at`: marks, or a clause over an aside. */
export function overComma(s: Ordered, at: number): Complement | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const { end } = s;
  const next = items[at + 1];
  if (!next || at + 1 >= end) return null;
  if (next.quoted >= 0) return { from: at + 1, kind: 'quote' };
  // ", in a satirical fashion, that …"
  for (let c = at + 1; c < Math.min(end, at + 26); c++)
    if (items[c]!.word === ',') {
      const behind = items[c + 1];
      if (!behind || c + 1 >= end) return null;
      if (rules.that.has(behind.word) && c + 2 < end)
        return sentenceBetween(s, at + 1, c) ? null : { from: c + 2, kind: 'that' };
      if (behind.quoted >= 0 && !sentenceBetween(s, at + 1, c)) return { from: c + 1, kind: 'quote' };
    }
  return null;
}

/** The "that" behind a list that goes on at the comma `at`, no verb before it. */
export function listed(s: Ordered, at: number): Complement | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const { end } = s;
  for (let c = at + 1; c < Math.min(end, at + 14); c++) {
    if (rules.that.has(items[c]!.word))
      return c + 2 < end && !surelyFinite(s, c + 1) ? { from: c + 1, kind: 'that' } : null;
    if (items[c]!.quoted >= 0 || maybeFinite(s, c) || (items[c]!.mark && items[c]!.word !== ',')) return null;
  }
  return null;
}

/** "said — on Twitter — that" */
export function overDashes(s: Ordered, at: number): Complement | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const { end } = s;
  for (let c = at + 2; c < Math.min(end, at + 14); c++)
    if (items[c]!.mark && '-–—'.includes(items[c]!.word) && !items[c - 1]!.mark)
      return c + 2 < end && rules.that.has(items[c + 1]!.word) ? { from: c + 2, kind: 'that' } : null;
  return null;
}

function sentenceBetween(s: Ordered, a: number, b: number): boolean {
  for (let c = a; c < b; c++) if (surelyFinite(s, c)) return true;
  return false;
}
