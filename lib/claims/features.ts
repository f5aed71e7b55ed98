// The features a judgement is made of, each one a number a reader could check.
import type { Tally } from './tally';

export const FEATURES = [
  'bias',
  'bm25',
  'relative',
  'coverage',
  'title',
  'query',
  'coverage×window',
  'window',
  'rarest matched',
  'rarest unmatched',
  'pairs in order',
  'order',
  'names met',
  'names unmet',
  'names here unmet',
  'numbers equal',
  'numbers missing',
  'numbers differ',
  'odd negation',
  'odd negation×coverage',
  'by other words',
  'claimant',
  'plain words met',
  'rarest two met',
  'information met',
  'opposite',
  'swapped',
  'best coverage',
  'coverage²',
  'dated near',
] as const;

/** What is known of a statement and a candidate; `bm25` is the retrieval score over the statement's own. */
export interface Known {
  bm25: number;
  relative: number;
  tally: Tally;
  /** Words of the claim that are met. */
  pairs: number;
  /** Weight of the rarest possible word. */
  scale: number;
  numbers: { total: number; agree: readonly string[]; missing: number; differ: unknown };
  oddNegation: boolean;
  claimant: boolean;
  opposite: boolean;
  swapped: boolean;
  /** How soon after the statement the review appeared, 0..1. */
  near: number;
}

const flag = (it: unknown): number => (it ? 1 : 0);
const share = (part: number, whole: number, none = 0): number => (whole ? part / whole : none);

/** By `FEATURES`, about 0..1 each. */
export function featuresOf({ tally, numbers, scale, ...known }: Known): Float64Array {
  const { coverage, titleCoverage, windowCoverage } = tally;
  return Float64Array.of(
    1,
    Math.min(1.5, known.bm25),
    known.relative,
    coverage,
    titleCoverage,
    tally.queryCoverage,
    coverage * windowCoverage,
    windowCoverage,
    tally.rarestMatched / scale,
    tally.rarestUnmatched / scale,
    tally.content > 1 ? tally.adjacent / (tally.content - 1) : 0,
    known.pairs > 1 ? tally.inOrder / (known.pairs - 1) : 0,
    share(tally.namesMet, tally.names, 0.5),
    share(tally.names - tally.namesMet, tally.names),
    share(tally.namesHereUnmet, tally.namesHere),
    share(numbers.agree.length, numbers.total),
    share(numbers.missing, numbers.total),
    flag(numbers.differ),
    flag(known.oddNegation),
    known.oddNegation ? coverage : 0,
    share(tally.byOtherWords, tally.metWeight),
    flag(known.claimant),
    share(tally.plainMet, tally.plain, 0.5),
    (tally.rarestMatched + tally.secondMatched) / (2 * scale),
    Math.min(1.5, tally.information / (5 * scale)),
    flag(known.opposite),
    flag(known.swapped),
    Math.max(coverage, titleCoverage),
    coverage * coverage,
    known.near,
  );
}
