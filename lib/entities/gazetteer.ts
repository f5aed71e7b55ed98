// The gazetteer: every name of a pack as bytes that open without parsing.
import type { EntityType } from '../model/entity';
import { VARIANT, type VariantKind } from './build';
import { BucketTable, bitsOf, hashKey } from './hash';
import { acronymOf, domainKey, surnameOf } from './keys';
import { type Sections, unpack } from './layout';
import { MANY, NO_PRIOR, NO_TYPE, type Post, TYPES, unpackPost } from './posts';
import { skeleton } from './skeleton';
import { StringTable } from './strings';
import { WordIndex } from './words-of-names';

export { buildGazetteer, gazetteerBuilder } from './build';

/** One opened segment. Ordinals of keys and entities hold within it only. */
export class Gazetteer {
  readonly keys: StringTable;
  readonly ids: StringTable;
  readonly words: WordIndex;
  private readonly others: StringTable;
  /** Words of its longest key. */
  readonly mostWords: number;
  private readonly firstMask: number;
  private readonly byKey: BucketTable;
  private readonly byVariant: BucketTable;

  constructor(readonly sections: Sections) {
    const { counts } = sections;
    const strings = (name: 'key' | 'id' | 'same', size: number) =>
      new StringTable(
        { starts: sections[`${name}Starts`], bytes: sections[`${name}Bytes`], symbols: sections[`${name}Symbols`] },
        size,
      );
    this.keys = strings('key', counts.keys);
    this.ids = strings('id', counts.entities);
    this.words = new WordIndex(this.keys, sections.wordEntries, sections.wordPriors);
    this.others = strings('same', counts.others);
    this.mostWords = counts.mostWords;
    this.firstMask = sections.firstWords.length - 1;
    const valueBits = bitsOf(counts.keys);
    this.byKey = new BucketTable({ offsets: sections.keyOffsets, slots: sections.keySlots }, valueBits);
    this.byVariant = new BucketTable({ offsets: sections.variantOffsets, slots: sections.variantSlots }, valueBits);
  }

  get entities(): number {
    return this.sections.counts.entities;
  }

  /** Bytes that the variant keys and the word index take; the others are the names'. */
  get variantBytes(): number {
    const { variantOffsets, variantSlots, wordEntries, wordPriors } = this.sections;
    return variantOffsets.byteLength + variantSlots.byteLength + wordEntries.byteLength + wordPriors.byteLength;
  }

  /** Most words of a key that begins with the word of this hash; 0 where no key does. */
  wordsAfter(wordHash: number): number {
    return this.sections.firstWords[wordHash & this.firstMask]!;
  }

  /** True where a key may have this hash: no string is read. */
  mayHold(hash: number): boolean {
    return this.byKey.next(hash) >= 0;
  }

  /** Ordinal of the key, or -1. `hash` is its `hashKey`, where the caller has it already. */
  find(key: string, hash = hashKey(key)): number {
    for (let slot = this.byKey.next(hash); slot >= 0; slot = this.byKey.next(hash, slot + 1)) {
      const ordinal = this.byKey.value(slot);
      if (this.keys.equals(ordinal, key)) return ordinal;
    }
    return -1;
  }

  /** The entities a key names. */
  posts(key: number): Post[] {
    const post = this.sections.posts[key]!;
    if (!(post & MANY)) return [unpackPost(post)];
    const at = (post & ~MANY) >>> 0;
    const { lists } = this.sections;
    return Array.from({ length: lists[at]! }, (_, i) => unpackPost(lists[at + 1 + i]!));
  }

  /** Ordinals of the keys of which `variant` is the skeleton, acronym or surname; `most` at most. */
  variants(kind: VariantKind, variant: string, most = 200): number[] {
    const found: number[] = [];
    if (!variant) return found;
    const make = MAKERS[kind];
    const hash = hashKey(variant, VARIANT[kind]);
    for (
      let slot = this.byVariant.next(hash);
      slot >= 0 && found.length < most;
      slot = this.byVariant.next(hash, slot + 1)
    ) {
      const ordinal = this.byVariant.value(slot);
      if (make(this.keys.at(ordinal)) === variant) found.push(ordinal);
    }
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
