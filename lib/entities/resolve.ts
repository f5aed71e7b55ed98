// Which entity each name of a document means: definitions, full names and surnames, one sense a name, then likelihood.
import type { EntityType } from '../model/entity';
import type { Reader } from '../model/knowledge';
import type { Why } from '../model/why';
import { acronymOf, surnameOf } from './keys';
import type { NameRules } from './lang';
import type { Name } from './names';
import { type Candidate, isLabel, type Pool } from './pool';
import { slips } from './slips';
import { respelled, sameSurname } from './variants';
import type { Word } from './words';

/** What a key of the document means; names of one sense share it. */
export interface Sense {
  /** Names of one referent have the same; an entity's id or a quoted key. */
  referent: string;
  entity: Candidate | null;
  type: EntityType | null;
  score: number;
  ranked: { candidate: Candidate; score: number }[];
  why: Why[];
}

/** Lead, in doublings, over the next candidate below which a name stays ambiguous. */
const MARGIN = 0.25;
/** The same for one word that may be anybody's given name or surname. */
const PERSON_MARGIN = 2;

/** The senses of a document's names, in the order of `names`. */
export function resolve(
  words: readonly Word[],
  names: readonly Name[],
  pool: Pool,
  rules: NameRules,
  decisions: Reader['decisions'],
): Sense[] {
  const byKey = new Map<string, Name[]>();
  for (const name of names) byKey.set(name.key, [...(byKey.get(name.key) ?? []), name]);
  const senses = new Map<string, Sense>();
  for (const [key, same] of byKey) senses.set(key, choose(words, same, pool, rules, decisions));

  for (const [acronym, full] of definitions(words, names, senses)) senses.set(acronym, full);
  const certain = new Set(
    [...senses.values()].flatMap((sense) => (sense.entity && sense.score > 0.6 ? [sense.entity.id] : [])),
  );
  for (const [key, sense] of senses) if (!sense.entity && !(key in decisions)) settle(sense, certain);
  for (const [key, sense] of slips(byKey, senses)) if (!(key in decisions)) senses.set(key, sense);
  const people = fullNames(byKey, senses, rules);
  return names.map((name) => {
    const sense = senses.get(name.key)!;
    return name.key in decisions ? sense : (ofPerson(name, sense, people) ?? sense);
  });
}

function choose(
  words: readonly Word[],
  same: readonly Name[],
  pool: Pool,
  rules: NameRules,
  decisions: Reader['decisions'],
): Sense {
  const name = same[0]!;
  const own: Sense = {
    referent: `"${name.key}`,
    entity: null,
    type: null,
    score: 0.5,
    ranked: [],
    why: [{ code: 'own-name' }],
  };
  const titled = same.some((n) => n.titled);
  let candidates = name.candidates;
  let found: Why = { code: 'name', alias: name.key };
  if (candidates.length === 0 || (titled && !candidates.some((c) => c.type === 'person'))) {
    const other = respelled(words, name, pool, titled || looksLikePerson(words, name, rules));
    if (!other && titled) return { ...own, type: 'person' };
    if (!other) return { ...own, type: guess(words, name, rules) };
    ({ candidates, found } = other);
  }
  if (titled && candidates.some((c) => c.type === 'person')) candidates = candidates.filter((c) => c.type === 'person');
  const weights = candidates
    .map((candidate) => ({ candidate, weight: weightOf(candidate) }))
    .sort((a, b) => b.weight - a.weight);
  const total = weights.reduce((sum, w) => sum + 2 ** w.weight, 0);
  const ranked = weights.map((w) => ({
    candidate: w.candidate,
    score: Math.round((100 * 2 ** w.weight) / total) / 100,
  }));
  if (name.key in decisions) {
    const entity = ranked.find((r) => r.candidate.id === decisions[name.key])?.candidate ?? null;
    return linked(entity, 1, ranked, [found, { code: 'decision' }], own);
  }
  const [best, next] = weights;
  const single = !name.key.includes(' ') && best!.candidate.type === 'person';
  const rivals = single ? sameSurname(name.key, pool, best!.candidate.id) : [];
  const rival = Math.max(next?.weight ?? -1, ...rivals.map((candidate) => weightOf(candidate) - (titled ? 0 : 1)));
  const lead = best!.weight - rival;
  const margin = single ? PERSON_MARGIN : MARGIN;
  const count = weights.length + rivals.length;
  if (rival >= 0 && lead < margin)
    return linked(null, ranked[0]!.score, ranked, [found, { code: 'ambiguous', count }], own);
  return linked(
    best!.candidate,
    count > 1 ? 1 - 0.5 * 2 ** -lead : 1,
    ranked,
    [found, count > 1 ? { code: 'prior', count } : { code: 'only' }],
    own,
  );
}

