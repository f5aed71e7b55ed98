// One entity from the records that several packs hold of it.
import type { KnownEntity } from '../model/analysis';
import type { Entity, Outlet } from '../model/entity';

/** Adds a pack's record of an entity to what is known: the first pack's words win, names are united, facts of both are kept. */
export function unite(known: KnownEntity | undefined, record: Entity, pack: string): KnownEntity {
  if (!known) return { entity: record, packs: [pack] };
  const first = known.entity;
  const aliases: Record<string, string[]> = { ...first.aliases };
  const add = (lang: string, names: readonly string[]) => {
    aliases[lang] = [...new Set([...(aliases[lang] ?? []), ...names])];
  };
  for (const [lang, names] of Object.entries(record.aliases ?? {})) add(lang, names);
  for (const [lang, label] of Object.entries(record.labels)) if (first.labels[lang] !== label) add(lang, [label]);
  const outlet = outletOf(first.outlet, record.outlet);
  return {
    entity: {
      ...record,
      ...first,
      ...(outlet ? { outlet } : {}),
      labels: { ...record.labels, ...first.labels },
      aliases,
      facts: [...(first.facts ?? []), ...(record.facts ?? [])],
      description: { ...record.description, ...first.description },
    },
    packs: known.packs.includes(pack) ? known.packs : [...known.packs, pack],
  };
}

/** Domains united, every assessor's listing beside the others'; owners as the first pack that knows any has them. */
function outletOf(first: Outlet | undefined, other: Outlet | undefined): Outlet | undefined {
  if (!first || !other) return first ?? other;
  const owners = first.owners?.length ? first.owners : other.owners;
  const listings = [...(first.listings ?? []), ...(other.listings ?? [])];
  return {
    ...other,
    ...first,
    domains: [...new Set([...first.domains, ...other.domains])],
    ...(owners ? { owners } : {}),
    ...(listings.length > 0 ? { listings } : {}),
  };
}
