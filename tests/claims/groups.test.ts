// Several reviews of one statement: grouped by claim, the replaced ones marked.
import { describe, expect, test } from 'vitest';
import { grouped } from '../../lib/claims/groups';
import type { ReviewMatch } from '../../lib/model/annotation';
import type { Review } from '../../lib/model/review';

const review = (id: string, text: string, facts: Partial<Review> = {}): Review => ({ id, lang: 'en', text, ...facts });
const laid = (list: readonly (readonly [Review, ReviewMatch['relation']])[]) =>
  grouped(
    list.map(([{ id }, relation]) => ({ id, relation })),
    new Map(list.map(([one]) => [one.id, one])),
  );

describe('grouped', () => {
  test('all that check the statement itself are one group, whatever their language', () => {
    const found = laid([
      [review('a', 'Crows steal coins from the Lindale fountain'), 'same'],
      [review('b', 'Les corneilles volent les pièces de la fontaine de Lindale', { lang: 'fr' }), 'same'],
    ]);
    expect(found.map(({ group }) => group)).toEqual([0, 0]);
  });
  test('a related claim stands apart; two reviews of one related claim stand together', () => {
    const found = laid([
      [review('a', 'Crows steal 40 coins a day from the Lindale fountain'), 'same'],
      [review('b', 'Crows steal 90 coins a day from the Lindale fountain'), 'similar'],
      [review('c', 'Crows steal 90 coins a day from the fountain in Lindale'), 'similar'],
      [review('d', 'Crows steal 70 coins a day from the Lindale fountain'), 'similar'],
      [review('e', 'Crows do not steal 90 coins a day from the Lindale fountain'), 'similar'],
    ]);
    expect(found.map(({ group }) => group)).toEqual([0, 1, 1, 2, 3]);
  });
  test('the newest review of a publisher replaces its older ones, nobody else’s', () => {
    const text = 'Crows steal coins from the Lindale fountain';
    const found = laid([
      [review('old', text, { publisher: 'Vérif Lindale', date: '2021-03-01' }), 'same'],
      [review('new', text, { publisher: 'VERIF Lindale', date: '2022-05-09' }), 'same'],
      [review('other', text, { publisher: 'Bay Facts', date: '2020-01-01' }), 'same'],
      [review('undated', text, { publisher: 'Vérif Lindale' }), 'same'],
    ]);
    expect(found.map(({ supersededBy }) => supersededBy)).toEqual(['new', undefined, undefined, undefined]);
  });
  test('a newer review of another claim replaces nothing', () => {
    const found = laid([
      [review('a', 'Crows steal 40 coins a day', { publisher: 'Bay Facts', date: '2020-01-01' }), 'same'],
      [review('b', 'Crows steal 90 coins a day', { publisher: 'Bay Facts', date: '2021-01-01' }), 'similar'],
    ]);
    expect(found.map(({ supersededBy }) => supersededBy)).toEqual([undefined, undefined]);
  });
});
