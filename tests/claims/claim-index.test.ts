// The index in bytes answers as a plain search does, and damaged bytes are refused.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildClaimIndex } from '../../lib/claims/build-claim-index';
import { openClaimIndex } from '../../lib/claims/claim-index';
import { openCorpus, retrieve } from '../../lib/claims/corpus';
import { termsOf } from '../../lib/claims/terms';
import type { Review } from '../../lib/model/review';
import { runs } from '../helpers/fuzz';

const WORDS = 'harbour council bridge river school teacher 12 2019 farmer église été Łódź 東京 storm vote'.split(' ');
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const reviews = fc
  .array(fc.record({ text: sentence, title: fc.option(sentence, { nil: undefined }) }), { minLength: 1, maxLength: 40 })
  .map((list) =>
    list.map(({ text, title }, i): Review => ({ id: `r${i}`, lang: 'en', text, ...(title ? { title } : {}) })),
  );

const segment = (list: readonly Review[], pack = 'a') => ({ pack, private: false, bytes: buildClaimIndex(list) });
const queryOf = (text: string) =>
  [...new Set(termsOf(text, 'en').map((term) => term.key))].filter((key) => !key.startsWith('!'));

/** BM25 with k1 1.2 and b .6 over the terms of text and title, straight from its formula. */
function plainScores(list: readonly Review[], keys: readonly string[]): Map<string, number> {
  const documents = list.map((review) =>
    [review.text, review.title ?? '']
      .flatMap((text) => termsOf(text, 'en').map((term) => term.key))
      .filter((key) => !key.startsWith('!')),
  );
  const average = documents.reduce((sum, words) => sum + words.length, 0) / documents.length;
  const scores = new Map<string, number>();
  for (const key of keys) {
    const count = documents.filter((words) => words.includes(key)).length;
    const idf = Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));
    documents.forEach((words, i) => {
      const times = words.filter((word) => word === key).length;
      if (times === 0) return;
      const gain = (idf * times * 2.2) / (times + 1.2 * (0.4 + (0.6 * words.length) / average));
      scores.set(list[i]!.id, (scores.get(list[i]!.id) ?? 0) + gain);
    });
  }
  return scores;
}

describe('retrieval from bytes', () => {
  test('gives the scores of plain BM25, in one segment and in two', () => {
    fc.assert(
      fc.property(reviews, sentence, fc.nat(), (list, text, cut) => {
        const keys = queryOf(text);
        const words = keys.map((key) => [{ key, weight: 1, how: 'same' as const }]);
        const plain = plainScores(list, keys);
        const at = cut % (list.length + 1);
        const halves = [list.slice(0, at), list.slice(at)]
          .filter((half) => half.length > 0)
          .map((half) => segment(half));
        for (const segments of [[segment(list)], halves]) {
          const corpus = openCorpus(segments);
          const found = retrieve(corpus, words, 100);
          expect(found.length).toBe(plain.size);
          for (const { segment: which, review, score } of found)
            expect(score).toBeCloseTo(plain.get(corpus.segments[which]!.index.id(review))!, 3);
        }
      }),
      runs(100),
    );
  });

  test('the best few are the best few of all', () => {
    fc.assert(
      fc.property(reviews, sentence, fc.integer({ min: 1, max: 5 }), (list, text, top) => {
        const words = queryOf(text).map((key) => [{ key, weight: 1, how: 'same' as const }]);
        const corpus = openCorpus([segment(list)]);
        expect(retrieve(corpus, words, top)).toEqual(retrieve(corpus, words, 1000).slice(0, top));
      }),
      runs(60),
    );
  });

  test('of the alternatives of a word the best counts, not their sum', () => {
    const corpus = openCorpus([segment([{ id: 'x', lang: 'en', text: 'harbour bridge' }])]);
    const both = retrieve(
      corpus,
      [
        [
          { key: 'en:harbour', weight: 1, how: 'same' },
          { key: 'en:bridg', weight: 0.5, how: 'synonym' },
        ],
      ],
      5,
    );
    const one = retrieve(corpus, [[{ key: 'en:harbour', weight: 1, how: 'same' }]], 5);
    expect(both).toEqual(one);
  });

  test('ids, languages and words come back', () => {
    const index = openClaimIndex(
      buildClaimIndex([
        { id: 'é/1', lang: 'fr', text: 'Le maire a fermé le pont.' },
        { id: '東', lang: 'en-GB', text: 'The mayor closed 12 bridges', claimant: 'Ruth Hale' },
      ]),
    )!;
    expect([index.id(0), index.id(1)]).toEqual(['é/1', '東']);
    expect(index.languages).toEqual([
      { lang: 'fr', reviews: 1, terms: 3 },
      { lang: 'en', reviews: 1, terms: 4 },
    ]);
    const words = index.words(1);
    expect([...words.terms].map((term) => index.key(term))).toEqual([
      'en:mayor',
      'en:close',
      '#12',
      'en:bridg',
      'en:ruth',
      'en:hale',
    ]);
    expect([words.text, words.title]).toEqual([4, 4]);
    expect(index.term('en:nowhere')).toBe(-1);
  });

  test('no reviews, no answer', () => {
    const corpus = openCorpus([segment([])]);
    expect(retrieve(corpus, [[{ key: 'en:harbour', weight: 1, how: 'same' }]], 5)).toEqual([]);
  });
});

describe('openClaimIndex refuses', () => {
  const bytes = buildClaimIndex([{ id: 'a', lang: 'en', text: 'The harbour council closed the bridge.' }]);

  test('every single damaged byte', () => {
    for (let i = 0; i < bytes.length; i++) {
      const damaged = bytes.slice();
      damaged[i]! ^= 0x55;
      expect([i, openClaimIndex(damaged)]).toEqual([i, null]);
    }
  });
  test('every shortening', () => {
    for (let length = 0; length < bytes.length; length++) expect(openClaimIndex(bytes.slice(0, length))).toBeNull();
  });
  test('nothing and noise', () => {
    expect(openClaimIndex(new Uint8Array(0))).toBeNull();
    expect(openClaimIndex(new Uint8Array(256).fill(7))).toBeNull();
  });
  test('but not bytes that lie at an odd place of a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 1);
    larger.set(bytes, 1);
    expect(openClaimIndex(larger.subarray(1))?.id(0)).toBe('a');
  });
});
