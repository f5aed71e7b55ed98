// The one whom another quotes: "quoted Anna Berg as saying …", "“…,” Berg was quoted as saying".
import type { Cue } from '../cues';
import { complement } from './complement';
import type { Group } from './group';
import { phraseOf } from './nominal';
import { leftMark, toTheLeft, toTheRight } from './sides';
import { subjectOf } from './subject';
import type { Ordered } from './words';

/** "quoted Anna Berg as saying …", "“…,” Berg was quoted as saying": the one quoted speaks. */
export function citedSpeech(s: Ordered, p: number, g: Group): Cue | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  if (!s.order.cited.has(items[p]!.word)) return null;
  let as = p + 1;
  while (as < s.end && as < p + 14 && !rules.like.has(items[as]!.word)) {
    if (items[as]!.quoted >= 0 || ';:'.includes(items[as]!.word)) return null;
    as++;
  }
  const saying = as + 1;
  const verb = items[saying]?.verb;
  if (as >= s.end - 1 || !verb?.forms.includes('gerund') || !s.order.plainSay.has(items[saying]!.word)) return null;
  const subject = subjectOf(s, g.from, s.cues.length > 0 ? Math.min(s.free, g.from) : s.begin);
  const phrase = g.passive ? (subject?.phrase ?? null) : as > p + 1 ? phraseOf(s, p + 1, as) : null;
  if (!phrase) return null;
  const { said } = complement(s, saying);
  if (said) {
    const cue = toTheRight(s, g.from, saying, phrase, said, 'main');
    if (cue) return cue;
  }
  const start = subject?.start ?? g.from;
  return leftMark(s, start).quoted ? toTheLeft(s, start, saying, phrase, saying + 1, true, g.from) : null;
}
