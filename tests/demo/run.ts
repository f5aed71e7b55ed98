// The demo: builds the extension, starts a browser with it on the bundled news pages, shows or prints what it finds.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Analysis } from '../../lib/model/analysis';
import { type Driven, start } from '../helpers/browsers';
import { analyses, placeOf, waitForChecks, waitForMarks } from '../helpers/marks';
import { serve } from '../helpers/site';

/** The pages, and on each the words whose card is photographed. */
const PAGES = [
  {
    file: 'barrage.html',
    open: { entity: 'Commission européenne', quotation: 'Le barrage de Vaubrun retient trois fois' },
  },
  { file: 'harbour.html', open: { entity: 'United Nations', quotation: 'Port Ellery lost half of its fishing fleet' } },
];
const OUT = join(process.cwd(), 'out', 'demo');
/** With `--readme`, the picture that the README shows is taken anew. */
const README = process.argv.includes('--readme') ? join(import.meta.dirname, 'readme.png') : null;

const windowed =
  Boolean(
    process.env['DISPLAY'] ||
      process.env['WAYLAND_DISPLAY'] ||
      process.platform === 'darwin' ||
      process.platform === 'win32',
  ) && !process.argv.some((option) => option === '--headless' || option === '--readme');

execFileSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
const site = await serve(join(import.meta.dirname, 'pages'));
const driven = await start('chromium', { headless: !windowed });
try {
  if (windowed) await show(driven);
  else await photograph(driven);
} finally {
  if (driven.browser.connected) await driven.close();
  await site.close();
}

/** Opens every page in a tab and stays until the window is closed. */
async function show({ browser }: Driven): Promise<void> {
  for (const { file } of PAGES) {
    const page = await browser.newPage();
    await page.goto(site.at(`/${file}`));
    await waitForMarks(page);
  }
  console.log(
    'Two news pages are open. Rest the pointer on an underlined name or a tinted quotation; close the window to end.',
  );
  await new Promise((closed) => browser.once('disconnected', closed));
}

/** Writes pictures of the pages, light and dark, with open cards, and prints what was found. */
async function photograph(driven: Driven): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const pictures: string[] = [];
  const picture = async (page: Page, name: string) => {
    const path = join(OUT, `${name}.png`);
    await page.screenshot({ path: path as `${string}.png` });
    pictures.push(path);
  };
  for (const { file, open } of PAGES) {
    const name = file.replace('.html', '');
    const page = await driven.browser.newPage();
    await page.setViewport({ width: 1100, height: 820 });
    await page.goto(site.at(`/${file}`));
    // What comes later would be taken for the card.
    await waitForChecks(page);
    await picture(page, name);
    await hover(page, open.quotation);
    await picture(page, `${name}-quotation`);
    if (README && file === PAGES[0]?.file) await page.screenshot({ path: README as `${string}.png` });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await hover(page, open.entity);
    await picture(page, `${name}-entity-dark`);
  }
  for (const [url, analysis] of await analyses(driven)) console.log(summary(url, analysis));
  console.log(`Pictures:\n${pictures.map((path) => `  ${path}`).join('\n')}`);
}

/** Moves the pointer onto the words and waits until the card has been drawn over the page. */
async function hover(page: Page, words: string): Promise<void> {
  await page.mouse.move(2, 2);
  const { x, y } = await placeOf(page, words);
  const before = await page.screenshot();
  await page.mouse.move(x, y, { steps: 4 });
  // The card lies in a closed root that no script of the page can enter: what can be waited for is the picture.
  const deadline = performance.now() + 10_000;
  let last = before;
  for (let changed = false; performance.now() < deadline; ) {
    const now = await page.screenshot();
    const same = Buffer.compare(Buffer.from(now), Buffer.from(last)) === 0;
    if (!same) changed = true;
    else if (changed) return;
    last = now;
  }
  throw new Error(`no card opened over "${words}"`);
}

function summary(url: string, analysis: Analysis): string {
  const linked = new Map(analysis.mentions.filter((m) => m.entity).map((m) => [m.entity, m.surface]));
  const lines = [
    `\n${analysis.title}  (${analysis.lang}, ${url})`,
    `  ${linked.size} known names: ${[...linked.values()].join(', ')}`,
    `  ${analysis.quotations.length} statements by ${analysis.voices.length} voices:`,
    ...analysis.voices.map((voice) => {
      const said = voice.quotations
        .map((i) => analysis.quotations[i]!)
        .map((q) => `${q.kind === 'direct' ? '“' : ''}${short(q.text)}${q.kind === 'direct' ? '”' : ''}`);
      return `    ${voice.name}${voice.role ? `, ${voice.role}` : ''} (${voice.kind}): ${said.join(' | ')}`;
    }),
    `  ${analysis.claims.length} statements that a review answers:`,
    ...analysis.claims.flatMap((claim) =>
      claim.reviews.map((match) => {
        const { review } = analysis.reviews[match.id]!;
        return `    “${short(claim.text)}” ~ ${match.relation}: ${review.publisher}, ${review.rating}${review.demonstration ? ' (demonstration)' : ''}`;
      }),
    ),
  ];
  return lines.join('\n');
}

function short(text: string): string {
  return text.length > 70 ? `${text.slice(0, 69)}…` : text;
}
