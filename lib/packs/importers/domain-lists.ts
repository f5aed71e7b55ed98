// Other people's lists of domains as listings: who lists the outlet, in its own words, on its own scale, from when; never a rating of ours.
import type { Entity, Listing } from '../../model/entity';
import { problem } from '../problem';
import type { PackPart } from '../read';
import type { Importer, ImportOptions, Sampled } from './importer';
import { isObject, items, type Json } from './json';
import { rows } from './rows';
import { hostOf, isoDate, plain, siteOf } from './text';

interface Listed {
  /** A domain, or "host/path" for a channel on a platform. */
  domains: readonly string[];
  name?: string | undefined;
  listing: Listing;
  line: number;
}

function partOf({ domains, name, listing, line }: Listed, options: ImportOptions): PackPart {
  const known = domains.map((domain) => options.outlets.byDomain(domain)).find(Boolean);
  const [first] = domains;
  const entity: Entity = {
    id: known?.id ?? `domain:${first}`,
    labels: { und: name ?? first! },
    type: 'outlet',
    outlet: { domains: [...domains], listings: [listing] },
  };
  return { part: 'record', record: { kind: 'entity', entity }, line };
}

const noDomain = (line: number | null, path: string): PackPart => ({
  part: 'problem',
  problem: problem(line, path, 'is no domain'),
});

/** The one document of a JSON list, or what is wrong with it. */
async function documentOf(file: Sampled): Promise<{ value: Json } | { parts: PackPart[] }> {
  for await (const [item] of items(file, [])) {
    if (item && 'problem' in item) return { parts: [{ part: 'problem', problem: item.problem }] };
    if (item && isObject(item.value)) return { value: item.value };
  }
  return { parts: [{ part: 'problem', problem: problem(null, '', 'is too large for a list of domains') }] };
}

const isJson = (text: string) => text.trimStart().startsWith('{');

/** Rows of a table by the names of its header, for lists whose columns are known. */
async function* tableRows(file: Sampled): AsyncGenerator<{ cell: (name: string) => string; line: number } | PackPart> {
  let header: string[] | null = null;
  for await (const batch of rows(file, ',')) {
    for (const one of batch.problems) yield { part: 'problem', problem: one };
    for (const { cells, line } of batch.rows)
      if (!header) header = cells.map((name) => name.trim().toLowerCase());
      else yield { cell: (name) => cells[header!.indexOf(name)]?.trim() ?? '', line };
  }
}

/**
 * Reads lists that come as a table or as one JSON document, file by file: `row` answers to a row of the table, `document` to
 * the document. Problems of reading are yielded as they are; a list that never is a table gives no `row`.
 */
async function* listed(
  files: readonly Sampled[],
  document: (value: Json) => PackPart[],
  row?: (cell: (name: string) => string, line: number) => PackPart,
): AsyncGenerator<PackPart[]> {
  for (const file of files) {
    if (row && !isJson(file.sample.text)) {
      for await (const read of tableRows(file)) yield ['part' in read ? read : row(read.cell, read.line)];
      continue;
    }
    const read = await documentOf(file);
    yield 'parts' in read ? read.parts : document(read.value);
  }
}

/** CRED-1 (A. Loth, 2026): https://github.com/aloth/cred-1, CODEBOOK.md. */
const CRED1_SCALE = 'fake, unreliable, mixed, conspiracy, satire, reliable; 0 to 1, lower is less credible';
const CRED1_CATEGORIES: Readonly<Record<string, string>> = {
  f: 'fake',
  u: 'unreliable',
  m: 'mixed',
  c: 'conspiracy',
  s: 'satire',
  r: 'reliable',
};

