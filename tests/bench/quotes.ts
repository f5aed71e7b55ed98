// The quotation stage beside the plain regular expression in one run: characters a second, growth to 1 MB, hostile inputs.
//   npm run bench -- quotes          processor time; medians of five
import { findQuotations } from '../../lib/quotes/quotations';
import { articleOf, read } from '../../lib/text/reading';
import * as en from '../cases/en';
import * as fr from '../cases/fr';
import { HOSTILE } from '../helpers/hostile-text';

const ROUNDS = 5;

/** Milliseconds of the processor: the clock also counts what others do. */
function processor(work: () => unknown): number {
  const used = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(used);
  return (user + system) / 1000;
}
function median(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => processor(work)).sort((a, b) => a - b);
  return times[ROUNDS >> 1]!;
}

/** What most tools do: a quoted stretch of four words, and the nearest capitalised name in its paragraph. */
function plain(text: string): number {
  const names = /\p{Lu}[\p{L}’'-]+(?:\s+(?:(?:de|du|la|le|of|the|van|von)\s+)?\p{Lu}[\p{L}’'-]+)*/gu;
  let found = 0;
  for (const { 0: whole, index } of text.matchAll(/«[^«»\n]+»|“[^“”\n]+”|"[^"\n]+"/g)) {
    if (whole.split(/\s+/).length < 4) continue;
    const end = index + whole.length;
    const before = text.lastIndexOf('\n', index) + 1;
    const after = text.indexOf('\n', end);
    const near = text.slice(end, Math.min(after < 0 ? text.length : after, end + 90)).match(names)?.[0];
    const name = near ?? text.slice(before, index).match(names)?.at(-1);
    if (name) found++;
  }
  return found;
}

/** News of our own cases, one a paragraph, again and again in another order until `size` characters. */
function news(cases: typeof fr, size: number): string {
  const texts = [...cases.rows.map((row) => row.text), ...cases.nothing];
  let text = '';
  for (let i = 0; text.length < size; i++) text += `${texts[(i * 7919 + i) % texts.length]!}\n`;
  // A flat string, as a page gives it.
  return JSON.parse(JSON.stringify(text.slice(0, size)));
}

export async function run(): Promise<void> {
  // The first runs translate the program: they are nobody's figure.
  for (const [lang, cases] of Object.entries({ fr, en }))
    for (let i = 0; i < 8; i++) findQuotations(read(articleOf(news(cases, 100_000), { lang })), []);
  for (const [lang, cases] of Object.entries({ fr, en })) {
    console.log(`\n${lang}: news of our cases, processor time, median of ${ROUNDS}`);
    let first = 0;
    for (const size of [62_500, 125_000, 250_000, 500_000, 1_000_000]) {
      const text = news(cases, size);
      const article = articleOf(text, { lang });
      const bytes = new TextEncoder().encode(text).length;
      const reading = read(article);
      findQuotations(reading, []);
      const stage = median(() => findQuotations(reading, []));
      const tokens = median(() => read(article));
      const regex = median(() => plain(text));
      first ||= stage / size;
      console.log(
        [
          `${(size / 1000).toFixed(1).padStart(7)} k characters`,
          `stage ${stage.toFixed(0).padStart(5)} ms, ${(size / stage / 1000).toFixed(2)} M characters/s, ${(bytes / stage / 1000).toFixed(2)} MB/s`,
          `with tokens and sentences ${(bytes / (stage + tokens) / 1000).toFixed(2)} MB/s`,
          `plain regular expression ${(bytes / regex / 1000).toFixed(1)} MB/s`,
          `cost per character x${(stage / size / first).toFixed(2)}`,
        ].join(' | '),
      );
    }
  }
  console.log('\nhostile inputs: cost of eight times as much (8 is linear, 64 quadratic)');
  for (const [name, make] of Object.entries(HOSTILE))
    for (const lang of ['fr', 'en']) {
      const cost = (size: number) => {
        const reading = read(articleOf(make(size), { lang }));
        return { ms: median(() => findQuotations(reading, [])), length: reading.text.length };
      };
      const small = cost(1250);
      const large = cost(10_000);
      console.log(
        `${name.padEnd(28)} ${lang}  ${String(large.length).padStart(7)} characters ${large.ms.toFixed(1).padStart(7)} ms  x${(large.ms / Math.max(0.1, small.ms)).toFixed(1)}`,
      );
    }
}
