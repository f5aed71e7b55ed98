// What resembles a checked claim and is another one: never shown as the same, with the difference named, whatever kind it is.
import { describe, expect, test } from 'vitest';
import { matchClaim } from '../../lib/claims/match';
import type { Why } from '../../lib/model/why';
import { REVIEWS } from '../cases/claims';
import { FILLER } from '../cases/claims-filler';
import {
  BESIDE,
  type Difference,
  SAID_BY_OTHERS,
  SIMILAR,
  SIMILAR_ACROSS,
  SIMILAR_REVIEWS,
} from '../cases/claims-similar';
import { knowledgeOf } from '../eval/claims';

const knowledge = knowledgeOf([...REVIEWS, ...SIMILAR_REVIEWS, ...FILLER]);
const alone = knowledgeOf(SIMILAR_REVIEWS);
const idOf = (claim: string) => `near-${SIMILAR.findIndex((one) => one.claim === claim)}`;
const first = async (text: string, lang: string, store = knowledge) =>
  (await matchClaim({ text, lang }, store, { top: 1 })).results[0]!;

const rows = SIMILAR.flatMap(({ lang, claim, similar }) =>
  similar.map(([difference, text]) => ({ difference, lang, text, id: idOf(claim) })),
);
/** Reasons that say what differs. */
const DIFFERENT: readonly Why['code'][] = ['numbers-differ', 'entities-differ', 'words-differ', 'roles', 'negation'];
/** The reasons a kind of difference is told by. */
const TOLD: Partial<Record<Difference, readonly Why['code'][]>> = {
  figure: ['numbers-differ', 'words-differ', 'negation'],
  negation: ['negation'],
  comparison: ['words-differ'],
  superlative: ['words-differ', 'entities-differ', 'negation'],
  order: ['words-differ'],
  scope: ['words-differ', 'negation', 'entities-differ'],
};

test('there are rows of every kind, in both languages', () => {
  expect(rows.length).toBeGreaterThanOrEqual(90);
  for (const lang of ['fr', 'en'])
    expect(new Set(rows.filter((row) => row.lang === lang).map((row) => row.difference)).size).toBeGreaterThan(10);
});

describe('the same claim, in other words, order or company', () => {
  const same = SIMILAR.flatMap(({ lang, claim, same }) =>
    [claim, ...same].map((text) => ({ lang, text, id: idOf(claim) })),
  );
  test.each(same)('$text', async ({ lang, text, id }) => {
    expect(await first(text, lang)).toMatchObject({ id, relation: 'same' });
  });
});

describe('similar, and what differs is named', () => {
  test.each(rows)('$difference: $text', async ({ difference, lang, text, id }) => {
    const found = await first(text, lang);
    expect(found).toMatchObject({ id, relation: 'similar' });
    const codes = found.why.map(({ code }) => code);
    expect(codes.some((code) => (TOLD[difference] ?? DIFFERENT).includes(code))).toBe(true);
  });
});

describe('similar in a store of these reviews alone', () => {
  test.each(rows)('$difference: $text', async ({ lang, text }) => {
    expect((await first(text, lang, alone)).relation).not.toBe('same');
  });
});

describe('similar across languages', () => {
  test.each(SIMILAR_ACROSS)('%s, %s: %s', async (_, lang, text, claim) => {
    expect(await first(text, lang)).toMatchObject({ id: idOf(claim), relation: 'similar' });
  });
});

test.each(SAID_BY_OTHERS)('never the same, %s: %s', async (lang, text) => {
  expect((await first(text, lang)).relation).not.toBe('same');
});

describe('other news of the same people and places', () => {
  test.each(BESIDE)('never the same, %s: %s', async (lang, text) => {
    expect((await first(text, lang)).relation).not.toBe('same');
  });
  test('nor similar, one in ten apart', async () => {
    const shown = await Promise.all(BESIDE.map(async ([lang, text]) => (await first(text, lang)).relation));
    expect(shown.filter(Boolean).length).toBeLessThanOrEqual(BESIDE.length / 10);
  });
});

describe('the words that differ are named as written', () => {
  const why = async (text: string, lang: string) => (await first(text, lang)).why;
  test.each([
    ['fr', 'Le département de la Sourdre est le moins endetté du pays.', 'moins', 'plus'],
    ['en', 'The bridge over the Tamsin collapsed after the engineers inspected it.', 'after', 'before'],
    ['fr', 'Le musée de Valdoré accueille 15 000 visiteurs par an.', 'an', 'jour'],
    ['en', 'Exports of timber from Sundmark to Norland fell by 20 percent last year.', 'fell', 'rose'],
  ])('%s: %s', async (lang, text, here, there) => {
    expect(await why(text, lang)).toContainEqual({ code: 'words-differ', here, there });
  });
  test('swapped roles', async () => {
    expect(
      await why('Le maire Paul Grandin a accusé la députée Irène Vasseur de fraude électorale.', 'fr'),
    ).toContainEqual({ code: 'roles' });
  });
  test('the passive of a claim swaps nothing', async () => {
    const passive = await first(
      '40 tonnes de solvants ont été rejetées dans l’étang de Lisle par l’usine Bramont.',
      'fr',
    );
    expect(passive.relation).toBe('same');
    expect(passive.why).not.toContainEqual({ code: 'roles' });
  });
});
