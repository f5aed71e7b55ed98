// Which of a document's speakers are one: the same record, referent or wording; a surname, initial or acronym of exactly one other.
import type { VoiceKind } from '../model/annotation';
import type { QuoteRules } from '../quotes/lang/rules';
import { foldKey } from '../text/normalize';
import type { Speaking } from './kinds';
import { describes, headWords, isDefinite, type PersonName, personName, wordsIn } from './words';

/** A speaker with its kind. */
export type Kinded = Speaking & { kind: VoiceKind };

/** Name without its leading determiner, folded: "la préfecture" and "Préfecture" are one wording. */
export function wording(name: string, rules: QuoteRules): string {
  const [first] = wordsIn(name);
  const key = foldKey(name);
  if (first === undefined || !rules.definite.has(first)) return key;
  return key.slice(foldKey(first).length).trim() || key;
}

/**
 * Joins to one list: each speaker joins the only other one it can be short for; where two could be meant it stays apart.
 * Groups come in the order of the list given, the fullest wording first in each.
 */
export function joined(speakers: readonly Kinded[], rules: QuoteRules): Kinded[][] {
  const groups = speakers.map((speaker) => [speaker]);
  const persons = groups.filter(([s]) => s!.kind === 'person' && !describes(s!.name, rules));
  const names = new Map(persons.map(([s]) => [s!, personName(s!.name, rules)]));
  const namesakes = indexed(persons, ([s]) => {
    const { words } = names.get(s!)!;
    return [words[0], words.at(-1)];
  });
  // Shortest names first: what they join may join a fuller one in turn.
  const byLength = [...persons].sort((a, b) => names.get(a[0]!)!.words.length - names.get(b[0]!)!.words.length);
  for (const group of byLength) {
    const short = group[0]!;
    const { words } = names.get(short)!;
    const near = [words[0], words.at(-1)].flatMap((word) => few(namesakes.get(word ?? '')));
    const fits = [...new Set(near)].filter(
      (other) => other !== group && other[0] && stands(short, other[0], names, rules),
    );
    const target = only(fits, names, names.get(short)!);
    if (target) move(group, target);
  }
  const others = groups.filter(([s]) => s && s.kind !== 'person');
  const alike = indexed(others, ([s]) => keysOf(s!.name, rules));
  for (const group of others) {
    const short = group[0];
    if (!short) continue;
    const near = keysOf(short.name, rules).flatMap((key) => few(alike.get(key)));
    const fits = [...new Set(near)].filter((other) => other !== group && other[0] && shortFor(short, other[0], rules));
    if (fits.length === 1) move(group, fits[0]!);
  }
  return groups.filter((group) => group.length > 0);
}

/** Among more namesakes than an article has, nobody is meant. */
const few = (groups: Kinded[][] = []): Kinded[][] => (groups.length <= 64 ? groups : []);

/** Groups by each of their keys, so that only those that share one are compared. */
function indexed(
  groups: readonly Kinded[][],
  keys: (group: Kinded[]) => (string | undefined)[],
): Map<string, Kinded[][]> {
  const found = new Map<string, Kinded[][]>();
  for (const group of groups)
    for (const key of new Set(keys(group))) {
      if (!key) continue;
      const known = found.get(key);
      if (known) known.push(group);
      else found.set(key, [group]);
    }
  return found;
}

/** First and last word of a body's or document's wording, and its initials. */
function keysOf(name: string, rules: QuoteRules): string[] {
  const words = plainWords(name, rules);
  return [words[0]!, words.at(-1)!, initials(name, rules)].filter(Boolean);
}

/** Without the determiner, definite or not. */
function plainWords(name: string, rules: QuoteRules): string[] {
  const words = wording(name, rules).split(' ');
  return rules.indefinite.has(wordsIn(name)[0] ?? '') && words.length > 1 ? words.slice(1) : words;
}

function move(from: Kinded[], to: Kinded[]): void {
  to.push(...from.splice(0));
}

