// Which entity each name of a document means: one sense a name, definitions, what is certain, full names and short ones.
import { definitions } from './acronyms';
import { choose, type Judging, type Sense } from './choose';
import { settle } from './context';
import type { Name } from './names';
import { fullNames, ofPerson } from './people';
import { shortForms } from './short-forms';
import { slips } from './slips';

export type { Sense } from './choose';

/** The senses of a document's names, in the order of `names`. */
export function resolve(names: readonly Name[], judging: Judging): Sense[] {
  const { words, rules, evidence, decisions } = judging;
  const byKey = new Map<string, Name[]>();
  for (const name of names) byKey.set(name.key, [...(byKey.get(name.key) ?? []), name]);
  const senses = new Map<string, Sense>();
  for (const [key, same] of byKey) senses.set(key, choose(same, judging));

  const decided = (key: string) => key in decisions;
  for (const [key, sense] of definitions(words, names, senses, evidence)) if (!decided(key)) senses.set(key, sense);
  settle(senses, evidence, decided);
  for (const [key, sense] of shortForms(byKey, senses, rules)) if (!decided(key)) senses.set(key, sense);
  for (const [key, sense] of slips(byKey, senses)) if (!decided(key)) senses.set(key, sense);
  const people = fullNames(byKey, senses, rules, evidence);
  return names.map((name) => {
    const sense = senses.get(name.key)!;
    return decided(name.key) ? sense : (ofPerson(name, sense, people) ?? sense);
  });
}
