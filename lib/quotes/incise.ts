// The incise: the reporting verb with its subject behind or inside what is said ("…, a précisé l'Observatoire, …").
import { type Clauses, clauseEnd, hasFinite, hasQuote, LONGEST_CLAUSE, plainWords, resumed } from './clauses';
import type { Cue } from './cues';
import { type Phrase, phraseFrom } from './phrase';
import type { Group } from './verb-group';
import { isAdverb, partitiveAt } from './word-classes';

export function incise(s: Clauses, group: Group, phrase: Phrase, after: number, p: number): Cue | null {
  const { g, begin } = s;
  const { rules } = g;
  const { items } = g.syntax;
  let left = group.from - 1;
  while (left >= begin && items[left]!.mark && ',-–—'.includes(items[left]!.word)) left--;
  if (left < begin) return { rule: 'topic', from: group.from, to: p + 1, phrase, content: null, after };
  let from = Math.max(begin, Math.min(s.free, left), left - LONGEST_CLAUSE);
  if (items[from]!.word === ',') from++;
  const cue = {
    rule: 'incise' as const,
    from: group.from,
    to: Math.max(p + 1, group.to),
    phrase,
    after: Math.max(after, p + 1),
  };
  if (items[left]!.quoted >= 0) {
    let start = left;
    // "… : « … », dit X": what stands before the colon is not X's.
    const plain = items[left - 1]?.word === ':' ? 0 : plainWords(s, from, left);
    if (plain >= 4 || (plain >= 2 && hasFinite(s, from, left - 1))) start = from;
    // "A et B", said X: both.
    return { ...cue, content: { from: start, to: left + 1 } };
  }
  const verb = items[p]!.verb!;
  // "Anna Berg, la gérante, écrit un livre": a subject with its apposition, nothing said.
  if (!group.inverted && !hasFinite(s, from, left) && hasComma(s, from, left) && !hasQuote(s, from, left)) {
    if (g.names.at[from]! >= 0 || rules.definite.has(items[from]!.word)) {
      if (resumed(s, Math.max(after, p + 1)) < 0) return null;
    }
  }
  if (plainWords(s, from, left + 1) < 2) return null;
  if (rules.prepositions.has(items[from]!.word) && !hasQuote(s, from, left) && !hasFinite(s, from, left)) return null;
  if (verb.family === 'weak' && !group.inverted && !hasQuote(s, from, left)) {
    return null;
  }
  // "L'accord, affirme X, sera signé": the clause goes on behind its incise.
  const rest = hasFinite(s, from, left) ? -1 : resumed(s, Math.max(after, p + 1));
  if (rest < 0) return { ...cue, content: { from, to: left + 1 } };
  const to = clauseEnd(s, rest, false);
  return { ...cue, after: to, content: { from, to } };
}

/** The subject of an inverted verb: over an addressee, a time and asides to the noun phrase. */
export function subjectBehind(s: Clauses, at: number): Phrase | null {
  const { g, end } = s;
  const { rules } = g;
  const { items } = g.syntax;
  let k = at;
  const stop = Math.min(end, at + 24);
  while (k < stop) {
    const item = items[k]!;
    if (item.quoted >= 0 || item.word === ':' || rules.that.has(item.word) || rules.questions.has(item.word))
      return null;
    if (item.word === ',') {
      // "lâche, désabusé, un pêcheur": over what stands between two commas and names nobody.
      let comma = k + 1;
      while (comma < stop && comma < k + 8 && !items[comma]!.mark) comma++;
      const between = comma < stop && items[comma]!.word === ',' ? phraseFrom(g, k + 1, comma) : null;
      if (comma < stop && items[comma]!.word === ',' && !between) {
        k = comma + 1;
        continue;
      }
    }
    if (item.word === ',' || isAdverb(rules, items, k) || rules.calendar.has(item.word)) {
      k++;
      continue;
    }
    if (
      rules.prepositions.has(item.word) &&
      !(rules.determiners.has(item.word) && (rules.pluralDeterminers.has(item.word) || partitiveAt(rules, items, k)))
    ) {
      // "à l'AFP", "de son côté", "sur RTL": the preposition's own phrase.
      k++;
      if (rules.determiners.has(items[k]?.word ?? '')) k++;
      const n = g.names.at[k] ?? -1;
      if (n >= 0) k = g.names.list[n]!.to;
      else {
        k++;
        while (
          k < stop &&
          !items[k]!.mark &&
          !rules.determiners.has(items[k]!.word) &&
          g.names.at[k]! < 0 &&
          items[k]!.quoted < 0
        )
          k++;
      }
      continue;
    }
    if (item.mark) return null;
    const phrase = phraseFrom(g, k, end);
    // Only where order is fixed does a pronoun stand free behind its verb ("said he").
    return phrase && (!phrase.pronoun || rules.order) ? phrase : null;
  }
  return null;
}

function hasComma({ g }: Clauses, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (g.syntax.items[k]!.word === ',') return true;
  return false;
}
