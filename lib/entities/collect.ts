// A pack's entities taken apart into what the gazetteer sorts: ids, keys with whose they are, ids of the same thing elsewhere.
import type { Entity } from '../model/entity';
import { Arena, storable } from './arena';
import { domainKey, MOST_WORDS, nameKey } from './keys';
import { DEMONYM, ENTITY_MASK, flagsOf, LABEL, NO_TYPE, packPrior, TYPES } from './posts';

/** Rows in the order given; nothing is united yet. Owners are row numbers of `ids`. */
export interface Collected {
  ids: Arena;
  types: number[];
  priors: number[];
  keys: Arena;
  /** The keys as text. */
  texts: string[];
  owners: number[];
  flags: number[];
  others: Arena;
  otherOwners: number[];
}

/**
 * Takes entities one by one; `collected` is what they are taken into. Names longer than twelve words or 250 bytes, or without a letter or digit, are left out. Throws where there are more
 * than 8 million entities.
 */
export function collector(): { collected: Collected; add(entity: Entity): void } {
  const ids = new Arena();
  const types: number[] = [];
  const priors: number[] = [];
  const keys = new Arena();
  const texts: string[] = [];
  const owners: number[] = [];
  const flags: number[] = [];
  const others = new Arena();
  const otherOwners: number[] = [];
  const add = (key: string, owner: number, flag: number) => {
    if (!storable(key) || (key.length > 2 * MOST_WORDS && key.split(' ').length > MOST_WORDS)) return;
    keys.add(key);
    texts.push(key);
    owners.push(owner);
    flags.push(flag);
  };
  const take = (entity: Entity) => {
    if (!storable(entity.id)) return;
    const owner = ids.size;
    if (owner > ENTITY_MASK) throw new Error('a gazetteer segment holds at most 8,388,607 entities');
    ids.add(entity.id);
    types.push(entity.type ? TYPES.indexOf(entity.type) : NO_TYPE);
    priors.push(packPrior(entity.pop));
    for (const other of entity.sameAs ?? []) {
      if (!storable(other)) continue;
      others.add(other);
      otherOwners.push(owner);
    }
    for (const lang in entity.labels) {
      const label = entity.labels[lang]!;
      add(nameKey(label), owner, LABEL | flagsOf(label, lang));
    }
    for (const lang in entity.aliases)
      for (const alias of entity.aliases[lang]!) add(nameKey(alias), owner, flagsOf(alias, lang));
    for (const lang in entity.demonyms)
      for (const name of entity.demonyms[lang]!) add(nameKey(name), owner, DEMONYM | flagsOf(name, lang));
    for (const domain of entity.outlet?.domains ?? []) add(domainKey(domain), owner, 0);
  };
  return { collected: { ids, types, priors, keys, texts, owners, flags, others, otherOwners }, add: take };
}
