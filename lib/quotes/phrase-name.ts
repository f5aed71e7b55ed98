// The name in a noun phrase, or in apposition to it, that tells whom the phrase speaks of.
import type { Name } from './names';
import type { Grammar, Phrase } from './phrase';
import { isNoun } from './word-classes';

/** A name in `[from, to)` that is no complement of its noun wins over its title; so does a name in apposition. `null` where there is none. */
export function phraseNamed(g: Grammar, from: number, to: number, end: number, head: string | null): Phrase | null {
  const { rules, names } = g;
  const { items } = g.syntax;
  let chosen = -1;
  const isPerson = (n: number) => names.list[n]!.referent.kind === 'person';
  for (let k = from; k < to; k++) {
    const n = names.at[k]!;
    if (n < 0 || names.list[n]!.from !== k) continue;
    const before = items[k - 1]?.word ?? '';
    const free = k === from || !(complement(k, before) || inComplement(k, n));
    if (free && (chosen < 0 || (isPerson(n) && !isPerson(chosen)))) chosen = n;
  }
  const known = head !== null && rules.personNouns.has(head);
  if (chosen < 0 && items[to]?.word === ',' && to + 1 < end) {
    // "le porte-parole, X", "le porte-parole, le colonel X"
    let at = to + 1;
    while (
      known &&
      at < Math.min(end - 1, to + 4) &&
      names.at[at]! < 0 &&
      (rules.determiners.has(items[at]!.word) ||
        rules.personNouns.has(items[at]!.word) ||
        rules.titles.has(items[at]!.word))
    )
      at++;
    const n = names.at[at]!;
    if (
      n >= 0 &&
      names.list[n]!.from === at &&
      names.list[n]!.to < items.length &&
      // "selon le président, Kim réclame …": a clause of its own begins there.
      (names.list[n]!.to >= end || items[names.list[n]!.to]!.mark || items[names.list[n]!.to]!.quoted >= 0) &&
      names.list[n]!.referent.kind !== 'place' &&
      (known || names.list[n]!.referent.parts.length > 1)
    ) {
      const name = names.list[n]!;
      return {
        from: name.from,
        to: name.to,
        referent: name.referent,
        pronoun: null,
        plural: false,
        gender: name.referent.gender,
        definite: true,
        head,
      };
    }
  }
  if (chosen >= 0) {
    const name = names.list[chosen]!;
    const second = rules.conjunctions.has(items[name.to]?.word ?? '') ? nameFrom(name.to + 1) : null;
    const pair = second !== null;
    return {
      from: name.from,
      to: second?.to ?? name.to,
      referent: pair ? null : name.referent,
      pronoun: null,
      plural: pair || name.referent.plural,
      gender: name.referent.gender,
      definite: true,
      head,
    };
  }
  return null;

  /** "X et la maire Y": the name that starts at `k` or closes the noun phrase there. */
  function nameFrom(k: number): Name | null {
    for (let c = k; c < Math.min(to, k + 4); c++) {
      const n = names.at[c]!;
      if (n >= 0) return names.list[n]!.from === c && names.list[n]!.to <= to ? names.list[n]! : null;
      if (items[c]!.mark || rules.of.has(items[c]!.word)) return null;
    }
    return null;
  }
  /** "un analyste de la banque X", "l'entourage du ministre X", but "le ministre de l'Intérieur X": the name belongs to the noun before it. */
  function inComplement(k: number, n: number): boolean {
    let of = k - 1;
    while (of > from && !rules.of.has(items[of]!.word)) of--;
    if (of <= from || names.at[k - 1]! >= 0) return false;
    for (let c = from; c < of; c++) if (names.at[c]! >= 0) return false;
    const near = items[k - 1]!.word;
    return isPerson(n)
      ? rules.personNouns.has(near) && of < k - 1
      : isNoun(rules, near) && !rules.personNouns.has(near);
  }
  function complement(k: number, before: string): boolean {
    if (rules.prepositions.has(before) || before === '(') return true;
    // "de l'OSDH", "of the Army": the determiner belongs to the preposition.
    return rules.determiners.has(before) && k - 2 >= from && rules.prepositions.has(items[k - 2]!.word);
  }
}
