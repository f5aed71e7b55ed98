// The impersonal incise that names its source behind it: "indique-t-on à la préfecture", "a-t-on appris de source policière".
import type { Clauses } from './clauses';
import type { Cue } from './cues';
import { incise } from './incise';
import { phraseFrom } from './phrase';
import type { Group } from './verb-group';
import { isAdverb, speaks } from './word-classes';

/** `null` where no source that can speak follows within the sentence's next words. */
export function hearsay(s: Clauses, group: Group, p: number): Cue | null {
  const { g, end } = s;
  const { rules } = g;
  const { items } = g.syntax;
  const { prepositions } = rules.hearsay;
  for (let k = group.to; k < Math.min(end, group.to + 10); k++) {
    const item = items[k]!;
    if (prepositions.has(item.word)) {
      let at = k + 1;
      while (at < end && prepositions.has(items[at]!.word)) at++;
      const phrase = phraseFrom(g, at, end);
      if (phrase && !phrase.pronoun && (phrase.referent || speaks(rules, phrase.head)))
        return incise(s, group, phrase, phrase.to, p);
      k = phrase ? phrase.to - 1 : at - 1;
    } else if (
      item.word !== ',' &&
      !isAdverb(rules, items, k) &&
      !rules.calendar.has(item.word) &&
      !rules.between.has(item.word)
    )
      return null;
  }
  return null;
}
