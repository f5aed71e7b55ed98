// A page that waits is answered before its statements are checked, once that takes long.
import { expect, test, vi } from 'vitest';
import { firstOf, type Meanwhile } from '../../lib/browser/unchecked';
import type { Analysis } from '../../lib/model/analysis';
import { loadKnowledge } from '../../lib/node/knowledge';
import { analyze } from '../../lib/pipeline';
import { articleOf } from '../../lib/text/reading';
import { PAGE } from '../components/fixture';

const WHOLE: Analysis = { ...PAGE, title: 'whole' };
const UNCHECKED: Analysis = { ...PAGE, claims: [], title: 'unchecked' };

/** Checks `statements` statements, each of which takes `each` milliseconds. */
const checking = (statements: number, each: number) => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const checked: string[] = [];
  return {
    checked,
    run: async (meanwhile: Meanwhile) => {
      for (let i = 0; i < statements; i++) {
        await meanwhile(UNCHECKED);
        now += each;
        checked.push('statement');
      }
      return WHOLE;
    },
  };
};

test('quick ones are answered whole', async () => {
  const { run } = checking(3, 10);
  expect(await firstOf(run, 50)).toEqual({ analysis: WHOLE, whole: null });
});

test('slow ones are answered after a while, and the answer goes out before the next statement is checked', async () => {
  const { run, checked } = checking(9, 20);
  const { analysis, whole } = await firstOf(run, 50);
  expect(analysis).toBe(UNCHECKED);
  expect(checked).toHaveLength(3);
  expect(await whole).toBe(WHOLE);
  expect(checked).toHaveLength(9);
});

test('a failure before the answer is the answer, one after it is told to who asks for the rest', async () => {
  const broken = new Error('broken');
  await expect(firstOf(() => Promise.reject(broken), 50)).rejects.toBe(broken);
  const { whole } = await firstOf(async (meanwhile) => {
    await meanwhile(UNCHECKED);
    throw broken;
  }, 0);
  await expect(whole).rejects.toBe(broken);
});

test('what an article is known to say before it is checked is all but its claims', async () => {
  const knowledge = await loadKnowledge({ starter: true, packs: [] });
  const text =
    '« Le barrage de Vaubrun retient trois fois plus d’eau qu’en 2015 », a déclaré Claire Delorme à Lyon. « La mairie de Lyon fermera quatre écoles du quartier à la rentrée », a-t-elle ajouté.';
  const before: Analysis[] = [];
  const whole = await analyze(
    articleOf(text, { lang: 'fr' }),
    knowledge,
    async (unchecked) => void before.push(unchecked),
  );
  expect(whole.claims).toHaveLength(1);
  expect(Object.keys(whole.reviews).length).toBeGreaterThan(0);
  expect(before.length).toBeGreaterThan(1);
  for (const one of before) expect(one).toEqual({ ...whole, claims: [], reviews: {}, packs: one.packs });
  expect(Object.keys(whole.packs)).toEqual(expect.arrayContaining(Object.keys(before[0]!.packs)));
});
