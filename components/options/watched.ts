// Watched sources as the options page edits them: what is typed becomes a record, a list becomes a file, a file becomes a list.
import { WatchedSource } from '../../lib/model/watched';

/** What the form holds; sites and names are one a line. */
export interface Draft {
  id: string | null;
  name: string;
  kind: string;
  sites: string;
  names: string;
  note: string;
  mark: boolean;
  onItsSites: WatchedSource['onItsSites'];
}

export const KINDS = ['agency', 'outlet', 'person', 'organisation', 'official', 'other'] as const;

export const draftOf = (source: WatchedSource | null): Draft => ({
  id: source?.id ?? null,
  name: source?.name ?? '',
  kind: source?.kind ?? 'outlet',
  sites: (source?.sites ?? []).join('\n'),
  names: (source?.names ?? []).join('\n'),
  note: source?.note ?? '',
  mark: source?.whenCited.mark ?? true,
  onItsSites: source?.onItsSites ?? 'on',
});

export type Problem = { field: 'name' | 'sites'; code: 'missing' | 'site' | 'nothing'; fact?: string };

/**
 * The record a draft describes, or what is wrong with it. A site is "example.org", "blog.example.org" or
 * "example.org/section"; a pasted address is brought to that form.
 */
export function recordOf(
  draft: Draft,
  fresh: { id: string; now: string },
): { source: WatchedSource } | { problems: Problem[] } {
  const name = draft.name.trim();
  const problems: Problem[] = name ? [] : [{ field: 'name', code: 'missing' }];
  const sites: string[] = [];
  for (const line of linesOf(draft.sites)) {
    const site = siteOf(line);
    if (!site) problems.push({ field: 'sites', code: 'site', fact: line });
    else if (!sites.includes(site)) sites.push(site);
  }
  if (problems.length > 0) return { problems };
  const names = [...new Set(linesOf(draft.names))];
  return {
    source: {
      id: draft.id ?? fresh.id,
      name,
      kind: draft.kind,
      sites,
      names,
      note: draft.note.trim(),
      whenCited: { mark: draft.mark, badge: false, log: false },
      onItsSites: draft.onItsSites,
      changed: fresh.now,
    },
  };
}

const linesOf = (text: string): string[] =>
  text
    .split(/[\n;]+/)
    .map((line) => line.trim())
    .filter(Boolean);

/** "https://www.Example.org/world/?x" becomes "example.org/world"; `null` where it is no site. */
export function siteOf(text: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return null;
  const { protocol, hostname, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return null;
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  if (host !== 'localhost' && !/^[^.]+(\.[^.]+)+$/.test(host)) return null;
  return host + pathname.replace(/\/+$/, '');
}

/** The list with one record added, or put in the place of the one with its id. */
export const withSource = (list: readonly WatchedSource[], source: WatchedSource): WatchedSource[] =>
  list.some((s) => s.id === source.id) ? list.map((s) => (s.id === source.id ? source : s)) : [...list, source];

/** The list as a file that `readFile` reads. */
export const fileOf = (list: readonly WatchedSource[]): string =>
  `${JSON.stringify({ incise: 'watched', schema: 1, sources: list }, null, 2)}\n`;

export interface Read {
  list: WatchedSource[];
  added: number;
  changed: number;
  /** Entries that are no record, counted from 1. */
  bad: number[];
}

/**
 * Puts a file's records into the list: same id, the later change stays; `null` where the text is no such file.
 * Accepts what `fileOf` wrote, or a bare list of records.
 */
export function readFile(text: string, list: readonly WatchedSource[]): Read | null {
  let rows: unknown;
  try {
    const file: unknown = JSON.parse(text);
    rows = Array.isArray(file) ? file : (file as { sources?: unknown } | null)?.sources;
  } catch {
    return null;
  }
  if (!Array.isArray(rows)) return null;
  const read: Read = { list: [...list], added: 0, changed: 0, bad: [] };
  for (const [index, row] of rows.entries()) {
    const parsed = WatchedSource.safeParse(row);
    if (!parsed.success) {
      read.bad.push(index + 1);
      continue;
    }
    const known = read.list.find((s) => s.id === parsed.data.id);
    if (known && known.changed >= parsed.data.changed) continue;
    read[known ? 'changed' : 'added'] += 1;
    read.list = withSource(read.list, parsed.data);
  }
  return read;
}
