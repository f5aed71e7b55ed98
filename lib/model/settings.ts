// What the reader chose; the defaults are the product's.
import { z } from './zod';

/** off: nothing runs; badge: the toolbar counts; hover: underlined under the pointer only; always: marks are drawn. */
export const Level = z.enum(['off', 'badge', 'hover', 'always']);
export type Level = z.infer<typeof Level>;

export const Density = z.enum(['first', 'all', 'watched']);
export type Density = z.infer<typeof Density>;

export const Settings = z.object({
  /** articles: every news article; watched: only on watched sites; asked: only from the toolbar. */
  where: z.enum(['articles', 'watched', 'asked']),
  level: Level,
  density: Density,
  /** Milliseconds the pointer rests before a card opens. */
  hoverDelay: z.number(),
  /** Interface language; auto follows the browser. */
  language: z.enum(['auto', 'en', 'fr']),
  /** Level by host name, over the global one. */
  sites: z.record(z.string(), Level),
  /** Density by host name, over the global one. */
  densities: z.record(z.string(), Density),
});
export type Settings = z.infer<typeof Settings>;

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
