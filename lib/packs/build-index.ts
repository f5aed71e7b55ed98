// The searchable bytes of one pack, as the pipeline's rooms lay them out.
import { buildClaimIndex } from '../claims/build-claim-index';
import { CLAIM_INDEX_VERSION } from '../claims/claim-index';
import { buildGazetteer } from '../entities/gazetteer';
import { VERSION as NAMES_VERSION } from '../entities/layout';
import type { Pack } from '../model/pack';

/** Changes whenever bytes built before can't be read, or would be read differently: rebuild from the records then. */
export const INDEX_VERSION = `${NAMES_VERSION}.${CLAIM_INDEX_VERSION}`;

/** Segments for `PackIndex`; `claims` is `null` where the pack has no review. */
export function buildPackIndex(pack: Pick<Pack, 'entities' | 'reviews'>): {
  version: string;
  names: Uint8Array;
  claims: Uint8Array | null;
} {
  return {
    version: INDEX_VERSION,
    names: buildGazetteer(pack.entities),
    claims: pack.reviews.length > 0 ? buildClaimIndex(pack.reviews) : null,
  };
}
