// Fact-checks as schema.org ClaimReview: objects, lists, graphs, data feeds, script blocks of pages, and the answers of claims:search.
import { verdictOf } from '../../claims/verdict';
import type { Review } from '../../model/review';
import { languageOf } from '../../text/language';
import { lines } from '../codec';
import { type Problem, problem } from '../problem';
import type { PackPart } from '../read';
import { brokenJson } from '../record';
import { sha256 } from '../sha256';
import { type Importer, type ImportOptions, NO_OUTLETS, type Sampled } from './importer';
import { isObject, items, type Json, listOf } from './json';
import { hostOf, isoDate, plain, webAddress } from './text';

/** Longest script block that is read, in UTF-16 units. */
const LONGEST_BLOCK = 4 * 1024 * 1024;
const LISTS = ['$.dataFeedElement.*', '$.claims.*', '$.@graph.*', '$.*'];

export const claimReview: Importer = {
  format: 'claimreview',
  about: { title: { en: 'Fact-checks', fr: 'Vérifications' } },
  sniff: ({ text }) =>
    /"@type"\s*:\s*(\[[^\]]*)?"(https?:\/\/schema\.org\/)?ClaimReview"/.test(text) ||
    (/"claims"\s*:\s*\[/.test(text) && /"claimReview"\s*:/.test(text)) ||
    (/"DataFeed(Item)?"/.test(text) && /"(dataFeedElement|item)"\s*:/.test(text)),
  async *read(files, options) {
    for (const file of files) {
      if (file.sample.text.trimStart().startsWith('<')) yield* scripts(file, options);
      else if (oneALine(file.sample.text)) yield* jsonLines(file, options);
      else
        for await (const batch of items(file, LISTS))
          yield batch.flatMap((item) =>
            'problem' in item
              ? [{ part: 'problem' as const, problem: item.problem }]
              : partsOf(item.value, item.path, null, options),
          );
    }
  },
};

/** True for JSON Lines: more than one line, the first of which is a document of its own. */
function oneALine(text: string): boolean {
  const end = text.indexOf('\n');
  if (end < 0 || !text.slice(end).trim()) return false;
  try {
    return isObject(JSON.parse(text.slice(0, end)));
  } catch {
    return false;
  }
}

async function* jsonLines(file: Sampled, options: ImportOptions): AsyncGenerator<PackPart[]> {
  for await (const batch of lines(file.open()))
    yield batch.flatMap(({ number, text }) => (text?.trim() ? parsedParts(text, number, options) : []));
}

/** Script blocks of a page or of a dump with one block a line. */
async function* scripts(file: Sampled, options: ImportOptions): AsyncGenerator<PackPart[]> {
  let block: { text: string; line: number } | null = null;
  for await (const batch of lines(file.open(), file.sample.encoding)) {
    const parts: PackPart[] = [];
    for (const { number, text } of batch) {
      let rest = text ?? '';
      while (rest || block) {
        if (!block) {
          const start = /<script\b[^>]*ld\+json[^>]*>/i.exec(rest);
          if (!start) break;
          block = { text: '', line: number };
          rest = rest.slice(start.index + start[0].length);
        }
        const end = /<\/script\s*>/i.exec(rest);
        block.text += `${end ? rest.slice(0, end.index) : rest}\n`;
        if (!end) {
          if (block.text.length > LONGEST_BLOCK) {
            parts.push({ part: 'problem', problem: problem(block.line, '', 'a script block has no end') });
            block = null;
          }
          break;
        }
        parts.push(...parsedParts(block.text, block.line, options));
        block = null;
        rest = rest.slice(end.index + end[0].length);
      }
    }
    if (parts.length > 0) yield parts;
  }
  if (block) yield [{ part: 'problem', problem: problem(block.line, '', 'a script block has no end') }];
}

/** The reviews in JSON texts of single objects or lists, without repeats; what can't be read is passed over. Pure. */
export function reviewsIn(texts: readonly string[], lang: string): Review[] {
  const options: ImportOptions = { now: '', langs: [lang], outlets: NO_OUTLETS };
  const found = new Map<string, Review>();
  for (const text of texts)
    for (const part of parsedParts(text, 1, options))
      if (part.part === 'record' && part.record.kind === 'review') found.set(part.record.review.id, part.record.review);
  return [...found.values()];
}

function parsedParts(text: string, line: number, options: ImportOptions): PackPart[] {
  try {
    return partsOf(JSON.parse(text), '', line, options);
  } catch (error) {
    return [{ part: 'problem', problem: problem(line, '', ...brokenJson(error)) }];
  }
}

/** Every review in a value, wherever the forms above put it; what is no review is passed over without a word. */
function partsOf(value: unknown, path: string, line: number | null, options: ImportOptions): PackPart[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => partsOf(one, `${path}[${i}]`, line, options));
  if (!isObject(value)) return [];
  if (listOf(value['@type']).some((type) => typeof type === 'string' && /(^|[/:])ClaimReview$/.test(type)))
    return checked(reviewOf(value, path, line, options), line);
  if (Array.isArray(value['claimReview']))
    return value['claimReview'].flatMap((review, i) =>
      isObject(review) ? checked(searchedOf(value, review, `${path}.claimReview[${i}]`, line, options), line) : [],
    );
  const inside = (key: string) => partsOf(value[key], path ? `${path}.${key}` : key, line, options);
  return ['dataFeedElement', 'item', 'claims', '@graph', 'mainEntity', 'review', 'hasPart'].flatMap(inside);
}

