// The vetoes: whether a near match is the same claim, another one to be pointed out, or nothing to show.
import type { Comparison } from './compare';
import { tableOf } from './lang';

export type Relation = 'same' | 'similar' | null;

/** From this probability on a review is shown as `same` where languages have no threshold of their own, and across two. */
const SAME = { other: 0.68, cross: 0.57 };
/** With less of the claim and of its title met than this, nothing is shown. */
const THIN = { claim: 0.36, title: 0.38 };

/** A word of the claim this rare, relative to the rarest possible, is what the claim is about. */
const LACKING = 0.6;

/** Only where nearly every word of both is met does another order mean other roles; texts that paraphrase move words about. */
const REORDERED = { claim: 0.85, stretch: 0.8 };

/**
 * What makes a near match another statement: a figure, a negation, an opposite, a swapped word, a missing rare word. Only
 * where the two run side by side: in a long statement that meets the claim here and there such differences are noise. Across
 * languages an unmet word may just be one the lexicon lacks: names alone tell.
 */
export function differsFrom(comparison: Comparison): boolean {
  const { coverage, cross, namesDiffer, queryCoverage, swapped, rarestUnmatched } = comparison;
  if (comparison.numbersDiffer !== null && coverage > 0.4) return true;
  if (comparison.roles && coverage >= REORDERED.claim && comparison.windowCoverage >= REORDERED.stretch) return true;
  const sideBySide = coverage >= 0.7 || (coverage >= 0.4 && queryCoverage >= 0.5);
  return (
    sideBySide &&
    (comparison.oddNegation ||
      comparison.opposite !== null ||
      comparison.turn !== null ||
      swapped !== null ||
      (cross ? namesDiffer : rarestUnmatched > LACKING))
  );
}

/**
 * A short statement about the claim's people and places that says something else of them: each of the two has a heavy word the
 * other lacks. It takes this much to be the same claim all the same.
 */
const OF_THE_SAME = { coverage: 0.4, query: 0.35, from: 0.66 };

const aboutTheSame = ({ coverage, queryCoverage, swapped, rarestUnmatched }: Comparison): boolean =>
  coverage >= OF_THE_SAME.coverage &&
  queryCoverage >= OF_THE_SAME.query &&
  (swapped !== null || rarestUnmatched > LACKING);

/** What is shown of a candidate to a reader of a statement in `lang`; `score` is its probability. */
export function relationOf(comparison: Comparison, score: number, lang: string): Relation {
  const near = Math.max(comparison.coverage, comparison.titleCoverage);
  const differs = differsFrom(comparison);
  const from = tableOf(lang)?.sameFrom;
  const own = from ? (comparison.dated ? from.dated : from.undated) : SAME.other;
  const least = comparison.cross ? SAME.cross : aboutTheSame(comparison) ? Math.max(own, OF_THE_SAME.from) : own;
  const thin = comparison.coverage < THIN.claim && comparison.titleCoverage < THIN.title;
  if (!differs && !thin && score >= least) return 'same';
  // Related and visibly different: nearly all of the claim is met, and the statement says little else.
  return differs && near >= 0.6 && comparison.queryCoverage >= 0.5 && comparison.windowCoverage >= 0.5
    ? 'similar'
    : null;
}
