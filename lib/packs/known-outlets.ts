// The outlets a store knows, by domain and by name, so that imported rows about them become part of the same entity.
import type { Entity } from '../model/entity';
import { foldKey } from '../text/normalize';
import type { KnownOutlet, KnownOutlets } from './importers/importer';

/** A name that two outlets share finds neither. */
export function knownOutlets(entities: Iterable<Entity>): KnownOutlets {
  const domains = new Map<string, KnownOutlet>();
  const names = new Map<string, KnownOutlet | null>();
  for (const entity of entities) {
    if (!entity.outlet) continue;
    const known = { id: entity.id, domains: entity.outlet.domains };
    for (const domain of known.domains) if (!domains.has(domain)) domains.set(domain, known);
    for (const name of [...Object.values(entity.labels), ...Object.values(entity.aliases ?? {}).flat()]) {
      const key = foldKey(name);
      const other = names.get(key);
      names.set(key, other === undefined || other?.id === known.id ? known : null);
    }
  }
  return {
    byDomain: (domain) => domains.get(domain.replace(/^www\./, '')) ?? null,
    byName: (name) => names.get(foldKey(name)) ?? null,
  };
}
