// Which reviews answer a statement: retrieval, a probability from explainable features, then vetoes.
import type { KnownReview } from '../model/analysis';
import type { ClaimsSegment, Knowledge } from '../model/knowledge';
import type { Why } from '../model/why';
import { type Alternative, alternativesOf, expressionsIn } from './alternatives';
import { type Comparison, compare, type Query, weighTerms } from './compare';
import { type Candidate, type Corpus, idfOf, openCorpus, populationOf, retrieve } from './corpus';
import { dayIn } from './dates';
import type { KnownName } from './names';
import { leadOf } from './rivals';
import { type Term, termsOf } from './terms';
import { JUDGE, RANK } from './weights';
import { explain } from './why';

export interface ClaimQuery {
  text: string;
  /** Primary language of the text. */
  lang: string;
  speaker?: string;
  /** The sentence before: its words help to find, never to judge. */
  context?: string;
  /** Names in the text that other languages spell otherwise. */
  names?: readonly KnownName[];
}

export interface ClaimMatch {
  id: string;
  /** 0..1: how likely the review is about this very statement. */
  score: number;
  relation: 'same' | 'similar' | null;
  why: Why[];
}

export interface Matched {
  results: ClaimMatch[];
  abstain: boolean;
}

/** A candidate judged, before it is put into words. */
export interface Judged {
  candidate: Candidate;
  comparison: Comparison;
  score: number;
  relation: 'same' | 'similar' | null;
}

const CANDIDATES = 30;
/**
 * From this probability on a review is shown as `same`: chosen by the false-show rate on news sentences without a match, for
 * each language and for a statement and a review of two languages.
 */
const SAME: Record<string, number> = { en: 0.52, fr: 0.68, other: 0.68, cross: 0.57 };
/** With less of the claim and of its title met than this, nothing is shown. */
const THIN = { claim: 0.36, title: 0.38 };

/**
 * The `top` reviews nearest to a statement, best first, all given even when none would be shown. `abstain` is false only
 * where the first would be shown as `same`. Deterministic; reads records of the few shown ones through `knowledge.store`.
 */
export async function matchClaim(query: ClaimQuery, knowledge: Knowledge, options: { top: number }): Promise<Matched> {
  const corpus = openCorpus(knowledge.index.claims);
  const { judged, prepared } = judge(query, corpus, options.top);
  const shown = judged.filter((one) => one.relation);
  const ids = shown.map(({ candidate }) => idOf(corpus, candidate));
  const records = ids.length > 0 ? await knowledge.store.reviews(ids) : new Map<string, KnownReview>();
  const results = judged.map((one): ClaimMatch => {
    const id = idOf(corpus, one.candidate);
    return {
      id,
      score: one.score,
      relation: one.relation,
      why: explain(query.text, prepared, one, records.get(id)?.review ?? null),
    };
  });
  return { results, abstain: results[0]?.relation !== 'same' };
}

export const idOf = (corpus: Corpus, { segment, review }: Candidate): string =>
  corpus.segments[segment]!.index.id(review);

export const corpusOf = (segments: readonly ClaimsSegment[]): Corpus => openCorpus(segments);

/** Retrieval and judgement alone, without records. */
export function judge(query: ClaimQuery, corpus: Corpus, top: number): { judged: Judged[]; prepared: Query } {
  const prepared = prepare(query, corpus);
  const candidates = candidatesOf(query, prepared, corpus, Math.max(top, CANDIDATES));
  const compared = compareAll(corpus, prepared, candidates);
  const ranked = compared
    .map((one) => ({ ...one, rank: rankOf(one.comparison.features) }))
    .sort((a, b) => b.rank - a.rank || b.candidate.score - a.candidate.score);
  let ceiling = 1;
  const judged = ranked.map(({ candidate, comparison, rank }, i): Judged => {
    ceiling = Math.min(ceiling, probability(comparison.features, rank, leadOf(corpus, ranked, i, FAR)));
    return { candidate, comparison, score: ceiling, relation: null };
  });
  for (const one of judged) one.relation = relationOf(one, prepared.lang);
  return { judged: judged.slice(0, top), prepared };
}

export function prepare(query: ClaimQuery, corpus: Corpus): Query {
  const terms = termsOf(query.text, query.lang);
  const wholes = expressionsIn(terms, query.lang);
  const alternatives = terms.map((term, i) =>
    term.key.startsWith('!')
      ? []
      : [
          ...alternativesOf(term, query.lang, corpus.languages.keys(), wholes.get(i)),
          ...nameParts(term, query.names ?? [], corpus),
        ],
  );
  const speaker = new Set<string>();
  for (const lang of corpus.languages.keys())
    if (query.speaker) for (const term of termsOf(query.speaker, lang)) speaker.add(term.key);
  return {
    terms,
    lang: query.lang,
    alternatives,
    weights: weighTerms(corpus, terms, alternatives),
    speaker,
    day: dayIn(query.text, query.lang),
  };
}

