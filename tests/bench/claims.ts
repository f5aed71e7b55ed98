// Claim search beside minisearch and plain BM25 in one run: build, size, time a query; a page of thirty statements.
//   npm run bench -- claims          sizes from CLAIMS_SIZES, default 14231,100000,200000

import { existsSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { buildClaimIndex } from '../../lib/claims/build-claim-index';
import { openClaimIndex } from '../../lib/claims/claim-index';
import { openCorpus, retrieve } from '../../lib/claims/corpus';
import { judge } from '../../lib/claims/match';
import { prepare } from '../../lib/claims/query';
import { termsOf } from '../../lib/claims/terms';
import type { Review } from '../../lib/model/review';
import { jsonLines } from '../eval/claims';
import { heapInUse } from '../helpers/heap';
import { CLAIMS, openInChromium } from '../helpers/index-in-chromium';

const POOL = new URL('../../../shared/eval/claims/dev/ct22-2a-en/', import.meta.url).pathname;
const NEWS = new URL('../../../shared/eval/claims/dev/news-nomatch/queries.jsonl', import.meta.url).pathname;

/** As many reviews as wanted: the real ones first, then halves of two real ones put together. */
function pool(size: number): Review[] {
  const real = jsonLines<Review>(`${POOL}claims.jsonl`);
  const half = (text: string, second: boolean) => {
    const words = text.split(' ');
    return words.slice(second ? words.length >> 1 : 0, second ? undefined : words.length >> 1).join(' ');
  };
  const made = Array.from({ length: size }, (_, i): Review => {
    const a = real[i % real.length]!;
    if (i < real.length) return a;
    const b = real[((i * 7919 + (i / real.length) * 104_729) % real.length) | 0]!;
    return { ...a, id: `${a.id}~${i}`, text: `${half(a.text, false)} ${half(b.text, true)}` };
  });
  // Flat strings, as a file gives them: joined ones would be flattened, and counted, while the index is built.
  return JSON.parse(JSON.stringify(made));
}

const percentile = (times: number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)]!;

interface Timed {
  /** Milliseconds on the clock, and of the processor alone: the second does not grow when others work. */
  clock: number;
  processor: number;
}
function timed<T>(work: () => T): Timed & { result: T } {
  const began = performance.now();
  const used = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(used);
  return { clock: performance.now() - began, processor: (user + system) / 1000, result };
}
const each = (queries: readonly string[], ask: (text: string) => unknown): number[] =>
  queries.map((text) => timed(() => ask(text)).clock);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const row = (name: string, build: Timed, held: number, times: number[]) =>
  say(
    `  ${name.padEnd(24)} build ${(build.clock / 1000).toFixed(2).padStart(6)} s (processor ${(build.processor / 1000).toFixed(2)} s)  memory ${(held / 1e6).toFixed(1).padStart(6)} MB  ` +
      `median ${percentile(times, 0.5).toFixed(2).padStart(7)} ms  p95 ${percentile(times, 0.95).toFixed(2).padStart(7)} ms`,
  );

/** BM25 over maps of stems, as one would first write it. */
function plainIndex(reviews: readonly Review[]) {
  const postings = new Map<string, Map<number, number>>();
  const lengths = reviews.map((review, i) => {
    const terms = termsOf(`${review.text} ${review.title ?? ''}`, review.lang);
    for (const { key } of terms) {
      const list = postings.get(key) ?? new Map<number, number>();
      list.set(i, (list.get(i) ?? 0) + 1);
      postings.set(key, list);
    }
    return terms.length;
  });
  const average = lengths.reduce((a, b) => a + b, 0) / lengths.length;
  return (text: string) => {
    const scores = new Map<number, number>();
    for (const key of new Set(termsOf(text, 'en').map((term) => term.key))) {
      const list = postings.get(key);
      if (!list) continue;
      const idf = Math.log(1 + (lengths.length - list.size + 0.5) / (list.size + 0.5));
      for (const [i, times] of list)
        scores.set(
          i,
          (scores.get(i) ?? 0) + (idf * times * 2.2) / (times + 1.2 * (0.4 + (0.6 * lengths[i]!) / average)),
        );
    }
    return [...scores].sort((a, b) => b[1] - a[1]).slice(0, 50);
  };
}

/** Beyond this the peers' queries take seconds each. */
const MOST_FOR_PEERS = 20_000;

async function benchClaims(sizes: readonly number[]): Promise<void> {
  if (!existsSync(POOL)) return say('claims: no ../shared/eval/claims here, nothing measured');
  const queries = jsonLines<{ text: string }>(`${POOL}queries.jsonl`)
    .slice(0, 200)
    .map(({ text }) => text);
  const page = jsonLines<{ text: string; lang: string }>(NEWS)
    .filter(({ lang }) => lang === 'en')
    .slice(0, 30);
  for (const size of sizes) {
    const reviews = pool(size);
    say(`${size} reviews, ${queries.length} statements of their kind`);
    let before = heapInUse();
    const build = timed(() => buildClaimIndex(reviews));
    const bytes = build.result;
    const corpus = openCorpus([{ pack: 'bench', private: false, bytes }]);
    const judged = each(queries, (text) => judge({ text, lang: 'en' }, corpus, 10));
    const held = heapInUse() - before;
    const opened = timed(() => openClaimIndex(bytes.slice()));
    const retrieved = each(queries, (text) =>
      retrieve(
        corpus,
        prepare({ text, lang: 'en' }, corpus).alternatives.filter((a) => a.length > 0),
        50,
      ),
    );
    row('ours, retrieval', build, held, retrieved);
    row('ours, with judgement', build, held, judged);
    const reading = timed(() => {
      for (const { text, lang } of page) judge({ text, lang }, corpus, 5);
    });
    say(
      `  ${(bytes.length / 1e6).toFixed(1)} MB stored; a page of ${page.length} statements ${reading.clock.toFixed(0)} ms; copied and opened in ${opened.clock.toFixed(1)} ms (processor ${opened.processor.toFixed(1)} ms)`,
    );
    const chromium = await openInChromium(bytes, CLAIMS);
    say(
      chromium
        ? `  from IndexedDB in ${chromium.version}: first ${chromium.first.toFixed(0)} ms, median ${percentile(chromium.times, 0.5).toFixed(0)} ms (reading ${percentile(chromium.reading, 0.5).toFixed(0)} ms)`
        : '  no Chromium here: not opened from IndexedDB',
    );
    if (size > MOST_FOR_PEERS) continue;
    before = heapInUse();
    const plain = timed(() => plainIndex(reviews));
    row('plain BM25', plain, heapInUse() - before, each(queries, plain.result));
    const mini = new MiniSearch<Review>({ fields: ['text', 'title'] });
    before = heapInUse();
    const built = timed(() => mini.addAll(reviews));
    row(
      'minisearch',
      built,
      heapInUse() - before,
      each(queries, (text) => mini.search(text).slice(0, 50)),
    );
  }
}

const SIZES = (process.env['CLAIMS_SIZES'] ?? '14231,100000,200000').split(',').map(Number);

export const run = (): Promise<void> => benchClaims(SIZES);
