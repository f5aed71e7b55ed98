// The fact-checks a page publishes itself are found wherever their markup lies, and become reviews.
import { describe, expect, test } from 'vitest';
import { publishedChecks } from '../../lib/dom/checks';
import { readPage } from '../../lib/dom/read-page';
import { parsePage } from '../../lib/node/load-page';
import { reviewsIn } from '../../lib/packs/importers/claimreview';

const CHECK = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://verif.example/port',
  claimReviewed: 'The old harbour of Lindale was sold for one crown',
  datePublished: '2024-03-02',
  author: { '@type': 'Organization', name: 'Verif Lindale' },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Owen Pike' }, datePublished: '2024-02-27' },
  reviewRating: { '@type': 'Rating', alternateName: 'False' },
};
const pageWith = (...blocks: string[]) =>
  parsePage(
    `<html><head>${blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join('')}</head><body><article><h1>The harbour</h1>${'<p>The council of Lindale said on Monday that the old harbour belongs to the town and will stay with it for good.</p>'.repeat(4)}</article></body></html>`,
    'https://verif.example/port',
  ).document;

describe('publishedChecks', () => {
  test.each([
    ['alone', JSON.stringify(CHECK)],
    ['in a list', JSON.stringify([{ '@type': 'Organization', name: 'x' }, CHECK])],
    ['in a graph', JSON.stringify({ '@context': 'https://schema.org', '@graph': [CHECK] })],
    ['inside the article', JSON.stringify({ '@type': 'NewsArticle', headline: 'x', review: [CHECK] })],
    ['with a full address as its type', JSON.stringify({ ...CHECK, '@type': ['https://schema.org/ClaimReview'] })],
    ['with a line break in a string', JSON.stringify(CHECK).replace('old harbour', 'old\nharbour')],
  ])('%s', (_, block) => {
    const [review, ...others] = reviewsIn(publishedChecks(pageWith(block)), 'en');
    expect(others).toEqual([]);
    expect(review).toMatchObject({
      text: CHECK.claimReviewed,
      rating: 'False',
      verdict: 'false',
      publisher: 'Verif Lindale',
      claimant: 'Owen Pike',
      url: CHECK.url,
      date: '2024-03-02',
    });
  });
  test('the same one twice is one', () => {
    expect(publishedChecks(pageWith(JSON.stringify(CHECK), JSON.stringify(CHECK)))).toHaveLength(1);
  });
  test('none in pages of other kinds, broken blocks and empty claims', () => {
    const blocks = ['{"@type":"NewsArticle","headline":"ClaimReview"}', '{"@type":"ClaimReview",', '[]', 'null'];
    expect(publishedChecks(pageWith(...blocks))).toEqual([]);
    expect(reviewsIn(publishedChecks(pageWith('{"@type":"ClaimReview"}')), 'en')).toEqual([]);
  });
  test('a page of hundreds, or one without end, costs little', () => {
    const many = JSON.stringify(Array.from({ length: 300 }, (_, i) => ({ ...CHECK, claimReviewed: `Claim ${i}` })));
    expect(publishedChecks(pageWith(many))).toHaveLength(20);
    expect(publishedChecks(pageWith(JSON.stringify({ ...CHECK, description: 'x'.repeat(50_000) })))).toEqual([]);
  });
  test('the article carries them, and only where there are any', () => {
    expect(readPage(pageWith(JSON.stringify(CHECK)), { url: null })?.article.checks).toHaveLength(1);
    expect(readPage(pageWith(), { url: null })?.article).not.toHaveProperty('checks');
  });
});
