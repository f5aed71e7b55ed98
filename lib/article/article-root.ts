// The part of a page that holds its article: the innermost box in which nearly all running text lies.
import type { Box, Candidate, Gathered, Stated } from '../model/gathered';
import { loose } from './wording';

/** A child is entered while it holds at least this share of the weight. Standfirsts outside are fetched back later. */
const SHARE = 0.8;

export interface Root {
  /** Index of the box. */
  box: number;
  /** Index of the `<article>` that the page's title stands in; -1 where it stands in none. */
  own: number;
  /** Weight of each candidate as running text, in characters. */
  weights: Float64Array;
  /** Sums of weights before each candidate; one more than there are candidates. */
  sums: Float64Array;
}

/** Tag and classes: what boxes of one sort share. */
export const boxName = ({ tag, names }: Box): string => `${tag} ${names}`;

/**
 * Looks within the box `top`, the outermost where none is given. `body`: the article's text as structured data give it. `null`
 * where the page has no running text at all.
 */
export function articleRoot(page: Gathered, { body, title }: Stated, top = 0): Root | null {
  const { boxes, candidates } = page;
  const factors = factorsOf(page);
  const own = title ? articleOfTitle(page, loose(title)) : -1;
  const known = body ? loose(body) : '';
  const weights = new Float64Array(candidates.length);
  const sums = new Float64Array(candidates.length + 1);
  for (const [i, candidate] of candidates.entries()) {
    let weight = runningText(candidate, boxes[candidate.box]!.tag) * factors[candidate.box]!;
    if (weight > 0 && known && candidate.text.length > 30 && known.includes(loose(candidate.text))) weight *= 3;
    if (own >= 0 && (i < boxes[own]!.first || i >= boxes[own]!.last) && inArticle(page, candidate.box)) weight *= 0.05;
    weights[i] = weight;
    sums[i + 1] = sums[i]! + weight;
  }
  if (sums[candidates.length] === 0) {
    // A page of a few words: whatever is no link counts.
    for (const [i, { text, linked, box }] of candidates.entries()) {
      weights[i] = linked < 0.5 && !/^h[1-6]$/.test(boxes[box]!.tag) ? text.length * factors[box]! : 0;
      sums[i + 1] = sums[i]! + weights[i]!;
    }
    if (sums[candidates.length] === 0) return null;
  }
  const weightOf = (box: number) => sums[boxes[box]!.last]! - sums[boxes[box]!.first]!;
  let root = top;
  for (;;) {
    let best = -1;
    for (let i = root + 1; i < boxes.length && boxes[i]!.last <= boxes[root]!.last; i++)
      if (boxes[i]!.parent === root && (best < 0 || weightOf(i) > weightOf(best))) best = i;
    if (best < 0 || weightOf(best) < SHARE * weightOf(root)) break;
    if (isBlock(boxes[best]!.tag)) break;
    root = best;
  }
  return { box: root, own, weights, sums };
}

/** The `<article>` with the title (as by `loose`) in it and enough text to be the one meant; -1 where there is none. */
export function articleOfTitle({ boxes, candidates }: Gathered, title: string): number {
  for (const { box, text } of candidates) {
    if (!/^h[12]$/.test(boxes[box]!.tag) || loose(text) !== title) continue;
    let at = box;
    while (at >= 0 && boxes[at]!.tag !== 'article') at = boxes[at]!.parent;
    if (at < 0) continue;
    let length = 0;
    for (let i = boxes[at]!.first; i < boxes[at]!.last; i++)
      length += runningText(candidates[i]!, boxes[candidates[i]!.box]!.tag);
    if (length > 250) return at;
  }
  return -1;
}

function inArticle({ boxes }: Gathered, box: number): boolean {
  for (let at = box; at >= 0; at = boxes[at]!.parent) if (boxes[at]!.tag === 'article') return true;
  return false;
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
function factorsOf({ boxes }: Gathered): Float64Array {
  const factors = new Float64Array(boxes.length);
  const bad = new Uint8Array(boxes.length);
  const good = new Uint8Array(boxes.length);
  const comments = new Uint8Array(boxes.length);
  for (const [i, { parent, tag, hint }] of boxes.entries()) {
    if (parent >= 0) {
      bad[i] = bad[parent]!;
      good[i] = good[parent]!;
      comments[i] = comments[parent]!;
    }
    if (tag === 'article' || tag === 'main' || hint === 'body') good[i] = 1;
    if (tag === 'aside' || tag === 'footer' || tag === 'figcaption' || tag === 'form' || tag === 'header') bad[i] = 1;
    else if (hint !== null && hint !== 'body' && hint !== 'standfirst' && tag !== 'article') bad[i] = 1;
    if (hint === 'comments') comments[i] = 1;
    // Comments often are many times as long as what they comment on.
    factors[i] = (comments[i] ? 0.003 : bad[i] ? 0.1 : 1) * (good[i] ? 1.3 : 1);
  }
  return factors;
}
