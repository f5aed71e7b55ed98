// The answers to one look-up, each entity once: how well each was met, and which comes first.
import type { EntityType } from '../model/entity';
import type { Gazetteer } from './gazetteer';
import type { Pool } from './pool';

export interface Answer {
  id: string;
  type: EntityType | null;
  /** The key that was met, folded; that of a domain begins with "@". */
  key: string;
  how: How;
  /** 0..1 */
  score: number;
}

/**
 * How a name was met, and between which scores: an exact name stands before everything that is only like it, and how well
 * known the entity is decides among those met in one way.
 */
const BANDS = {
  /** An entity's own label, or its domain. */
  name: [0.9, 1],
  alias: [0.82, 0.9],
  /** The people of a place. */
  demonym: [0.8, 0.82],
  /** The name, or a word of it, begins with the query. */
  begun: [0.64, 0.8],
  /** Initials that no pack gives as a name. */
  acronym: [0.64, 0.8],
  /** All words of the query, in another order or with others between. */
  words: [0.6, 0.64],
  /** Another transliteration. */
  spelling: [0.42, 0.5],
  /** With one letter put right. */
  error: [0.2, 0.35],
} as const;
export type How = keyof typeof BANDS;

/** Doublings of prior that fill a band. */
const SPAN = 20;
/** Doublings of prior that the reader's own is worth: it comes first on equal terms. */
const OWN = 0.2;
/** Doublings less for a notion or a work: it comes after the people, bodies and places of its name. */
const NOTION = 1;

export class Answers {
  private readonly byId = new Map<string, Answer>();
  constructor(private readonly pool: Pool) {}

  /** `bonus`: doublings of prior that the way it was met is worth. */
  add(gazetteer: Gazetteer, entity: number, own: boolean, key: string, how: How, bonus: number, least = 0): void {
    const { id, type, prior } = this.pool.unite(gazetteer.idOf(entity));
    if (prior < least) return;
    const known = this.byId.get(id);
    const [low, high] = BANDS[how];
    const weight = prior + bonus + (own ? OWN : 0) - (type === null || type === 'other' ? NOTION : 0);
    const score = low + (high - low) * Math.min(1, Math.max(0, weight / SPAN));
    if (!known || score > known.score) this.byId.set(id, { id, type, key, how, score });
  }

  /** How many were met at least so well. */
  count(how: How): number {
    let count = 0;
    for (const { score } of this.byId.values()) if (score >= BANDS[how][0]) count++;
    return count;
  }

  best(top: number): Answer[] {
    return [...this.byId.values()]
      .sort((a, b) => b.score - a.score || a.key.length - b.key.length || (a.key < b.key ? -1 : 1))
      .slice(0, top);
  }
}
