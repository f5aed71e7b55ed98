// Fits the weights of the claim judgement: a listwise order of candidates and a logistic judgement of the first one.
import { FEATURES } from '../../claims/features';

export interface Row {
  features: Float64Array;
  right: boolean;
  /** A veto decides it, or it is in another language: the probability is not learnt from it. */
  differs: boolean;
}
export interface List {
  set: string;
  rows: Row[];
  weight: number;
  /** The set holds a review that says the opposite: about the same thing, and yet not to be shown. */
  contradicted: boolean;
}

/**
 * What says that two texts are about the same thing; more of it never ranks lower. Differences (another figure, a negation)
 * do not reorder: the review they differ from is the one to point out.
 */
const RELATED: ReadonlySet<string> = new Set(
  'bm25,relative,coverage,title,query,rarest matched,pairs in order,names met,numbers equal,claimant,best coverage,dated near'.split(
    ',',
  ),
);
/** Retrieval alone is a strong order (BM25 .850 on CheckThat! 2022 dev): training may only correct it. */
const PRIOR: Record<string, number> = {
  relative: 8,
  title: 2,
  'rarest matched': 1,
  'best coverage': 1,
  'dated near': 2,
};
const RANK_RIDGE = 0.05;

export const JUDGED = [...FEATURES, 'rank', 'lead'];
/** What may only speak for a match, and only against one: thirty weights on a thousand rows need the hint. */
const FOR: ReadonlySet<string> = new Set([
  ...RELATED,
  'coverage×window',
  'window',
  'order',
  'plain words met',
  'rarest two met',
  'information met',
  'coverage²',
  'rank',
  'lead',
]);
const AGAINST: ReadonlySet<string> = new Set([
  ...'rarest unmatched,names unmet,names here unmet,numbers missing,numbers differ,odd negation'.split(','),
  ...'odd negation×coverage,by other words,opposite,swapped'.split(','),
]);
const JUDGE_RIDGE = 0.003;

/** Full-batch Adam: small, deterministic, and good enough for thirty weights. */
function descend(
  start: Float64Array,
  steps: number,
  gradient: (weights: Float64Array, into: Float64Array) => void,
  bound: (weights: Float64Array) => void,
): Float64Array {
  const size = start.length;
  const weights = start.slice();
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const slope = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    slope.fill(0);
    gradient(weights, slope);
    for (let i = 0; i < size; i++) {
      first[i] = 0.9 * first[i]! + 0.1 * slope[i]!;
      second[i] = 0.999 * second[i]! + 0.001 * slope[i]! * slope[i]!;
      const rate = 0.05 * (1 - step / steps) + 0.001;
      weights[i]! -= (rate * (first[i]! / (1 - 0.9 ** step))) / (Math.sqrt(second[i]! / (1 - 0.999 ** step)) + 1e-8);
    }
    bound(weights);
  }
  return weights;
}

export const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0);

/** Listwise: the right candidates' share of the softmax over a query's candidates. */
export function trainRank(lists: readonly List[]): Float64Array {
  const size = FEATURES.length;
  const useful = lists.filter(({ rows }) => rows.some((row) => row.right) && rows.some((row) => !row.right));
  const total = useful.reduce((sum, list) => sum + list.weight, 0);
  const prior = Float64Array.from(FEATURES, (name) => PRIOR[name] ?? 0);
  const gradient = (weights: Float64Array, into: Float64Array) => {
    for (const { rows, weight } of useful) {
      const scores = rows.map((row) => dot(row.features, weights));
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const all = powers.reduce((a, b) => a + b, 0);
      const rightShare = powers.reduce((sum, power, i) => sum + (rows[i]!.right ? power : 0), 0);
      rows.forEach((row, i) => {
        const wanted = row.right ? powers[i]! / rightShare : 0;
        const off = ((powers[i]! / all - wanted) * weight) / total;
        for (let k = 0; k < size; k++) into[k]! += off * row.features[k]!;
      });
    }
    for (let k = 0; k < size; k++) into[k]! += RANK_RIDGE * (weights[k]! - prior[k]!);
  };
  return descend(prior, 300, gradient, (weights) => {
    FEATURES.forEach((name, k) => {
      weights[k] = RELATED.has(name) ? Math.max(0, weights[k]!) : 0;
    });
  });
}

/** Logistic: is the first candidate right? */
export function trainJudge(
  firsts: readonly { features: Float64Array; right: boolean; weight: number }[],
): Float64Array {
  const size = JUDGED.length;
  const total = firsts.reduce((sum, row) => sum + row.weight, 0);
  const gradient = (weights: Float64Array, into: Float64Array) => {
    for (const { features, right, weight } of firsts) {
      const off = ((1 / (1 + Math.exp(-dot(features, weights))) - (right ? 1 : 0)) * weight) / total;
      for (let k = 0; k < size; k++) into[k]! += off * features[k]!;
    }
    for (let k = 1; k < size; k++) into[k]! += JUDGE_RIDGE * weights[k]!;
  };
  return descend(new Float64Array(size), 1500, gradient, (weights) => {
    JUDGED.forEach((name, k) => {
      if (FOR.has(name)) weights[k] = Math.max(0, weights[k]!);
      if (AGAINST.has(name)) weights[k] = Math.min(0, weights[k]!);
    });
  });
}
