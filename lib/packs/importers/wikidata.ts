// Wikidata as entities: the lines of a dump, entity documents, and the answers of wbgetentities, wbsearchentities and SPARQL.
import type { Entity, EntityType, Fact } from '../../model/entity';
import { lines } from '../codec';
import { problem } from '../problem';
import type { PackPart } from '../read';
import { brokenJson } from '../record';
import type { Importer, ImportOptions, Sampled } from './importer';
import { isObject, items, type Json, listOf } from './json';
import { sparqlParts } from './sparql';
import { hostOf, plain } from './text';

const LISTS = ['$.entities.*', '$.results.bindings.*', '$.search.*', '$.*'];

export const wikidata: Importer = {
  format: 'wikidata',
  about: {
    title: { en: 'From Wikidata', fr: 'Depuis Wikidata' },
    licence: 'CC0-1.0',
    attribution: 'Wikidata',
    homepage: 'https://www.wikidata.org/',
  },
  sniff: ({ text }) =>
    (/"id"\s*:\s*"[QPL][1-9]\d*"/.test(text) && /"(labels|claims|sitelinks|descriptions)"\s*:\s*[{[]/.test(text)) ||
    /^\s*\{\s*"entities"\s*:\s*\{\s*"Q\d/.test(text) ||
    (/"head"\s*:\s*\{/.test(text) && /"vars"\s*:/.test(text)) ||
    (/"search(info)?"\s*:/.test(text) && /"(Q\d+|wikibase-item|concepturi)"/.test(text)) ||
    /"wikibase_item"\s*:\s*"Q/.test(text),
  async *read(files, options) {
    for (const file of files)
      if (isDump(file.sample.text)) yield* dump(file, options);
      else
        for await (const batch of items(file, LISTS)) {
          const parts: PackPart[] = [];
          for (const item of batch)
            if ('problem' in item) parts.push({ part: 'problem', problem: item.problem });
            else parts.push(...documentParts(item.value, item.path, options));
          yield parts;
        }
  },
};

/** One entity a line, between "[" and "]" or without them. */
const isDump = (text: string): boolean => /^\s*(\[\s*\n\s*)?\{[^{}[\]\n]*"id"\s*:\s*"[QPL]\d+".*\},?\s*\n/.test(text);

async function* dump(file: Sampled, options: ImportOptions): AsyncGenerator<PackPart[]> {
  for await (const batch of lines(file.open())) {
    const parts: PackPart[] = [];
    for (const { number, text } of batch) {
      const line = text?.trim().replace(/,$/, '');
      if (line === '' || line === '[' || line === ']') continue;
      if (line === undefined) parts.push({ part: 'problem', problem: problem(number, '', 'the line is too long') });
      else {
        let value: unknown;
        try {
          value = JSON.parse(line);
        } catch (error) {
          parts.push({ part: 'problem', problem: problem(number, '', ...brokenJson(error)) });
          continue;
        }
        const entity = isObject(value) ? entityOf(value, options) : null;
        if (entity) parts.push({ part: 'record', record: { kind: 'entity', entity }, line: number });
      }
    }
    if (parts.length > 0) yield parts;
  }
}

/** A document, or one element of a list in it. */
function documentParts(value: unknown, path: string, options: ImportOptions): PackPart[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => documentParts(one, `${path}[${i}]`, options));
  if (!isObject(value)) return [];
  if (isObject(value['entities']))
    return Object.entries(value['entities']).flatMap(([id, one]) => documentParts(one, `entities.${id}`, options));
  if (isObject(value['results'])) return sparqlParts(value, options);
  if (path.startsWith('results.bindings')) return sparqlParts({ results: { bindings: [value] } }, options);
  if (Array.isArray(value['search'])) return documentParts(value['search'], 'search', options);
  if (isObject(value['query'])) return documentParts(value['query'], 'query', options);
  if ('missing' in value) return [];
  const entity = entityOf(value, options) ?? summaryOf(value, options);
  if (entity) return [{ part: 'record', record: { kind: 'entity', entity }, line: 1 }];
  // Properties, lexemes and redirects are no things of the news; an item without any name can't be found by one.
  const id = typeof value['id'] === 'string' ? value['id'] : '';
  return /^Q\d/.test(id)
    ? [{ part: 'problem', problem: problem(null, path || id, 'has no name in any language') }]
    : [];
}

/** An item as an entity; `null` for properties, lexemes, and items without a name. */
function entityOf(item: Json, { langs }: ImportOptions): Entity | null {
  const id = item['id'];
  if (typeof id !== 'string' || !/^Q\d+$/.test(id)) return null;
  const labels = wanted(texts(item['labels']), langs);
  if (typeof item['label'] === 'string' && Object.keys(labels).length === 0)
    labels[languageIn(item) ?? langs[0] ?? 'und'] = item['label'];
  if (Object.keys(labels).length === 0) return null;
  const aliases: Record<string, string[]> = {};
  if (isObject(item['aliases']))
    for (const lang of [...langs, 'mul']) {
      const names = listOf(item['aliases'][lang]).flatMap(
        (alias) => plain(isObject(alias) ? alias['value'] : alias) ?? [],
      );
      if (names.length > 0) aliases[lang] = names;
    }
  else {
    const names = listOf(item['aliases']).flatMap((alias) => plain(alias) ?? []);
    const [lang] = Object.keys(labels);
    if (lang && names.length > 0) aliases[lang] = names.filter((name) => name !== labels[lang]);
  }
  const said = texts(item['descriptions']);
  if (typeof item['description'] === 'string') said[Object.keys(labels)[0]!] = item['description'];
  const description = wanted(said, langs, false);
  const claims = new Claims(item['claims']);
  const modified = typeof item['modified'] === 'string' ? item['modified'].slice(0, 10) : undefined;
  const source = {
    url: `https://www.wikidata.org/wiki/${id}`,
    title: 'Wikidata',
    ...(modified ? { read: modified } : {}),
  };
  const type = claims.type();
  const facts = claims.facts(source);
  const links = isObject(item['sitelinks']) ? Object.keys(item['sitelinks']).length : 0;
  const site = hostOf(claims.text('P856'));
  const gender = claims.item('P21');
  return {
    id,
    labels,
    type,
    ...(Object.keys(aliases).length > 0 ? { aliases } : {}),
    ...(Object.keys(description).length > 0 ? { description } : {}),
    ...(gender === 'Q6581072' ? { gender: 'f' as const } : gender === 'Q6581097' ? { gender: 'm' as const } : {}),
    ...(links > 0 ? { pop: links } : {}),
    ...same(claims),
    ...(claims.text('P297') ? { country: claims.text('P297')! } : {}),
    ...(facts.length > 0 ? { facts } : {}),
    ...(type === 'outlet' && site ? { outlet: { domains: [site] } } : {}),
    source,
  };
}

/** The summary of a Wikipedia article, as its REST interface answers. */
function summaryOf(value: Json, { langs }: ImportOptions): Entity | null {
  const [id, title] = [value['wikibase_item'], plain(value['title'])];
  if (typeof id !== 'string' || !/^Q\d+$/.test(id) || !title) return null;
  const lang = typeof value['lang'] === 'string' ? value['lang'] : (langs[0] ?? 'und');
  const said = plain(value['description']) ?? plain(value['extract']);
  return { id, labels: { [lang]: title }, type: null, ...(said ? { description: { [lang]: said } } : {}) };
}

/** `{fr: {language, value}}` and `{fr: "…"}` as text by language. */
function texts(value: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  if (isObject(value))
    for (const [lang, one] of Object.entries(value)) {
      const text = plain(isObject(one) ? one['value'] : one);
      if (text) found[lang] = text;
    }
  return found;
}

/** The languages asked for; for names, "mul" (the same in all) besides, and any one language where there is none of these. */
function wanted(all: Record<string, string>, langs: readonly string[], names = true): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const lang of names ? [...langs, 'mul'] : langs) if (all[lang]) kept[lang] = all[lang];
  const [any] = Object.keys(all);
  if (names && any && Object.keys(kept).length === 0) kept[any] = all[any]!;
  return kept;
}

function languageIn(item: Json): string | undefined {
  const display = isObject(item['display']) && isObject(item['display']['label']) ? item['display']['label'] : {};
  return typeof display['language'] === 'string' ? display['language'] : undefined;
}

function same(claims: Claims): Pick<Entity, 'sameAs'> {
  const ids = [
    ...claims.all('P1566').map((id) => `geonames:${String(id)}`),
    ...claims.all('P297').map((code) => `iso:${String(code)}`),
  ];
  return ids.length > 0 ? { sameAs: ids } : {};
}

/**
 * Kinds of things by the item that "instance of" (P31) names. Where it names none of these, properties that only one kind has decide: https://www.wikidata.org/wiki/Wikidata:List_of_properties.
 */
const INSTANCES: Readonly<Record<string, EntityType>> = {
  Q5: 'person',
  Q11032: 'outlet', // newspaper
  Q1110794: 'outlet', // daily newspaper
  Q41298: 'outlet', // magazine
  Q192283: 'outlet', // news agency
  Q14350: 'outlet', // radio station
  Q1616075: 'outlet', // television station
  Q2001305: 'outlet', // television channel
  Q17232649: 'outlet', // news website
  Q7278: 'organisation', // political party
  Q43229: 'organisation',
  Q4830453: 'organisation', // business
  Q783794: 'organisation', // company
  Q163740: 'organisation', // nonprofit organization
  Q327333: 'organisation', // government agency
  Q484652: 'organisation', // international organization
  Q17149090: 'group', // armed organization
  Q6256: 'place', // country
  Q3624078: 'place', // sovereign state
  Q515: 'place', // city
  Q486972: 'place', // human settlement
};
const BY_PROPERTY: readonly (readonly [EntityType, readonly string[]])[] = [
  // Date or place of birth, occupation.
  ['person', ['P569', 'P19', 'P106']],
  // ISSN.
  ['outlet', ['P236']],
  // Coordinates, GeoNames id.
  ['place', ['P1566', 'P625']],
  // Legal form, chief executive, founded by.
  ['organisation', ['P1454', 'P169', 'P112']],
];

/** Dates and addresses that a card shows; the values of other properties are items, whose names are not in the record. */
const FACTS: readonly (readonly [property: string, fact: string])[] = [
  ['P569', 'born'],
  ['P570', 'died'],
  ['P571', 'founded'],
  ['P856', 'website'],
];

/** The statements of an item, in full or as wikibase tools shorten them. */
class Claims {
  private readonly byProperty: Json;
  constructor(value: unknown) {
    this.byProperty = isObject(value) ? value : {};
  }

  /** Values of a property: preferred ones where there are any, deprecated ones never. */
  all(property: string): unknown[] {
    const statements = listOf(this.byProperty[property]);
    const ranked = statements.filter((one) => !isObject(one) || one['rank'] !== 'deprecated');
    const preferred = ranked.filter((one) => isObject(one) && one['rank'] === 'preferred');
    return (preferred.length > 0 ? preferred : ranked)
      .map((one) => {
        const snak = isObject(one) && isObject(one['mainsnak']) ? one['mainsnak'] : null;
        return snak ? (isObject(snak['datavalue']) ? snak['datavalue']['value'] : undefined) : one;
      })
      .filter((value) => value !== undefined);
  }
  text(property: string): string | undefined {
    const value = this.all(property)[0];
    return typeof value === 'string' ? value : undefined;
  }
  item(property: string): string | undefined {
    const value = this.all(property)[0];
    return itemOf(value);
  }

  type(): EntityType | null {
    for (const value of this.all('P31')) {
      const kind = INSTANCES[itemOf(value) ?? ''];
      if (kind) return kind;
    }
    return BY_PROPERTY.find(([, properties]) => properties.some((one) => this.byProperty[one]))?.[0] ?? null;
  }

  facts(source: Fact['source']): Fact[] {
    return FACTS.flatMap(([property, fact]) => {
      const value = this.all(property)[0];
      const text = isObject(value) ? dayOf(value) : typeof value === 'string' ? value : undefined;
      return text ? [{ property: fact, value: text, source }] : [];
    });
  }
}

const itemOf = (value: unknown): string | undefined => {
  if (isObject(value))
    return typeof value['id'] === 'string'
      ? value['id']
      : value['numeric-id']
        ? `Q${String(value['numeric-id'])}`
        : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** A time value as an ISO date of its precision: 11 days, 10 months, 9 years; coarser ones and those before year 1 are none. */
function dayOf(value: Json): string | undefined {
  const match = /^\+(\d{4})-(\d{2})-(\d{2})T/.exec(String(value['time'] ?? ''));
  const precision = Number(value['precision'] ?? 0);
  if (!match || precision < 9) return undefined;
  return match
    .slice(1, Math.min(precision, 11) - 6)
    .filter((part) => part !== '00')
    .join('-');
}
