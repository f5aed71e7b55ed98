// The noun phrase that names who speaks: before a verb, behind it, or behind "selon".
import type { Item, Syntax } from './items';
import type { QuoteRules } from './lang/rules';
import type { Name, Names, Referent } from './names';
import { finiteAt, isAdverb, isNoun, partitiveAt } from './word-classes';

/** Items `[from, to)` as written; at most one of `referent` and `pronoun` is set, neither for a description. */
export interface Phrase {
  from: number;
  to: number;
  referent: Referent | null;
  pronoun: string | null;
  plural: boolean;
  gender: 'f' | 'm' | null;
  definite: boolean;
  /** Head noun of a description. */
  head: string | null;
}

export interface Grammar {
  syntax: Syntax;
  names: Names;
  rules: QuoteRules;
}

const LONGEST = 26;

/** Reads the phrase that starts at `i`, within `[i, end)`; `null` where no noun phrase starts there. */
export function phraseFrom(g: Grammar, i: number, end: number, shortest = false): Phrase | null {
  const { rules, names } = g;
  const { items } = g.syntax;
  let from = i;
  const lone = items[i];
  if (lone && i < end && rules.alone.has(lone.word)) {
    const next = items[i + 1];
    if (i + 1 >= end || !next || next.verb || next.mark || rules.finite.has(next.word))
      return {
        from: i,
        to: i + 1,
        referent: null,
        pronoun: null,
        plural: lone.word.endsWith('s'),
        gender: null,
        definite: false,
        head: lone.word,
      };
  }
  const first = items[from];
  if (!first || from >= end || first.quoted >= 0) return null;
  if (rules.pronouns.has(first.word) && !first.mark) return pronoun(from, first, rules);
  while (from < end && items[from]!.mark && items[from]!.word !== '(') from++;
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
          shortest
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
  if (to <= from) return null;
  // A name in it that is no complement of its noun wins over its title; so does a name in apposition.
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
  if (!head || /^\d/.test(head)) return null;
  // Without a determiner only nouns known to speak are subjects ("experts et officiels").
  if (!rules.determiners.has(items[from]!.word) && !isNoun(rules, head) && !isNoun(rules, head.replace(/[sx]$/, '')))
    return null;
  const determiner = items[from]!.word;
  // "une trentaine d'élus": the counted noun is the head.
  let counted = false;
  if (rules.collectives.has(head)) {
    for (let k = from + 1; k + 1 < to && !counted; k++)
      if (rules.of.has(items[k]!.word)) {
        while (k + 2 < to && rules.determiners.has(items[k + 1]!.word)) k++;
        head = items[k + 1]!.word;
        counted = true;
      }
  }
  const plural =
    counted ||
    rules.pluralDeterminers.has(determiner) ||
    partitiveAt(rules, items, from) ||
    (!rules.determiners.has(determiner) && /[sx]$/.test(head)) ||
    (rules.singleMarks && /[^s]s$/.test(head));
  const gender = rules.feminineDeterminers.has(determiner)
    ? 'f'
    : rules.masculineDeterminers.has(determiner)
      ? 'm'
      : rules.femininePersonEnd?.test(head) || rules.feminineEnd?.test(head)
        ? 'f'
        : rules.masculineEnd?.test(head)
          ? 'm'
          : null;
  return { from, to, referent: null, pronoun: null, plural, gender, definite: rules.definite.has(determiner), head };

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

/** A pronoun that stands at item `at`, as a phrase. */
export function pronoun(at: number, item: Pick<Item, 'word'>, rules: QuoteRules): Phrase {
  const facts = rules.pronouns.get(item.word)!;
  return {
    from: at,
    to: at + 1,
    referent: null,
    pronoun: item.word,
    plural: facts.number === 'plural',
    gender: facts.gender ?? null,
    definite: true,
    head: null,
  };
}
