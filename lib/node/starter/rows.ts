// Tables of hand-written rows turned into entities: one line a thing, columns parted by " | ".
import type { Entity, EntityType, Fact, Outlet } from '../../model/entity';

/** What all rows of one table share, or a row's own additions. */
export interface RowExtras {
  type: EntityType;
  /** Prior of being meant, 0..230 (the scale of `Entity.pop` in this pack; countries and capitals reach the top). */
  pop: number;
  outlet?: Outlet;
  facts?: Fact[];
  gender?: 'f' | 'm';
  source?: Entity['source'];
  sameAs?: string[];
}

/**
 * Cells of a table, trimmed; blank lines and lines that begin with `#` are skipped.
 * Throws where a line has not exactly `width` cells: a missing bar would shift names into descriptions.
 */
export function cellsOf(table: string, width: number): string[][] {
  const rows: string[][] = [];
  for (const line of table.split('\n')) {
    if (!line.trim() || line.trimStart().startsWith('#')) continue;
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length !== width) throw new Error(`${cells.length} cells instead of ${width}: ${line}`);
    rows.push(cells);
  }
  return rows;
}

/** "a; b; c" as a list. */
export const listOf = (cell: string): string[] =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);

/**
 * Entities of a table `id | country | name fr | name en | aliases both | aliases fr | aliases en | description fr | description en`.
 * The id is a Wikidata QID or a slug (`incise:slug`); an empty name en or description en means "as in French"; a country of
 * `-` is none.
 */
export function entitiesOf(table: string, extras: RowExtras): Entity[] {
  return cellsOf(table, 9).map(([id, country, fr, en, both, onlyFr, onlyEn, aboutFr, aboutEn]) =>
    entity(
      {
        id: idOf(id!),
        names: { fr: fr!, en: en || fr! },
        aliases: { fr: [...listOf(both!), ...listOf(onlyFr!)], en: [...listOf(both!), ...listOf(onlyEn!)] },
        about: { fr: aboutFr!, en: aboutEn || aboutFr! },
        country: country === '-' ? undefined : country,
      },
      extras,
    ),
  );
}

export const idOf = (cell: string): string => (/^Q\d+$/.test(cell) || cell.includes(':') ? cell : `incise:${cell}`);

/** One entity with its keys in the order they are written, without empty ones; aliases that equal the label are dropped. */
export function entity(
  row: {
    id: string;
    names: Record<string, string>;
    aliases: Record<string, string[]>;
    about?: Record<string, string>;
    country?: string | undefined;
    demonyms?: Record<string, string[]>;
  },
  extras: RowExtras,
): Entity {
  const aliases: Record<string, string[]> = {};
  for (const [lang, names] of Object.entries(row.aliases)) {
    const kept = [...new Set(names)].filter((name) => name !== row.names[lang]);
    if (kept.length) aliases[lang] = kept;
  }
  return {
    id: row.id,
    labels: row.names,
    ...(Object.keys(aliases).length ? { aliases } : {}),
    type: extras.type,
    ...(row.about && Object.values(row.about).some(Boolean) ? { description: row.about } : {}),
    ...(extras.gender ? { gender: extras.gender } : {}),
    pop: extras.pop,
    ...(row.demonyms ? { demonyms: row.demonyms } : {}),
    ...(extras.sameAs?.length ? { sameAs: extras.sameAs } : {}),
    ...(row.country ? { country: row.country } : {}),
    ...(extras.facts?.length ? { facts: extras.facts } : {}),
    ...(extras.outlet ? { outlet: extras.outlet } : {}),
    ...(extras.source ? { source: extras.source } : {}),
  };
}
