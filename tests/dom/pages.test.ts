// Golden pages: tests/pages/<slug>/source.html is read as a file and compared with expected.json beside it.
// UPDATE_GOLDENS=1 npx vitest run tests/dom/pages.test.ts   rewrites them; read the diff.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { looksLikeArticle } from '../../lib/dom/looks-like-article';
import { readPage } from '../../lib/dom/read-page';
import { loadPage } from '../../lib/node/load-page';

const PAGES = resolve(import.meta.dirname, '../pages');
const slugs = readdirSync(PAGES).filter((slug) => existsSync(join(PAGES, slug, 'source.html')));

/** What a golden holds: the page's own facts, and each block as "kind: text". */
function golden(slug: string) {
  const { document, url, encoding } = loadPage(readFileSync(join(PAGES, slug, 'source.html')), null);
  const read = readPage(document, { url });
  const { score, why } = looksLikeArticle(document);
  if (!read) return { encoding, likeness: score, evidence: why, blocks: [] };
  const { title, lang, date, author, outlet, blocks, text } = read.article;
  return {
    encoding,
    likeness: Number(score.toFixed(2)),
    evidence: why,
    title,
    lang,
    date,
    author,
    outlet,
    blocks: blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
  };
}

describe('golden pages', () => {
  test('are there', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(13);
  });

  test.each(slugs)('%s', (slug) => {
    const path = join(PAGES, slug, 'expected.json');
    const found = golden(slug);
    if (process.env['UPDATE_GOLDENS']) writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });

  test.each(slugs)('%s is left as it was', (slug) => {
    const { document, url } = loadPage(readFileSync(join(PAGES, slug, 'source.html')), null);
    const before = document.toString();
    looksLikeArticle(document);
    readPage(document, { url });
    expect(document.toString()).toBe(before);
  });
});