const linked = (entity: Candidate | null, score: number, ranked: Sense['ranked'], why: Why[], own: Sense): Sense => ({
  referent: entity?.id ?? own.referent,
  entity,
  type: entity?.type ?? ranked[0]?.candidate.type ?? null,
  score,
  ranked,
  why,
});

/**
 * How likely a candidate is meant, in doublings. Wikidata gave its low numbers first, to the best known things: a third of
 * the doublings between two numbers counts, which tells apart what a pack gives no prior for.
 */
export function weightOf(candidate: Candidate): number {
  const stated =
    2 ** candidate.prior + (isLabel(candidate) ? 60 : 0) + (candidate.type && candidate.type !== 'other' ? 40 : 0);
  const number = /^Q(\d+)$/.exec(candidate.id);
  return Math.log2(1 + stated) + (number ? 0.35 * (24 - Math.log2(Number(number[1]))) : 0);
}

/** The type that the noun before a name tells: "ville de X", "groupe X", "les entreprises X et Y". */
function kindBefore(words: readonly Word[], name: Name, rules: NameRules): EntityType | null {
  const kindOf = (word: Word | undefined) =>
    word && (rules.kinds.get(word.norm) ?? rules.kinds.get(word.norm.replace(/s$/, '')));
  if (words[name.from]!.breaks) return null;
  const before = words[name.from - 1];
  if (!before) return null;
  const direct = kindOf(before);
  if (direct) return direct;
  return rules.inner.has(before.norm) && !before.breaks && kindOf(words[name.from - 2]) === 'place' ? 'place' : null;
}

/** Acronyms that the document itself spells out, before or after: "Observatoire … (OSDH)", "OSDH (Observatoire …)". */
function definitions(
  words: readonly Word[],
  names: readonly Name[],
  senses: ReadonlyMap<string, Sense>,
): Map<string, Sense> {
  const defined = new Map<string, Sense>();
  for (let i = 1; i < names.length; i++) {
    const first = names[i - 1]!;
    const second = names[i]!;
    const between = words[second.from]!;
    if (second.from !== first.to || !between.before.endsWith('(')) continue;
    const closes = words[second.to];
    if (closes && !/^[),;]/.test(closes.before)) continue;
    const [long, short] = first.key.length > second.key.length ? [first, second] : [second, first];
    const acronym = words[short.from]!;
    if (short.to - short.from !== 1 || !isAcronym(acronym) || long.key.length < acronym.norm.length + 3) continue;
    const sense = senses.get(long.key)!;
    const initials = acronymOf(long.key);
    const own = senses.get(short.key)!;
    const spelled =
      initials !== '' &&
      (initials === acronym.norm || initials.startsWith(acronym.norm) || inOrder(acronym.norm, long.key));
    // A place after a person or a party after a deputy stands in brackets too: the letters must be in the name, in order.
    if (!spelled && !inOrder(acronym.norm, long.key)) continue;
    if (!sense.entity && own.entity) continue;
    defined.set(short.key, { ...sense, ranked: [], why: [{ code: 'acronym', name: long.key }] });
  }
  return defined;
}

const isAcronym = (word: Word): boolean => word.allCaps || (word.capital && word.norm.length <= 8);

/** Each letter begins a word of the name or follows in it, in order, the first of them the name's first. */
function inOrder(acronym: string, key: string): boolean {
  if (acronym[0] !== key[0]) return false;
  let at = 0;
  for (const letter of acronym) {
    at = key.indexOf(letter, at);
    if (at < 0) return false;
    at++;
  }
  return acronym.length >= 2 && acronym.length <= 8;
}

