// Which column of a table means what, as data: guessed from the header, changed by the reader, remembered for tables of the same header.
import { FIELDS, type Field, type Mapping, type RowKind } from '../../model/importing';
import { foldKey } from '../../text/normalize';

/** Folded headers by field; the first field of the list that fits wins. */
const HEADERS: Readonly<Record<Field, string>> = {
  id: 'id|identifier|identifiant|qid|wikidata|wikidata id|item|entity|uri',
  label:
    'name|nom|label|libelle|title name|organisation|organization|entite|media|outlet|nom complet|full name|display name',
  alias:
    'alias|aliases|alt label|altlabel|also known as|autres noms|autre nom|other names|synonyms|sigle|acronym|acronyme|short name|itemaltlabel',
  description: 'description|desc|itemdescription|definition|resume',
  type: 'type|entity type|categorie d entite',
  domain: 'domain|domaine|domains|domaines|host|hostname|website|site web|site internet|web site|homepage|url du site',
  kind: 'kind|genre de media|media type|type de media|periodicite',
  country: 'country|pays|country code|code pays|iso3166 1 alpha 2|iso2',
  owner: 'owner|owners|proprietaire|proprietaires|actionnaire|owned by|group owner',
  share: 'share|part|parts|pourcentage|percentage',
  listing: 'category|categorie|credibility|credibility score|bias|reliability|classification|evaluation|note decodex',
  gender: 'gender|sexe|genre|sex',
  sameAs: 'same as|sameas|geoname id|geonames id|geonameid',
  prior: 'pop|prior|population|sitelinks|pageviews',
  claim: 'claim|claimreviewed|claim reviewed|affirmation|allegation|statement|claim text',
  claimant: 'claimant|speaker|auteur de l affirmation|claimed by',
  claimDate: 'claim date|claimdate|date de l affirmation',
  rating: 'rating|verdict|textualrating|textual rating|conclusion|jugement',
  title: 'title|titre|headline|review title',
  publisher: 'publisher|fact checker|factchecker|verificateur|editeur|review publisher',
  url: 'url|link|lien|review url|adresse|source url',
  date: 'date|review date|reviewdate|date published|datepublished|date de publication',
  lang: 'lang|language|langue|languagecode|language code',
  site: 'site|sites|feed|flux|rss|feed url|xml url',
  note: 'note|notes|comment|commentaire|remarks|remarques|source notes things to know',
};

const BY_HEADER = new Map<string, Field>();
for (const field of FIELDS)
  for (const name of HEADERS[field].split('|')) if (!BY_HEADER.has(name)) BY_HEADER.set(name, field);

/** Languages a header may name: "name_fr", "Nom (français)", "label@en", "fr_name". */
const LANGUAGES: Readonly<Record<string, string>> = {
  fr: 'fr',
  fra: 'fr',
  french: 'fr',
  francais: 'fr',
  en: 'en',
  eng: 'en',
  english: 'en',
  anglais: 'en',
  de: 'de',
  german: 'de',
  es: 'es',
  spanish: 'es',
  it: 'it',
  ar: 'ar',
  arabic: 'ar',
  nl: 'nl',
  pt: 'pt',
};
const LOCALIZED: ReadonlySet<Field> = new Set(['label', 'alias', 'description']);

/** The field of one header, with its language where it names one; `null` where it says nothing known. */
export function fieldOf(header: string): string | null {
  const key = foldKey(header.replace(/([a-z])([A-Z])/g, '$1 $2')) || foldKey(header);
  const whole = BY_HEADER.get(key) ?? BY_HEADER.get(key.replaceAll(' ', ''));
  if (whole) return whole;
  const words = key.split(' ');
  for (const [lang, rest] of [
    [words[words.length - 1]!, words.slice(0, -1).join(' ')],
    [words[0]!, words.slice(1).join(' ')],
  ] as const) {
    const code = Object.hasOwn(LANGUAGES, lang) ? LANGUAGES[lang] : undefined;
    // "official_name_fr", "UNTERM French Short", "Nom (français)": the language stands first or last.
    const field = BY_HEADER.get(rest) ?? (/\bname$|\bnom$/.test(rest) ? 'label' : undefined);
    if (code && field && LOCALIZED.has(field)) return `${field}:${code}`;
  }
  return null;
}

const ITEM_IDS = /^(wikidata( id)?|qid|item)$/;

/** A mapping for a header: every column that names a field, each field but aliases once; the kind by what there is. */
export function guessMapping(header: readonly string[]): Mapping {
  const taken = new Set<string>();
  // A column of Wikidata's ids says more than the table's own numbering.
  const items = header.some((name) => ITEM_IDS.test(foldKey(name)));
  const columns = header.map((name) => {
    const field = fieldOf(name);
    if (!field || (field === 'id' && items && !ITEM_IDS.test(foldKey(name)))) return null;
    if (taken.has(field) && !field.startsWith('alias'))
      return field.startsWith('label') ? field.replace('label', 'alias') : null;
    taken.add(field);
    return field;
  });
  const has = (field: Field) => columns.some((column) => column?.split(':')[0] === field);
  const kind: RowKind = has('claim')
    ? 'review'
    : has('site') && !has('id')
      ? 'watched'
      : has('domain') || has('owner') || has('listing')
        ? 'outlet'
        : 'entity';
  // An address is the outlet's own where there is no other domain; a title names a thing that has no other name.
  if (kind === 'outlet' && !has('domain')) rename(columns, 'url', 'domain');
  if (kind !== 'review' && !has('label')) rename(columns, 'title', 'label');
  return { kind, columns };
}

function rename(columns: (string | null)[], from: Field, to: Field): void {
  const at = columns.indexOf(from);
  if (at >= 0) columns[at] = to;
}

/** What is missing for rows to become records; empty where the mapping is usable. */
export function missingIn({ kind, columns }: Mapping): Field[] {
  const has = (field: Field) => columns.some((column) => column?.split(':')[0] === field);
  if (kind === 'review') return has('claim') ? [] : ['claim'];
  if (kind === 'outlet') return has('label') || has('domain') ? [] : ['label', 'domain'];
  if (kind === 'watched') return has('site') || has('domain') || has('label') ? [] : ['site', 'label'];
  return has('label') ? [] : ['label'];
}

/** Under what a mapping is remembered: tables with the same header get the same one. */
export const headerKey = (header: readonly string[]): string => header.map(foldKey).join('|');
