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

  const PARAGRAPHS =
    '<p>The mill at Upper Tarn will grind again from May, eighty years after its wheel was stopped by a flood that took the weir.</p>' +
    '<p>A grant paid for the oak and for the iron, and the town has promised the flour to the school kitchen for a whole year.</p>' +
    '<p>Visitors will be let in on Sundays, six at a time, since the floor of the upper room bears no more than that.</p>';

  /** What is read of a page about a bridge when the reader has come to the element `#at`, or to the article itself where there is none. */
  function readAt(below: string, tag = 'article'): Partial<Record<'title' | 'date' | 'text', string | null>> {
    const { document, url } = parsePage(
      `<html><head><title>The bridge at Lower Tarn</title><meta property="article:published_time" content="2026-10-14"></head><body><main>
      <${tag}><h1>The bridge at Lower Tarn</h1>${PARAGRAPHS.replaceAll('mill', 'bridge')}</${tag}>${below}</main></body></html>`,
      null,
    );
    const page = gathered(document, url);
    const judged = judge({
      ...page.sent,
      at: page.page.elements.indexOf((document.querySelector('#at') ?? document.querySelector('article'))!),
    });
    return { title: judged?.title ?? null, date: judged?.date ?? null, text: assembled(page, judged!).article.text };
  }

  test.each(['article', 'div'])(
    'an article below that the reader has come to is read alone, without what the page states of the first, a %s',
    (tag) => {
      const { title, date, text } = readAt(
        `<article id="at"><h2>The mill at Upper Tarn</h2>${PARAGRAPHS}</article>`,
        tag,
      );
      expect(title).toBe('The mill at Upper Tarn');
      expect(date).toBeNull();
      expect(text).toMatch(/^The mill .*\n.*\n.*that\.$/);
      expect(text).not.toContain('bridge');
    },
  );

  test.each([
    ['comments', `<div class="comments"><article id="at"><h2>Ivo says</h2>${PARAGRAPHS}</article></div>`],
    ['a teaser', '<article id="at"><h2>The mill at Upper Tarn</h2><p>It will grind again from May.</p></article>'],
    ['a text without a heading', `<article id="at">${PARAGRAPHS}</article>`],
    ['the page’s own article', ''],
  ])('%s is no article below: the page’s own is read', (_, below) => {
    const { title, date, text } = readAt(below);
    expect([title, date]).toEqual([null, '2026-10-14']);
    expect(text).toMatch(/^The bridge/);
  });

  test('a page without running text has no article', () => {
    const { document } = parsePage('<body><h1>Search</h1><p><a href="/1">One</a></p></body>', null);
    expect(judge(gathered(document, null).sent)).toBeNull();
  });
});
