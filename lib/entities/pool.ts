// The opened segments as one: entities united across packs, and the candidates a name has in all of them.
import type { EntityType } from '../model/entity';
import type { NamesSegment } from '../model/knowledge';
import { type Gazetteer, openGazetteer } from './gazetteer';
import { ACCENTED, CAPITALS, DEMONYM, EACH, LABEL, LOWER, LOWER_END } from './posts';

/** The pool of these segments; asked again for the same ones, the same, with what it has united already. */
export function poolOf(names: readonly NamesSegment[]): Pool {
  const segments = names.map((segment) => openGazetteer(segment.bytes));
  const known = pools.find(
    (pool) => pool.opened.length === segments.length && pool.opened.every((s, i) => s === segments[i]),
  );
  if (known) return known;
  const pool = new Pool(names);
  pools.unshift(pool);
  pools.length = Math.min(pools.length, POOLS);
  return pool;
}
/** The shipped segments and all of them. */
const POOLS = 2;
const pools: Pool[] = [];
/** United entities kept at most. */
const KEPT = 100_000;

/** An entity that a name may mean. */
export interface Candidate {
  id: string;
  type: EntityType | null;
  /** Prior in doublings; see `priorOf`. */
  prior: number;
  /** Flags of build.ts, united over segments: what the name is to the entity. */
  flags: number;
}

/** Where a key was found. */
export interface Found {
  segment: number;
  key: number;
}

interface United {
  id: string;
  type: EntityType | null;
  prior: number;
}

export class Pool {
  readonly segments: readonly Gazetteer[];
  /** As opened, damaged ones `null`. */
  readonly opened: readonly (Gazetteer | null)[];
  private readonly united = new Map<string, United>();

  constructor(names: readonly NamesSegment[]) {
    this.opened = names.map((segment) => openGazetteer(segment.bytes));
    this.segments = this.opened.filter((segment) => segment !== null);
  }

  /** The candidates behind the found keys, likeliest first by prior. */
  candidates(found: readonly Found[]): Candidate[] {
    const byId = new Map<string, Candidate>();
    for (const { segment, key } of found) {
      const gazetteer = this.segments[segment]!;
      for (const post of gazetteer.posts(key)) {
        const entity = this.unite(gazetteer.idOf(post.entity));
        const known = byId.get(entity.id);
        if (known) {
          known.flags = ((known.flags | post.flags) & ~EACH) | (known.flags & post.flags & EACH);
        } else byId.set(entity.id, { ...entity, flags: post.flags });
      }
    }
    return [...byId.values()].sort((a, b) => b.prior - a.prior);
  }

  /** The entity of an id over all segments: one id, the best type and prior. Ids of Wikidata win, else the first segment's. */
  unite(id: string): United {
    const known = this.united.get(id);
    if (known) return known;
    const ids = new Set([id]);
    const parts: { gazetteer: Gazetteer; entity: number }[] = [];
    for (const each of ids)
      for (const gazetteer of this.segments) {
        const entity = gazetteer.entityOf(each);
        if (entity < 0 || parts.some((part) => part.gazetteer === gazetteer && part.entity === entity)) continue;
        parts.push({ gazetteer, entity });
        ids.add(gazetteer.idOf(entity));
        for (const other of gazetteer.sameAs(entity)) ids.add(other);
      }
    const own = parts.map((part) => part.gazetteer.idOf(part.entity));
    const united: United = {
      id: own.find((each) => /^Q\d+$/.test(each)) ?? [...own].sort()[0] ?? id,
      type: typeIn(parts),
      prior: Math.max(0, ...parts.map(priorIn)),
    };
    if (this.united.size >= KEPT) this.united.clear();
    for (const each of ids) this.united.set(each, united);
    return united;
  }
}

/** The type that the smallest pack states: one put together by hand knows better than a register. */
function typeIn(parts: readonly { gazetteer: Gazetteer; entity: number }[]): EntityType | null {
  let type: EntityType | null = null;
  let size = Infinity;
  for (const { gazetteer, entity } of parts) {
    const stated = gazetteer.typeOf(entity);
    if (stated === null || gazetteer.entities >= size) continue;
    type = stated;
    size = gazetteer.entities;
  }
  return type;
}

/**
 * Prior of an entity, in doublings of `pop`. The pack's size speaks too: one of a few hundred was put together by hand from
 * what is met in the news, one of tens of thousands is a register. What is stated below that only orders the pack's own.
 */
function priorIn({ gazetteer, entity }: { gazetteer: Gazetteer; entity: number }): number {
  const floor = Math.max(0, 22 - 1.6 * Math.log2(gazetteer.entities + 64));
  const stated = gazetteer.priorOf(entity);
  if (stated === null) return floor;
  return stated >= floor ? stated : floor - WITHIN + (WITHIN * stated) / floor;
}
/** Doublings between the least and the best known of a small pack. */
const WITHIN = 2;

export const isLabel = (candidate: Candidate): boolean => (candidate.flags & LABEL) !== 0;
export const isCapitals = (candidate: Candidate): boolean => (candidate.flags & CAPITALS) !== 0;
export const beginsLower = (candidate: Candidate): boolean => (candidate.flags & LOWER) !== 0;
export const endsLower = (candidate: Candidate): boolean => (candidate.flags & LOWER_END) !== 0;
export const isAccented = (candidate: Candidate): boolean => (candidate.flags & ACCENTED) !== 0;
export const isDemonym = (candidate: Pick<Candidate, 'flags'>): boolean => (candidate.flags & DEMONYM) !== 0;
