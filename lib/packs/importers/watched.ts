// A watched source out of a row of somebody's list: its name, and the hosts it publishes on.
import type { WatchedSource } from '../../model/watched';
import { hostOf, slug } from './text';

/** `null` where there is neither a name nor a host. `sites` are domains or addresses of any page or feed. */
export function watchedOf(
  { name, sites, note }: { name: string | undefined; sites: readonly string[]; note?: string | undefined },
  now: string,
): WatchedSource | null {
  const hosts = [...new Set(sites.map(hostOf).filter((host) => host !== undefined))];
  const called = name ?? hosts[0];
  if (!called) return null;
  return {
    id: `list:${hosts[0] ?? slug(called)}`,
    name: called,
    kind: 'outlet',
    sites: hosts,
    names: name && !hostOf(name) ? [name] : [],
    note: note ?? '',
    whenCited: { mark: true, badge: false, log: false },
    onItsSites: 'on',
    changed: now,
  };
}
