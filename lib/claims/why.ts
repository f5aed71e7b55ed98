// The reasons for and against a match, as codes with the words of both texts.

import type { Review } from '../model/review';
import type { Why } from '../model/why';
import type { Judged } from './match';
import type { Query } from './query';
import { termsOf } from './terms';

/** Reasons of one judged candidate; words of the review's side need its record and are left out without it. */
export function explain(text: string, query: Query, judged: Judged, review: Review | null): Why[] {
  const { comparison } = judged;
  const why: Why[] = [];
  const said = (i: number) => text.slice(query.terms[i]!.start, query.terms[i]!.end);
  const met = [...new Set(comparison.pairs.map(({ here }) => here))].sort((a, b) => a - b);
  const words = unique(met.filter((i) => query.terms[i]!.kind === 'word').map(said));
  why.push({ code: 'words', share: Math.round(comparison.coverage * 100), words: words.join(', ') });
  const names = unique(met.filter((i) => query.terms[i]!.kind === 'name').map(said));
  if (names.length > 0) why.push({ code: 'entities', names: names.join(', ') });
  if (comparison.numbersAgree.length > 0)
    why.push({ code: 'numbers', numbers: unique(comparison.numbersAgree.map(figure)).join(', ') });
  if (comparison.numbersDiffer)
    why.push({
      code: 'numbers-differ',
      here: figure(comparison.numbersDiffer.here),
      there: figure(comparison.numbersDiffer.there),
    });
  if (comparison.oddNegation) why.push({ code: 'negation' });
  if (comparison.swapped && review && !comparison.numbersDiffer) {
    const lang = review.lang.toLowerCase().split(/[-_]/)[0]!;
    const other = termsOf(review.text, lang)[comparison.swapped.there];
    if (other)
      why.push({
        code: 'entities-differ',
        here: said(comparison.swapped.here),
        there: review.text.slice(other.start, other.end),
      });
  }
  if (comparison.claimant && review?.claimant) why.push({ code: 'claimant', name: review.claimant });
  return why;
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];
const figure = (key: string): string => key.slice(1).replace('%', ' %');
