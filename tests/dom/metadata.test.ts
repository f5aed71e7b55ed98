// What a page says of itself is found wherever sites put it.
import { describe, expect, test } from 'vitest';
import { firstDate } from '../../lib/article/judge';
import { metadataOf } from '../../lib/dom/metadata';
import { parsePage } from '../../lib/node/load-page';

const of = (head: string, body = '') => {
  const page = parsePage(`<html lang="fr"><head>${head}</head><body>${body}</body></html>`, null);
  const meta = metadataOf(page.document, null);
  return { ...meta, date: firstDate(meta.dates) };
};
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('structured data', () => {
  test('author and publisher that a graph gives by reference', () => {
    const meta = of(
      ld({
        '@graph': [
          {
            '@type': 'NewsArticle',
            headline: 'La digue',
            author: [{ '@id': '#a' }, { '@id': '#b' }],
            publisher: { '@id': '#p' },
          },
          { '@type': 'Person', '@id': '#a', name: 'Nadia Ferrand' },
          { '@type': 'Person', '@id': '#b', name: 'Jean Roche' },
          { '@type': 'Organization', '@id': '#p', name: 'Le Journal des Vallées' },
        ],
      }),
    );
    expect(meta).toMatchObject({ author: 'Nadia Ferrand, Jean Roche', outlet: { name: 'Le Journal des Vallées' } });
  });

  test('a reference to nothing is no author', () => {
    expect(of(ld({ '@type': 'NewsArticle', author: { '@id': '#gone' } })).author).toBeNull();
  });

  test('line breaks inside strings are forgiven, broken blocks passed over', () => {
    const broken = '<script type="application/ld+json">{"@type": "NewsArticle", </script>';
    const torn =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"La\n digue","datePublished":"2026-10-14T07:30:00+02:00"}</script>';
    expect(of(broken + torn)).toMatchObject({ date: '2026-10-14T07:30:00+02:00' });
  });
});

describe('meta tags and the body', () => {
  test.each([
    ['<meta property="article:published_time" content="2026-03-01T10:00:00Z">', '', '2026-03-01T10:00:00Z'],
    ['<meta name="date" content="1 mars 2026">', '', '2026-03-01'],
    ['', '<article><time datetime="2026-03-01">hier</time></article>', '2026-03-01'],
    ['', '<p>Rien ici.</p>', null],
  ])('date: %s%s', (head, body, date) => {
    expect(of(head, body).date).toBe(date);
  });

  test.each([
    ['<meta name="author" content="Par Nadia Ferrand">', 'Nadia Ferrand'],
    ['<meta name="author" content="https://journal.example/nadia">', null],
    ['<meta name="author" content="">', null],
  ])('author: %s', (head, author) => {
    expect(of(head).author).toBe(author);
  });
});

describe('a page that has gone on to another article', () => {
  const stated =
    '<meta property="og:title" content="The bridge at Lower Tarn"><meta property="og:site_name" content="The Ellery Ledger">';
  const headings = '<h1>The bridge at Lower Tarn</h1><h1>The ferry at the mouth</h1>';

  test.each([
    ['The ferry at the mouth | The Ellery Ledger', 'The ferry at the mouth'],
    ['The bridge at Lower Tarn | The Ellery Ledger', 'The bridge at Lower Tarn'],
    // A title that is no heading's, or the site's own name, turns to nothing.
    ['The Ellery Ledger', 'The bridge at Lower Tarn'],
    ['Bridges: read all about them', 'The bridge at Lower Tarn'],
  ])('%s', (window, title) => {
    expect(of(`<title>${window}</title>${stated}`, headings).title).toBe(title);
  });
});
