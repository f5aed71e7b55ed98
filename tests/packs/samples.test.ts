// Every real source file there is a sample of: recognised, read to its end, records that fit the schema; or refused in plain words.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PackRecord } from '../../lib/model/pack';
import { fileOf, type Imported, importAll } from './importing';

const SAMPLES = resolve(import.meta.dirname, '../../../shared/samples');
const present = existsSync(SAMPLES);

const inFolder = (names: string) =>
  names
    .split(' ')
    .map((name) => `medias_francais/${name}.tsv`)
    .join(' ');
const NEW_LAYOUT = inFolder(
  'medias organisations personnes organisation-media organisation-organisation personne-media personne-organisation',
);
const OLD_LAYOUT = inFolder('old-layout.medias_francais old-layout.relations_medias_francais');

/** Files that are read together, or one by one: format, then counts of entities, reviews, watched sources, problems. */
type Row = [files: string, format: string | null, entities: number, reviews: number, watched: number, problems: number];
const EXPECTED: Row[] = [
  ['brave_news_sources/sources.de_DE.csv', 'brave', 0, 0, 98, 0],
  ['brave_news_sources/sources.en_CA.csv', 'brave', 0, 0, 51, 0],
  ['brave_news_sources/sources.en_GB.csv', 'brave', 0, 0, 50, 0],
  ['brave_news_sources/sources.en_US.csv', 'brave', 0, 0, 53, 0],
  ['brave_news_sources/sources.es_ES.csv', 'brave', 0, 0, 22, 0],
  ['brave_news_sources/sources.fr_FR.csv', 'brave', 0, 0, 102, 0],
  ['country_codes/country-codes.csv', 'csv', 249, 0, 0, 0],
  // "Silver-Coin-Investor. com" stands in the list and in what was made from it.
  ['cred1/cred1_compact.json', 'cred-1', 2673, 0, 0, 1],
  ['cred1/cred1_current.csv', 'cred-1', 2673, 0, 0, 1],
  ['opensources/sources.csv', 'opensources', 832, 0, 0, 1],
  ['opensources/sources.json', 'opensources', 824, 0, 0, 1],
  ['everypolitician_fr/term-15.sample.csv', 'csv', 5, 0, 0, 0],
  ['formats_synthetic/datacommons_claimreview_datafeed.json', 'claimreview', 0, 1, 0, 0],
  ['formats_synthetic/datacommons_research_dataset.txt', 'claimreview', 0, 2, 0, 0],
  ['formats_synthetic/google_factcheck_claims_search.json', 'claimreview', 0, 1, 0, 0],
  ['formats_synthetic/decodex_layout.json', 'decodex', 2, 0, 0, 0],
  ['formats_synthetic/wikidata_wbsearchentities.json', 'wikidata', 1, 0, 0, 0],
  ['formats_synthetic/wikipedia_rest_summary.json', 'wikidata', 1, 0, 0, 0],
  ['infobubble_rss/all.sources.rss.FR-BE-SY.yaml', 'yaml-feeds', 0, 0, 539, 0],
  ['mbfc_layout/combined.v5.trimmed.json', 'mbfc', 3, 0, 0, 0],
  ['press_agencies_impresso/tagset_newsagencies.json', 'tagset', 30, 0, 0, 0],
  // "Le Un Hebdo" is owned in one table and named in none.
  [NEW_LAYOUT, 'medias-francais', 334, 0, 0, 1],
  [OLD_LAYOUT, 'medias-francais', 339, 0, 0, 2],
  // A property, items without names, a search answer without names: told, nothing made of them.
  ['wikidata_samples/P8098.json', 'wikidata', 0, 0, 0, 1],
  ['wikidata_samples/Q1.json', 'wikidata', 0, 0, 0, 1],
  ['wikidata_samples/Q970917.json', 'wikidata', 0, 0, 0, 1],
  ['wikidata_samples/wbgetentities_response.json', 'wikidata', 0, 0, 0, 1],
  ['wikidata_samples/cirrus_search_response.json', 'wikidata', 0, 0, 0, 1],
  ['wikidata_samples/single_var_sparql_results.json', 'wikidata', 0, 0, 0, 1],
  ['wikidata_samples/Q217447.json', 'wikidata', 1, 0, 0, 0],
  ['wikidata_samples/Q646148.json', 'wikidata', 1, 0, 0, 0],
  ['wikidata_samples/multi_vars_sparql_results.json', 'wikidata', 2, 0, 0, 1],
  ['wikidata_samples/results_with_labels_descriptions_and_aliases.json', 'wikidata', 48, 0, 0, 0],
  ['wikidata_samples/sparql_results_with_optional_values.json', 'wikidata', 1, 0, 0, 0],
];

/** Texts about the data, and files that hold no records of a kind Incise keeps. */
const NOT_DATA = /LICENSE|README|ATTRIBUTION|CODEBOOK|datapackage\.yml|trust\.txt/;

const load = (names: string) =>
  names.split(' ').map((name) => fileOf(name.split('/').at(-1)!, readFileSync(join(SAMPLES, name)), 64 * 1024));

const valid = ({ entities, reviews, watched }: Imported) =>
  [
    ...entities.map((entity) => ({ kind: 'entity', entity })),
    ...reviews.map((review) => ({ kind: 'review', review })),
    ...watched.map((source) => ({ kind: 'watched', watched: source })),
  ].filter((record) => !PackRecord.safeParse(record).success);

describe.skipIf(!present)(`samples${present ? '' : ' (none at ../shared/samples: not tested)'}`, () => {
  test.each(EXPECTED)('%s', async (names, format, ...counts) => {
    const read = await importAll(load(names));
    expect([read.format, read.entities.length, read.reviews.length, read.watched.length, read.problems.length]).toEqual(
      [format, ...counts],
    );
    expect(valid(read)).toEqual([]);
  });

  test('no sample is forgotten', () => {
    const tested = new Set(EXPECTED.flatMap(([names]) => names.split(' ')));
    const all = readdirSync(SAMPLES, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(SAMPLES.length + 1));
    expect(all.filter((name) => !tested.has(name) && !NOT_DATA.test(name))).toEqual([]);
  });

  test('texts about the data are refused as such', async () => {
    for (const name of ['cred1/CODEBOOK.md', 'medias_francais/LICENSE.txt', 'formats_synthetic/trust.txt'])
      expect((await importAll(load(name))).told.join(), name).toMatch(/is in no format known here/);
  });
});
