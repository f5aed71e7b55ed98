// People under shorter names: the surname or given name of somebody the text names in full.

import type { Sense } from './choose';
import type { Evidence } from './evidence';
import { surnameOf } from './keys';
import type { NameRules } from './lang';
import type { Name } from './names';
import { WELL_KNOWN } from './weights';

interface Person {
  key: string;
  sense: Sense;
  gender: 'f' | 'm' | null;
  at: number;
}
export interface People {
  bySurname: Map<string, Person[]>;
  byGiven: Map<string, Person[]>;
}

/** The people whom a text names in full. */
export function fullNames(
  byKey: ReadonlyMap<string, Name[]>,
  senses: ReadonlyMap<string, Sense>,
  rules: NameRules,
  evidence: Evidence,
): People {
  const genderOf = (sense: Sense) => (sense.entity ? evidence.gender(sense.entity.id) : null);
  const people: People = { bySurname: new Map(), byGiven: new Map() };
  for (const [key, same] of byKey) {
    const sense = senses.get(key)!;
    const surname = surnameOf(key);
    if (!surname || sense.type !== 'person') continue;
    const given = key.split(' ')[0]!;
    const gender = same.find((n) => n.gender)?.gender ?? genderOf(sense) ?? rules.given.get(given) ?? null;
    const person = { key, sense, gender, at: same[0]!.from };
    for (const [map, part] of [
      [people.bySurname, surname],
      [people.bySurname, key.split(' ').at(-1)!],
      // "Tanguy-Roux", "O'Brennan": a surname of two words.
      [people.bySurname, key.split(' ').slice(1).join(' ')],
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
export function ofPerson(name: Name, own: Sense, people: People): Sense | null {
  if (own.why.some((why) => why.code === 'acronym')) return null;
  const bySurname = people.bySurname.get(name.key);
  const persons = bySurname ?? people.byGiven.get(name.key);
  if (!persons) return null;
  // A well-known place, body or person of this very name keeps it, unless a title says that a person is meant.
  const strong = own.entity && own.entity.type !== 'person' && own.entity.prior >= WELL_KNOWN && !name.titled;
  if (strong && (bySurname ? !persons.some((person) => person.sense.entity) : own.ranked.length < 2)) return null;
  if (!bySurname && (persons.length > 1 || name.key.includes(' '))) return null;
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
