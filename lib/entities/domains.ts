// The entity of a domain: outlets are found by where they publish.
import type { NamesSegment } from '../model/knowledge';
import { Pool } from './pool';

/** Id of the entity that publishes under exactly this domain ("example.org", without "www."), or `null`. */
export function entityOfDomain(names: readonly NamesSegment[], domain: string): string | null {
  const pool = new Pool(names);
  for (const gazetteer of pool.segments) {
    const entity = gazetteer.outletOf(domain);
    if (entity >= 0) return pool.unite(gazetteer.idOf(entity)).id;
  }
  return null;
}
