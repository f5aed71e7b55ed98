// What a name tells by itself: its title, its parts, a first name with a gender, the kind of what it names.
import type { Mention } from '../model/annotation';
import { fold } from '../text/normalize';
import type { Syntax } from './items';
import type { QuoteRules } from './lang/rules';
import type { Referent } from './names';

const KINDS: Record<string, Referent['kind']> = {
  person: 'person',
  organisation: 'institution',
  group: 'institution',
  outlet: 'outlet',
  place: 'place',
  other: null,
};

/** Titles within items `[from, to)` or right before them: the item behind them, and the gender they tell. */
export function titleOf(
  { items }: Syntax,
  rules: QuoteRules,
  from: number,
  to: number,
  unitFrom: number,
): { begin: number; titled: boolean; gender: 'f' | 'm' | null } {
  let begin = from;
  let titled = false;
  let gender: 'f' | 'm' | null = null;
  while (begin < to - 1 && (rules.titles.has(items[begin]!.word) || items[begin]!.word === '.')) {
    titled = true;
    gender = rules.titles.get(items[begin]!.word) ?? gender;
    begin++;
  }
  for (let k = from - 1; k >= Math.max(unitFrom, from - 2); k--) {
    const { word } = items[k]!;
    if (word === '.') continue;
    if (!rules.titles.has(word)) break;
    titled = true;
    gender = rules.titles.get(word) ?? gender;
    break;
  }
  return { begin, titled, gender };
}

/** Folded words; "Anna Berg-Loriot" has two parts, "Berg-Norbit" is not Berg; of "al-Berg" the second piece alone tells. */
export function partsOf({ items }: Syntax, rules: QuoteRules, begin: number, to: number): string[] {
  const parts: string[] = [];
  for (let k = begin; k < to; k++) {
    const { word, mark, hyphen } = items[k]!;
    if (mark || word.length === 0) continue;
    const tied = hyphen && k > begin && parts.length > 0 && !rules.particles.has(items[k - 1]!.word);
    if (tied) parts[parts.length - 1] += `-${fold(word)}`;
    else parts.push(fold(word));
  }
  return parts;
}

/** The gender of the first of three words that is a first name. */
export function firstNameOf({ items }: Syntax, rules: QuoteRules, begin: number, to: number): 'f' | 'm' | undefined {
  for (let k = begin; k < to && k < begin + 3; k++) {
    const gender = rules.firstNames.get(items[k]!.word);
    if (gender) return gender;
  }
  return undefined;
}

/** What the name as written, with its first word `head`, names; `null` where nothing tells. */
export function kindOfName(
  rules: QuoteRules,
  mention: Mention | null,
  head: string,
  written: string,
  { firstName, titled, parts }: { firstName: boolean; titled: boolean; parts: number },
): Referent['kind'] {
  // Two capitalised words that no pack knows are a person's name as often as a song's.
  const guessed = mention?.entity === null && mention.type === 'person' && mention.why[0]?.code === 'own-name';
  const spotted = mention?.type && !(guessed && !firstName && !titled) ? (KINDS[mention.type] ?? null) : null;
  if (spotted !== null) return spotted;
  if (rules.institutionNouns.has(head)) return 'institution';
  if (rules.outletNouns.has(head)) return 'outlet';
  if (titled || (firstName && parts > 1)) return 'person';
  return /^[\p{Lu}\p{N}.]{2,}$/u.test(written) ? 'institution' : null;
}

/** First item of the name at `from` with the title right before it. */
export function titleStart({ items }: Syntax, rules: QuoteRules, from: number): number {
  let k = from;
  if (items[k - 1]?.word === '.') k--;
  return rules.titles.has(items[k - 1]?.word ?? '') ? k - 1 : from;
}
