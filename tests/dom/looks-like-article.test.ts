// What is read without being asked, and what is not; and what names of classes say.
import { describe, expect, test } from 'vitest';
import { hintOfName } from '../../lib/article/hints';
import { ARTICLE_SCORE, looksLikeArticle } from '../../lib/dom/looks-like-article';
import { parsePage } from '../../lib/node/load-page';

const scored = (html: string) => looksLikeArticle(parsePage(`<html>${html}</html>`, null).document);
const paragraph =
  '<p>The harbour master said on Monday that the ferries would stay in port until the wind had dropped.</p>';

const ARTICLES: Record<string, string> = {
  'structured data': `<head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Wind"}</script></head><body><h1>Wind</h1>${paragraph.repeat(3)}</body>`,
  'structured data in a graph': `<head><script type="application/ld+json">{"@graph":[{"@type":["ReportageNewsArticle"]}]}</script></head><body>${paragraph.repeat(3)}</body>`,
  metadata: `<head><meta property="og:type" content="article"></head><body><article><h1>Wind</h1>${paragraph.repeat(3)}</article></body>`,
  structure: `<body><h1>Wind</h1><time datetime="2024-01-02">2 January</time>${paragraph.repeat(15)}</body>`,
  'no paragraphs': `<head><meta property="og:type" content="article"></head><body><article><h1>Wind</h1>${paragraph.repeat(9).replace(/<\/?p>/g, '<br>')}</article></body>`,
};

const OTHERS: Record<string, string> = {
  'search page': `<head><script type="application/ld+json">{"@type":"SearchResultsPage"}</script></head><body><form role="search"><input type="search"></form>${'<article><h2><a href="/x">A result</a></h2><p><a href="/x">Ferries stay in port until the wind drops, says the harbour master of Sarn.</a></p></article>'.repeat(10)}</body>`,
  'web app': '<body><div id="root"><header>Inbox</header><ul><li>One</li><li>Two</li></ul></div></body>',
  form: '<body><h1>Sign in</h1><form><label>Name<input></label><label>Password<input type="password"></label><button>Go</button></form></body>',
  'product page': `<head><meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product","name":"Oilskin"}</script></head><body><h1>Oilskin</h1>${paragraph.repeat(4)}</body>`,
  'front page': `<body><h1>The Quayside Courier</h1>${'<article><h2><a href="/a">Wind</a></h2><p>Ferries stay in port.</p></article>'.repeat(20)}</body>`,
  empty: '',
};

describe('looks like an article', () => {
  test.each(Object.entries(ARTICLES))('%s', (_, html) => {
    const { score, why } = scored(html);
    expect(score, why.join(' ')).toBeGreaterThanOrEqual(ARTICLE_SCORE);
  });
  test.each(Object.entries(OTHERS))('not: %s', (_, html) => {
    const { score, why } = scored(html);
    expect(score, why.join(' ')).toBeLessThan(ARTICLE_SCORE);
  });
});

test.each([
  ['article__body', 'body'],
  ['article-chapo', 'standfirst'],
  ['wp-caption-text', 'caption'],
  ['c-related-card', 'furniture'],
  ['storyNewsletterBox', 'furniture'],
  ['lire-aussi', 'furniture'],
  ['comment-list', 'comments'],
  ['komentarz', 'comments'],
  ['byline', 'byline'],
  ['visually-hidden', 'hidden'],
  ['hJpRRP', null],
  ['paragraph text-lg', null],
  ['headline', null],
  ['adventure', null],
])('the name "%s" says %s', (name, hint) => {
  expect(hintOfName(name)).toBe(hint);
});
