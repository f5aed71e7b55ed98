// Which reviews answer a statement: retrieval, a probability from explainable features, then vetoes.
import type { ClaimsSegment, Knowledge } from '../model/knowledge';
import type { Why } from '../model/why';
import { alternativesOf } from './alternatives';
import { type Comparison, compare, type Query, weighTerms } from './compare';
import { type Candidate, type Corpus, openCorpus, retrieve } from './corpus';
import { type Term, termsOf } from './terms';
import { WEIGHTS } from './weights';
import { explain } from './why';

export interface ClaimQuery {
  text: string;
  /** Primary language of the text. */
  lang: string;
  speaker?: string;
  /** The sentence before: its words help to find, never to judge. */
  context?: string;
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

const CANDIDATES = 50;
/** Chosen by the false-show rate on news sentences without a match; see the dev table of the README. */
const SAME = { own: 0.8, cross: 0.8 };
const SIMILAR = 0.5;

/**
 * The `top` reviews nearest to a statement, best first, all given even when none would be shown. `abstain` is false only
 * where the first would be shown as `same`. Deterministic; reads records of the few shown ones through `knowledge.store`.
 */
export async function matchClaim(query: ClaimQuery, knowledge: Knowledge, options: { top: number }): Promise<Matched> {
  const corpus = openCorpus(knowledge.index.claims);
  const { judged, prepared } = judge(query, corpus, options.top);
  const shown = judged.filter((one) => one.relation);
  const records = await knowledge.store.reviews(shown.map(({ candidate }) => idOf(corpus, candidate)));
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
  const judged = compared.map(({ candidate, comparison }): Judged => {
    const score = probability(comparison.features);
    return { candidate, comparison, score, relation: null };
  });
  judged.sort((a, b) => b.score - a.score || b.candidate.score - a.candidate.score);
  for (const one of judged) one.relation = relationOf(one, corpus, prepared);
  return { judged: judged.slice(0, top), prepared };
}

export function prepare(query: ClaimQuery, corpus: Corpus): Query {
  const terms = termsOf(query.text, query.lang);
  const alternatives = terms.map((term) =>
    term.key.startsWith('!') ? [] : alternativesOf(term, query.lang, corpus.languages.keys()),
  );
  const speaker = new Set<string>();
  for (const lang of corpus.languages.keys())
    if (query.speaker) for (const term of termsOf(query.speaker, lang)) speaker.add(term.key);
  return { terms, lang: query.lang, alternatives, weights: weighTerms(corpus, terms, alternatives), speaker };
}

/** Candidates of BM25; the words of the context and the speaker join where the statement alone says little. */
export function candidatesOf(_query: ClaimQuery, prepared: Query, corpus: Corpus, top: number): Candidate[] {
  const seen = new Set<string>();
  const words = prepared.alternatives.filter((alternatives, i) => {
    const key = (prepared.terms[i] as Term).key;
    if (alternatives.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return retrieve(corpus, words, top);
}

export function compareAll(
  corpus: Corpus,
  prepared: Query,
  candidates: readonly Candidate[],
): { candidate: Candidate; comparison: Comparison }[] {
  const selfScore = prepared.weights.reduce((sum, weight) => sum + weight, 0) * 1.4;
  return candidates.map((candidate, i) => {
    const rival = candidates[i === 0 ? 1 : 0];
    const margin = rival ? Math.max(-1, (candidate.score - rival.score) / Math.max(candidate.score, 1e-6)) : 1;
    return { candidate, comparison: compare(corpus, prepared, candidate, margin, selfScore) };
  });
}

export function probability(features: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += features[i]! * (WEIGHTS[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The vetoes: what makes a near match another statement, whatever its score. */
function relationOf(one: Judged, corpus: Corpus, prepared: Query): 'same' | 'similar' | null {
  const { comparison, score, candidate } = one;
  const { index } = corpus.segments[candidate.segment]!;
  const cross = index.languages[index.reviewLang[candidate.review]!]!.lang !== prepared.lang;
  const near = Math.max(comparison.coverage, comparison.titleCoverage);
  const differs =
    comparison.numbersDiffer !== null ||
    comparison.oddNegation ||
    comparison.opposite ||
    comparison.swapped !== null ||
    (comparison.rarestUnmatched > 0.6 && comparison.coverage > 0.6);
  const thin = comparison.coverage < 0.45 && comparison.titleCoverage < 0.6;
  if (!differs && !thin && score >= (cross ? SAME.cross : SAME.own)) return 'same';
  return near >= 0.6 &&
    comparison.windowCoverage >= 0.5 &&
    (score >= SIMILAR || (differs && comparison.coverage >= 0.7))
    ? 'similar'
    : null;
}
