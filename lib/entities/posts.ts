// What the gazetteer keeps of a name's entity in 31 bits, and of an entity in three bytes: flags, types, priors.
import { EntityType } from '../model/entity';

/** What a posting says of a name; 8 bits above the entity's 23. */
export const LABEL = 1; // the entity's label in some language
export const CAPITALS = 2; // written in capitals throughout ("ONU")
export const LOWER = 4; // begins in lower case ("al-Qaïm", "iPhone")
export const DEMONYM = 8; // a name of the place's people, not of the place
export const FRENCH = 16;
export const ENGLISH = 32;
export const LOWER_END = 64; // its last word begins in lower case ("Nations unies")
export const ACCENTED = 128; // has an accent on a letter that does not begin a word ("Côme")

/** Flags that hold only where they hold of each spelling of a key. */
export const EACH = DEMONYM | LOWER | ACCENTED;

export const ENTITY_BITS = 23;
export const ENTITY_MASK = (1 << ENTITY_BITS) - 1;
/** Marks a post that is an index into `lists`. */
export const MANY = 0x80000000;

export const TYPES = EntityType.options;
export const NO_TYPE = 255;
/** Prior of an entity whose pack states none. */
export const NO_PRIOR = 0xffff;

/** A name's entity in one segment: its ordinal there and what the name is to it. */
export interface Post {
  entity: number;
  flags: number;
}

export const packPost = (entity: number, flags: number): number => ((flags << ENTITY_BITS) | entity) >>> 0;
export const unpackPost = (post: number): Post => ({
  entity: post & ENTITY_MASK,
  flags: (post >>> ENTITY_BITS) & 0xff,
});

/** A prior of any size in 16 bits, in steps of 1/2048 of a doubling. */
export const packPrior = (pop: number | undefined): number =>
  pop === undefined ? NO_PRIOR : Math.min(NO_PRIOR - 1, Math.round(Math.log2(1 + Math.max(0, pop)) * 2048));

/** The flags of two spellings of one key: capitals in one are enough, lower case must be in both. */
export const uniteFlags = (a: number, b: number): number => ((a | b) & ~EACH) | (a & b & EACH);

/** The flags that the spelling of a name shows. */
export function flagsOf(name: string, lang: string): number {
  let flags = lang === 'fr' ? FRENCH : lang === 'en' ? ENGLISH : 0;
  let small = false;
  let great = false;
  for (let i = 0; i < name.length; i++) {
    const c = name.charCodeAt(i);
    if (c > 127) return flags | unicodeFlags(name);
    if (c >= 97 && c <= 122) small = true;
    else if (c >= 65 && c <= 90) great = true;
  }
  // ASCII alone, which most names are: no pattern needed.
  if (isSmall(name.charCodeAt(0))) flags |= LOWER;
  if (great && !small && name.length > 1 && name.length <= 10) flags |= CAPITALS;
  let at = name.length;
  while (at > 0 && (isSmall(name.charCodeAt(at - 1)) || name.charCodeAt(at - 1) === 46)) at--;
  if (at < name.length && isSmall(name.charCodeAt(at)) && (at === 0 || " '-".includes(name[at - 1]!)))
    flags |= LOWER_END;
  return flags;
}

const isSmall = (c: number): boolean => c >= 97 && c <= 122;

function unicodeFlags(name: string): number {
  let flags = 0;
  if (/^\p{Ll}/u.test(name)) flags |= LOWER;
  if (/(?:^|[ '’-])\p{Ll}[\p{Ll}\p{M}.]*$/u.test(name)) flags |= LOWER_END;
  if (/\p{L}[\u00c0-\u024f]/u.test(name)) flags |= ACCENTED;
  if (name.length <= 10 && name.length > 1 && name === name.toUpperCase() && /\p{L}/u.test(name)) flags |= CAPITALS;
  return flags;
}
