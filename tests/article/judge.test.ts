// What a page gathers is all that judging it takes: it goes over the wire, through the background's door, and nothing is lost.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judge } from '../../lib/article/judge';
import { assembled, type GatheredPage, gathering } from '../../lib/dom/gather';
import { readPage } from '../../lib/dom/read-page';
import { BACKGROUND_INPUT } from '../../lib/model/messages';
import { loadPage, parsePage } from '../../lib/node/load-page';

const PAGES = resolve(import.meta.dirname, '../pages');
const slugs = readdirSync(PAGES).filter((slug) => existsSync(join(PAGES, slug, 'source.html')));

function gathered(document: Document, url: string | null): GatheredPage {
  const steps = gathering(document, { url });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

describe('a page judged elsewhere', () => {
  test.each(slugs)('%s reads the same', (slug) => {
    const { document, url } = loadPage(readFileSync(join(PAGES, slug, 'source.html')), null);
    const page = gathered(document, url);
    const sent = BACKGROUND_INPUT.judge.parse(JSON.parse(JSON.stringify(page.sent)));
    const judged = judge(sent);
    expect(judged && assembled(page, JSON.parse(JSON.stringify(judged))).article).toEqual(
      readPage(document, { url })?.article,
    );
  });

  test('boxes without text are not sent, and those around text keep their order', () => {
    const { document } = parsePage(
      '<html><body><div><p></p><nav><a href="/">Home</a></nav></div><article><div></div><section><p>One.</p></section></article></body></html>',
      null,
    );
    const { boxes, candidates } = gathered(document, null).sent;
    expect(boxes.map(([tag, parent]) => `${tag} ${parent}`)).toEqual([
      'html -1',
      'body 0',
      'article 1',
      'section 2',
      'p 3',
    ]);
    expect(candidates.map(([box, text]) => [text, box])).toEqual([['One.', 4]]);
  });

  test('a page without running text has no article', () => {
    const { document } = parsePage('<body><h1>Search</h1><p><a href="/1">One</a></p></body>', null);
    expect(judge(gathered(document, null).sent)).toBeNull();
  });
});
