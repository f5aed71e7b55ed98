// A review stands once at one place of the page, where it fits best.
import { describe, expect, test } from 'vitest';
import { shownOnce } from '../../lib/claims/once';
import type { Claim, ReviewMatch } from '../../lib/model/annotation';

const match = (id: string, relation: ReviewMatch['relation'], score = 0.9): ReviewMatch => ({
  id,
  relation,
  score,
  why: [{ code: 'words', share: 90, words: id }],
});
const claim = (start: number, end: number, quotation: number | null, reviews: ReviewMatch[], own = false): Claim => ({
  id: `c${start}-${end}${own ? 'p' : ''}`,
  start,
  end,
  private: own,
  why: reviews[0]!.why,
  text: '',
  quotation,
  reviews,
});
const shown = (claims: Claim[]) => shownOnce(claims).map(({ id, reviews }) => [id, reviews.map((review) => review.id)]);

describe('shownOnce', () => {
  test('the quotation keeps what the sentence around it meets too', () => {
    expect(shown([claim(0, 90, null, [match('a', 'same')]), claim(20, 60, 0, [match('a', 'same')])])).toEqual([
      ['c20-60', ['a']],
    ]);
  });
  test('the sentence keeps what it alone meets, and says why by that', () => {
    const claims = [
      claim(0, 90, null, [match('a', 'same'), match('b', 'similar')]),
      claim(20, 60, 0, [match('a', 'same')]),
    ];
    expect(shown(claims)).toEqual([
      ['c0-90', ['b']],
      ['c20-60', ['a']],
    ]);
    expect(shownOnce(claims)[0]!.why).toEqual(match('b', 'similar').why);
  });
  test('the same claim is worth more than a similar one, wherever it stands', () => {
    expect(shown([claim(0, 90, null, [match('a', 'same')]), claim(20, 60, 0, [match('a', 'similar')])])).toEqual([
      ['c0-90', ['a']],
    ]);
  });
  test('of the parts of one quotation the likelier one shows the review', () => {
    const parts = [claim(0, 40, 3, [match('a', 'same', 0.7)]), claim(41, 81, 3, [match('a', 'same', 0.95)])];
    expect(shown(parts)).toEqual([['c41-81', ['a']]]);
  });
  test('two places far apart may both show it', () => {
    const apart = [claim(0, 40, 0, [match('a', 'same')]), claim(100, 140, 1, [match('a', 'same')])];
    expect(shownOnce(apart)).toEqual(apart);
  });
  test('what is public never gives way to what is private', () => {
    const claims = [claim(0, 90, null, [match('a', 'similar')]), claim(20, 60, 0, [match('a', 'same')], true)];
    expect(shown(claims)).toEqual([['c0-90', ['a']]]);
  });
});
