// What the words in and around a name say that it is: a person, a body, a place.
import type { EntityType } from '../model/entity';
import type { NameRules } from './lang';
import type { Name } from './names';
import type { Word } from './words';

/** Types that the words around a name ask for; `strict`: nothing else can be meant. */
export interface Asked {
  types: readonly EntityType[];
  strict: boolean;
}

/** Types that satisfy a kind's noun: "le groupe Wagner" may be an armed one, "le journal X" an organisation's. */
const SATISFY: Record<EntityType, readonly EntityType[]> = {
  person: ['person'],
  organisation: ['organisation', 'outlet', 'group'],
  outlet: ['outlet', 'organisation'],
  group: ['group', 'organisation'],
  place: ['place'],
  other: ['other'],
};

/** What is asked for by a title before the name, a legal form behind it, or the noun before it. */
export function asked(words: readonly Word[], same: readonly Name[], rules: NameRules): Asked | null {
  if (same.some((name) => name.company)) return { types: SATISFY.organisation, strict: true };
  if (same.some((name) => name.titled)) return { types: SATISFY.person, strict: false };
  for (const name of same) {
    const kind = kindBefore(words, name, rules);
    if (kind) return { types: SATISFY[kind], strict: false };
  }
  return null;
}

/** The type that the noun before a name tells: "ville de X", "groupe X", "les entreprises X et Y". */
export function kindBefore(words: readonly Word[], name: Name, rules: NameRules): EntityType | null {
  const kindOf = (word: Word | undefined) =>
    (word && (rules.kinds.get(word.norm) ?? rules.kinds.get(word.norm.replace(/s$/, '')))) || null;
  if (words[name.from]!.breaks) return null;
  const before = words[name.from - 1];
  if (!before) return null;
  const direct = kindOf(before);
  if (direct) return direct;
  // The second of two: "les entreprises X et Y".
  const other = words[name.from - 2];
  if (rules.ands.has(before.norm) && other?.capital) {
    let at = name.from - 3;
    while (at > name.from - 7 && words[at]?.capital) at--;
    if (words[at]?.norm.endsWith('s')) return kindOf(words[at]);
  }
  return rules.inner.has(before.norm) && !before.breaks && kindOf(other) === 'place' ? 'place' : null;
}

/** Two to four words that nothing marks as a body's or a thing's. */
export function looksLikePerson(words: readonly Word[], name: Name, rules: NameRules): boolean {
  const count = name.key.split(' ').length;
  if (count < 2 || count > 4) return false;
  const given = rules.given.has(words[name.from]!.norm);
  for (let i = name.from; i < name.to; i++) {
    const { norm, allCaps, number, capital } = words[i]!;
    // "Cadre stratégique permanent": a body's adjectives.
    if (!capital && !rules.inner.has(norm)) return false;
    if (number || (allCaps && norm.length > 2) || rules.organisationEnds.has(norm) || rules.kinds.has(norm))
      return false;
    if (rules.common.has(norm) && !rules.inner.has(norm) && !given) return false;
  }
  return headOf(words, name, rules) === null && !/(?:^| )(?:of|for|des|du)(?: |$)/.test(name.key);
}

/** What the head noun of a name says it is: its first word, its last, or the one before "of". */
function headOf(words: readonly Word[], name: Name, rules: NameRules): EntityType | null {
  const last = words[name.to - 1]!;
  const first = words[name.from]!;
  if (name.to - name.from > 1) {
    for (let i = name.from; i < name.to - 1; i++) {
      const head = rules.heads.get(words[i]!.norm);
      if (head && (i === name.from ? !words[i + 1]!.capital || !rules.placesLead : !words[i + 1]!.capital)) return head;
    }
    const end = rules.placesLead ? rules.heads.get(last.norm) : undefined;
    return end ?? (rules.heads.get(first.norm) === 'place' ? 'place' : null);
  }
  return rules.heads.get(first.norm) ?? null;
}

/** The type of a name that no pack knows; `null` where nothing tells. */
export function guess(words: readonly Word[], name: Name, rules: NameRules): EntityType | null {
  const last = words[name.to - 1]!;
  const head = headOf(words, name, rules);
  if (head) return head;
  if (rules.organisationEnds.has(last.norm)) return 'organisation';
  const kind = kindBefore(words, name, rules);
  if (kind) return kind;
  const before = words[name.from - 1];
  if (looksLikePerson(words, name, rules)) return 'person';
  if (words[name.from]!.allCaps && name.key.length <= 6) return 'organisation';
  if (before && rules.locatives.has(before.norm)) return 'place';
  return null;
}

/** True where the name stands in a sentence on a sports contest, and not behind a preposition of place: a team may be meant. */
export function isContested(words: readonly Word[], name: Name, rules: NameRules): boolean {
  const before = words[name.from - 1];
  const after = words[name.to];
  if (before && rules.locatives.has(before.norm)) return false;
  const beside = [before, before && words[name.from - 2], after].some((word) => word && rules.rivals.has(word.norm));
  let from = name.from;
  while (from > 0 && name.from - from < REACH && !words[from]!.opens) from--;
  let to = name.to;
  while (to < words.length && to - name.to < REACH && !words[to]!.opens) to++;
  let contests = 0;
  for (let i = from; i < to; i++) if (rules.contests.has(words[i]!.norm) && (i < name.from || i >= name.to)) contests++;
  return contests + (beside ? 1 : 0) >= 2 || (beside && to - from < SHORT);
}
/** Words looked at on either side. */
const REACH = 40;
/** Words of a sentence in which one sign of a contest is enough. */
const SHORT = 8;
