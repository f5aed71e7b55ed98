// Runs the pages of a folder through the page reader and prints the scorer's table, beside Readability where it is asked for.
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readPage } from '../../lib/dom/read-page';
import { parsePage } from '../../lib/node/load-page';
import { foldersThat, near } from './folder';

interface Score {
  pages: number;
  fails: number;
  f1: number;
  f1Std?: number;
  precision: number;
  recall: number;
  accuracy: number;
  empty?: number;
  msMedian: number;
  msP95: number;
  worst?: { id: string; lang: string; f1: number; p: number; r: number }[];
}
type Extract = (html: string, url: string | null) => string;
type ScoreCorpus = (dir: string, extract: Extract, options: { worst?: number }) => Promise<Score>;

/** What pages state of themselves in their source, seen by patterns that know nothing of our reader; empty and bare addresses state nothing. */
const STATED = {
  outlet: /og:site_name["'][^>]+content=["'][^"']|"publisher"\s*:\s*\{[^}]*"name"\s*:\s*"[^"]/i,
  date: /"datePublished"\s*:\s*"[^"]{6}|article:published_time["'][^>]+content=["'][^"']|itemprop=["']?datePublished|<time[^>]+datetime=["'][^"']/i,
  author:
    /"author"\s*:\s*[[{\s]*"(?:@type"\s*:\s*"Person"\s*,\s*")?name"\s*:\s*"[^"]|<meta[^>]+name=["']author["'][^>]+content=["'](?!https?:)[^"']/i,
  lang: /<html[^>]+lang=["']?[a-z]{2}|og:locale|"inLanguage"\s*:\s*"[^"]/i,
};
type Stated = keyof typeof STATED;
const counts = Object.fromEntries(Object.keys(STATED).map((name) => [name, { stated: 0, read: 0 }])) as Record<
  Stated,
  { stated: number; read: number }
>;

/** Our reader as the scorer wants it; counts on the way what is read of what a page states. */
export const incise: Extract = (html, url) => {
  const article = readPage(parsePage(html, url).document, { url: address(url) })?.article ?? null;
  for (const name of Object.keys(STATED) as Stated[]) {
    if (!STATED[name].test(html)) continue;
    counts[name].stated += 1;
    if (name === 'outlet' ? article?.outlet.name : article?.[name]) counts[name].read += 1;
  }
  return article?.text ?? '';
};

const address = (url: string | null) => (url && URL.canParse(url) ? url : null);

async function readability(): Promise<Extract> {
  const { Readability } = await import('@mozilla/readability');
  return (html, url) => new Readability(parsePage(html, url).document).parse()?.textContent ?? '';
}

/** `dir`: a corpus (gold.jsonl beside pages/), or a folder of corpora or of splits. With ARTICLES_BESIDE=1 Readability's row is printed too. */
export async function run(dir: string): Promise<void> {
  const scorer = near(dir, 'score.mjs', 'articles');
  const { scoreCorpus } = (await import(pathToFileURL(scorer).href)) as { scoreCorpus: ScoreCorpus };
  const folders = foldersThat(dir, (folder) => existsSync(join(folder, 'gold.jsonl')), 'gold.jsonl');
  const rows: [string, Extract][] = [['incise', incise]];
  if (process.env['ARTICLES_BESIDE']) rows.push(['readability', await readability()]);
  const worst = Number(process.env['ARTICLES_WORST'] ?? 0);
  process.stdout.write(
    'corpus                 reader        n    F1   ±std      P     R   acc empty fail  ms50  ms95\n',
  );
  for (const folder of folders)
    for (const [name, extract] of rows) {
      const score = await scoreCorpus(folder, extract, { worst: name === 'incise' ? worst : 0 });
      process.stdout.write(`${line(basename(folder), name, score)}\n`);
      for (const w of score.worst ?? [])
        process.stdout.write(`    ${w.f1.toFixed(3)} p ${w.p.toFixed(3)} r ${w.r.toFixed(3)} ${w.lang} ${w.id}\n`);
    }
  process.stdout.write('\nread of what pages state\n');
  for (const [name, { stated, read }] of Object.entries(counts))
    process.stdout.write(
      `${name.padEnd(10)} ${String(read).padStart(4)} / ${String(stated).padStart(4)}  ${((100 * read) / stated).toFixed(1)} %\n`,
    );
}

function line(corpus: string, reader: string, s: Score): string {
  const figure = (value: number | undefined) => (value === undefined ? '    -' : value.toFixed(3)).padStart(6);
  return [
    corpus.padEnd(22),
    reader.padEnd(11),
    String(s.pages).padStart(4),
    figure(s.f1),
    figure(s.f1Std),
    figure(s.precision),
    figure(s.recall),
    figure(s.accuracy),
    String(s.empty ?? '-').padStart(4),
    String(s.fails).padStart(4),
    s.msMedian.toFixed(0).padStart(5),
    s.msP95.toFixed(0).padStart(5),
  ].join(' ');
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href)
  await run(resolve(process.argv[2] ?? '.'));
