// Pages that are more than one document, or one document more than once: frames, the next article below, back and forward, an update.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driven, type Kind, start } from '../helpers/browsers';
import { keep } from '../helpers/keep';
import { analyses, marks, waitForMark, waitForMarks } from '../helpers/marks';
import { type Site, serve } from '../helpers/site';
import { frame, until } from '../helpers/until';

const BRIDGE = [
  'The bridge at Lower Tarn was closed on Monday after a barge struck its second pier, and the detour is forty minutes long.',
  '“We had asked for lights on that pier for three years,” said Marta Oblin, who keeps the lock a mile upstream of the town.',
  'The regional office in Brussels had promised a survey in the spring, and the survey was put off twice for want of a boat.',
  'Shops on the far bank have opened late since then, and the school sends its pupils home an hour before the last ferry.',
];
const MILL = [
  'The mill at Upper Tarn will grind again from May, eighty years after its wheel was stopped by a flood that took the weir.',
  '“Nobody believed that the wheel would turn,” said Ivo Kestrel, the carpenter who has rebuilt it over four winters with two friends.',
  'A grant from Grenoble paid for the oak and for the iron, and the town has promised the flour to the school kitchen for a year.',
  'Visitors will be let in on Sundays, six at a time, since the floor of the upper room bears no more than that.',
];
const FERRY = [
  'The ferry at the mouth of the Tarn has carried bicycles since the spring, and the summer timetable has three crossings more.',
  '“We decided that the ferry would stop at dusk,” said Oda Lindholm, who steers it, after a summer of complaints about the noise.',
  'The new boat was built in Grenoble and came down the river by night, since its wheelhouse is taller than two of the bridges.',
  'Tickets are sold on board, and the crossing takes eleven minutes when the tide helps and twenty when it does not.',
];
const LOCK = [
  'The lock at Middle Tarn was emptied on Friday, for the first time since the gates were hung, to look for a lost anchor chain.',
  '“Nobody had thought that the gates would hold,” said Nils Arvid, who has counted the boats there since he was a boy.',
  'A winch from Grenoble lifted the chain, eleven links at a time, and the crowd on the towpath counted them aloud to the end.',
  'The chain will be shown in the town hall until the spring, beside the anchor that was found eight years before it.',
];
const body = (title: string, paragraphs: readonly string[]) =>
  `<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
const pageOf = (title: string, content: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">
  <meta property="article:published_time" content="2026-10-14"><link rel="icon" href="data:,"></head><body><main>${content}</main></body></html>`;
