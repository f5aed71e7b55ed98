// Pictures of the gallery, light and dark, English and French: `npx tsx tests/gallery/shoot.ts`, into tests/gallery/out.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../helpers/browsers';
import { gallery } from './serve';

const out = join(import.meta.dirname, 'out');
mkdirSync(out, { recursive: true });
const site = await gallery();
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  defaultViewport: { width: 1200, height: 900 },
});
try {
  for (const [scheme, lang] of [
    ['light', 'en'],
    ['dark', 'fr'],
  ] as const) {
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(site.at(`/index.html?lang=${lang}`));
    await page.waitForSelector('.card');
    const path = join(out, `cards-${scheme}-${lang}.png`) as `${string}.png`;
    await page.screenshot({ path, fullPage: true });
    console.log(path);
    await page.goto(site.at(`/popup.html?lang=${lang}`));
    await page.waitForSelector('.voice');
    const popup = await page.$('.popup');
    for (const opened of [false, true]) {
      if (opened)
        await page.$$eval('.rests .link, .voice:first-child .row', (rows) =>
          rows.map((row) => (row as HTMLElement).click()),
        );
      const picture = join(out, `popup${opened ? '-opened' : ''}-${scheme}-${lang}.png`) as `${string}.png`;
      await popup?.screenshot({ path: picture });
      console.log(picture);
    }
    await page.$$eval('.rests .link[aria-expanded=true]', (rows) => rows.map((row) => (row as HTMLElement).click()));
    await page.$eval('.beside .btn', (button) => (button as HTMLElement).click());
    const voices = join(out, `popup-voices-${scheme}-${lang}.png`) as `${string}.png`;
    await popup?.screenshot({ path: voices });
    console.log(voices);
    await page.close();
  }
} finally {
  await browser.close();
  await site.close();
}
