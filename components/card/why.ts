// Reasons in words: codes with facts become sentences in the reader's language.
import { WHY, type Why } from '../../lib/model/why';
import type { T } from '../t';

/** A reason in words, `null` where no text exists for its code. */
export function whyText(t: T, why: Why): string | null {
  const key = `why_${why.code.replaceAll('-', '_')}`;
  if (!t.has(key)) return null;
  const facts = ((WHY[why.code] ?? []) as readonly string[]).map((name) => {
    const fact = why[name];
    // A share is given as a fraction or in percent.
    if (name === 'share' && typeof fact === 'number') return Math.round(fact <= 1 ? fact * 100 : fact);
    return typeof fact === 'number' ? fact : String(fact ?? '');
  });
  return t(key, ...facts);
}

/** All reasons that have words, in order, without repeats. */
export function whyTexts(t: T, whys: readonly Why[]): string[] {
  return [...new Set(whys.map((why) => whyText(t, why)).filter((text) => text !== null))];
}
