// Which reviews answer a statement: retrieval, a probability from explainable features, then vetoes.
import type { KnownReview } from '../model/analysis';
import type { ClaimsSegment, Knowledge } from '../model/knowledge';
import type { Why } from '../model/why';
import { type Comparison, compare } from './compare';
import { type Candidate, type Corpus, idfOf, openCorpus, populationOf } from './corpus';
import { FAR, probability, rankOf } from './judgement';
import { type ClaimQuery, candidatesOf, prepare, type Query } from './query';
import { perhapsQuoted, quotedRelation } from './quoted';
import { type Relation, relationOf } from './relation';
import { leadsOf } from './rivals';
import { explain } from './why';

export interface ClaimMatch {
  id: string;
  /** 0..1: how likely the review is about this very statement. */
  score: number;
  relation: Relation;
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
  relation: Relation;
}

const CANDIDATES = 30;

/**
 * The `top` reviews nearest to a statement, best first, all given even when none would be shown. `abstain` is false only
 * where the first would be shown as `same`. Deterministic; reads records of the few shown ones through `knowledge.store`.
 */
export async function matchClaim(query: ClaimQuery, knowledge: Knowledge, options: { top: number }): Promise<Matched> {
  const corpus = openCorpus(knowledge.index.claims);
  const { judged, prepared } = judge(query, corpus, options.top);
  const near = perhapsQuoted(query, judged);
  const ids = judged
    .filter((one) => one.relation || near.includes(one))
    .map(({ candidate }) => idOf(corpus, candidate));
  const records = ids.length > 0 ? await knowledge.store.reviews(ids) : new Map<string, KnownReview>();
  const results = judged.map((one): ClaimMatch => {
    const id = idOf(corpus, one.candidate);
    const review = records.get(id)?.review ?? null;
    const relation = review && near.includes(one) ? quotedRelation(query, review) : one.relation;
    return { id, score: one.score, relation, why: explain(query.text, prepared, { ...one, relation }, review) };
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
  const leads = leadsOf(corpus, ranked, FAR);
  let ceiling = 1;
  const judged = ranked.map(({ candidate, comparison, rank }, i): Judged => {
    ceiling = Math.min(ceiling, probability(comparison.features, rank, leads[i]!));
    return { candidate, comparison, score: ceiling, relation: relationOf(comparison, ceiling, prepared.lang) };
  });
  return { judged: distinct(corpus, judged).slice(0, top), prepared };
}

/** Of two packs' records of one id the better one counts. */
function distinct(corpus: Corpus, judged: Judged[]): Judged[] {
  if (corpus.segments.length < 2) return judged;
  const seen = new Set<string>();
  return judged.filter(({ candidate }) => {
    const id = idOf(corpus, candidate);
    return !seen.has(id) && seen.add(id);
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
