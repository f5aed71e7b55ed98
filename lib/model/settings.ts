// What the reader chose; the defaults are the product's.

/** off: nothing runs; badge: the toolbar counts; hover: underlined under the pointer only; always: marks are drawn. */
const LEVELS = ['off', 'badge', 'hover', 'always'] as const;
export type Level = (typeof LEVELS)[number];
const DENSITIES = ['first', 'all', 'watched'] as const;
export type Density = (typeof DENSITIES)[number];
const PLACES = ['articles', 'watched', 'asked'] as const;
const LANGUAGES = ['auto', 'en', 'fr'] as const;

export interface Settings {
  /** articles: every news article; watched: only on watched sites; asked: only from the toolbar. */
  where: (typeof PLACES)[number];
  level: Level;
  density: Density;
  /** Milliseconds the pointer rests before a card opens. */
  hoverDelay: number;
  /** Interface language; auto follows the browser. */
  language: (typeof LANGUAGES)[number];
  /** Level by host name, over the global one. */
  sites: Record<string, Level>;
  /** Density by host name, over the global one. */
  densities: Record<string, Density>;
}

export const DEFAULT_SETTINGS: Settings = {
  where: 'articles',
  level: 'always',
  density: 'first',
  hoverDelay: 300,
  language: 'auto',
  sites: {},
  densities: {},
};

/** Settings out of what is stored, whatever that is: what is no value of its field gives way to the default. */
export function settingsFrom(stored: unknown): Settings {
  const given = Object(stored) as Record<string, unknown>;
  const one = <V extends string>(values: readonly V[], value: unknown, otherwise: V): V =>
    values.find((known) => known === value) ?? otherwise;
  const each = <V extends string>(values: readonly V[], record: unknown): Record<string, V> =>
    Object.fromEntries(
      Object.entries(Object(record)).filter((entry): entry is [string, V] => values.includes(entry[1] as V)),
    );
  const { where, level, density, hoverDelay, language } = DEFAULT_SETTINGS;
  const delay = given['hoverDelay'];
  return {
    where: one(PLACES, given['where'], where),
    level: one(LEVELS, given['level'], level),
    density: one(DENSITIES, given['density'], density),
    hoverDelay: typeof delay === 'number' && delay >= 0 ? delay : hoverDelay,
    language: one(LANGUAGES, given['language'], language),
    sites: each(LEVELS, given['sites']),
    densities: each(DENSITIES, given['densities']),
  };
}

/** The level in force on a host: its own, else the global one. */
export const levelOn = (settings: Settings, host: string): Level => settings.sites[host] ?? settings.level;

/** The density in force on a host: its own, else the global one. */
export const densityOn = (settings: Settings, host: string): Density => settings.densities[host] ?? settings.density;
