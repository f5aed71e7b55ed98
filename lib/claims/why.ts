// The reasons for and against a match, as codes with the words of both texts.

import type { Review } from '../model/review';
import type { Span } from '../model/span';
import type { Why } from '../model/why';
import type { Judged } from './match';
import type { Query } from './query';
import { readTerms } from './terms';

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
  if (comparison.roles && judged.relation === 'similar') why.push({ code: 'roles' });
  if (review) why.push(...wordsThatDiffer(text, query, judged, review));
  if (comparison.claimant && review?.claimant) why.push({ code: 'claimant', name: review.claimant });
  return why;
}

/** What stands in one text in the place of the other's words: names, and words on two sides of one scale. */
function wordsThatDiffer(text: string, query: Query, { comparison, relation }: Judged, review: Review): Why[] {
  const { swapped, turn, opposite, numbersDiffer } = comparison;
  const scale = relation === 'similar' ? (turn ?? opposite) : null;
  if (!scale && (!swapped || numbersDiffer)) return [];
  const { terms, marks } = readTerms(review.text, review.lang.toLowerCase().split(/[-_]/)[0]!);
  const why: Why[] = [];
  const differ = (code: 'entities-differ' | 'words-differ', here: Span, there: Span | undefined) => {
    const slice = (of: string, { start, end }: Span) => of.slice(start, end);
    if (there) why.push({ code, here: slice(text, here), there: slice(review.text, there) });
  };
  if (swapped && !numbersDiffer) {
    const [here, there] = [query.terms[swapped.here]!, terms[swapped.there]];
    differ(here.kind === 'name' || there?.kind === 'name' ? 'entities-differ' : 'words-differ', here, there);
  }
  if (scale) {
    const { key, at } = scale.there;
    const there = marks.find((mark) => mark.key === key && mark.at === at);
    const named = swapped && scale.here.own === swapped.here;
    if (!named) differ('words-differ', scale.here, there);
  }
  return why;
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];
const figure = (key: string): string => key.slice(1).replace('%', ' %');