export const cred1: Importer = {
  format: 'cred-1',
  about: {
    title: { en: 'CRED-1', fr: 'CRED-1' },
    licence: 'CC-BY-4.0',
    attribution: 'CRED-1 by Alexander Loth, built from OpenSources.co and the Iffy.news Index',
    homepage: 'https://github.com/aloth/cred-1',
  },
  sniff: ({ header, text }) =>
    (header.includes('domain') && header.includes('credibility_score')) ||
    /^\s*\{\s*"[^"]+"\s*:\s*\{\s*"(c"\s*:\s*"[a-z]"|category"\s*:.{0,80}"credibility_score")/s.test(text),
  read(files, options) {
    const part = (site: string, category: string, score: unknown, line: number | null, path: string): PackPart => {
      const domain = siteOf(site);
      if (!domain) return noDomain(line, path);
      const listing = {
        assessor: 'CRED-1',
        value: `${category} (${String(score)})`,
        scale: CRED1_SCALE,
        url: 'https://github.com/aloth/cred-1',
      };
      return partOf({ domains: [domain], listing, line: line ?? 1 }, options);
    };
    return listed(
      files,
      (document) =>
        Object.entries(document).map(([key, row]) => {
          if (!isObject(row)) return noDomain(null, key);
          const short =
            typeof row['c'] === 'string' ? (CRED1_CATEGORIES[row['c']] ?? row['c']) : String(row['category'] ?? '');
          return part(key, short, row['s'] ?? row['credibility_score'] ?? '', null, key);
        }),
      (cell, line) => part(cell('domain'), cell('category'), cell('credibility_score'), line, 'domain'),
    );
  },
};

export const openSources: Importer = {
  format: 'opensources',
  about: {
    title: { en: 'OpenSources (2017)', fr: 'OpenSources (2017)' },
    // The snapshot's LICENSE file is the LGPL 3, its users cite CC BY 4.0: said as it stands.
    licence: 'unclear (LGPL-3.0 in its repository, CC BY 4.0 as others cite it)',
    attribution: 'OpenSources, Melissa Zimdars and others',
    homepage: 'https://github.com/OpenSourcesGroup/opensources',
  },
  sniff: ({ header, text }) =>
    (header.includes('type') && header.includes('2nd type')) ||
    /^\s*\{\s*"[^"]+"\s*:\s*\{\s*"type"\s*:.{0,200}"2nd type"/s.test(text),
  read(files, options) {
    const part = (site: string, cells: readonly string[], notes: string, line: number | null): PackPart => {
      const domain = siteOf(site.replace(/[^\x20-\x7e]/g, ''));
      const value = cells.filter(Boolean).join(', ');
      if (!domain || !value)
        return { part: 'problem', problem: problem(line, site, domain ? 'has no type' : 'is no domain') };
      return partOf(
        {
          domains: [domain],
          listing: {
            assessor: 'OpenSources',
            value: [value, plain(notes)].filter(Boolean).join(': '),
            scale:
              'fake, satire, bias, conspiracy, rumor, state, junksci, hate, clickbait, unreliable, political, reliable',
            // Day of the last change to the list: https://github.com/OpenSourcesGroup/opensources.
            date: '2017-04-28',
            url: 'https://github.com/OpenSourcesGroup/opensources',
          },
          line: line ?? 1,
        },
        options,
      );
    };
    const types = ['type', '2nd type', '3rd type'];
    return listed(
      files,
      (document) =>
        Object.entries(document).map(([site, row]) => {
          const cell = (name: string) => (isObject(row) && typeof row[name] === 'string' ? row[name].trim() : '');
          return part(site, types.map(cell), cell('Source Notes (things to know?)'), null);
        }),
      (cell, line) => part(cell(''), types.map(cell), cell('source notes (things to know?)'), line),
    );
  },
};

/** Le Monde's five labels, in the order of its own guide: https://www.lemonde.fr/les-decodeurs/article/2017/01/23/l-annuaire-des-sources-du-decodex-mode-d-emploi_5067719_4355770.html */
const DECODEX_SCALE = 'Décodex : 0 non classé, 1 satirique, 2 fausses informations, 3 imprécis, 4 en principe fiable';

