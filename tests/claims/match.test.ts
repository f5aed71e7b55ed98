// Statements meet the review they restate, are told apart from near misses, and most of the news meets nothing.
import { describe, expect, test } from 'vitest';
import { matchClaim } from '../../lib/claims/match';
import { ACROSS, CLAIMS, NOTHING, REVIEWS } from '../cases/claims';
import { FILLER } from '../cases/claims-filler';
import { knowledgeOf } from '../eval/claims';

const knowledge = knowledgeOf([...REVIEWS, ...FILLER]);
const idOf = (claim: string) => `case-${CLAIMS.findIndex((one) => one.claim === claim)}`;
const first = async (text: string, lang: string) => {
  const { results, abstain } = await matchClaim({ text, lang }, knowledge, { top: 3 });
  return { ...results[0]!, abstain };
};

describe('the same claim', () => {
  const rows = CLAIMS.flatMap(({ lang, claim, same }) =>
    [claim, ...same].map((text) => ({ lang, text, id: idOf(claim) })),
  );
  test.each(rows)('$text', async ({ lang, text, id }) => {
    expect(await first(text, lang)).toMatchObject({ id, relation: 'same', abstain: false });
  });
});

describe('a second publisher that checked the same claim', () => {
  const twins = knowledgeOf([...REVIEWS, ...REVIEWS.map((one) => ({ ...one, id: `${one.id}-again` })), ...FILLER]);
  const rows = CLAIMS.map(({ lang, claim }) => ({ lang, text: claim, id: idOf(claim) }));
  test.each(rows)('$text', async ({ lang, text, id }) => {
    const { results } = await matchClaim({ text, lang }, twins, { top: 2 });
    expect(results.map(({ id, relation }) => `${id} ${relation}`).sort()).toEqual([`${id} same`, `${id}-again same`]);
    const alone = await first(text, lang);
    expect(results[0]!.score).toBeGreaterThan(alone.score - 0.05);
  });
});

describe('similar, not the same', () => {
  const rows = CLAIMS.flatMap(({ lang, claim, similar }) => similar.map((text) => ({ lang, text, id: idOf(claim) })));
  test('there are enough rows', () => expect(rows.length).toBeGreaterThanOrEqual(60));
  test.each(rows)('$text', async ({ lang, text, id }) => {
    expect(await first(text, lang)).toMatchObject({ id, relation: 'similar', abstain: true });
  });
});

describe('across French and English', () => {
  test.each(ACROSS)('%s: %s', async (lang, statement, claim) => {
    expect((await first(statement, lang)).id).toBe(idOf(claim));
  });
});

describe('nothing', () => {
  test.each(NOTHING)('%s: %s', async (lang, text) => {
    const { results, abstain } = await matchClaim({ text, lang }, knowledge, { top: 5 });
    expect(abstain).toBe(true);
    expect(results.map(({ relation }) => relation)).toEqual(results.map(() => null));
  });
});

describe('why', () => {
  const why = async (text: string, lang: string, speaker?: string) => {
    const { results } = await matchClaim({ text, lang, ...(speaker ? { speaker } : {}) }, knowledge, { top: 1 });
    return results[0]!.why;
  };
  test('the figures that differ are named', async () => {
    expect(await why('Crime in Westerhall has risen by 4 percent since the curfew ended.', 'en')).toContainEqual({
      code: 'numbers-differ',
      here: '4 %',
      there: '45 %',
    });
  });
  test('the names that differ are named, as written', async () => {
    expect(await why('Senator Ruth Hale voted against the flood relief bill in March 2019.', 'en')).toContainEqual(
      expect.objectContaining({ code: 'entities-differ' }),
    );
  });
  test('a negation is named', async () => {
    expect(await why('Les compteurs d’eau connectés ne provoquent pas d’incendies.', 'fr')).toContainEqual({
      code: 'negation',
    });
  });
  test('the claimant is named where the statement is theirs', async () => {
    expect(
      await why('Senator Ada Quill voted against the flood relief bill in March 2019.', 'en', 'Owen Pike'),
    ).toContainEqual({
      code: 'claimant',
      name: 'Owen Pike',
    });
  });
});

describe('odd statements', () => {
  const rows = [
    '',
    ' ',
    '…',
    '« »',
    '12',
    'constructor toString __proto__',
    '😀 😀',
    'a',
    'ne pas',
    'https://example.org/a/b',
    '#NousSommesLà @JaneDoe',
  ];
  test.each(rows)('%s', async (text) => {
    for (const lang of ['fr', 'en', 'de', 'und', '']) {
      const { results, abstain } = await matchClaim({ text, lang }, knowledge, { top: 3 });
      expect(abstain).toBe(true);
      for (const { score } of results) expect(score >= 0 && score <= 1).toBe(true);
    }
  });

  test('all asked for are given, best first, even when abstaining', async () => {
    const { results, abstain } = await matchClaim({ text: 'Le musée de la ville a fermé.', lang: 'fr' }, knowledge, {
      top: 7,
    });
    expect([results.length, abstain]).toEqual([7, true]);
    expect(results.map(({ score }) => score)).toEqual(results.map(({ score }) => score).sort((a, b) => b - a));
  });
});
