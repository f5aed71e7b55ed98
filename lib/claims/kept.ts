// Answers to statements already asked: a page that changes, or is opened again, asks about its new statements only.
import type { ClaimsSegment, Knowledge } from '../model/knowledge';
import { type ClaimMatch, matchClaim } from './match';
import type { ClaimQuery } from './query';

/** Answers kept for one state of the store; the eldest go first. A page asks thirty questions. */
const MOST = 600;

const answers = new WeakMap<readonly ClaimsSegment[], Map<string, ClaimMatch[]>>();

/** As `matchClaim` gives them; the same words against the same segments are judged once. */
export async function matchesOf(query: ClaimQuery, knowledge: Knowledge, top: number): Promise<ClaimMatch[]> {
  const segments = knowledge.index.claims;
  const kept = answers.get(segments) ?? new Map<string, ClaimMatch[]>();
  answers.set(segments, kept);
  const key = JSON.stringify([top, query.lang, query.text, query.speaker, query.quoted, query.context, query.names]);
  const known = kept.get(key);
  if (known) return known;
  const { results } = await matchClaim(query, knowledge, { top });
  if (kept.size >= MOST) kept.delete(kept.keys().next().value!);
  kept.set(key, results);
  return results;
}
