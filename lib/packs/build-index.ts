// The searchable bytes of one pack, as the pipeline's rooms lay them out.
import { claimIndexBuilder } from '../claims/build-claim-index';
import { CLAIM_INDEX_VERSION } from '../claims/claim-index';
import { gazetteerBuilder } from '../entities/gazetteer';
import { VERSION as NAMES_VERSION } from '../entities/layout';
import type { Entity } from '../model/entity';
import type { Pack } from '../model/pack';
import type { Review } from '../model/review';

/** Changes whenever bytes built before can't be read, or would be read differently: rebuild from the records then. */
export const INDEX_VERSION = `${NAMES_VERSION}.${CLAIM_INDEX_VERSION}`;

/** Segments for `PackIndex`; `claims` is `null` where the pack has no review. */
export interface BuiltIndex {
  version: string;
  names: Uint8Array<ArrayBuffer>;
  claims: Uint8Array<ArrayBuffer> | null;
}

/** Builds while records come one by one; only what the index holds of them stays in memory. */
export interface PackIndexBuilder {
  entity(entity: Entity): void;
  review(review: Review): void;
  /** The index of all records given so far. */
  build(): BuiltIndex;
}

export function packIndexBuilder(): PackIndexBuilder {
  const names = gazetteerBuilder();
  const claims = claimIndexBuilder();
  let reviews = 0;
  return {
    entity: names.add,
    review(review) {
      reviews++;
      claims.add(review);
    },
    build: () => ({ version: INDEX_VERSION, names: names.bytes(), claims: reviews > 0 ? claims.bytes() : null }),
  };
}

export function buildPackIndex(pack: Pick<Pack, 'entities' | 'reviews'>): BuiltIndex {
  const builder = packIndexBuilder();
  pack.entities.forEach(builder.entity);
  pack.reviews.forEach(builder.review);
  return builder.build();
}
