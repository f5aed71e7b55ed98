// One query over everything the store knows: entities, outlets, reviews.
import { corpusOf, idOf, judge } from './claims/match';
import { Evidence } from './entities/evidence';
import { domainKey, nameKey } from './entities/keys';
import { rulesOf } from './entities/lang';
import { united } from './entities/same-thing';
import { search } from './entities/search';
import { type Entity, labelOf, localized } from './model/entity';
import type { Knowledge } from './model/knowledge';
import type { LookupResult } from './model/messages';
import { languageOf } from './text/language';

interface Options {
  top: number;
  lang: string;
}

/** Best matches for what was typed, best first, `top` at most; an empty query gives none. `lang` picks labels. */
export async function lookup(query: string, knowledge: Knowledge, options: Options): Promise<LookupResult[]> {
  // Records of names are on their way from the disk while reviews are searched.
  const [named, reviews] = await Promise.all([
    namesFor(query, knowledge, options),
    reviewsFor(query, knowledge, options),
  ]);
  // Equal scores keep names before reviews.
  return [...named, ...reviews].sort((a, b) => b.score - a.score).slice(0, options.top);
}

/** Answers asked for more than are shown: some turn out to be the same thing. */
const SPARE = 4;

async function namesFor(query: string, knowledge: Knowledge, { top, lang }: Options): Promise<LookupResult[]> {
  const answers = search(knowledge.index.names, query, top + SPARE);
  const records = await knowledge.store.entities(answers.map((answer) => answer.id));
  const keys = new Map(answers.map(({ id, key }) => [id, key]));
  // The town in GeoNames and the town in Wikidata are one row; as its prior the better score goes with it.
  const things = united(
    answers.map(({ id, type, score }) => ({ id, type, prior: score, flags: 0 })),
    new Evidence(records, null, lang),
    rulesOf(lang),
  );
  return things.map(({ id, type, prior }) => {
    const entity = records.get(id)?.entity;
    const key = keys.get(id)!;
    return {
      id,
      kind: entity?.outlet || type === 'outlet' ? 'outlet' : 'entity',
      label: entity ? labelOf(entity, lang) : key,
      detail: entity ? detailOf(entity, key, lang) : '',
      score: rounded(prior),
      type,
    };
  });
}

/** A review is an answer where it has at least half of what the query says. */
const HALF = 0.5;
/** A name that the query begins (0.6 and more) stands before a review that has all its words. */
const REVIEW = 0.59;

async function reviewsFor(query: string, knowledge: Knowledge, { top, lang }: Options): Promise<LookupResult[]> {
  const corpus = corpusOf(knowledge.index.claims);
  if (corpus.size === 0 || query.trim() === '') return [];
  const { judged } = judge({ text: query, lang: languageOf(query, null) ?? lang }, corpus, top);
  const met = judged
    .map((one) => ({ id: idOf(corpus, one.candidate), share: one.comparison.queryCoverage }))
    .filter(({ share }) => share >= HALF);
  const records = met.length > 0 ? await knowledge.store.reviews(met.map(({ id }) => id)) : new Map();
  return met.flatMap(({ id, share }): LookupResult[] => {
    const review = records.get(id)?.review;
    if (!review) return [];
    const { text, publisher, date, rating, verdict, url } = review;
    return [
      {
        id,
        kind: 'review',
        label: text,
        detail: [publisher, date].filter(Boolean).join(' · '),
        score: rounded(REVIEW * share),
        ...(rating ? { rating } : {}),
        ...(verdict ? { verdict } : {}),
        ...(url ? { url } : {}),
      },
    ];
  });
}

const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** The description; where the label does not show why it was found, the name or domain that does comes first. */
function detailOf(entity: Entity, key: string, lang: string): string {
  const description = localized(entity.description, lang) ?? '';
  if (nameKey(labelOf(entity, lang)) === key) return description;
  const names = [entity.labels, entity.aliases ?? {}, entity.demonyms ?? {}].flatMap((by) => Object.values(by).flat());
  const met =
    entity.outlet?.domains.find((domain) => domainKey(domain) === key) ?? names.find((name) => nameKey(name) === key);
  return [met, description].filter(Boolean).join(' · ');
}