export const decodex: Importer = {
  format: 'decodex',
  about: {
    title: { en: 'Décodex', fr: 'Décodex' },
    licence: 'proprietary (Le Monde): for your own use only',
    attribution: 'Les Décodeurs, Le Monde',
    homepage: 'https://www.lemonde.fr/verification/',
  },
  sniff: ({ text }) => /^\s*\{\s*"(sites|urls)"\s*:\s*\{/.test(text),
  read(files, options) {
    return listed(files, (document) => {
      const sites = isObject(document['sites']) ? document['sites'] : {};
      const urls = isObject(document['urls']) ? document['urls'] : {};
      // Several addresses belong to one site.
      const bySite = new Map<string, string[]>();
      const parts: PackPart[] = [];
      for (const [address, id] of Object.entries(urls)) {
        const site = siteOf(address);
        if (!site) parts.push(noDomain(null, `urls[${JSON.stringify(address)}]`));
        else bySite.set(String(id), [...(bySite.get(String(id)) ?? []), site]);
      }
      for (const [id, domains] of bySite) {
        const row = sites[id];
        if (!Array.isArray(row)) {
          parts.push({ part: 'problem', problem: problem(null, `sites.${id}`, 'is missing') });
          continue;
        }
        const [note, description, name, short] = row.map((cell) => plain(String(cell ?? '')));
        const listing: Listing = {
          assessor: 'Décodex',
          value: [`note ${note ?? '0'}`, description].filter(Boolean).join(': '),
          scale: DECODEX_SCALE,
          ...(short ? { url: `https://www.lemonde.fr/verification/source/${encodeURIComponent(short)}/` } : {}),
        };
        parts.push(partOf({ domains, name, listing, line: 1 }, options));
      }
      return parts;
    });
  },
};

export const mbfc: Importer = {
  format: 'mbfc',
  about: {
    title: { en: 'Media Bias/Fact Check', fr: 'Media Bias/Fact Check' },
    licence: 'proprietary (Media Bias/Fact Check): for your own use only',
    attribution: 'Media Bias/Fact Check',
    homepage: 'https://mediabiasfactcheck.com/',
  },
  sniff: ({ text }) =>
    text.trimStart().startsWith('{') &&
    (/"biases"\s*:/.test(text) || /"bias"\s*:/.test(text)) &&
    /"reporting"\s*:/.test(text),
  read(files, options) {
    return listed(files, (list) => {
      const date = isoDate(list['date']);
      const rows = Array.isArray(list['sources']) ? list['sources'] : [];
      const aliases = new Map<string, string[]>();
      if (isObject(list['aliases']))
        for (const [alias, domain] of Object.entries(list['aliases']))
          aliases.set(String(domain), [...(aliases.get(String(domain)) ?? []), alias]);
      return rows.map((row, i) => {
        const stated = isObject(row) ? String(row['domain'] ?? '') : '';
        const domain = siteOf(stated);
        if (!domain || !isObject(row)) return noDomain(null, `sources[${i}].domain`);
        const words = ['bias', 'reporting', 'credibility'].flatMap((scale) => wordOf(list, scale, row[scale]) ?? []);
        const questionable = Array.isArray(row['questionable'])
          ? row['questionable'].map((one) => wordOf(list, 'questionable', one))
          : [];
        const url = plain(row['url']);
        const others = (aliases.get(stated) ?? []).flatMap((one) => hostOf(one) ?? []);
        return partOf(
          {
            domains: [domain, ...others],
            name: plain(row['name']),
            listing: {
              assessor: 'Media Bias/Fact Check',
              value: [...words, ...questionable].filter(Boolean).join(' · '),
              scale: 'bias · factual reporting · credibility',
              ...(date ? { date } : {}),
              ...(url ? { url } : {}),
            },
            line: 1,
          },
          options,
        );
      });
    });
  },
};

/** A code in the list's own words ("right-center" as "Right-Center"), as the tables beside it give them. */
function wordOf(list: Json, scale: string, code: unknown): string | undefined {
  if (typeof code !== 'string' || !code) return undefined;
  const table = list[scale === 'bias' ? 'biases' : scale];
  const row = Array.isArray(table) ? table.find((one) => isObject(one) && one[scale] === code) : undefined;
  const pretty = isObject(row) ? plain(row['pretty']) : undefined;
  return scale === 'reporting' ? `${pretty ?? code} (factual reporting)` : (pretty ?? code);
}
