// Entities with a wanted number of distinct names: those of an evaluation store first, then generated ones of the same make.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { domainKey, nameKey } from '../../lib/entities/keys';
import type { Entity } from '../../lib/model/entity';

/** Where the evaluation store lies beside the project, and its packs. */
export const KB = resolve(import.meta.dirname, '../../../shared/eval/entities/kb');
const PACKS =
  'fr-news-hand countries gold-titles armed-groups dbpedia-fr brands-nsi geonames-cities wikidata-core'.split(' ');
const TYPES: Record<string, Entity['type']> = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'other' };

/** Random numbers in [0, 1), the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The store's records, the small packs first; empty where the store is not there. */
export function* stored(): Iterable<Entity> {
  for (const pack of PACKS) {
    const file = join(KB, `${pack}.jsonl`);
    if (!existsSync(file)) continue;
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (!line) continue;
      const record = JSON.parse(line);
      yield { ...record, description: undefined, type: TYPES[record.type] ?? null };
    }
  }
}

export const namesOf = (entity: Entity): string[] => [
  ...Object.values(entity.labels),
  ...Object.values(entity.aliases ?? {}).flat(),
];

const SYLLABLES =
  'ba bel ber bou bra cha chi da del dj dou el fa far fe ga gar ghi gra ha han hou i ja ju ka kar kha ki kou la lan le li lo ma mar me mi mou na ne ni nou o ou pa per qa ra ri ro sa sar sch se si sou ta tar te ti tou tra ul va ve vi wa ya ye za zou é è ç'.split(
    ' ',
  );

/**
 * Entities with `size` distinct keys between them: the store's while they last (2.4 words and 16 characters a name), then
 * generated ones as long, half of their words taken from the store's names, half made of syllables. The same each time.
 */
export function manyNames(size: number): Entity[] {
  const entities: Entity[] = [];
  const keys = new Set<string>();
  const words: string[] = [];
  for (const entity of stored()) {
    for (const name of namesOf(entity)) {
      keys.add(nameKey(name));
      for (const word of name.split(' ')) if (word.length > 3 && words.length < 200_000) words.push(word);
    }
    for (const names of Object.values(entity.demonyms ?? {})) for (const name of names) keys.add(nameKey(name));
    for (const domain of entity.outlet?.domains ?? []) keys.add(domainKey(domain));
    entities.push(entity);
    if (keys.size >= size) return entities;
  }
  const draw = random(7);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(draw() * from.length)]!;
  const word = (): string => {
    if (words.length > 0 && draw() < 0.5) return pick(words);
    let made = '';
    for (let n = 2 + Math.floor(draw() * 2.5); n > 0; n--) made += pick(SYLLABLES);
    return made[0]!.toUpperCase() + made.slice(1);
  };
  const types = ['person', 'person', 'organisation', 'place', 'other', null] as const;
  while (keys.size < size) {
    const names = Array.from({ length: 1 + Math.floor(draw() * 2) }, () =>
      Array.from({ length: 1 + Math.floor(0.75 + draw() * 1.5) }, word).join(' '),
    );
    for (const name of names) keys.add(nameKey(name));
    entities.push({
      id: `generated:${entities.length}`,
      labels: { en: names[0]! },
      ...(names.length > 1 && { aliases: { en: names.slice(1) } }),
      type: pick(types),
      pop: Math.floor(2 ** (draw() * 9)),
    });
  }
  return entities;
}