/** The words of a name in the store's other languages, for each word of it here. */
function nameParts(term: Term, names: readonly KnownName[], corpus: Corpus): Alternative[] {
  const name = names.find(({ start, end }) => term.start >= start && term.end <= end);
  if (!name) return [];
  return [...corpus.languages.keys()].flatMap((lang) =>
    (name.also[lang] ?? []).flatMap((spelling) =>
      termsOf(spelling, lang)
        .filter(({ kind }) => kind === 'word' || kind === 'name')
        .map(({ key }): Alternative => ({ key, weight: OTHER_NAME, how: 'translation' })),
    ),
  );
}
const OTHER_NAME = 0.9;

/** A statement of fewer words than this says too little alone: "Il en a fermé douze" needs the sentence before. */
const TELLING = 6;
const BESIDE = 0.3;

/** Candidates of BM25; words of the sentence before and of the speaker's name join, for little, where a statement is short. */
export function candidatesOf(query: ClaimQuery, prepared: Query, corpus: Corpus, top: number): Candidate[] {
  const words = distinct(prepared.terms, prepared.alternatives);
  const beside = [query.context, query.speaker].filter(Boolean).join('. ');
  if (!beside || words.length >= TELLING) return retrieve(corpus, words, top);
  const own = new Set(prepared.terms.map(({ key }) => key));
  const terms = termsOf(beside, query.lang).filter(({ key }) => !key.startsWith('!') && !own.has(key));
  const around = terms.map((term) =>
    alternativesOf(term, query.lang, corpus.languages.keys()).map((one) => ({ ...one, weight: one.weight * BESIDE })),
  );
  return retrieve(corpus, [...words, ...distinct(terms, around)], top);
}

/** The alternatives of each different term; negations have none and are left out. */
function distinct(
  terms: readonly Term[],
  alternatives: readonly (readonly Alternative[])[],
): (readonly Alternative[])[] {
  const seen = new Set<string>();
  return alternatives.filter((one, i) => {
    const key = terms[i]!.key;
    if (one.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export function compareAll(
  corpus: Corpus,
  prepared: Query,
  candidates: readonly Candidate[],
): { candidate: Candidate; comparison: Comparison }[] {
  // What a text of these very words would score: every word once, at a length like the average.
  let selfScore = 0;
  prepared.terms.forEach((term, i) => {
    const known = prepared.alternatives[i]!.filter(({ key, weight }) => weight >= 0.7 && corpusHolds(corpus, key));
    if (known.length > 0)
      selfScore += Math.min(...known.map(({ key }) => idfOf(corpus, key))) * (term.frame ? 0.5 : 1.4);
  });
  const best = candidates[0]?.score ?? 1;
  return candidates.map((candidate) => ({
    candidate,
    comparison: compare(corpus, prepared, candidate, candidate.score / best, selfScore),
  }));
}

/** Whether the key's language is one of the store's: a French key has no weight in a store of English reviews. */
const corpusHolds = (corpus: Corpus, key: string): boolean => populationOf(corpus, key) > 0;

/** How well a candidate fits, for ordering candidates of one statement. */
export const rankOf = (features: Float64Array): number => dot(features, RANK);

/** A lead of so much over the next candidate says all a lead can say. */
export const FAR = 4;

/** What the probability is made of: the features, how well it fits, and its lead over the next. */
export const judgement = (features: Float64Array, rank: number, lead: number): Float64Array =>
  Float64Array.of(...features, rank / 10, Math.max(-FAR, Math.min(FAR, lead)) / FAR);

export const probability = (features: Float64Array, rank: number, lead: number): number =>
  1 / (1 + Math.exp(-dot(judgement(features, rank, lead), JUDGE)));

function dot(features: Float64Array, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += features[i]! * (weights[i] ?? 0);
  return sum;
}

/** A word of the claim this rare, relative to the rarest possible, is what the claim is about. */
const LACKING = 0.6;

/**
 * What makes a near match another statement: a figure, a negation, an opposite, a swapped word, a missing rare word. Only
 * where the two run side by side: in a long statement that meets the claim here and there such differences are noise. Across
 * languages an unmet word may just be one the lexicon lacks: names alone tell.
 */
export function differsFrom(comparison: Comparison): boolean {
  const { coverage, cross, namesDiffer, queryCoverage, swapped, rarestUnmatched } = comparison;
  if (comparison.numbersDiffer !== null && coverage > 0.4) return true;
  const sideBySide = coverage >= 0.7 || (coverage >= 0.4 && queryCoverage >= 0.5);
  return (
    sideBySide &&
    (comparison.oddNegation ||
      comparison.opposite ||
      swapped !== null ||
      (cross ? namesDiffer : rarestUnmatched > LACKING))
  );
}

/** The vetoes: what makes a near match another statement, whatever its score. */
function relationOf(one: Judged, lang: string): 'same' | 'similar' | null {
  const { comparison, score } = one;
  const near = Math.max(comparison.coverage, comparison.titleCoverage);
  const differs = differsFrom(comparison);
  const least = comparison.cross ? SAME['cross']! : (SAME[lang] ?? SAME['other']!);
  const thin = comparison.coverage < THIN.claim && comparison.titleCoverage < THIN.title;
  if (!differs && !thin && score >= least) return 'same';
  // Related and visibly different: nearly all of the claim is met, and the statement says little else.
  return differs && near >= 0.6 && comparison.queryCoverage >= 0.5 && comparison.windowCoverage >= 0.5
    ? 'similar'
    : null;
}