type Made = { review: Review } | { problem: Problem };
const checked = (made: Made, line: number | null): PackPart[] =>
  'problem' in made
    ? [{ part: 'problem', problem: made.problem }]
    : [{ part: 'record', record: { kind: 'review', review: made.review }, line: line ?? 1 }];

function reviewOf(value: Json, path: string, line: number | null, options: ImportOptions): Made {
  const text = plain(listOf(value['claimReviewed'])[0]);
  if (!text) return { problem: problem(line, at(path, 'claimReviewed'), 'is missing: no claim was reviewed') };
  const rating = isObject(value['reviewRating']) ? value['reviewRating'] : {};
  const reviewed = listOf(value['itemReviewed']).find(isObject);
  const url = webAddress(value['url']) ?? webAddress(value['@id']);
  return {
    review: compact({
      id: idOf(url, text),
      lang: languageCode(value['inLanguage']) ?? languageOf(text, null) ?? options.langs[0] ?? 'und',
      text,
      title: plain(value['headline']) ?? plain(value['name']),
      claimant: nameOf(reviewed?.['author']) ?? nameOf(reviewed?.['creator']),
      claimDate: isoDate(reviewed?.['datePublished']) ?? isoDate(reviewed?.['dateCreated']),
      ...ratingOf(rating),
      finding: plain(value['description']) ?? plain(rating['ratingExplanation']),
      publisher: nameOf(value['author']) ?? nameOf(value['publisher']) ?? hostOf(url),
      url,
      date: isoDate(value['datePublished']) ?? isoDate(value['dateCreated']),
      licence: plain(value['sdLicense']) ?? plain(value['license']),
    }),
  };
}

/** One claim of claims:search with one of its reviews. */
function searchedOf(claim: Json, review: Json, path: string, line: number | null, options: ImportOptions): Made {
  const text = plain(claim['text']);
  if (!text) return { problem: problem(line, at(path, 'text'), 'is missing: no claim was reviewed') };
  const publisher = isObject(review['publisher']) ? review['publisher'] : {};
  const url = webAddress(review['url']);
  const rating = plain(review['textualRating']);
  return {
    review: compact({
      id: idOf(url, text),
      lang: languageCode(review['languageCode']) ?? languageOf(text, null) ?? options.langs[0] ?? 'und',
      text,
      title: plain(review['title']),
      claimant: plain(claim['claimant']),
      claimDate: isoDate(claim['claimDate']),
      rating,
      verdict: verdictOf(rating),
      publisher: plain(publisher['name']) ?? plain(publisher['site']),
      url,
      date: isoDate(review['reviewDate']),
    }),
  };
}

/** The publisher's words as they stand; its figures ("1/5") only where there are no words. */
function ratingOf(rating: Json): Pick<Review, 'rating' | 'verdict'> {
  const words = plain(listOf(rating['alternateName'])[0]) ?? plain(rating['name']);
  const [value, worst, best] = ['ratingValue', 'worstRating', 'bestRating'].map((key) => figure(rating[key]));
  const scale = value !== null && best !== null ? { value: value!, worst: worst ?? 1, best: best! } : undefined;
  return { rating: words ?? (scale ? `${scale.value}/${scale.best}` : undefined), verdict: verdictOf(words, scale) };
}

const figure = (value: unknown): number | null =>
  (typeof value === 'number' || (typeof value === 'string' && value.trim())) && Number.isFinite(Number(value))
    ? Number(value)
    : null;

/** "A" of "A", `{name: "A"}` or a list of them. */
function nameOf(value: unknown): string | undefined {
  const names = listOf(value).map((one) => plain(isObject(one) ? listOf(one['name'])[0] : one));
  return names.filter(Boolean).join(', ') || undefined;
}

const languageCode = (value: unknown): string | undefined => {
  const code = isObject(value) ? (value['alternateName'] ?? value['name']) : listOf(value)[0];
  return typeof code === 'string' && /^[a-z]{2,3}([-_]\w+)*$/i.test(code)
    ? code.toLowerCase().split(/[-_]/)[0]
    : undefined;
};

/** Made of address and claim: the same review has the same id in every file and every revision. */
function idOf(url: string | undefined, text: string): string {
  const hash = sha256();
  hash.update(`${url ?? ''}\n${text}`);
  return `claimreview:${hash.digest().slice(0, 20)}`;
}

const at = (path: string, key: string) => (path ? `${path}.${key}` : key);
/** Without the keys that have no value: in a stored record absent and undefined are not the same. */
function compact<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