/** So that one article is in the middle of the window at a time. */
const SPACED = '<style>article { min-height: 1200px }</style></head>';

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  let site: Site;
  let driven: Driven;
  let page: Page;

  beforeAll(async () => {
    site = await serve();
    site.put('/bridge', pageOf('The bridge at Lower Tarn', body('The bridge at Lower Tarn', BRIDGE)));
    site.put('/mill', pageOf('The mill at Upper Tarn', body('The mill at Upper Tarn', MILL)));
    const endless = pageOf('The bridge at Lower Tarn', body('The bridge at Lower Tarn', BRIDGE));
    site.put(
      '/endless',
      endless.replace('</head>', '<meta property="og:title" content="The bridge at Lower Tarn"></head>'),
    );
    const again = pageOf('The bridge at Lower Tarn', body('The bridge at Lower Tarn', BRIDGE));
    const frames = `<iframe src="/bridge" width="600" height="300"></iframe><iframe srcdoc="${again.replaceAll('"', '&quot;')}" width="600" height="300"></iframe>`;
    site.put('/framed', pageOf('The bridge at Lower Tarn', body('The bridge at Lower Tarn', BRIDGE) + frames));
    const viewer = (frame: string) =>
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reading room</title><link rel="icon" href="data:,"></head>
      <body style="margin:0"><nav><a href="/">All issues</a></nav>${frame}<iframe src="/mill" width="80" height="60"></iframe></body></html>`;
    const size = 'id="reader" width="900" height="600" style="border:0"';
    site.put('/viewer', viewer(`<iframe ${size} src="/bridge"></iframe>`));
    site.put('/viewer-srcdoc', viewer(`<iframe ${size} srcdoc="${again.replaceAll('"', '&quot;')}"></iframe>`));
    driven = await start(kind);
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(async () => {
    page = await driven.browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    return async () => page.close();
  });

  const marked = async () => Object.values(await marks(page)).flat();

  /** What the page shows of Incise, counted. */
  const traces = () =>
    page.evaluate(() => ({
      ranges: [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
      names: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      hosts: [...document.documentElement.children].filter((child) => child.localName === 'div').length,
    }));
  const NONE = { ranges: 0, names: 0, sheets: 0, hosts: 0 };
  const ONCE = { names: 10, sheets: 1, hosts: 1 };

  test('the next articles are appended below: the one that the address and the title have turned to is read, and back', async () => {
    await page.goto(site.at('/endless'));
    await waitForMarks(page);
    await page.evaluate(
      (html) => document.querySelector('main')!.insertAdjacentHTML('beforeend', html),
      body('The mill at Upper Tarn', MILL) + body('The ferry at the mouth of the Tarn', FERRY),
    );
    const turnTo = (title: string, path: string) =>
      page.evaluate(
        (next, to) => {
          document.title = next;
          history.replaceState(null, '', to);
        },
        title,
        path,
      );
    await turnTo('The ferry at the mouth of the Tarn', '/ferry');
    await waitForMark(page, 'the ferry would stop at dusk');
    await waitForMark(page, 'We had asked for lights', false);
    await waitForMark(page, 'the wheel would turn', false);
    const voices = async () => (await analyses(driven)).get(site.at('/ferry'))?.voices.map(({ name }) => name);
    expect(await voices()).toEqual(['Oda Lindholm']);
    await page.bringToFront();
    await turnTo('The bridge at Lower Tarn', '/endless');
    await waitForMark(page, 'We had asked for lights');
    await waitForMark(page, 'the ferry would stop at dusk', false);
    expect(await traces()).toMatchObject(ONCE);
  });

  test('the next articles are appended below, under the same address and title: the one that the reader has scrolled to is read, and back', async () => {
    const start = body('The bridge at Lower Tarn', BRIDGE) + body('The lock at Middle Tarn', LOCK);
    site.put('/below', pageOf('The bridge at Lower Tarn', start).replace('</head>', SPACED));
    await page.goto(site.at('/below'));
    await waitForMarks(page);
    await page.evaluate(
      (html) => document.querySelector('main')!.insertAdjacentHTML('beforeend', html),
      body('The mill at Upper Tarn', MILL) + body('The ferry at the mouth of the Tarn', FERRY),
    );
    const scrollTo = (index: number) =>
      page.evaluate((at) => document.querySelectorAll('article')[at]!.scrollIntoView({ block: 'center' }), index);
    await scrollTo(2);
    await waitForMark(page, 'the wheel would turn');
    await waitForMark(page, 'We had asked for lights', false);
    const kept = async (path: string) => {
      const analysis = (await analyses(driven)).get(site.at(path));
      return [analysis?.title, analysis?.voices.map(({ name }) => name).join()];
    };
    expect(await kept('/below')).toEqual(['The mill at Upper Tarn', 'Ivo Kestrel']);
    await page.bringToFront();
    await scrollTo(3);
    await waitForMark(page, 'the ferry would stop at dusk');
    await waitForMark(page, 'the wheel would turn', false);
    // A new address alone does not say that it is of the first.
    await page.evaluate(() => history.replaceState(null, '', '/further'));
    const further = async () => {
      await page.bringToFront();
      await frame(page);
      return (await analyses(driven)).get(site.at('/further'))?.title;
    };
    await until(page, 'the new address is read', further);
    expect(await further()).toBe('The ferry at the mouth of the Tarn');
    await page.bringToFront();
    // What was below from the start is no part of what the page is about.
    await scrollTo(1);
    await waitForMark(page, 'We had asked for lights');
    await waitForMark(page, 'the ferry would stop at dusk', false);
    expect(await kept('/further')).toEqual(['The bridge at Lower Tarn', 'Marta Oblin']);
    expect(await traces()).toMatchObject(ONCE);
  });

  test('an article that is rendered anew is the page’s own, not one that came below', async () => {
    const named = '<meta property="og:title" content="A barge strikes the bridge"></head>';
    const anew = pageOf('A barge strikes the bridge', body('The bridge at Lower Tarn', BRIDGE));
    site.put('/anew', anew.replace('</head>', named).replace('</head>', SPACED));
    await page.goto(site.at('/anew'));
    await waitForMarks(page);
    await page.evaluate(() => {
      const article = document.querySelector('article')!;
      article.outerHTML = article.outerHTML.replace('We had asked for lights', 'We had begged for lamps');
    });
    await waitForMark(page, 'We had begged for lamps');
    expect((await analyses(driven)).get(site.at('/anew'))?.title).toBe('A barge strikes the bridge');
  });

  test('an article that another one takes the place of, in the same nodes, without a new address', async () => {
    await page.goto(site.at('/bridge'));
    await waitForMarks(page);
    await page.evaluate((texts) => {
      document.querySelectorAll('p').forEach((paragraph, i) => {
        paragraph.firstChild!.nodeValue = texts[i]!;
      });
    }, MILL);
    await waitForMark(page, 'the wheel would turn');
    await waitForMark(page, 'We had asked for lights', false);
  });

  test('back and forward: marks once, in the settings and for the watch list of now, without a second host', async () => {
    // Firefox does not report the end of such a journey, Chromium would break off what is asked of the page meanwhile.
    const travel = (way: 'back' | 'forward'): Promise<unknown> =>
      kind === 'firefox'
        ? page.evaluate((to) => void setTimeout(() => history[to]()), way)
        : way === 'back'
          ? page.goBack({ waitUntil: [] })
          : page.goForward({ waitUntil: [] });
    const persisted = () => page.evaluate(() => (globalThis as unknown as { persisted?: boolean }).persisted ?? null);
    const listen = () =>
      page.evaluate(() =>
        addEventListener('pageshow', (event) => Object.assign(globalThis, { persisted: event.persisted })),
      );
    await page.goto(site.at('/bridge'));
    await waitForMarks(page);
    await listen();
    const [before, first] = [await marks(page), await traces()];
    await page.goto(site.at('/mill'));
    await waitForMarks(page);
    await listen();
    await travel('back');
    await until(page, 'the page is shown again', persisted, (value) => value !== null);
    // Else this tests a load.
    expect(await persisted()).toBe(true);
    await until(
      page,
      'its marks are back',
      () => marks(page),
      (now) => JSON.stringify(now) === JSON.stringify(before),
    );
    expect(await traces()).toEqual(first);
    await until(
      page,
      'the popup knows it',
      async () => [...(await analyses(driven)).keys()],
      (urls) => urls.includes(site.at('/bridge')),
    );
    await page.bringToFront();
    await travel('forward');
    await waitForMark(page, 'the wheel would turn');
    // What changes while a page is away.
    await keep(driven, { settings: { level: 'badge' } });
    await page.bringToFront();
    await until(page, 'the page in front follows', traces, ({ ranges }) => ranges === 0);
    await travel('back');
    await until(page, 'the page that was away follows', traces, ({ names, sheets }) => names + sheets === 0);
    await keep(driven, { settings: {} });
    await page.bringToFront();
    await waitForMark(page, 'We had asked for lights');
    expect(await traces()).toEqual(first);
  });

  test('an article and a frame with it again: read once, and the frame is left alone', async () => {
    await page.goto(site.at('/framed'));
    await waitForMarks(page);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].every((each) => each.contentDocument?.querySelector('p')),
    );
    expect((await marked()).filter((text) => text.includes('We had asked for lights'))).toHaveLength(1);
    expect((await analyses(driven)).get(site.at('/framed'))?.quotations).toHaveLength(1);
    // A page read later is marked: whatever the frames would have got is there.
    const later = await driven.browser.newPage();
    await later.goto(site.at('/mill'));
    await waitForMarks(later);
    await later.close();
    const inFrames = await page.evaluate(() =>
      [...document.querySelectorAll('iframe')].map(({ contentDocument, contentWindow }) => [
        (contentWindow as unknown as typeof globalThis).CSS.highlights.size,
        contentDocument!.adoptedStyleSheets.length,
        contentDocument!.documentElement.lastElementChild!.localName,
      ]),
    );
    expect(inFrames).toEqual([
      [0, 0, 'body'],
      [0, 0, 'body'],
    ]);
  });

  test.each(['/viewer', '/viewer-srcdoc'])(
    '%s: a page that shows an article in a frame: the frame is marked, the page is not',
    async (path) => {
      await page.goto(site.at(path));
      await page.bringToFront();
      const inFrame = () =>
        page.evaluate(() => {
          const { contentWindow, contentDocument } = document.querySelector<HTMLIFrameElement>('#reader')!;
          const { CSS } = contentWindow as unknown as typeof globalThis;
          const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
          return {
            texts: ranges.map(({ startContainer: node, startOffset, endOffset }) =>
              node.nodeValue!.slice(startOffset, endOffset),
            ),
            last: contentDocument?.documentElement?.lastElementChild?.localName ?? null,
            size: contentDocument?.documentElement?.lastElementChild?.getBoundingClientRect().height ?? null,
            title: contentDocument?.title,
          };
        });
      type InFrame = Awaited<ReturnType<typeof inFrame>>;
      /** Our host is there, and marks in the registry; in Firefox a frame's marks are all in the closed layer. */
      const has =
        (words: string) =>
        ({ last, texts }: InFrame) =>
          last === 'div' && (kind === 'firefox' || texts.some((text) => text.includes(words)));
      expect(await until(page, 'the frame is marked', inFrame, has('We had asked for lights'))).toMatchObject({
        size: 0,
      });
      expect(await traces()).toEqual(NONE);
      expect((await analyses(driven)).get(site.at(path))?.quotations).toHaveLength(1);
      await page.bringToFront();
      // A card opens in the frame: our host lies where there was text.
      const words = await page.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('#reader')!;
        const box = frame.getBoundingClientRect();
        const live = frame.contentDocument!.createRange();
        live.selectNodeContents(frame.contentDocument!.querySelectorAll('p')[1]!);
        const { left, top } = live.getBoundingClientRect();
        return { x: box.left + left + 20, y: box.top + top + 8 };
      });
      const onHost = () =>
        page.evaluate(({ x, y }) => {
          const frame = document.querySelector<HTMLIFrameElement>('#reader')!;
          const box = frame.getBoundingClientRect();
          const at = frame.contentDocument!.elementFromPoint(x - box.left, y - box.top + 60);
          return at?.parentElement === frame.contentDocument!.documentElement && at?.localName === 'div';
        }, words);
      expect(await onHost()).toBe(false);
      await page.mouse.click(words.x, words.y);
      await until(page, 'a card is open', onHost);
      await page.evaluate((next) => {
        document.querySelector<HTMLIFrameElement>('#reader')!.contentWindow!.location.href = next;
      }, site.at('/mill'));
      const turned = (now: InFrame) => now.title === 'The mill at Upper Tarn' && has('the wheel would turn')(now);
      expect(await until(page, 'the frame’s next article is marked', inFrame, turned)).toMatchObject({ size: 0 });
      /** What is kept of the page; it is in front meanwhile, for Incise waits while nobody looks. */
      const kept = async () => {
        await page.bringToFront();
        await frame(page);
        const analysis = (await analyses(driven)).get(site.at(path));
        return analysis?.quotations.map(({ text }) => text).join() ?? null;
      };
      await until(
        page,
        'the frame’s next article is read',
        kept,
        (texts) => texts?.includes('the wheel would turn') === true,
      );
      await page.bringToFront();
      await frame(page);
      await page.evaluate(() => document.querySelector('#reader')!.remove());
      await until(page, 'the popup knows of no article', kept, (texts) => texts === null);
      await page.bringToFront();
      expect(await traces()).toEqual(NONE);
    },
  );

  test('a frame that goes from article to article: each of them is read', async () => {
    await page.goto(site.at('/viewer'));
    await page.bringToFront();
    /** The title of the article in the frame, once our host is there. */
    const read = () =>
      page.evaluate(() => {
        const { contentDocument: inside } = document.querySelector<HTMLIFrameElement>('#reader')!;
        return inside?.documentElement?.lastElementChild?.localName === 'div' ? inside.title : null;
      });
    // So many that the first documents' memory is freed meanwhile.
    for (let i = 0; i < 20; i++) {
      const [path, title] = i % 2 ? ['/mill', 'The mill at Upper Tarn'] : ['/bridge', 'The bridge at Lower Tarn'];
      if (i > 0)
        await page.evaluate((to) => {
          document.querySelector<HTMLIFrameElement>('#reader')!.src = to;
        }, site.at(path!));
      await until(page, `article ${i} in the frame is read`, read, (now) => now === title);
    }
  });

  test('an update: the script that outlived it falls silent and takes everything with it; the new one takes over', async () => {
    await page.goto(site.at('/bridge'));
    const before = await waitForMarks(page);
    const complaints: string[] = [];
    if (kind === 'chromium') {
      const session = await page.createCDPSession();
      session.on(
        'Runtime.exceptionThrown',
        ({ exceptionDetails }) => void complaints.push(JSON.stringify(exceptionDetails)),
      );
      session.on('Runtime.consoleAPICalled', ({ args }) => void complaints.push(JSON.stringify(args)));
      await session.send('Runtime.enable');
    }
    await driven.update();
    if (kind === 'chromium') {
      // Chromium starts no script in pages that are open.
      await page.mouse.move(100, 100);
      await page.mouse.move(160, 160, { steps: 4 });
      await until(page, 'everything is taken away', traces, (now) => JSON.stringify(now) === JSON.stringify(NONE));
      await page.evaluate(() => {
        const late = document.createElement('p');
        late.textContent =
          '“Nobody counted the barges that night,” said Ivo Kestrel, the harbour master, at the hearing in the town hall.';
        document.querySelector('article')!.append(late);
        history.pushState(null, '', '/elsewhere');
      });
      await page.keyboard.press('Escape');
      await page.mouse.click(200, 200);
      const later = await driven.browser.newPage();
      await later.goto(site.at('/mill'));
      await waitForMarks(later);
      await later.close();
      expect(await traces()).toEqual(NONE);
      expect(complaints).toEqual([]);
      await page.goto(site.at('/bridge'));
    }
    await page.bringToFront();
    await until(
      page,
      'the new script has taken over',
      traces,
      ({ ranges, ...now }) => ranges > 0 && JSON.stringify(now) === JSON.stringify(ONCE),
    );
    expect(await marks(page)).toEqual(before);
  });
});