/** An ambiguous name means the one candidate that the document is certain of under another name. */
function settle(sense: Sense, certain: ReadonlySet<string>): void {
  const known = sense.ranked.filter((r) => certain.has(r.candidate.id));
  if (known.length !== 1) return;
  const { candidate } = known[0]!;
  Object.assign(sense, { entity: candidate, referent: candidate.id, type: candidate.type, score: 0.8 });
  sense.why = [sense.why[0]!, { code: 'context', with: candidate.id }];
}

interface Person {
  key: string;
  sense: Sense;
  gender: 'f' | 'm' | null;
  at: number;
}
interface People {
  bySurname: Map<string, Person[]>;
  byGiven: Map<string, Person[]>;
}

function fullNames(byKey: ReadonlyMap<string, Name[]>, senses: ReadonlyMap<string, Sense>, rules: NameRules): People {
  const people: People = { bySurname: new Map(), byGiven: new Map() };
  for (const [key, same] of byKey) {
    const sense = senses.get(key)!;
    const surname = surnameOf(key);
    if (!surname || sense.type !== 'person') continue;
    const given = key.split(' ')[0]!;
    const gender = same.find((n) => n.gender)?.gender ?? rules.given.get(given) ?? null;
    const person = { key, sense, gender, at: same[0]!.from };
    for (const [map, part] of [
      [people.bySurname, surname],
      [people.bySurname, key.split(' ').at(-1)!],
      [people.byGiven, given],
    ] as const) {
      const others = map.get(part) ?? [];
      if (!others.some((other) => other.key === key || other.sense.referent === sense.referent))
        map.set(part, [...others, person]);
    }
  }
  return people;
}

/** The person whose surname (or, failing that, given name) this name is; gender of a title and nearness choose among several. */
function ofPerson(name: Name, own: Sense, people: People): Sense | null {
  if (own.why.some((why) => why.code === 'acronym')) return null;
  const bySurname = people.bySurname.get(name.key);
  const persons = bySurname ?? people.byGiven.get(name.key);
  if (!persons) return null;
  // A well-known place, body or person of this very name keeps it, unless a title says that a person is meant.
  const strong = own.entity && own.entity.type !== 'person' && own.entity.prior >= 5 && !name.titled;
  if (strong && !persons.some((person) => person.sense.entity)) return null;
  if (!bySurname && ((own.entity && own.entity.type !== 'person') || persons.length > 1 || name.key.includes(' ')))
    return null;
  let fitting = persons.filter((person) => !name.gender || !person.gender || person.gender === name.gender);
  if (fitting.length === 0) fitting = persons;
  const before = fitting.filter((person) => person.at <= name.from);
  const person = before.length > 0 ? before.reduce((a, b) => (b.at > a.at ? b : a)) : fitting[0]!;
  if (own.entity && own.entity.id === person.sense.entity?.id) return null;
  return {
    ...person.sense,
    why: [bySurname ? { code: 'surname', name: person.key } : { code: 'context', with: person.key }],
  };
}

function looksLikePerson(words: readonly Word[], name: Name, rules: NameRules): boolean {
  const count = name.key.split(' ').length;
  if (count < 2 || count > 4) return false;
  for (let i = name.from; i < name.to; i++) {
    const { norm, allCaps, number } = words[i]!;
    if (number || (allCaps && norm.length > 2) || rules.organisationEnds.has(norm) || rules.kinds.has(norm))
      return false;
    if (rules.common.has(norm) && !rules.inner.has(norm)) return false;
  }
  return !/(?:^| )(?:of|for|des|du)(?: |$)/.test(name.key);
}

function guess(words: readonly Word[], name: Name, rules: NameRules): EntityType | null {
  const last = words[name.to - 1]!;
  if (rules.organisationEnds.has(last.norm)) return 'organisation';
  const kind = kindBefore(words, name, rules);
  if (kind) return kind;
  const before = words[name.from - 1];
  if (looksLikePerson(words, name, rules)) return 'person';
  if (words[name.from]!.allCaps && name.key.length <= 6) return 'organisation';
  if (before && rules.locatives.has(before.norm)) return 'place';
  return null;
}
