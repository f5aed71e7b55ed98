// The gazetteer: every name of a pack as bytes that open without parsing.
import type { EntityType } from '../model/entity';
import { ENTITY_BITS, ENTITY_MASK, MANY, NO_PRIOR, NO_TYPE, TYPES, VARIANT, type VariantKind } from './build';
import { hashKey } from './hash';
import { acronymOf, domainKey, skeleton, surnameOf } from './keys';
import { type Sections, unpack } from './layout';
import { StringTable } from './strings';

export { buildGazetteer } from './build';

/** A name's entity in one segment: its ordinal there and what the name is to it (flags of build.ts). */
export interface Post {
  entity: number;
  flags: number;
}

/** One opened segment. Ordinals of keys and entities hold within it only. */
export class Gazetteer {
  readonly keys: StringTable;
  readonly ids: StringTable;
  private readonly others: StringTable;
  /** Words of its longest key. */
  readonly mostWords: number;
  private readonly firstMask: number;
  private readonly keyShift: number;
  private readonly variantShift: number;

  constructor(readonly sections: Sections) {
    const { counts } = sections;
    this.keys = new StringTable({ starts: sections.keyStarts, bytes: sections.keyBytes }, counts.keys);
    this.ids = new StringTable({ starts: sections.idStarts, bytes: sections.idBytes }, counts.entities);
    this.others = new StringTable({ starts: sections.sameStarts, bytes: sections.sameBytes }, counts.others);
    this.mostWords = counts.mostWords;
    this.firstMask = sections.firstWords.length - 1;
    // offsets has 2^bits + 1 elements.
    this.keyShift = 32 - Math.log2(sections.keyOffsets.length - 1);
    this.variantShift = 32 - Math.log2(sections.variantOffsets.length - 1);
  }

  get entities(): number {
    return this.sections.counts.entities;
  }

  /** Bytes that the variant keys take; the others are the names'. */
  get variantBytes(): number {
    const { variantOffsets, variantMarks, variantValues } = this.sections;
    return variantOffsets.byteLength + variantMarks.byteLength + variantValues.byteLength;
  }

  /** Most words of a key that begins with the word of this hash; 0 where no key does. */
  wordsAfter(wordHash: number): number {
    return this.sections.firstWords[wordHash & this.firstMask]!;
  }

  /** True where a key may have this hash: no string is read. */
  mayHold(hash: number): boolean {
    const { keyOffsets, keyMarks } = this.sections;
    const bucket = hash >>> this.keyShift;
    const mark = hash & 0xffff;
    const end = keyOffsets[bucket + 1]!;
    for (let at = keyOffsets[bucket]!; at < end; at++) if (keyMarks[at] === mark) return true;
    return false;
  }

  /** Ordinal of the key, or -1. `hash` is its `hashKey`, where the caller has it already. */
  find(key: string, hash = hashKey(key)): number {
    const { keyOffsets, keyMarks, keyValues } = this.sections;
    const bucket = hash >>> this.keyShift;
    const mark = hash & 0xffff;
    for (let at = keyOffsets[bucket]!; at < keyOffsets[bucket + 1]!; at++)
      if (keyMarks[at] === mark && this.keys.equals(keyValues[at]!, key)) return keyValues[at]!;
    return -1;
  }

  /** The entities a key names. */
  posts(key: number): Post[] {
    const post = this.sections.posts[key]!;
    if (!(post & MANY)) return [split(post)];
    const at = (post & ~MANY) >>> 0;
    const { lists } = this.sections;
    return Array.from({ length: lists[at]! }, (_, i) => split(lists[at + 1 + i]!));
  }

  /** Ordinals of the keys of which `variant` is the skeleton, acronym or surname; `most` at most. */
  variants(kind: VariantKind, variant: string, most = 200): number[] {
    const found: number[] = [];
    if (!variant) return found;
    const make = MAKERS[kind];
    const { variantOffsets, variantMarks, variantValues } = this.sections;
    const hash = hashKey(variant, VARIANT[kind]);
    const bucket = hash >>> this.variantShift;
    const mark = hash & 0xffff;
    for (let at = variantOffsets[bucket]!; at < variantOffsets[bucket + 1]! && found.length < most; at++)
      if (variantMarks[at] === mark && make(this.keys.at(variantValues[at]!)) === variant)
        found.push(variantValues[at]!);
    return found;
  }

  idOf(entity: number): string {
    return this.ids.at(entity);
  }
  typeOf(entity: number): EntityType | null {
    const type = this.sections.types[entity]!;
    return type === NO_TYPE ? null : TYPES[type]!;
  }
  /** log2(1 + pop); `null` where the pack states none. */
  priorOf(entity: number): number | null {
    const prior = this.sections.priors[entity]!;
    return prior === NO_PRIOR ? null : prior / 2048;
  }

  /** The entity of this id, or that states it as the same, or -1. */
  entityOf(id: string): number {
    const own = this.ids.find(id);
    if (own >= 0) return own;
    const other = this.others.find(id);
    return other < 0 ? -1 : this.sections.sameEntities[other]!;
  }

  /** Ids that the pack states to be the same as this entity. */
  sameAs(entity: number): string[] {
    const { sameOrder, sameEntities } = this.sections;
    let low = 0;
    let high = sameOrder.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sameEntities[sameOrder[middle]!]! < entity) low = middle + 1;
      else high = middle;
    }
    const ids: string[] = [];
    for (; low < sameOrder.length && sameEntities[sameOrder[low]!] === entity; low++)
      ids.push(this.others.at(sameOrder[low]!));
    return ids;
  }

  /** The outlet of a domain, or -1. */
  outletOf(domain: string): number {
    const key = this.find(domainKey(domain));
    return key < 0 ? -1 : this.posts(key)[0]!.entity;
  }
}

const MAKERS: Record<VariantKind, (key: string) => string> = { skeleton, acronym: acronymOf, surname: surnameOf };
const split = (post: number): Post => ({ entity: post & ENTITY_MASK, flags: (post >>> ENTITY_BITS) & 0xff });

const opened = new WeakMap<Uint8Array, Gazetteer | null>();

/**
 * Opens a segment: views over its bytes, nothing is copied or parsed. `null` where they are not a whole, undamaged segment
 * of this version (build it again then). Asked again for the same bytes object, gives the same answer at no cost.
 */
export function openGazetteer(bytes: Uint8Array): Gazetteer | null {
  let gazetteer = opened.get(bytes);
  if (gazetteer === undefined) {
    const sections = unpack(bytes);
    gazetteer = sections && new Gazetteer(sections);
    opened.set(bytes, gazetteer);
  }
  return gazetteer;
}
