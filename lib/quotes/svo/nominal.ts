// Whom a noun phrase speaks of: who it names, or the noun that describes who speaks.
import { type Phrase, pronoun } from '../phrase';
import { isAdverb } from '../word-classes';
import { inName, isWord, type Ordered, possessive } from './words';

const LONGEST = 30;

/** Whom the words `[from, to)`, a noun phrase with all that belongs to it, speak of; `null` where they are none. */
export function phraseOf(s: Ordered, from: number, to: number): Phrase | null {
  const { rules, names } = s.g;
  const { items } = s.g.syntax;
  while (
    from < to &&
    (items[from]!.mark || rules.adverbs.has(items[from]!.word) || rules.conjunctions.has(items[from]!.word)) &&
    !inName(s, from) &&
    items[from]!.word !== '$'
  )
    from++;
  while (
    to > from &&
    !inName(s, to - 1) &&
    (rules.calendar.has(items[to - 1]!.word) ||
      s.order.times.has(items[to - 1]!.word) ||
      (s.order.timeUnits.has(items[to - 1]!.word) && s.order.times.has(items[to - 2]?.word ?? '')) ||
      rules.adverbs.has(items[to - 1]!.word) ||
      isAdverb(rules, items, to - 1) ||
      (items[to - 1]!.mark && items[to - 1]!.word !== '%' && items[to - 1]!.word !== ')') ||
      rules.prepositions.has(items[to - 1]!.word))
  )
    to--;
  if (to <= from || to - from > LONGEST) return null;
  const first = items[from]!;
  if (!inName(s, from) && to === from + 1 && rules.pronouns.has(first.word)) return pronoun(from, first, rules);
  // "I", "we", "you", "there": nobody the text speaks of.
  if (!inName(s, from) && to === from + 1 && s.order.subjects.has(first.word)) return null;
  if (!inName(s, from) && rules.prepositions.has(first.word)) return null;
  // The head's own part: up to the first preposition, participle or relative behind a noun.
  let base = from;
  let joined = -1;
  for (; base < to; base++) {
    const item = items[base]!;
    if (inName(s, base)) continue;
    if (
      item.quoted >= 0 ||
      rules.prepositions.has(item.word) ||
      rules.relatives.has(item.word) ||
      rules.that.has(item.word)
    )
      break;
    if (item.mark && (item.word === ',' || item.word === '(')) break;
    if (rules.conjunctions.has(item.word)) {
      joined = base;
      break;
    }
    if (
      base > from + 1 &&
      s.order.participleEnd.test(item.word) &&
      base + 1 < to &&
      !isNoun(items[base + 1]!.word) &&
      !inName(s, base + 1)
    )
      break;
  }
  if (base === from) return null;
  const holder = officeHolder();
  if (holder) return holder;
  if (joined >= 0) base = pairEnd(joined);
  // A name that ends the base is who speaks; one with a noun behind it only describes.
  const n = names.at[base - 1] ?? -1;
  if (joined < 0 && n >= 0 && !possessive(s, base - 1)) {
    const name = names.list[n]!;
    // "the county's Office": a class of bodies with a capital; whose it is belongs to it.
    const owned =
      name.to === name.from + 1 && possessive(s, name.from - 1) && rules.institutionNouns.has(items[name.from]!.word);
    if (name.from >= from && !owned)
      return {
        from: name.from,
        to: name.to,
        referent: name.referent,
        pronoun: null,
        plural: name.referent.plural,
        gender: name.referent.gender,
        definite: true,
        head: headOf(name.from),
      };
  }
  const head = headOf(base);
  if (!head) return null;
  if (joined < 0 && !rules.determiners.has(first.word) && /^\d+$/.test(head) && to === from + 1) return null;
  const determiner = first.word;
  const plural =
    joined >= 0 ||
    rules.pluralDeterminers.has(determiner) ||
    /^\d/.test(first.word) ||
    s.order.plurals.has(head) ||
    (s.order.pluralEnd.test(head) && !s.order.indefiniteSingular.has(determiner));
  return {
    from,
    to: joined >= 0 ? Math.max(base, to) : to,
    referent: null,
    pronoun: null,
    plural,
    gender: rules.femininePersonEnd?.test(head) ? 'f' : null,
    definite: rules.definite.has(determiner),
    head,
  };

  /** "Governor of Holt Anna Berg": the name behind the name of what the office is held of. */
  function officeHolder(): Phrase | null {
    const last = names.list[names.at[to - 1] ?? -1];
    if (
      !last ||
      last.to !== to ||
      last.from - 1 <= base ||
      !inName(s, last.from - 1) ||
      !rules.of.has(items[base]?.word ?? '')
    )
      return null;
    if (!rules.personNouns.has(items[base - 1]!.word) || last.referent.kind !== 'person') return null;
    const { referent } = last;
    return {
      from: last.from,
      to,
      referent,
      pronoun: null,
      plural: false,
      gender: referent.gender,
      definite: true,
      head: items[base - 1]!.word,
    };
  }
  function pairEnd(k: number): number {
    let c = k + 1;
    while (c < to && isWord(s, c) && !rules.prepositions.has(items[c]!.word) && !rules.relatives.has(items[c]!.word))
      c++;
    return c;
  }
  function headOf(end: number): string | null {
    // "people familiar with …": an adjective may follow its noun.
    const last = items[end - 1]!;
    const before = items[end - 2];
    if (
      end - 2 >= from &&
      before &&
      !isNoun(last.word) &&
      rules.personNouns.has(before.word) &&
      isWord(s, end - 2) &&
      !inName(s, end - 1)
    )
      return before.word;
    for (let k = end - 1; k >= from; k--)
      if (isWord(s, k) && !possessive(s, k) && !rules.determiners.has(items[k]!.word)) return items[k]!.word;
    return isWord(s, end - 1) && !rules.relatives.has(items[end - 1]!.word) ? items[end - 1]!.word : null;
  }
  function isNoun(word: string): boolean {
    return (
      rules.personNouns.has(word) ||
      rules.institutionNouns.has(word) ||
      rules.documentNouns.has(word) ||
      rules.outletNouns.has(word)
    );
  }
}
