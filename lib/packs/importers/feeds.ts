// Lists of news feeds as watched sources: OPML, Brave's list of publishers, and YAML lists of addresses.
import type { WatchedSource } from '../../model/watched';
import { lines } from '../codec';
import { type Problem, problem } from '../problem';
import type { PackPart } from '../read';
import type { Importer, InputFile, Sampled } from './importer';
import { rows } from './rows';
import { hostOf, unescapeMarkup } from './text';
import { watchedOf } from './watched';

/** Sources by host, in the order met: a publisher's many feeds are one source with all its names' notes. */
class Sources {
  private readonly byId = new Map<string, { source: WatchedSource; line: number }>();
  constructor(private readonly now: string) {}

  /** `false` where there is nothing to watch in the row. */
  add(row: { name: string | undefined; sites: readonly string[]; note?: string | undefined }, line: number): boolean {
    const source = watchedOf(row, this.now);
    if (!source) return false;
    const known = this.byId.get(source.id)?.source;
    if (!known) this.byId.set(source.id, { source, line });
    else {
      known.sites = [...new Set([...known.sites, ...source.sites])];
      if (source.note && !known.note.split(', ').includes(source.note))
        known.note = [known.note, source.note].filter(Boolean).join(', ');
    }
    return true;
  }

  parts(): PackPart[] {
    return [...this.byId.values()].map(({ source, line }) => ({
      part: 'record',
      record: { kind: 'watched', watched: source },
      line,
    }));
  }
}

export const opml: Importer = {
  format: 'opml',
  about: { title: { en: 'Feeds', fr: 'Flux' } },
  sniff: ({ text }) => /<opml[\s>]/i.test(text.slice(0, 4000)),
  async *read(files, { now }) {
    const sources = new Sources(now);
    const problems: PackPart[] = [];
    for (const file of files) {
      const { text, problem: broken } = await markup(file);
      if (broken) problems.push({ part: 'problem', problem: broken });
      for (const match of text.matchAll(/<outline\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi)) {
        const feed = attribute(match[1]!, 'xmlUrl');
        if (!feed) continue;
        const line = lineAt(text, match.index);
        const site = attribute(match[1]!, 'htmlUrl');
        const name = attribute(match[1]!, 'title') ?? attribute(match[1]!, 'text');
        if (!sources.add({ name, sites: [hostOf(site) ? site! : feed] }, line))
          problems.push({ part: 'problem', problem: problem(line, 'xmlUrl', 'is no address') });
      }
    }
    yield [...problems, ...sources.parts()];
  },
};

async function markup(file: Sampled): Promise<{ text: string; problem: Problem | null }> {
  const all: string[] = [];
  for await (const batch of lines(file.open(), file.sample.encoding))
    for (const { text } of batch) all.push(text ?? '');
  const text = all.join('\n');
  return { text, problem: /<\/opml\s*>/i.test(text) ? null : problem(all.length, '', 'the file ends too early') };
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  return match ? unescapeMarkup(match[1] ?? match[2]!).trim() || undefined : undefined;
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

export const brave: Importer = {
  format: 'brave',
  about: {
    title: { en: 'Brave News publishers', fr: 'Éditeurs de Brave News' },
    licence: 'MPL-2.0',
    attribution: 'Brave Software, news-aggregator',
    homepage: 'https://github.com/brave/news-aggregator',
  },
  sniff: ({ header }) => ['domain', 'feed', 'title', 'destination domains'].every((name) => header.includes(name)),
  async *read(files, { now }) {
    const sources = new Sources(now);
    const problems: PackPart[] = [];
    for (const file of files) {
      let header: string[] | null = null;
      for await (const batch of rows(file, ',')) {
        problems.push(...batch.problems.map((one): PackPart => ({ part: 'problem', problem: one })));
        for (const { cells, line } of batch.rows) {
          if (!header) {
            header = cells.map((cell) => cell.trim().toLowerCase());
            continue;
          }
          const cell = (name: string) => cells[header!.indexOf(name)]?.trim() || undefined;
          // Feeds that Brave itself has switched off are no recommendation of anybody.
          if (cell('status')?.toLowerCase() === 'disabled') continue;
          const sites = [cell('domain'), ...(cell('destination domains')?.split(';') ?? [])].filter(
            (s) => s !== undefined,
          );
          if (!sources.add({ name: cell('title'), sites, note: cell('category') }, line))
            problems.push({ part: 'problem', problem: problem(line, 'Domain', 'is no domain') });
        }
      }
    }
    yield [...problems, ...sources.parts()];
  },
};

/** Lists of addresses under headings, as `key:` and `- 'address'`; anything deeper than that is no list of feeds. */
export const yamlFeeds: Importer = {
  format: 'yaml-feeds',
  about: { title: { en: 'Feeds', fr: 'Flux' } },
  sniff: ({ text, name }) => /\.ya?ml$/.test(name) && /^\s*-\s*['"]?https?:\/\//m.test(text),
  async *read(files, { now }) {
    const sources = new Sources(now);
    const problems: PackPart[] = [];
    for (const file of files)
      for (const row of await yamlRows(file))
        if (!sources.add({ name: undefined, sites: [row.address], note: row.heading }, row.line))
          problems.push({
            part: 'problem',
            problem: problem(row.line, '', '$1 is no address', JSON.stringify(row.address)),
          });
    yield [...problems, ...sources.parts()];
  },
};

async function yamlRows(file: InputFile): Promise<{ address: string; heading: string; line: number }[]> {
  const found: { address: string; heading: string; line: number }[] = [];
  let heading = '';
  for await (const batch of lines(file.open()))
    for (const { text, number } of batch) {
      const key = /^\s*(?:'([^']*)'|"([^"]*)"|([^\s#'"-][^:#]*)):\s*$/.exec(text ?? '');
      const item = /^\s*-\s*['"]?([^'"\s]+)['"]?\s*$/.exec(text ?? '');
      if (key) heading = key[1] ?? key[2] ?? key[3]!;
      else if (item) found.push({ address: item[1]!, heading, line: number });
    }
  return found;
}
