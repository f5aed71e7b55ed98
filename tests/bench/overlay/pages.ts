// The pages the overlay is measured on: news pages of the article dev sets where they lie beside the project, and a generated one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodePage } from '../../../lib/node/load-page';

const DEV = resolve(import.meta.dirname, '../../../../shared/eval/articles/dev');

/** Scripts and everything from elsewhere stay out: what is measured is Incise, not a page's advertisements. */
export const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

export interface BenchPage {
  name: string;
  html: string;
}

/** `count` pages spread evenly over all dev sets; none where they are absent. */
export function devPages(count: number): BenchPage[] {
  if (!existsSync(DEV)) return [];
  const files = readdirSync(DEV)
    .sort()
    .flatMap((set) => readdirSync(join(DEV, set, 'pages')).map((file) => join(set, 'pages', file)));
  const step = Math.max(1, Math.floor(files.length / count));
  return files
    .filter((_, i) => i % step === 0)
    .slice(0, count)
    .map((file) => ({
      name: file.replace('/pages/', '/').replace('.html.gz', ''),
      html: decodePage(gunzipSync(readFileSync(join(DEV, file)))).html,
    }));
}

const SAYERS = ['Marta Oblin', 'Ivo Kestrel', 'Jonas Pell', 'Adela Quist', 'Hugo Marchetti', 'Lena Orsay'];
const PLACES = ['Brussels', 'Spain', 'Grenoble', 'Lyon', 'Italy', 'France', 'Norway', 'Portugal'];
const THINGS = [
  'the ferry',
  'the reservoir',
  'the orchard',
  'the tram line',
  'the archive',
  'the sea wall',
  'the mill',
];
const DOINGS = ['was closed', 'will reopen', 'has been repaired', 'costs too much', 'was built in haste', 'runs late'];

/** An invented article of about `words` words in which somebody is quoted twice a paragraph. */
export function longPage(words: number): BenchPage {
  const paragraphs: string[] = [];
  for (let i = 0, count = 0; count < words; i++) {
    const pick = (list: string[], by: number) => list[(i * by + Math.floor(i / list.length)) % list.length]!;
    const thing = pick(THINGS, 3);
    const paragraph =
      `“${thing[0]!.toUpperCase()}${thing.slice(1)} ${pick(DOINGS, 5)} before winter number ${i},” said ${pick(SAYERS, 1)}, who came from ${pick(PLACES, 3)} ` +
      `with a folder of letters and a list of questions that nobody at the meeting had been able to answer. ` +
      `“We counted them again on day ${i} and the number did not change,” ${pick(SAYERS, 1).split(' ')[1]} added. ` +
      'The hall was full, the windows stood open, and the clerk wrote down what was said in a hand that few could read later.';
    paragraphs.push(`<p>${paragraph}</p>`);
    count += paragraph.split(' ').length;
  }
  return {
    name: `generated, ${words.toLocaleString('en')} words`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A very long meeting</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-10-14"><link rel="icon" href="data:,"><style>body{font:17px/1.6 serif;max-width:42rem;margin:2rem auto}</style></head>
<body><article><h1>A very long meeting</h1>${paragraphs.join('\n')}</article></body></html>`,
  };
}
