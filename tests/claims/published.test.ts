// A quotation of the page meets the words as published: in a reviewed claim between marks, or as a statement of the reader's pack.

import { describe, expect, test } from 'vitest';
import { findClaims } from '../../lib/claims/claims';
import { matchClaim } from '../../lib/claims/match';
import { fidelityTo, publishedWords } from '../../lib/claims/published';
import type { ClaimQuery } from '../../lib/claims/query';
import type { Quotation } from '../../lib/model/annotation';
import type { Review } from '../../lib/model/review';
import { articleOf, read } from '../../lib/text/reading';
import { FILLER } from '../cases/claims-filler';
import { knowledgeOf } from '../eval/claims';

const quotation = (text: string, start: number, speaker: string | null, facts: Partial<Quotation> = {}): Quotation => ({
  ...{ id: `q${start}`, start, end: start + text.length, private: false, why: [], kind: 'direct', text },
  ...{ cue: null, source: null, score: 1 },
  speaker: speaker === null ? null : { name: speaker, entity: null, kind: 'person' },
  ...facts,
});
const record = (facts: Partial<Review>): Review => ({ id: 'r', lang: 'en', text: 'A claim', ...facts });

describe('publishedWords', () => {
  test('a quotation of the record comes before marks in the claim', () => {
    expect(
      publishedWords(record({ text: 'He said “no more boats this year”', quotation: 'No more boats, ever' })),
    ).toEqual(['No more boats, ever']);
  });
  test('stretches between marks of any kind; a title of two words is none', () => {
    expect(publishedWords(record({ text: 'Ruth Hale said "we sold the harbour" at the “Lindale Show”' }))).toEqual([
      'we sold the harbour',
    ]);
    expect(publishedWords(record({ text: 'La maire a dit : « nous avons vendu le port »' }))).toEqual([
      'nous avons vendu le port',
    ]);
  });
  test('a claim in the publisher’s own words has none', () =>
    expect(publishedWords(record({ text: 'The mayor sold the harbour' }))).toEqual([]));
});

describe('fidelityTo', () => {
  const words = 'We will never sell the old harbour to strangers from the coast';
  const known = record({ quotation: words, claimant: 'Ruth Hale' });
  test('gives kind, words and whose they are', () => {
    const text = 'We will never sell the old harbour to strangers';
    expect(fidelityTo(text, quotation(text, 0, 'Ruth Hale'), known)).toMatchObject({
      kind: 'verbatim',
      words,
      speaker: 'Ruth Hale',
    });
    expect(fidelityTo(text, quotation(text, 0, 'Owen Pike'), known)?.kind).toBe('other-speaker');
  });
  test('an unnamed speaker is nobody else', () => {
    const unnamed = quotation(words, 0, 'officials');
    unnamed.speaker = { name: 'officials', entity: null, kind: 'unnamed' };
    expect(fidelityTo(words, unnamed, known)?.kind).toBe('verbatim');
  });
  test('reported speech quotes nothing', () => {
    expect(fidelityTo(words, quotation(words, 0, 'Ruth Hale', { kind: 'indirect' }), known)).toBeNull();
  });
  test('other words are no version', () => {
    const text = 'The ferry will be late on every second Sunday';
    expect(fidelityTo(text, quotation(text, 0, 'Ruth Hale'), known)).toBeNull();
  });
});

test('a statement of the reader’s own pack shows on the page that the quotation was altered', async () => {
  const published = 'Nous ne vendrons jamais le vieux port de Castelroy aux promoteurs de la côte';
  const said = 'Nous vendrons le vieux port de Castelroy aux promoteurs de la côte';
  const text = `« ${said} », a lancé Jeanne Morel devant la halle.`;
  const own = [record({ id: 'own', lang: 'fr', text: published, quotation: published, claimant: 'Jeanne Morel' })];
  const { claims } = await findClaims(
    read(articleOf(text, { lang: 'fr' })),
    [quotation(said, 2, 'Jeanne Morel')],
    [],
    knowledgeOf([...own, ...FILLER], 'mine', true),
  );
  const [match] = claims[0]!.reviews;
  expect(claims[0]!.private).toBe(true);
  expect(match).toMatchObject({ id: 'own', relation: 'similar', fidelity: { kind: 'altered', words: published } });
  const lost = match!.fidelity!.alignment.filter(({ kind }) => kind !== 'same');
  expect(lost.map(({ there }) => published.slice(there.start, there.end))).toEqual(['ne', 'jamais']);
});

describe('a quotation finds the record that holds its words, however the claim was worded', () => {
  const words = 'Nous ne vendrons pas la régie des eaux avant que les habitants aient voté';
  const record: Review = {
    id: 'regie',
    lang: 'fr',
    text: 'Odile Marchal promet de ne jamais vendre la régie des eaux.',
    quotation: words,
    claimant: 'Odile Marchal',
  };
  const knowledge = knowledgeOf([record, ...FILLER]);
  const relation = async (text: string, facts: Partial<ClaimQuery> = {}) => {
    const query = { text, lang: 'fr', speaker: 'Odile Marchal', quoted: true, ...facts };
    const { results } = await matchClaim(query, knowledge, { top: 1 });
    return results[0]!.id === 'regie' ? results[0]!.relation : null;
  };
  test.each([
    ['verbatim', words, {}, 'same'],
    ['shortened', 'Nous ne vendrons pas la régie avant que les habitants aient voté', {}, 'same'],
    ['without its negation', 'Nous vendrons la régie des eaux avant que les habitants aient voté', {}, 'similar'],
    ['given to another', words, { speaker: 'Paul Vasseur' }, 'similar'],
    ['not quoted', words, { quoted: false }, null],
    ['other words', 'La régie des eaux publiera ses comptes quand les habitants auront voté', {}, null],
  ] as const)('%s', async (_, text, facts, wanted) => {
    expect(await relation(text, facts)).toBe(wanted);
  });
});