/** The one that fits; of several, the only one of the gender that the short name's title tells. */
function only(fits: Kinded[][], names: ReadonlyMap<Kinded, PersonName>, short: PersonName): Kinded[] | null {
  if (fits.length <= 1) return fits[0] ?? null;
  const gendered = fits.filter(([s]) => short.gender !== null && names.get(s!)!.gender === short.gender);
  return gendered.length === 1 ? gendered[0]! : null;
}

/** `short` may be another way to write the person `full`: surname, initial, first name alone, middle name left out. */
function stands(short: Kinded, full: Kinded, names: ReadonlyMap<Kinded, PersonName>, rules: QuoteRules): boolean {
  const [a, b] = [names.get(short)!, names.get(full)!];
  if (short.entity && full.entity && short.entity !== full.entity) return false;
  if (a.gender && b.gender && a.gender !== b.gender) return false;
  if (a.generation && b.generation && a.generation !== b.generation) return false;
  const pair = (words: readonly string[]) => words.some((word) => rules.conjunctions.has(word));
  if (pair(a.words) || pair(b.words) || a.words.length === 0) return false;
  const [n, m] = [a.words.length, b.words.length];
  if (n === m && a.words.every((word, i) => word === b.words[i])) return a.generation === null || b.generation === null;
  if (n === 1 && m > 1)
    return a.words[0] === b.words[m - 1] || (a.title === null && isFirstName(a.words[0]!, b.words, rules));
  if (n > 1 && m > n && endsWith(b.words, a.words)) {
    const extra = b.words.slice(0, m - n);
    // "van der Berg" of "Ruth van der Berg"; "Anne Loriot" is not "Marie Anne Loriot".
    return (
      rules.particles.has(a.words[0]!) ||
      !rules.firstNames.has(a.words[0]!) ||
      !extra.some((w) => rules.firstNames.has(w))
    );
  }
  if (n > 1 && m > 1 && a.words[n - 1] === b.words[m - 1]) {
    const [x, y] = [a.words[0]!, b.words[0]!];
    if (x === y) return n < m && b.words.slice(1, -1).every((word) => word.length === 1 || m - n === 1);
    return n <= m && x.length === 1 && y.startsWith(x) && y.length > 1;
  }
  return false;
}

const endsWith = (words: readonly string[], end: readonly string[]): boolean =>
  end.every((word, i) => word === words[words.length - end.length + i]);
const isFirstName = (word: string, words: readonly string[], rules: QuoteRules): boolean =>
  words[0] === word && rules.firstNames.has(word);

/** A body, outlet or document named again more shortly: an acronym's letters, its noun alone with an article. */
function shortFor(short: Kinded, full: Kinded, rules: QuoteRules): boolean {
  if (short.entity && full.entity) return false;
  if (short.kind !== full.kind) return false;
  const name = short.name;
  if (/^\p{Lu}{3,}$/u.test(name)) return initials(full.name, rules) === name.toLowerCase();
  const [a, b] = [plainWords(short.name, rules), plainWords(full.name, rules)];
  if (a.length > b.length || (a.length === b.length && isDefinite(full.name, rules))) return false;
  const later = short.quotations[0]! > full.quotations[0]!;
  const begins = a.every((word, i) => word === b[i]);
  if (isDefinite(name, rules)) return later && begins;
  // "la Commission" of "Commission des ports": one noun in capitals, first in its name or last.
  const noun = a.length === 1 && rules.institutionNouns.has(headWords(name, rules)[0] ?? '');
  return later && noun && !describes(full.name, rules) && (begins || a[0] === b.at(-1));
}

/** First letters of the words that are no complements' small words: "ora" for "Observatoire des rivières alpines". */
function initials(name: string, rules: QuoteRules): string {
  return wordsIn(name)
    .filter((word) => !rules.of.has(word) && !rules.determiners.has(word) && !rules.conjunctions.has(word))
    .flatMap((word) => foldKey(word).split(' '))
    .map((word) => word[0] ?? '')
    .join('');
}
