// A name the text writes itself, known or not: a run of capitalised words, on to the last capital of an institution's long name.
import type { Item, Syntax } from './items';
import type { QuoteRules } from './lang/rules';

/** Words the text writes in lower case, and words it writes with a capital inside a sentence. */
export interface Casing {
  lower: Set<string>;
  upper: Set<string>;
}

/** End of the run of capitalised words that starts at `i`; `i` where none does. */
export function ownName(
  { items, text }: Syntax,
  rules: QuoteRules,
  common: Casing,
  i: number,
  end: number,
  first: boolean,
): number {
  const item = items[i]!;
  if (!item.capital || item.mark || rules.calendar.has(item.word)) return i;
  if (rules.titles.has(item.word) && item.word.length <= 4 && items[i + 1]?.capital === undefined) return i;
  const functional =
    rules.determiners.has(item.word) ||
    rules.prepositions.has(item.word) ||
    rules.conjunctions.has(item.word) ||
    rules.adverbs.has(item.word) ||
    rules.pronouns.has(item.word) ||
    rules.finite.has(item.word) ||
    rules.clitics.has(item.word) ||
    rules.negations.has(item.word) ||
    rules.nobody.has(item.word) ||
    rules.firstPerson.has(item.word) ||
    rules.that.has(item.word) ||
    rules.relatives.has(item.word);
  // "the WHO" is no relative pronoun.
  if (functional && !/^\p{Lu}{2,}$/u.test(text.slice(item.start, item.end))) return i;
  // "l'ONG" is a class of bodies, "le PDG" an office: no names.
  if (
    rules.bodies.has(item.word) &&
    (isCapitals(text.slice(item.start, item.end)) || !items[i + 1]?.capital || items[i + 1]!.verb)
  )
    return i;
  if (rules.personNouns.has(item.word) && isCapitals(text.slice(item.start, item.end))) return i;
  // "le PDG", "le Premier ministre": a title, no name.
  const next = items[i + 1];
  if (rules.personNouns.has(item.word) && isCapitals(text.slice(item.start, item.end)) && !next?.capital) return i;
  if (
    rules.prenominal.has(item.word) &&
    rules.determiners.has(items[i - 1]?.word ?? '') &&
    rules.personNouns.has(next?.word ?? '') &&
    !next!.capital
  )
    return i;
  let to = i + 1;
  while (to < end && to - i < 14) {
    const word = items[to]!;
    // "à l'AFP Arié Berg", "le ministre de la Mer Arié Berg": a person begins.
    if (
      word.capital &&
      !word.hyphen &&
      rules.firstNames.has(word.word) &&
      (isCapitals(text.slice(item.start, item.end)) || governed(i))
    )
      break;
    if (word.capital && !word.hyphen && to === i + 1 && rules.portfolios.has(item.word) && governed(i)) break;
    if (word.capital && !word.mark && !rules.calendar.has(word.word)) to++;
    else if (
      word.word === '.' &&
      items[to - 1]!.end === word.start &&
      items[to - 1]!.word.length <= 2 &&
      items[to + 1]?.capital
    )
      to++;
    else if (
      rules.particles.has(word.word) &&
      items[to + 1]?.capital &&
      !items[to + 1]!.mark &&
      !rules.institutionNouns.has(items[to - 1]!.word) &&
      !rules.personNouns.has(items[to - 1]!.word)
    )
      to += 2;
    else break;
  }
  if (rules.institutionNouns.has(item.word) || rules.outletNouns.has(item.word))
    to = withAdjective(longName(items, rules, i, to, end));
  if (first && to === i + 1) {
    // A lone capitalised first word is a name where the text writes it so elsewhere or never in lower case before a verb.
    if (common.lower.has(item.word) || rules.verbs.has(item.word) || rules.adverbEnd.test(item.word)) return i;
    // "Residents met …": a noun for people begins the sentence.
    if (rules.order?.plurals.has(item.word) || (rules.personNouns.has(item.word) && !common.upper.has(item.word)))
      return i;
    if (
      !common.upper.has(item.word) &&
      !apposition(to) &&
      !/\p{Lu}.*\p{Lu}/u.test(text.slice(item.start, item.end)) &&
      !rules.finite.has(items[to]?.word ?? '') &&
      !items[to]?.verb
    )
      return i;
  }
  return to;

  /** "Commission électorale": the adjective of a body with one capital. */
  function withAdjective(k: number): number {
    const next = items[k];
    const bare = k === i + 1 && next && k < end && !next.mark && !next.capital && !next.verb && next.quoted < 0;
    return bare && rules.adjectiveEnd?.test(next.word) && !rules.finite.has(next.word) ? k + 1 : k;
  }
  /** "Gomery, le responsable de l'enquête, a …", "Gomery, who led …": what stands behind the comma at `k` tells who that is. */
  function apposition(k: number): boolean {
    if (items[k]?.word !== ',' || k + 1 >= end) return false;
    if (rules.relatives.has(items[k + 1]!.word) && !rules.that.has(items[k + 1]!.word)) return true;
    const noun = [k + 1, k + 2, k + 3].find((c) => rules.personNouns.has(items[c]?.word ?? ''));
    if (noun === undefined) return false;
    for (let c = noun + 1; c < Math.min(end - 1, noun + 18); c++) {
      const { word, quoted } = items[c]!;
      if (word === ',') {
        while (rules.clitics.has(items[c + 1]?.word ?? '') || rules.negations.has(items[c + 1]?.word ?? '')) c++;
        return (
          c + 1 < end && (rules.finite.has(items[c + 1]!.word) || items[c + 1]!.verb?.forms.includes('finite') === true)
        );
      }
      if (quoted >= 0 || rules.finite.has(word) || items[c]!.verb) return false;
    }
    return false;
  }
  /** Behind "de la", "des", "of the", and no first name itself. */
  function governed(k: number): boolean {
    if (rules.firstNames.has(item.word)) return false;
    const before = items[k - 1]?.word ?? '';
    if (rules.of.has(before) && rules.personNouns.has(items[k - 2]?.word ?? '')) return true;
    return (
      (rules.of.has(before) && rules.determiners.has(before)) ||
      (rules.determiners.has(before) && rules.of.has(items[k - 2]?.word ?? ''))
    );
  }
}

