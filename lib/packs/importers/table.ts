// Any CSV or TSV file: rows become entities, outlets, fact-checks or watched sources, as its mapping says.
import { verdictOf } from '../../claims/verdict';
import type { Entity, EntityType } from '../../model/entity';
import { EntityType as EntityTypes } from '../../model/entity';
import type { Mapping } from '../../model/importing';
import type { PackRecord } from '../../model/pack';
import type { Review } from '../../model/review';
import { languageOf } from '../../text/language';
import { foldKey } from '../../text/normalize';
import { type Problem, problem, warning } from '../problem';
import type { PackPart } from '../read';
import type { Sentence } from '../sentences';
import type { Importer, ImportOptions } from './importer';
import { guessMapping, missingIn } from './mapping';
import { type Row, rows } from './rows';
import { hostOf, isoDate, plain, slug, webAddress } from './text';
import { watchedOf } from './watched';

export const table: Importer = {
  format: 'csv',
  about: {},
  sniff: ({ header, name }) =>
    /\.(csv|tsv|tab)$/.test(name)
      ? header.length > 0
      : header.length > 0 && missingIn(guessMapping(header)).length === 0,
  async *read(files, options) {
    for (const file of files) {
      let mapping: Mapping | null = null;
      let header: string[] = [];
      for await (const batch of rows(file)) {
        const parts: PackPart[] = batch.problems.map((one) => ({ part: 'problem', problem: one }));
        for (const row of batch.rows) {
          if (!mapping) {
            header = row.cells;
            mapping = options.mapping ?? guessMapping(header);
            const missing = missingIn(mapping);
            if (missing.length > 0) {
              yield [
                ...parts,
                {
                  part: 'problem',
                  problem: problem(row.line, '', 'no column is taken as $1: say which one is', missing.join(' | ')),
                },
              ];
              return;
            }
          } else parts.push(...partsOf(row, header, mapping, options));
        }
        if (parts.length > 0) yield parts;
      }
    }
  },
};

/** Values of a row by field; several columns of one field are several values. */
interface Cells {
  /** The first value of the field in any language. */
  one(field: string): string | undefined;
  /** All values, with the language of their column or `null`. Cells of lists are split at semicolons and bars. */
  all(field: string): { value: string; lang: string | null }[];
}

function cellsOf(row: Row, mapping: Mapping): Cells {
  const all = (field: string) =>
    mapping.columns.flatMap((column, i) => {
      const [name, lang = null] = column?.split(':') ?? [];
      const value = name === field ? plain(row.cells[i]) : undefined;
      return value ? [{ value, lang }] : [];
    });
  return { all, one: (field) => all(field)[0]?.value };
}

const split = (value: string): string[] =>
  value
    .split(/\s*[;|]\s*/)
    .map((part) => part.trim())
    .filter(Boolean);

function partsOf(row: Row, header: readonly string[], mapping: Mapping, options: ImportOptions): PackPart[] {
  const cells = cellsOf(row, mapping);
  const problems: Problem[] = [];
  const columnOf = (field: string) =>
    header[mapping.columns.findIndex((column) => column?.split(':')[0] === field)] ?? '';
  if (row.cells.length > header.length)
    problems.push(
      warning(
        row.line,
        '',
        'has $1 cells, the header $2: those beyond it are left out',
        row.cells.length,
        header.length,
      ),
    );
  const remark: Remark = (field, words, value) =>
    problems.push(warning(row.line, columnOf(field), words, JSON.stringify(value)));
  const made =
    mapping.kind === 'review'
      ? reviewOf(cells, options, remark)
      : mapping.kind === 'watched'
        ? sourceOf(cells, options)
        : entityOf(cells, mapping, options, remark);
  const parts: PackPart[] = problems.map((one) => ({ part: 'problem', problem: one }));
  if (!('record' in made))
    return [{ part: 'problem', problem: problem(row.line, columnOf(made.missing) || made.missing, 'is empty') }];
  return [...parts, { part: 'record', record: made.record, line: row.line }];
}

type Made = { record: PackRecord } | { missing: string };
/** `words` has $1 in the place of the value. */
type Remark = (field: string, words: Sentence, value: string) => void;

const TYPES: Readonly<Record<string, EntityType>> = {
  personne: 'person',
  per: 'person',
  human: 'person',
  'personne physique': 'person',
  'personne morale': 'organisation',
  organization: 'organisation',
  org: 'organisation',
  company: 'organisation',
  entreprise: 'organisation',
  parti: 'organisation',
  media: 'outlet',
  journal: 'outlet',
  newspaper: 'outlet',
  groupe: 'group',
  lieu: 'place',
  loc: 'place',
  location: 'place',
  country: 'place',
  pays: 'place',
  ville: 'place',
  city: 'place',
  misc: 'other',
  autre: 'other',
};

