// Days of reviews and statements: read where they stand whole, never guessed.
import { describe, expect, test } from 'vitest';
import { dayIn, dayOf, nearInTime } from '../../lib/claims/dates';
import { matchClaim } from '../../lib/claims/match';
import type { Review } from '../../lib/model/review';
import { knowledgeOf } from '../eval/claims';

describe('dayOf', () => {
  test.each([
    ['1970-01-02', 1],
    ['2020-01-06', 18_267],
    ['2020-01-06T23:59:00+02:00', 18_267],
    ['2020-13-06', 0],
    ['1969-05-01', 0],
    ['6 January 2020', 0],
    ['', 0],
    [undefined, 0],
  ])('%s', (date, day) => expect(dayOf(date)).toBe(day));
});

describe('dayIn', () => {
  test.each([
    ['en', 'Nobody told us about the bridge. — Ruth Hale (@ruthhale) January 6, 2020', '2020-01-06'],
    ['en', 'Seen on 6th Jan. 2020 in Harrow Bay', '2020-01-06'],
    ['en', 'On Sept 12, 2018 and again on May 3, 2019', '2019-05-03'],
    ['en', 'posted 2019-05-03 by the mayor', '2019-05-03'],
    ['fr', 'Publié le 6 janvier 2020 par la mairie', '2020-01-06'],
    ['fr', 'le 1er août 2021', '2021-08-01'],
    ['fr', 'au 3 Février 2022', '2022-02-03'],
  ])('%s: %s', (lang, text, date) => expect(dayIn(text, lang)).toBe(dayOf(date)));
  test.each([
    ['en', 'The bill of March 2019'],
    ['en', 'In 2020 the bridge fell'],
    ['en', 'Room 6, 2020 seats'],
    ['en', 'January 45, 2020'],
    ['fr', 'depuis janvier 2020'],
    ['fr', 'January 6, 2020'],
    ['und', ''],
  ])('no whole date in %s: %s', (lang, text) => expect(dayIn(text, lang)).toBe(0));
});

describe('a review that appeared soon after the statement', () => {
  test('fades with the days, and says nothing before the statement or without a day', () => {
    expect(nearInTime(1000, 1000)).toBe(1);
    expect(nearInTime(1000, 1020)).toBeGreaterThan(nearInTime(1000, 1060));
    expect(nearInTime(1000, 990)).toBe(0);
    expect([nearInTime(0, 1000), nearInTime(1000, 0)]).toEqual([0, 0]);
  });

  const review = (id: string, date: string): Review => ({
    id,
    lang: 'en',
    text: 'The harbour bridge of Port Ellery was closed because of rats.',
    date,
  });
  test('comes first of two that fit alike', async () => {
    const store = knowledgeOf([
      review('old', '2009-03-01'),
      review('new', '2019-06-05'),
      review('later', '2023-01-01'),
    ]);
    const text = 'They closed our harbour bridge in Port Ellery because of RATS — Tom Birch (@tombirch) June 3, 2019';
    const { results } = await matchClaim({ text, lang: 'en' }, store, { top: 3 });
    expect(results[0]!.id).toBe('new');
  });
});
