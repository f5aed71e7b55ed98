// Many small segments joined answer as they did apart, and as one segment of all their reviews.
import { describe, expect, test } from 'vitest';
import { buildClaimIndex } from '../../lib/claims/build-claim-index';
import { openClaimIndex } from '../../lib/claims/claim-index';
import { matchClaim } from '../../lib/claims/match';
import { joined } from '../../lib/claims/segments';
import type { ClaimsSegment, Knowledge } from '../../lib/model/knowledge';
import type { Review } from '../../lib/model/review';
import { CLAIMS, REVIEWS } from '../cases/claims';
import { FILLER } from '../cases/claims-filler';
import { knowledgeOf } from '../eval/claims';

const all: Review[] = [...REVIEWS, ...FILLER].map((review, i) => ({
  ...review,
  claimant: 'Owen Pike',
  date: `2021-0${(i % 9) + 1}-11`,
}));
const segment = (pack: string, reviews: readonly Review[], own = true): ClaimsSegment => ({
  pack,
  private: own,
  bytes: buildClaimIndex(reviews),
});
const parts = (count: number) => {
  const size = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, i) => segment(`p${i}`, all.slice(i * size, (i + 1) * size)));
};
const over = (claims: readonly ClaimsSegment[]): Knowledge => ({
  ...knowledgeOf(all),
  index: { names: [], claims },
});

describe('joined', () => {
  test('the bytes are those of one segment of the same reviews', () => {
    const [one, ...more] = joined(parts(7));
    expect(more).toEqual([]);
    expect(one!.bytes).toEqual(buildClaimIndex(all));
  });
  test('answers stay the same', async () => {
    const apart = over(parts(7));
    const together = over(joined(parts(7)));
    for (const { lang, claim, similar } of CLAIMS)
      for (const text of [claim, ...similar]) {
        const shown = async (knowledge: Knowledge) => {
          const { results } = await matchClaim({ text, lang }, knowledge, { top: 3 });
          return results.map(({ id, relation }) => `${id} ${relation}`);
        };
        expect(await shown(together)).toEqual(await shown(apart));
      }
  });
  test('a few, large and damaged ones stay; what is private is not mixed with what is shipped', () => {
    const few = parts(3);
    expect(joined(few)).toBe(few);
    const damaged = { pack: 'x', private: true, bytes: new Uint8Array(80) };
    const shipped = segment('shipped', all.slice(0, 3), false);
    const result = joined([shipped, damaged, ...parts(5)]);
    expect(result.map(({ pack, private: own }) => [pack, own])).toEqual([
      ['x', true],
      ['shipped', false],
      ['p0 p1 p2 p3 p4', true],
    ]);
  });
  test('of two reviews with one id the first pack’s counts, joined or not', async () => {
    const [first] = all;
    const other = { ...first!, text: 'Half of all dentists in Norland quit their jobs in 2022.' };
    const twice = [segment('a', [first!]), segment('b', [other]), segment('c', [first!]), segment('d', all.slice(1))];
    const [one] = joined(twice);
    expect(openClaimIndex(one!.bytes)!.size).toBe(all.length);
    for (const claims of [twice, joined(twice)]) {
      const { results } = await matchClaim({ text: first!.text, lang: first!.lang }, over(claims), { top: 5 });
      expect(results.map(({ id }) => id)).toEqual([...new Set(results.map(({ id }) => id))]);
      expect(results[0]).toMatchObject({ id: first!.id, relation: 'same' });
    }
  });
});
