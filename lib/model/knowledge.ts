// What an analysis may know, read only: the searchable bytes, the records behind them, the reader's own data.
import type { KnownEntity, KnownReview } from './analysis';
import type { PackBrief } from './pack';
import type { WatchedSource } from './watched';

/** The searchable bytes of the installed packs; opaque here, opened by the rooms that wrote them. */
export interface PackIndex {
  /** Gazetteer segments (`lib/entities/gazetteer.ts`), one per pack. */
  names: readonly NamesSegment[];
  /** Claim segments (`lib/claims/index.ts`), one per pack that has reviews. */
  claims: readonly ClaimsSegment[];
}
export interface NamesSegment {
  pack: string;
  private: boolean;
  bytes: Uint8Array;
}
export interface ClaimsSegment {
  pack: string;
  private: boolean;
  bytes: Uint8Array;
}

/** Records by id; unknown ids are simply absent from the answer. */
export interface Store {
  /** `packs`: only what these packs say; without it, all packs' records united. */
  entities(ids: readonly string[], packs?: ReadonlySet<string>): Promise<Map<string, KnownEntity>>;
  reviews(ids: readonly string[]): Promise<Map<string, KnownReview>>;
  packs(): readonly PackBrief[];
}

/** The reader's own data that bears on what is found. */
export interface Reader {
  watched: readonly WatchedSource[];
  /** Chosen entity by folded surface: "not this one", "this one". `null`: none of these. */
  decisions: Readonly<Record<string, string | null>>;
  /** Pairs of statement and review that are no match, as `lib/claims/refusals.ts` writes them. */
  refusals: readonly string[];
  /** What is hidden, as `lib/sources/hidden.ts` writes it. */
  hidden: readonly string[];
}

export interface Knowledge {
  index: PackIndex;
  store: Store;
  reader: Reader;
}

export const NO_READER: Reader = { watched: [], decisions: {}, refusals: [], hidden: [] };
