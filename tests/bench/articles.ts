// Main-thread time of reading a page in real Chromium, on every page of the article dev sets, beside Readability and Defuddle.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { decodePage } from '../../lib/node/load-page';
import { findBrowser } from '../helpers/browsers';

const DEV = resolve(import.meta.dirname, '../../../shared/eval/articles/dev');
const LIMIT = Number(process.env['ARTICLES_LIMIT'] ?? Number.POSITIVE_INFINITY);

/** Milliseconds after which the reader gives the page its turn, as the content script does. */
const SLICE = 6;

/** The three readers as one script that defines `bench`; the peers read a clone, as their makers say. */
async function script(): Promise<string> {
  const entry = 'virtual:bench';
  const source = `
    import { gathering } from '${resolve(import.meta.dirname, '../../lib/dom/gather.ts')}';
    import { looksLikeArticle } from '${resolve(import.meta.dirname, '../../lib/dom/looks-like-article.ts')}';
    import { readPage } from '${resolve(import.meta.dirname, '../../lib/dom/read-page.ts')}';
    import { Readability } from '@mozilla/readability';
    import Defuddle from 'defuddle';
    const drawn = (element) => element.checkVisibility();
    globalThis.bench = {
      looks: () => looksLikeArticle(document).score,
      read: () => readPage(document, { url: null, drawn })?.article.text.length ?? 0,
      slice: () => {
        let longest = 0;
        const steps = gathering(document, { url: null });
        for (let began = performance.now(), done = false; !done; ) {
          done = steps.next().done;
          const took = performance.now() - began;
          longest = Math.max(longest, took);
          if (took >= ${SLICE}) began = performance.now();
        }
        return longest;
      },
      readability: () => new Readability(document.cloneNode(true)).parse()?.textContent.length ?? 0,
      defuddle: () => new Defuddle(document.cloneNode(true)).parse().content.length,
    };`;
  const out = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'bench',
        resolveId: (id) => (id === entry ? `\0${entry}` : null),
        load: (id) => (id === `\0${entry}` ? source : null),
      },
    ],
    build: { write: false, minify: true, rollupOptions: { input: entry, output: { format: 'iife' } } },
  });
  const chunks = (Array.isArray(out) ? out : [out]).flatMap((each) => ('output' in each ? each.output : []));
  return chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
}

const COLUMNS = ['looks', 'read', 'slice', 'readability', 'defuddle'] as const;
type Row = Record<(typeof COLUMNS)[number] | 'changed', number>;

export async function run(): Promise<void> {
  if (!existsSync(DEV)) {
    process.stdout.write(`no pages at ${DEV}: nothing measured\n`);
    return;
  }
  const code = await script();
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    // The pages' own scripts stay quiet; what is evaluated here runs all the same.
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on(
      'request',
      (request) =>
        void (request.url().startsWith('data:') || request.isNavigationRequest()
          ? request.continue()
          : request.abort()),
    );
    const all: Row[] = [];
    for (const corpus of readdirSync(DEV).sort()) {
      const rows: Row[] = [];
      const folder = join(DEV, corpus, 'pages');
      for (const file of readdirSync(folder).slice(0, LIMIT)) {
        const { html } = decodePage(gunzipSync(readFileSync(join(folder, file))));
        await page.setContent(html, { waitUntil: 'domcontentloaded' });
        rows.push(
          (await page.evaluate(`(() => { ${code};
            const before = document.documentElement.outerHTML;
            const time = (f) => { const began = performance.now(); try { f(); } catch { return NaN; } return performance.now() - began; };
            const looks = time(bench.looks), read = time(bench.read), slice = bench.slice();
            const changed = Number(document.documentElement.outerHTML !== before);
            return { looks, read, slice, changed, readability: time(bench.readability), defuddle: time(bench.defuddle) }; })()`)) as Row,
        );
      }
      all.push(...rows);
      process.stdout.write(`${corpus.padEnd(22)} ${String(rows.length).padStart(4)} pages  ${line(rows)}\n`);
    }
    process.stdout.write(`${'all'.padEnd(22)} ${String(all.length).padStart(4)} pages  ${line(all)}\n`);
  } finally {
    await browser.close();
  }
}

function line(rows: Row[]): string {
  const at = (name: keyof Row, share: number) => {
    const sorted = rows
      .map((row) => row[name])
      .filter((ms) => !Number.isNaN(ms))
      .sort((a, b) => a - b);
    return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1).padStart(6);
  };
  const columns = COLUMNS.map((name) => `${name} p50 ${at(name, 0.5)} p95 ${at(name, 0.95)} ms`);
  return `${columns.join('   ')}   changed ${rows.filter((row) => row.changed).length}`;
}
