// Checks kept from pages: an own pack that grows, and that a reader can see, search and remove like any other.
import { expect, test, vi } from 'vitest';
import type { Review } from '../../lib/model/review';
import { store } from './store';

const review = (id: string, rating: string): Review => ({ id, lang: 'en', text: `The harbour claim ${id}`, rating });
async function keeping() {
  const s = await store();
  const { keepReviews } = await import('../../lib/browser/kept');
  return { ...s, keepReviews };
}

test('kept checks are private, searchable, and stay when more are kept', async () => {
  const s = await keeping();
  await s.keepReviews([review('a', 'False')], Date.UTC(2026, 0, 2));
  await s.keepReviews([review('b', 'True')], Date.UTC(2026, 0, 3));
  const { index, store: known } = await s.openKnowledge();
  expect(index.claims.map(({ private: own }) => own)).toEqual([true]);
  expect([...(await known.reviews(['a', 'b', 'c'])).keys()].sort()).toEqual(['a', 'b']);
  expect(known.packs().map(({ id, trust, created }) => [id, trust, created])).toEqual([
    ['kept.checks', 'own', '2026-01-03'],
  ]);
});

test('the same check kept again is replaced, not doubled', async () => {
  const s = await keeping();
  await s.keepReviews([review('a', 'Unproven')], 0);
  await s.keepReviews([review('a', 'False')], 1);
  expect((await (await s.openKnowledge()).store.reviews(['a'])).get('a')?.review.rating).toBe('False');
  expect((await (await s.database()).getAll('packs'))[0]?.counts.reviews).toBe(1);
});

test('removed, nothing is left', async () => {
  const s = await keeping();
  await s.keepReviews([review('a', 'False')], 0);
  await s.uninstall('kept.checks');
  await vi.waitFor(async () => expect((await s.openKnowledge()).index.claims).toEqual([]));
});