/** "Observatoire syrien des droits de l'Homme": on to the last capital that only adjectives and complements separate. */
function longName(items: readonly Item[], rules: QuoteRules, i: number, to: number, end: number): number {
  let best = to;
  for (let k = to; k < end && k < i + 10; k++) {
    const word = items[k]!;
    if (
      word.mark ||
      word.quoted >= 0 ||
      word.verb ||
      rules.finite.has(word.word) ||
      rules.relatives.has(word.word) ||
      rules.conjunctions.has(word.word)
    )
      break;
    if (!rules.of.has(word.word) && rules.prepositions.has(word.word)) break;
    // "d'État américain Mike Pompeo": a person's name behind the body's adjective.
    if (word.capital && !items[k - 1]!.capital && rules.firstNames.has(word.word) && !rules.of.has(items[k - 1]!.word))
      break;
    if (word.capital && !rules.calendar.has(word.word)) best = k + 1;
  }
  return best;
}

const isCapitals = (written: string): boolean => /^\p{Lu}{2,}$/u.test(written);

/** Reads every word once. */
export function casingOf(items: readonly Item[]): Casing {
  const lower = new Set<string>();
  const upper = new Set<string>();
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.mark || item.quoted >= 0) continue;
    if (!item.capital) lower.add(item.word);
    else if (i > 0 && !items[i - 1]!.mark && items[i - 1]!.quoted < 0) upper.add(item.word);
  }
  return { lower, upper };
}
