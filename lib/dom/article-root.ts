// The part of a page that holds its article: the innermost box in which nearly all running text lies.
import type { Candidate, Page } from './candidates';
import { loose } from './metadata';

/** A child is entered while it holds at least this share of the weight. Standfirsts outside are fetched back later. */
const SHARE = 0.75;

export interface Root {
  /** Index of the box. */
  box: number;
  /** Weight of each candidate as running text, in characters. */
  weights: Float64Array;
  /** Sums of weights before each candidate; one more than there are candidates. */
  sums: Float64Array;
}

/** `body`: the article's text as structured data give it. `null` where the page has no running text at all. */
export function articleRoot(page: Page, body: string | null): Root | null {
  const { boxes, candidates } = page;
  const factors = factorsOf(page);
  const known = body ? loose(body) : '';
  const weights = new Float64Array(candidates.length);
  const sums = new Float64Array(candidates.length + 1);
  for (const [i, candidate] of candidates.entries()) {
    let weight = runningText(candidate, boxes[candidate.box]!.tag) * factors[candidate.box]!;
    if (weight > 0 && known && candidate.text.length > 30 && known.includes(loose(candidate.text))) weight *= 3;
    weights[i] = weight;
    sums[i + 1] = sums[i]! + weight;
  }
  if (sums[candidates.length] === 0) return null;
  const weightOf = (box: number) => sums[boxes[box]!.last]! - sums[boxes[box]!.first]!;
  let root = 0;
  for (;;) {
    let best = -1;
    for (let i = root + 1; i < boxes.length && boxes[i]!.last <= boxes[root]!.last; i++)
      if (boxes[i]!.parent === root && (best < 0 || weightOf(i) > weightOf(best))) best = i;
    if (best < 0 || weightOf(best) < SHARE * weightOf(root)) break;
    if (isBlock(boxes[best]!.tag)) break;
    root = best;
  }
  return { box: root, weights, sums };
}

const isBlock = (tag: string) => /^(?:p|blockquote|li|ul|ol|pre|h[1-6]|td)$/.test(tag);

/** Characters of running text in a candidate: sentences count, links, labels and headings don't. */
function runningText({ text, linked }: Candidate, tag: string): number {
  if (linked > 0.5 || /^h[1-6]$/.test(tag) || text.length < 25) return 0;
  const ends = /[.!?…»”"’)]$/.test(text);
  if (!ends && text.length < 80) return 0;
  const kind = tag === 'p' ? 1 : tag === 'li' || tag === 'td' || tag === 'dd' ? 0.6 : 0.85;
  return text.length * (1 - linked) ** 2 * kind * (ends ? 1 : 0.5);
}

/** What the boxes around a candidate make of its weight. */
function factorsOf({ boxes }: Page): Float64Array {
  const factors = new Float64Array(boxes.length);
  const bad = new Uint8Array(boxes.length);
  const good = new Uint8Array(boxes.length);
  for (const [i, { parent, tag, hint }] of boxes.entries()) {
    if (parent >= 0) {
      bad[i] = bad[parent]!;
      good[i] = good[parent]!;
    }
    if (tag === 'article' || tag === 'main' || hint === 'body') good[i] = 1;
    if (tag === 'aside' || tag === 'footer' || tag === 'figcaption' || tag === 'form' || tag === 'header') bad[i] = 1;
    else if (hint !== null && hint !== 'body' && hint !== 'standfirst' && tag !== 'article') bad[i] = 1;
    factors[i] = (bad[i] ? 0.1 : 1) * (good[i] ? 1.3 : 1);
  }
  return factors;
}
