// The open claim segments as one searchable body: statistics summed, BM25 over words with alternatives.
import type { ClaimsSegment } from '../model/knowledge';
import type { Alternative } from './alternatives';
import { type ClaimIndex, openClaimIndex } from './claim-index';
import { isEveryday } from './counterparts';

export interface OpenSegment {
  pack: string;
  private: boolean;
  index: ClaimIndex;
  /** What each term of the segment tells, by number, filled as asked. */
  rarity: Float32Array;
}

export interface Corpus {
  segments: readonly OpenSegment[];
  languages: ReadonlyMap<string, { reviews: number; terms: number }>;
  /** All reviews. */
  size: number;
}

export interface Candidate {
  segment: number;
  review: number;
  score: number;
}

/** k1 and b as in the measurements of the knowledge base; text and title are one field. */
const K1 = 1.2;
const B = 0.6;

const opened = new WeakMap<Uint8Array, ClaimIndex | null>();

/** The index that lies in a segment's bytes, opened and checked once; `null` where they are damaged or of another version. */
export function indexIn(bytes: Uint8Array): ClaimIndex | null {
  let index = opened.get(bytes);
  if (index === undefined) {
    index = openClaimIndex(bytes);
    opened.set(bytes, index);
  }
  return index;
}

const corpora = new WeakMap<readonly ClaimsSegment[], Corpus>();

/** Opens the segments; damaged ones and other versions are left out (the packs room rebuilds them). Kept as long as the list is. */
export function openCorpus(segments: readonly ClaimsSegment[]): Corpus {
  const known = corpora.get(segments) ?? openAll(segments);
  corpora.set(segments, known);
  return known;
}

function openAll(segments: readonly ClaimsSegment[]): Corpus {
  const open: OpenSegment[] = [];
  const languages = new Map<string, { reviews: number; terms: number }>();
  let size = 0;
  for (const segment of segments) {
    const index = indexIn(segment.bytes);
    if (!index) continue;
    open.push({ pack: segment.pack, private: segment.private, index, rarity: new Float32Array(0) });
    size += index.size;
    for (const { lang, reviews, terms } of index.languages) {
      const known = languages.get(lang) ?? { reviews: 0, terms: 0 };
      languages.set(lang, { reviews: known.reviews + reviews, terms: known.terms + terms });
    }
  }
  return { segments: open, languages, size };
}

/** Reviews a key may stand in: those of its language; numbers stand in all. */
export function populationOf(corpus: Corpus, key: string): number {
  return key.startsWith('#') ? corpus.size : (corpus.languages.get(key.slice(0, key.indexOf(':')))?.reviews ?? 0);
}

const weigh = (population: number, count: number): number => Math.log(1 + (population - count + 0.5) / (count + 0.5));

/** Inverse document frequency of a key over all segments (Robertson and Spärck Jones, never negative). */
export function idfOf(corpus: Corpus, key: string): number {
  const count = countOf(corpus, key);
  return weigh(Math.max(populationOf(corpus, key), count, 1), count);
}

function countOf(corpus: Corpus, key: string): number {
  let count = 0;
  for (const { index } of corpus.segments) {
    const term = index.term(key);
    if (term >= 0) count += index.count(term);
  }
  return count;
}

/**
 * A handful of reviews says nothing about which words are rare. Up to this many, a background fills the store: of it every
 * thousandth holds a given number or everyday word, none holds a name.
 */
const BACKGROUND = 5000;
const EVERYDAY = 1000;

/** How much a word tells, for judging: as `idfOf`, with the background of a small store. */
export function rarityOf(corpus: Corpus, key: string): number {
  const missing = Math.max(0, BACKGROUND - corpus.size);
  if (missing === 0) return idfOf(corpus, key);
  const held = key.startsWith('#') || isEveryday(key) ? missing / EVERYDAY : 0;
  return weigh(populationOf(corpus, key) + missing, countOf(corpus, key) + held);
}

/** Rarity of a word that nothing holds: the most there can be. */
export const mostRare = (corpus: Corpus): number => weigh(Math.max(corpus.size, BACKGROUND), 0);

/** The same by number of a term in one segment, kept. */
export function rarityOfTerm(corpus: Corpus, segment: number, term: number): number {
  const open = corpus.segments[segment]!;
  if (open.rarity.length === 0) open.rarity = new Float32Array(open.index.termCount);
  let rarity = open.rarity[term]!;
  if (rarity === 0) {
    rarity = rarityOf(corpus, open.index.key(term));
    open.rarity[term] = rarity;
  }
  return rarity;
}

/**
 * The best `top` reviews for a query: each word counts once per review, by the best of its alternatives. Best first; equal
 * scores keep the order of segments and reviews.
 */
export function retrieve(corpus: Corpus, words: readonly (readonly Alternative[])[], top: number): Candidate[] {
  const found: Candidate[] = [];
  const idfs = words.map((alternatives) => alternatives.map(({ key }) => idfOf(corpus, key)));
  corpus.segments.forEach(({ index }, segment) => {
    const scores = new Float32Array(index.size);
    const best = new Float32Array(index.size);
    const norms = index.languages.map(({ lang }) => {
      const { reviews, terms } = corpus.languages.get(lang)!;
      return terms ? (K1 * B * reviews) / terms : 0;
    });
    const touched: number[] = [];
    words.forEach((alternatives, w) => {
      const seen: number[] = [];
      alternatives.forEach(({ key, weight }, a) => {
        const term = index.term(key);
        if (term < 0) return;
        const gain = idfs[w]![a]! * weight * (K1 + 1);
        index.each(term, (review, times) => {
          const score =
            (gain * times) / (times + K1 * (1 - B) + norms[index.reviewLang[review]!]! * index.lengths[review]!);
          if (best[review] === 0) seen.push(review);
          if (score > best[review]!) best[review] = score;
        });
      });
      for (const review of seen) {
        if (scores[review] === 0) touched.push(review);
        scores[review]! += best[review]!;
        best[review] = 0;
      }
    });
    keepBest(found, touched, scores, segment, top);
  });
  return found.sort((a, b) => b.score - a.score || a.segment - b.segment || a.review - b.review).slice(0, top);
}

/** Adds the best `top` of one segment: a threshold first, so that only a few are sorted. */
function keepBest(
  found: Candidate[],
  touched: readonly number[],
  scores: Float32Array,
  segment: number,
  top: number,
): void {
  let floor = 0;
  if (touched.length > top * 4) {
    // A heap of the best scores, smallest first, gives the score that just makes it.
    const heap = new Float32Array(top);
    for (const review of touched) {
      const score = scores[review]!;
      if (score <= heap[0]!) continue;
      let at = 0;
      for (let child = 1; child < top; child = at * 2 + 1) {
        if (child + 1 < top && heap[child + 1]! < heap[child]!) child++;
        if (heap[child]! >= score) break;
        heap[at] = heap[child]!;
        at = child;
      }
      heap[at] = score;
    }
    floor = heap[0]!;
  }
  for (const review of touched) if (scores[review]! >= floor) found.push({ segment, review, score: scores[review]! });
}
