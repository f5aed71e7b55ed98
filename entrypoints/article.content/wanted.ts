// Whether a page is read at all, and how much is drawn on it: the settings, the site's own, and the watch list together.
import { densityOn, type Level, levelOn, type Settings } from '../../lib/model/settings';
import type { WatchedSource } from '../../lib/model/watched';
import { watchedSite } from '../../lib/sources/site';
import { type Mode, modeOf, type PageFacts } from './plan';

export interface Place {
  hostname: string;
  pathname: string;
}

/**
 * `null` where the page is not read; `level` "off" where Incise keeps away from the site altogether.
 * `asked`: the reader asked for this page, from the toolbar.
 */
export function wantedOn(
  place: Place,
  { settings, watched, asked }: { settings: Settings; watched: readonly WatchedSource[]; asked: boolean },
  facts: PageFacts,
): { level: 'off' } | { level: Level; mode: Mode } | null {
  const site = watchedSite(watched, place.hostname, place.pathname);
  const level = levelOn(settings, place.hostname);
  if (level === 'off' || (site?.onItsSites === 'off' && !asked)) return { level: 'off' };
  const read =
    asked ||
    site?.onItsSites === 'on' ||
    (site?.onItsSites !== 'ask' && settings.where === 'articles' && facts.recognised);
  return read ? { level, mode: modeOf(settings, level, densityOn(settings, place.hostname), facts) } : null;
}
