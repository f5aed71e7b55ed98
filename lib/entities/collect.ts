// A pack's entities taken apart into what the gazetteer sorts: ids, keys with whose they are, ids of the same thing elsewhere.
import type { Entity } from '../model/entity';
import { Arena } from './arena';
import { Column } from './column';
import { domainKey, MOST_WORDS, nameKey } from './keys';
import { DEMONYM, ENTITY_MASK, flagsOf, LABEL, NO_TYPE, packPost, packPrior, TYPES } from './posts';

/** Rows in the order given; nothing is united yet. Owners are row numbers of `ids`. */
export interface Collected {
  ids: Arena;
  /** By row of `ids`: `prior << 8 | type`. */
  kinds: Column;
  keys: Arena;
  /** By row of `keys`: whose, and what it is to it (`packPost`). */
  posts: Column;
  others: Arena;
  otherOwners: Column;
}

/**
 * Takes entities one by one; `collected` is what they are taken into. Names longer than twelve words or 250 bytes, or
 * without a letter or digit, are left out. Throws where there are more than 8 million entities.
 */
export function collector(): { collected: Collected; add(entity: Entity): void } {
  const ids = new Arena();
  const kinds = new Column();
  const keys = new Arena();
  const posts = new Column();
  const others = new Arena();
  const otherOwners = new Column();
  const add = (key: string, owner: number, flag: number) => {
    if (key.length > 2 * MOST_WORDS && key.split(' ').length > MOST_WORDS) return;
    if (keys.add(key)) posts.push(packPost(owner, flag));
  };
  const take = (entity: Entity) => {
    const owner = ids.size;
    if (owner > ENTITY_MASK) throw new Error('a gazetteer segment holds at most 8,388,607 entities');
    if (!ids.add(entity.id)) return;
    kinds.push((packPrior(entity.pop) << 8) | (entity.type ? TYPES.indexOf(entity.type) : NO_TYPE));
    for (const other of entity.sameAs ?? []) if (others.add(other)) otherOwners.push(owner);
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
  return { collected: { ids, kinds, keys, posts, others, otherOwners }, add: take };
}
