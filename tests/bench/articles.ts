// Main-thread time of reading a page in real Chromium, on every page of the article dev sets, beside Readability on a clone.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { decodePage } from '../../lib/node/load-page';
import { findBrowser } from '../helpers/browsers';

const DEV = resolve(import.meta.dirname, '../../../shared/eval/articles/dev');
const LIMIT = Number(process.env['ARTICLES_LIMIT'] ?? Number.POSITIVE_INFINITY);

/** Reader and Readability as one script that defines `bench`. */
async function script(): Promise<string> {
  const entry = 'virtual:bench';
  const source = `
    import { looksLikeArticle, readPage } from '${resolve(import.meta.dirname, '../../lib/dom/read-page.ts')}';
    import { Readability } from '@mozilla/readability';
    globalThis.bench = {
      looks: () => looksLikeArticle(document).score,
      read: () => readPage(document, { url: null })?.article.text.length ?? 0,
      readability: () => new Readability(document.cloneNode(true)).parse()?.textContent.length ?? 0,
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

type Row = Record<'looks' | 'read' | 'again' | 'readability' | 'changed', number>;

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
    for (const corpus of readdirSync(DEV).sort()) {
      const rows: Row[] = [];
      const folder = join(DEV, corpus, 'pages');
      for (const file of readdirSync(folder).slice(0, LIMIT)) {
        const { html } = decodePage(gunzipSync(readFileSync(join(folder, file))));
        await page.setContent(html, { waitUntil: 'domcontentloaded' });
        rows.push(
          (await page.evaluate(`(() => { ${code};
            const before = document.documentElement.outerHTML;
            const time = (f) => { const began = performance.now(); f(); return performance.now() - began; };
            const looks = time(bench.looks), read = time(bench.read), again = time(bench.read);
            const changed = Number(document.documentElement.outerHTML !== before);
            return { looks, read, again, readability: time(bench.readability), changed }; })()`)) as Row,
        );
      }
      process.stdout.write(`${corpus.padEnd(22)} ${String(rows.length).padStart(4)} pages  ${line(rows)}\n`);
    }
  } finally {
    await browser.close();
  }
}

function line(rows: Row[]): string {
  const at = (name: keyof Row, share: number) => {
    const sorted = rows.map((row) => row[name]).sort((a, b) => a - b);
    return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1).padStart(6);
  };
  const columns = (['looks', 'read', 'again', 'readability'] as const).map(
    (name) => `${name} p50 ${at(name, 0.5)} p95 ${at(name, 0.95)} ms`,
  );
  return `${columns.join('   ')}   changed ${rows.filter((row) => row.changed).length}`;
}
