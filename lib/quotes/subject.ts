// The subject of a verb: the noun phrase or pronoun before it, over adverbials, relative clauses and appositions.
import { type Grammar, type Phrase, phraseFrom, pronoun } from './phrase';
import { finiteAt, isAdverb, partitiveAt } from './word-classes';

/** The subject of a verb group that starts at `at`, looking back no further than `begin`; `null` where there is none. */
export function subjectBefore(g: Grammar, at: number, begin: number): Phrase | null {
  const { rules, names } = g;
  const { items } = g.syntax;
  let low = Math.max(begin, at - 45);
  // The clause starts behind the last stop, quotation or conjunction with a subject of its own.
  for (let k = at - 1; k >= low; k--) {
    const item = items[k]!;
    if ((item.quoted >= 0 && k < at - 1) || (item.mark && ';:—–'.includes(item.word) && item.word !== '')) {
      low = k + 1;
      break;
    }
  }
  const near = items[at - 1];
  if (!near || at - 1 < low) return null;
  if (rules.pronouns.has(near.word)) return pronoun(at - 1, near, rules);
  // ", qui a dit": the noun before the relative.
  let k = low;
  let found: Phrase | null = null;
  const relative = rules.relatives.has(near.word);
  const limit = relative ? at - 1 : at;
  while (k < limit) {
    const item = items[k]!;
    if (item.mark || item.quoted >= 0 || rules.conjunctions.has(item.word)) {
      k++;
      continue;
    }
    // "le maire lui-même"
    if (rules.pronouns.has(item.word) && items[k + 1]?.hyphen && rules.selves.has(items[k + 1]!.word)) {
      k += 2;
      continue;
    }
    if (rules.like.has(item.word) && k === low) {
      k++;
      continue;
    }
    // "Alors que X affirmait que …": the subordinate clause has a subject of its own.
    if (rules.subordinating.has(item.word) && k === low && names.at[k]! < 0) {
      k += rules.that.has(items[k + 1]?.word ?? '') ? 2 : 1;
      continue;
    }
    if (
      rules.prepositions.has(item.word) &&
      names.at[k]! < 0 &&
      !(
        (k === low || items[k - 1]!.word === ',') &&
        (partitiveAt(rules, items, k) || (rules.determiners.has(item.word) && !rules.fused.has(item.word)))
      )
    ) {
      // An adverbial: over to the next comma, or to the next phrase where a name follows it.
      let comma = k + 1;
      while (comma < limit && items[comma]!.word !== ',') comma++;
      if (comma >= limit) {
        if (found) break;
        k++;
        while (
          k < limit &&
          !rules.pronouns.has(items[k]!.word) &&
          names.at[k]! < 0 &&
          !rules.determiners.has(items[k]!.word)
        )
          k++;
        const inner = phraseFrom(g, k, limit);
        k = inner ? inner.to : limit;
        if (inner && k < limit) found = null;
        if (inner && k >= limit) found = null;
        continue;
      }
      k = comma + 1;
      continue;
    }
    if (rules.relatives.has(item.word) && names.at[k]! < 0 && !relative) {
      // "X, qui était là, a dit": over the relative clause, else "que X dit": a new clause.
      const comma = nextComma(k + 1, limit);
      if (found && comma < limit) k = comma + 1;
      else {
        found = null;
        k++;
      }
      continue;
    }
    const phrase = phraseFrom(g, k, limit);
    if (!phrase || phrase.to <= k) {
      k++;
      continue;
    }
    const apposed = found !== null && k > low && (items[k - 1]!.word === ',' || items[k - 1]!.word === '(');
    if (apposed && phrase.to >= limit && !(found?.referent && !phrase.referent)) found = phrase;
    else if (!found || !apposed)
      found = phrase.to >= limit || !found || reaches(phrase.to) || relative ? phrase : found;
    else if (phrase.referent && !found.referent && !found.pronoun) found = phrase;
    k = phrase.to;
  }
  return found;

  function nextComma(from: number, to: number): number {
    let c = from;
    while (c < to && items[c]!.word !== ',') c++;
    return c;
  }
  /** Only adverbs, commas and appositions lie between the phrase and the verb. */
  function reaches(from: number): boolean {
    for (let c = from; c < at; c++) if (items[c]!.mark || rules.finite.has(items[c]!.word)) return items[c]!.mark;
    return true;
  }
}

/** First noun phrase of the sentence `[from, to)` behind adverbs and adverbials, where it is its subject. */
export function leadingSubject(g: Grammar, from: number, to: number): Phrase | null {
  const { rules, names } = g;
  const { items } = g.syntax;
  let k = from;
  const stop = Math.min(to, from + 40);
  /** "Des élus …", "De nombreux élus …" */
  const opens = (at: number) =>
    (at === from && rules.pluralDeterminers.has(items[at]!.word)) || partitiveAt(rules, items, at);
  while (k < stop) {
    const item = items[k]!;
    if (item.quoted >= 0) return null;
    if (
      item.mark ||
      rules.conjunctions.has(item.word) ||
      (rules.adverbs.has(item.word) && names.at[k]! < 0) ||
      isAdverb(rules, items, k) ||
      rules.calendar.has(item.word)
    )
      k++;
    // "Le soir, il …": a time.
    else if (
      rules.determiners.has(item.word) &&
      rules.adverbs.has(items[k + 1]?.word ?? '') &&
      items[k + 2]?.word === ','
    )
      k += 3;
    else if (rules.prepositions.has(item.word) && names.at[k]! < 0 && !opens(k)) {
      while (k < stop && items[k]!.word !== ',') k++;
    } else {
      const phrase = phraseFrom(g, k, to);
      // "Auteur d'un doublé, l'attaquant X savourait": a bare noun in front of the subject.
      const bare =
        phrase &&
        !phrase.referent &&
        !phrase.pronoun &&
        !rules.determiners.has(item.word) &&
        !rules.alone.has(item.word);
      if (!bare) return phrase;
      // "Maire de Valmont depuis 2014, X …"
      let comma = phrase.to;
      while (comma < Math.min(stop, phrase.to + 6) && !items[comma]!.mark && !finiteAt(rules, items, comma)) comma++;
      if (items[comma]?.word !== ',' || comma + 1 >= to) return phrase;
      const next = phraseFrom(g, comma + 1, to);
      return next && !next.pronoun ? next : phrase;
    }
  }
  return null;
}
