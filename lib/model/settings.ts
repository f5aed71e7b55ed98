// What the reader chose; the defaults are the product's.

/** off: nothing runs; badge: the toolbar counts; hover: underlined under the pointer only; always: marks are drawn. */
export type Level = 'off' | 'badge' | 'hover' | 'always';
export type Density = 'first' | 'all' | 'watched';

export interface Settings {
  /** articles: every news article; watched: only on watched sites; asked: only from the toolbar. */
  where: 'articles' | 'watched' | 'asked';
  level: Level;
  density: Density;
  /** Milliseconds the pointer rests before a card opens. */
  hoverDelay: number;
  /** Interface language; auto follows the browser. */
  language: 'auto' | 'en' | 'fr';
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

/** The level in force on a host: its own, else the global one. */
export const levelOn = (settings: Settings, host: string): Level => settings.sites[host] ?? settings.level;

/** The density in force on a host: its own, else the global one. */
export const densityOn = (settings: Settings, host: string): Density => settings.densities[host] ?? settings.density;
