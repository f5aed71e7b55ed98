// Where the noun phrase that starts at an item ends, and which noun is its head.
import type { Grammar } from './phrase';
import { finiteAt, isAdverb, isNoun } from './word-classes';

const LONGEST = 26;

/** Item behind the phrase that starts at `from`, within `[from, end)`, and its head; `null` where none starts. `through`: short marks belong to it. */
export function phraseEnd(
  g: Grammar,
  from: number,
  end: number,
  through: boolean,
): { to: number; head: string | null } | null {
  const { rules, names } = g;
  const { items } = g.syntax;
  let to = from;
  const stop = Math.min(end, from + LONGEST);
  let head: string | null = null;
  while (to < stop) {
    const item = items[to]!;
    const inName = names.at[to]! >= 0;
    if (!inName) {
      if (to > from && head && /^\d/.test(item.word)) break;
      if (item.quoted >= 0) {
        if (
          to > from &&
          head &&
          items[to + 1] &&
          g.syntax.quoted[item.quoted]!.end - g.syntax.quoted[item.quoted]!.start < 30 &&
          through
        ) {
          to++;
          continue;
        }
        break;
      }
      if (
        item.mark &&
        !(item.word === '.' && rules.titles.has(items[to - 1]?.word ?? '')) &&
        item.word !== '-' &&
        item.word !== '%'
      )
        break;
      if (to > from) {
        if (rules.relatives.has(item.word) || (rules.finite.has(item.word) && !rules.determiners.has(item.word))) break;
        if (
          rules.prepositions.has(item.word) &&
          !rules.of.has(item.word) &&
          (!rules.complements.has(item.word) || toOutlet(to))
        )
          break;
        // "Selon la légende elle a …": the subject of the clause.
        if (head && rules.pronouns.has(item.word) && !item.hyphen) break;
        // "le maire lui-même"
        if (rules.selves.has(items[to + 1]?.word ?? '') && items[to + 1]!.hyphen) break;
        if (head && finiteAt(rules, items, to)) break;
        // "et le maire d'ajouter"
        if (rules.of.has(item.word) && items[to + 1]?.verb?.forms.includes('infinitive')) break;
        if (
          item.verb &&
          head &&
          !isNoun(rules, item.word) &&
          (item.verb.forms.includes('finite') || item.verb.forms.includes('gerund'))
        )
          break;
        if (
          rules.prepositions.has(item.word) &&
          (rules.adverbialNouns.has(items[to + 1]?.word ?? '') ||
            (rules.determiners.has(items[to + 1]?.word ?? '') && rules.adverbialNouns.has(items[to + 2]?.word ?? '')))
        )
          break;
        if (rules.calendar.has(item.word) || (rules.conjunctions.has(item.word) && !item.capital && !joins(to))) break;
        if (
          names.at[to - 1]! >= 0 &&
          !rules.of.has(item.word) &&
          (rules.prepositions.has(item.word) || rules.determiners.has(item.word) || isAdverb(rules, items, to))
        )
          break;
      } else if (rules.prepositions.has(item.word) && !rules.determiners.has(item.word)) return null;
      else if (rules.relatives.has(item.word) || rules.finite.has(item.word) || rules.conjunctions.has(item.word))
        return null;
      if (
        (head === null ||
          (rules.prenominal.has(head) && !rules.of.has(item.word) && !rules.prepositions.has(item.word))) &&
        !rules.determiners.has(item.word) &&
        !item.mark &&
        !rules.adverbs.has(item.word)
      )
        head = item.word;
    }
    to++;
  }
  while (
    to > from &&
    (rules.prepositions.has(items[to - 1]!.word) ||
      rules.determiners.has(items[to - 1]!.word) ||
      isAdverb(rules, items, to - 1) ||
      (items[to - 1]!.mark && items[to - 1]!.word !== ')')) &&
    names.at[to - 1]! < 0
  )
    to--;
  // "une étude publiée jeudi": the participle belongs to what follows, not to who speaks.
  const cutBy = items[to];
  if (
    to - 1 > from &&
    to < end &&
    cutBy &&
    (rules.calendar.has(cutBy.word) || rules.prepositions.has(cutBy.word)) &&
    names.at[to - 1]! < 0 &&
    items[to - 1]!.word !== head &&
    rules.participleEnd?.test(items[to - 1]!.word)
  )
    to--;
  return to > from ? { to, head } : null;

  /** "l'opposition au Courrier": a paper is spoken to, the noun has no such complement. */
  function toOutlet(k: number): boolean {
    const n = names.at[rules.determiners.has(items[k + 1]?.word ?? '') ? k + 2 : k + 1] ?? -1;
    return n >= 0 && names.list[n]!.referent.kind === 'outlet';
  }
  /** "experts et officiels": a noun follows that is no verb. */
  function joins(k: number): boolean {
    const word = items[k + 1];
    return (
      word !== undefined &&
      k + 1 < stop &&
      !word.mark &&
      word.quoted < 0 &&
      !word.verb &&
      !rules.pronouns.has(word.word) &&
      !rules.finite.has(word.word) &&
      (rules.personNouns.has(word.word) ||
        rules.humanEnd?.test(word.word) ||
        names.at[k + 1]! >= 0 ||
        (rules.determiners.has(word.word) && isNoun(rules, items[k + 2]?.word ?? '')) ||
        (!rules.determiners.has(word.word) &&
          !rules.prepositions.has(word.word) &&
          !rules.adverbs.has(word.word) &&
          items[k - 1]!.word.endsWith('s') &&
          word.word.endsWith('s')))
    );
  }
}
