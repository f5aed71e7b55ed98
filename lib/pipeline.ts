// The whole reading of one page, top to bottom: an article and what may be known go in, the analysis comes out.
import { findClaims } from './claims/claims';
import { entityOfDomain } from './entities/domains';
import { findMentions } from './entities/mentions';
import type { Analysis, KnownEntity } from './model/analysis';
import type { Article } from './model/article';
import type { Knowledge } from './model/knowledge';
import { reviewsIn } from './packs/importers/claimreview';
import { findQuotations } from './quotes/quotations';
import { withHidden } from './sources/hidden';
import { outletOf } from './sources/outlet';
import { watchedMentions } from './sources/watch';
import { articleOf, type Reading, read } from './text/reading';
import { restsOn } from './voices/rests-on';
import type { Passing } from './voices/through';
import { spoken, voicesOf } from './voices/voices';

/**
 * Reads one article against the knowledge. Pure but for the questions it puts to `knowledge.store`.
 * Spans in the answer are UTF-16 units into `article.text`. `meanwhile` is called, and waited for, before each statement that
 * is checked, with an analysis that is whole but for `claims` and what belongs to them.
 */
export async function analyze(
  article: Article,
  knowledge: Knowledge,
  meanwhile?: (unchecked: Analysis) => Promise<void> | undefined,
): Promise<Analysis> {
  const reading = read(article);
  const names = await findMentions(reading, knowledge);
  const found = [...names.mentions, ...watchedMentions(reading, names.mentions, knowledge.reader)];
  const heard = findQuotations(reading, names.mentions);
  const voices = voicesOf(reading, heard, names.mentions);
  const { mentions, quotations } = withHidden(found, spoken(heard, voices), knowledge.reader.hidden);
  const published = await publishedOn(article, reading.lang, knowledge);
  const outlet = await outletOf(article, knowledge, (domain) => entityOfDomain(knowledge.index.names, domain));
  const byline = await bylineOf(article, reading, knowledge);
  const unchecked: Analysis = {
    url: article.url,
    lang: reading.lang,
    date: article.date,
    title: article.title,
    outlet: outlet?.outlet ?? null,
    mentions,
    quotations,
    voices,
    restsOn: restsOn(reading, quotations, voices, names.mentions, { own: outlet?.outlet ?? null, byline }),
    claims: [],
    paragraphs: reading.blocks.filter((block) => block.kind !== 'heading').map((block) => block.start),
    ...(published.length > 0 ? { published } : {}),
    ...recordsOf(names.entities, outlet?.known ?? null, {}, knowledge),
  };
  const between = meanwhile && (() => meanwhile(unchecked));
  const { claims, reviews } = await findClaims(reading, quotations, names.mentions, knowledge, article.url, between);
  return { ...unchecked, claims, ...recordsOf(names.entities, outlet?.known ?? null, reviews, knowledge) };
}

/** The agencies or outlets that the page names as its author, where it names nobody else. */
async function bylineOf({ author }: Article, { lang }: Reading, knowledge: Knowledge): Promise<Passing['outlet'][]> {
  if (!author) return [];
  const { mentions } = await findMentions(read(articleOf(author, { lang })), knowledge);
  const outlets = mentions.filter((mention) => mention.type === 'outlet');
  const rest = outlets.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), author);
  if (/[\p{L}\p{N}]/u.test(rest)) return [];
  return outlets.map(({ surface, entity, private: own }) => ({ name: surface, entity, private: own }));
}

/** The fact-checks the page publishes itself: offered to the reader's store, never matched against the page. */
async function publishedOn(
  article: Article,
  lang: string,
  knowledge: Knowledge,
): Promise<NonNullable<Analysis['published']>> {
  const reviews = reviewsIn(article.checks ?? [], lang);
  if (reviews.length === 0) return [];
  const known = await knowledge.store.reviews(reviews.map(({ id }) => id));
  return reviews.map((review) => ({ review, kept: known.has(review.id) }));
}

/** The records the annotations name and the packs they came from, so that the analysis stands alone. */
function recordsOf(
  entities: ReadonlyMap<string, KnownEntity>,
  outlet: KnownEntity | null,
  reviews: Analysis['reviews'],
  knowledge: Knowledge,
): Pick<Analysis, 'entities' | 'reviews' | 'packs'> {
  const known = Object.fromEntries(entities);
  if (outlet) known[outlet.entity.id] = outlet;
  const named = new Set([
    ...Object.values(known).flatMap((e) => e.packs),
    ...Object.values(reviews).map((r) => r.pack),
  ]);
  const packs = knowledge.store.packs().filter((pack) => named.has(pack.id));
  return { entities: known, reviews, packs: Object.fromEntries(packs.map((pack) => [pack.id, pack])) };
}