function entityOf(cells: Cells, mapping: Mapping, options: ImportOptions, remark: Remark): Made {
  const outlet = mapping.kind === 'outlet';
  const assumed = options.langs[0] ?? 'und';
  const labels: Record<string, string> = {};
  const aliases: Record<string, string[]> = {};
  const alias = (lang: string, name: string) => {
    if (labels[lang] !== name && !aliases[lang]?.includes(name)) aliases[lang] = [...(aliases[lang] ?? []), name];
  };
  for (const { value, lang } of cells.all('label'))
    if (labels[lang ?? assumed] === undefined) labels[lang ?? assumed] = value;
    else alias(lang ?? assumed, value);
  for (const { value, lang } of cells.all('alias')) for (const name of split(value)) alias(lang ?? assumed, name);
  const domains: string[] = [];
  for (const { value } of cells.all('domain'))
    for (const part of split(value)) {
      const host = hostOf(part);
      if (host) domains.push(host);
      else remark('domain', '$1 is no domain', part);
    }
  const name = Object.values(labels)[0] ?? domains[0];
  if (!name) return { missing: outlet ? 'domain' : 'label' };
  if (Object.keys(labels).length === 0) labels['und'] = name;
  const known = outlet ? (domains.map((d) => options.outlets.byDomain(d)).find(Boolean) ?? null) : null;
  const stated = cells.one('type');
  const type = outlet ? 'outlet' : typeOf(stated);
  if (stated && !outlet && !type) remark('type', '$1 is no type known here', stated);
  const country = cells.one('country');
  const owners = ownersOf(cells);
  const listings = outlet ? listingsOf(cells, mapping) : [];
  const description = Object.fromEntries(cells.all('description').map(({ value, lang }) => [lang ?? assumed, value]));
  const address = webAddress(cells.one('url'));
  const entity: Entity = {
    id:
      known?.id ??
      idOf(cells.one('id'), cells.one('sameAs')) ??
      (domains[0] ? `domain:${domains[0]}` : `name:${slug(name)}`),
    labels,
    type,
    ...(Object.keys(aliases).length > 0 ? { aliases } : {}),
    ...(Object.keys(description).length > 0 ? { description } : {}),
    ...(country && /^[a-z]{2}$/i.test(country) ? { country: country.toUpperCase() } : {}),
    ...genderOf(cells.one('gender')),
    ...priorOf(cells.one('prior')),
    ...(address ? { source: { url: address } } : {}),
  };
  if (outlet)
    entity.outlet = {
      domains: [...new Set(domains)],
      ...(cells.one('kind') ? { kind: cells.one('kind')! } : {}),
      ...(owners.length > 0 ? { owners } : {}),
      ...(listings.length > 0 ? { listings } : {}),
    };
  return { record: { kind: 'entity', entity } };
}

/** "Q142" also out of a Wikidata address; other ids as they are; GeoNames numbers get their prefix. */
function idOf(id: string | undefined, same: string | undefined): string | null {
  const item = /(?:^|\/|wd:)(Q[1-9]\d*)$/.exec(id ?? '')?.[1];
  if (item) return item;
  if (id && !/^\d+$/.test(id)) return id;
  if (same && /^\d+$/.test(same)) return `geonames:${same}`;
  return id ? `row:${id}` : null;
}

function typeOf(stated: string | undefined): EntityType | null {
  const key = foldKey(stated ?? '');
  return (EntityTypes.options as readonly string[]).includes(key) ? (key as EntityType) : (TYPES[key] ?? null);
}

const genderOf = (value: string | undefined): Pick<Entity, 'gender'> => {
  const key = foldKey(value ?? '');
  if (/^(f|female|femme|feminin|w)$/.test(key)) return { gender: 'f' };
  return /^(m|male|homme|masculin|h)$/.test(key) ? { gender: 'm' } : {};
};

const priorOf = (value: string | undefined): Pick<Entity, 'pop'> => {
  const pop = Number(value?.replace(/[\s\u202f]/g, ''));
  return value && Number.isFinite(pop) && pop >= 0 ? { pop } : {};
};

function ownersOf(cells: Cells) {
  const shares = cells.all('share').flatMap(({ value }) => split(value));
  return cells
    .all('owner')
    .flatMap(({ value }) => split(value))
    .map((name, i) => ({ name, ...(shares[i] ? { share: shareOf(shares[i]!) } : {}) }));
}

/** "24,50 %" as 24.5; words stay words. */
export function shareOf(text: string): number | string {
  const match = /^(\d{1,3}(?:[.,]\d+)?)\s*%?$/.exec(text.trim());
  return match ? Number(match[1]!.replace(',', '.')) : text.trim();
}

function listingsOf(cells: Cells, { assessor, scale }: Mapping) {
  const date = isoDate(cells.one('date'));
  return cells.all('listing').map(({ value }) => ({
    assessor: assessor ?? '',
    value,
    ...(scale ? { scale } : {}),
    ...(date ? { date } : {}),
  }));
}

function reviewOf(cells: Cells, options: ImportOptions, remark: Remark): Made {
  const text = cells.one('claim');
  if (!text) return { missing: 'claim' };
  const url = webAddress(cells.one('url'));
  const stated = cells.one('url');
  if (stated && !url) remark('url', '$1 is no address', stated);
  const dates = (['date', 'claimDate'] as const).map((field) => {
    const date = isoDate(cells.one(field));
    const given = cells.one(field);
    if (given && !date) remark(field, '$1 is no date known here', given);
    return date;
  });
  const rating = cells.one('rating');
  const review: Review = {
    id: cells.one('id') ?? `claim:${slug(`${url ?? ''} ${text}`)}`,
    lang: cells.one('lang')?.toLowerCase().split(/[-_]/)[0] ?? languageOf(text, null) ?? options.langs[0] ?? 'und',
    text,
    verdict: verdictOf(rating),
  };
  const rest = {
    title: cells.one('title'),
    claimant: cells.one('claimant'),
    claimDate: dates[1],
    rating,
    publisher: cells.one('publisher') ?? hostOf(url),
    url,
    date: dates[0],
  };
  for (const [key, value] of Object.entries(rest)) if (value !== undefined) review[key] = value;
  return { record: { kind: 'review', review } };
}

function sourceOf(cells: Cells, options: ImportOptions): Made {
  const sites = [...cells.all('domain'), ...cells.all('site')].flatMap(({ value }) => split(value));
  const source = watchedOf({ name: cells.one('label'), sites, note: cells.one('note') }, options.now);
  return source ? { record: { kind: 'watched', watched: source } } : { missing: 'site' };
}
