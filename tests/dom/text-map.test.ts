// The map between Article.text and the page: every character leads to its text node and back, on any markup.
import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { judge } from '../../lib/article/judge';
import { assembled, gathering } from '../../lib/dom/gather';
import { type Read, readPage } from '../../lib/dom/read-page';
import { parsePage } from '../../lib/node/load-page';
import { runs } from '../helpers/fuzz';

const read = (body: string): Read | null =>
  readPage(parsePage(`<html><body><article>${body}</article></body></html>`, null).document, { url: null });

/** A live document, for what only live ranges can show. */
function live(body: string): { document: Document; read: Read } {
  const { document } = new Window();
  document.write(`<html><body><article>${body}</article></body></html>`);
  const page = document as unknown as Document;
  return { document: page, read: readPage(page, { url: null })! };
}

const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;
const rendered = (text: string) => text.replace(UNSEEN, '').replace(/[ \t\n\r\f]+/g, ' ');

const word = fc.constantFrom(
  'la',
  'mer',
  'Été',
  'ca\u00adrafe',
  '👩‍🚒',
  'naïf',
  '«',
  '»',
  'l’eau',
  'x',
  '.',
  '\u200b',
  'a\ufeffb',
);
const gap = fc.constantFrom(' ', '  ', '\n\t ', '', '\u00a0', '\u202f', ' \u00ad ', '&nbsp;');
const inline = fc.constantFrom('em', 'b', 'span', 'font', 'a href="#"', 'sup');
const { html } = fc.letrec<{ html: string; part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.tuple(word, gap).map(([w, g]) => w + g),
    fc.constantFrom('<br>', '<!-- c -->', '<script>var a = "text";</script>', '<button>Share</button>', '<wbr>'),
    fc.tuple(inline, tie('html')).map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0]}>`),
  ),
  html: fc.array(tie('part'), { maxLength: 8 }).map((parts) => parts.join('')),
}));
const LONG = 'Il faut une phrase assez longue pour que la page soit lue comme un article.';
const body = fc
  .array(fc.tuple(fc.constantFrom('p', 'div', 'li', 'blockquote', 'h2'), html), { maxLength: 6 })
  .map(
    (blocks) => `<p>${LONG}</p>${blocks.map(([tag, inner]) => `<${tag}>${inner}</${tag}>`).join('\n')}<p>${LONG}</p>`,
  );

describe('text map', () => {
  test('blocks tile the text and hold no line break, no double blank and no blank at their ends', () => {
    fc.assert(
      fc.property(body, (source) => {
        const { article } = read(source)!;
        let at = 0;
        for (const { start, end } of article.blocks) {
          expect(start).toBe(at);
          const text = article.text.slice(start, end);
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/[\n\t\r\f]| {2}/);
          expect(text).not.toMatch(UNSEEN);
          at = end + 1;
        }
        expect(at).toBe(article.text.length + 1);
      }),
      runs(200),
    );
  });

  test('each character is the one its text node holds there, and leads back', () => {
    fc.assert(
      fc.property(body, (source) => {
        const { article, map } = read(source)!;
        for (let i = 0; i < article.text.length; i++) {
          const stretches = map.stretches({ start: i, end: i + 1 });
          if (stretches.length === 0) {
            // A line break between blocks, or the blank of a single <br>.
            expect(' \n').toContain(article.text[i]);
            continue;
          }
          expect(stretches).toHaveLength(1);
          const { node, start, end } = stretches[0]!;
          expect(node.data.slice(start, end).replace(/[\t\n\r\f]/, ' ')).toBe(article.text[i]);
          expect(map.offsetAt(node, start)).toBe(i);
        }
      }),
      runs(200),
    );
  });

  test('ranges read as the span does, whatever lies between them', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.nat(), (source, a, b) => {
        const { article, map } = live(source).read;
        const [start, end] = [a % article.text.length, b % article.text.length].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const text = map
          .ranges({ start, end })
          .map((range) => rendered(range.toString()))
          .join('');
        const bare = (s: string) => s.replace(/[ \n]/g, '');
        expect(bare(text)).toBe(bare(article.text.slice(start, end)));
      }),
      runs(100),
    );
  });

  test('one range reads exactly as a span inside one paragraph', () => {
    const { article, map } = live(
      '<p>Le maire, <em>Ivo  Brandel</em>, a\n parlé de la "mer\u00ad veille" hier au port de Sarn.</p>',
    ).read;
    for (let start = 0; start < article.text.length; start++)
      for (let end = start + 1; end <= article.text.length; end++)
        expect(rendered(map.range({ start, end })!.toString())).toBe(article.text.slice(start, end));
  });

  test('a place between characters leads to the next one; places elsewhere lead nowhere', () => {
    const { document, read: page } = live(
      `<p id="p">Un   <b>deux</b> trois, ${LONG}</p><aside><p id="q">Autre texte.</p></aside>`,
    );
    const [one, bold, rest] = [...document.getElementById('p')!.childNodes] as [Text, Element, Text];
    const { text } = page.article;
    expect(page.map.offsetAt(one, 0)).toBe(0);
    expect(page.map.offsetAt(one, 4)).toBe(text.indexOf('deux'));
    expect(page.map.offsetAt(bold, 0)).toBe(text.indexOf('deux'));
    expect(page.map.offsetAt(rest, 1)).toBe(text.indexOf('trois'));
    expect(page.map.offsetAt(document.getElementById('q')!.firstChild!, 2)).toBeNull();
    expect(page.map.offsetAt(document.body, 99)).toBeNull();
  });

  test('an empty span and one beyond the text have no range', () => {
    const { article, map } = live(`<p>${LONG}</p>`).read;
    expect(map.range({ start: 3, end: 3 })).toBeNull();
    expect(map.range({ start: article.text.length, end: article.text.length + 5 })).toBeNull();
    expect(map.ranges({ start: 3, end: 3 })).toEqual([]);
  });

  test('a range over a node that left the page is null', () => {
    const { document, read: page } = live(`<p id="p">${LONG}</p><p>${LONG}</p>`);
    document.getElementById('p')!.remove();
    expect(page.map.range({ start: 0, end: 5 })).toBeNull();
    expect(page.map.range({ start: LONG.length + 1, end: LONG.length + 6 })).not.toBeNull();
  });
});

describe('reading a live document', () => {
  test('goes through open shadow roots and slots, in the order that is seen', () => {
    const { document } = new Window();
    document.write(`<body><x-page><p>${LONG}</p></x-page></body>`);
    const host = document.querySelector('x-page')!;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<h1>Un titre assez long</h1><p>Premier. ${LONG}</p><slot></slot><p>Dernier. ${LONG}</p>`;
    const { article, map } = readPage(document as unknown as Document, { url: null })!;
    expect(article.text).toBe(`Premier. ${LONG}\n${LONG}\nDernier. ${LONG}`);
    // A sheet of the document reaches what is in a shadow tree by its host alone.
    const tags = [...map.nodes()].map((node) => map.tagOf(node));
    expect(tags).toEqual(['x-page', 'p', 'x-page']);
  });

  test('leaves out what is not drawn, unless nearly nothing is drawn yet', () => {
    const { document } = new Window();
    document.write(
      `<body><article><p>${LONG}</p><p class="gone">${LONG} Encore.</p><p>Deux. ${LONG}</p></article></body>`,
    );
    const textWhere = (drawn: (element: Element) => boolean) =>
      readPage(document as unknown as Document, { url: null, drawn })?.article.text;
    expect(textWhere((element) => element.className !== 'gone')).toBe(`${LONG}\nDeux. ${LONG}`);
    expect(textWhere(() => false)).toBe(`${LONG}\n${LONG} Encore.\nDeux. ${LONG}`);
  });

  test.each(['contenteditable', 'contenteditable="true"', 'contenteditable="plaintext-only"'])(
    'never reads what is written in: %s',
    (attribute) => {
      const read = readPage(
        parsePage(
          `<html><body><article><p>${LONG}</p><div ${attribute}><p>Secret. ${LONG}</p></div></article></body></html>`,
          null,
        ).document,
        { url: null },
      );
      expect(read?.article.text).toBe(LONG);
    },
  );

  test('can be interrupted at many places, and reads the same', () => {
    const { document } = parsePage(
      `<html><body><article>${`<p>${LONG} <b>${LONG}</b></p>`.repeat(200)}</article></body></html>`,
      null,
    );
    const steps = gathering(document, { url: null });
    let count = 0;
    let last = steps.next();
    for (; !last.done; last = steps.next()) count++;
    expect(count).toBeGreaterThan(10);
    const page = last.value!;
    expect(assembled(page, judge(page.sent)!).article).toEqual(readPage(document, { url: null })?.article);
  });

  test('a page without running text is no article', () => {
    expect(read('<h1>Search</h1><ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul>')).toBeNull();
    expect(readPage(parsePage('', null).document, { url: null })).toBeNull();
  });
});
