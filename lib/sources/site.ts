// What the watch list says of the site one is on.
import type { WatchedSource } from '../model/watched';

/**
 * The watched source whose own site a page is on; the most exact entry wins. Entries are "example.org" (sub-domains included),
 * "blog.example.org" or "example.org/section".
 */
export function watchedSite(watched: readonly WatchedSource[], host: string, path: string): WatchedSource | null {
  let best: WatchedSource | null = null;
  let exactness = 0;
  for (const source of watched)
    for (const site of source.sites) {
      const entry = site
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/^www\./, '')
        .replace(/\/+$/, '');
      const [domain = '', ...section] = entry.split('/');
      const bare = host.toLowerCase().replace(/^www\./, '');
      if (!domain || (bare !== domain && !bare.endsWith(`.${domain}`))) continue;
      const folder = section.length > 0 ? `/${section.join('/')}` : '';
      if (folder && path !== folder && !path.startsWith(`${folder}/`)) continue;
      if (entry.length > exactness) {
        best = source;
        exactness = entry.length;
      }
    }
  return best;
}
