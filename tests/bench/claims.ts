// Claim search beside minisearch and plain BM25 in one run: build, size, time a query; a page of thirty statements.
//   tsx tests/bench/claims.ts [REVIEWS…]     numbers of reviews, default 14231 100000
import { existsSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { buildClaimIndex } from '../../lib/claims/build-claim-index';
import { openClaimIndex } from '../../lib/claims/claim-index';
import { openCorpus, retrieve } from '../../lib/claims/corpus';
import { judge, prepare } from '../../lib/claims/match';
import { termsOf } from '../../lib/claims/terms';
import type { Review } from '../../lib/model/review';
import { jsonLines } from '../eval/claims';

const POOL = new URL('../../../shared/eval/claims/dev/ct22-2a-en/', import.meta.url).pathname;
const NEWS = new URL('../../../shared/eval/claims/dev/news-nomatch/queries.jsonl', import.meta.url).pathname;

/** As many reviews as wanted: the real ones first, then halves of two real ones put together. */
function pool(size: number): Review[] {
  const real = jsonLines<Review>(`${POOL}claims.jsonl`);
  const half = (text: string, second: boolean) => {
    const words = text.split(' ');
    return words.slice(second ? words.length >> 1 : 0, second ? undefined : words.length >> 1).join(' ');
  };
  return Array.from({ length: size }, (_, i): Review => {
    const a = real[i % real.length]!;
    if (i < real.length) return a;
    const b = real[((i * 7919 + (i / real.length) * 104_729) % real.length) | 0]!;
    return { ...a, id: `${a.id}~${i}`, text: `${half(a.text, false)} ${half(b.text, true)}` };
  });
}

const percentile = (times: number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * share)]!;
const timed = (queries: readonly string[], ask: (text: string) => unknown) =>
  queries.map((text) => {
    const began = performance.now();
    ask(text);
    return performance.now() - began;
  });
const line = (name: string, build: number, bytes: number | null, times: number[]) =>
  `${name.padEnd(26)} build ${(build / 1000).toFixed(2).padStart(6)} s  ${bytes === null ? '        -' : `${(bytes / 1e6).toFixed(1).padStart(6)} MB`}  ` +
  `median ${percentile(times, 0.5).toFixed(2).padStart(7)} ms  p95 ${percentile(times, 0.95).toFixed(2).padStart(7)} ms\n`;

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

export function benchClaims(sizes: readonly number[]): void {
  if (!existsSync(POOL)) {
    process.stdout.write('claims: no ../shared/eval/claims here, skipped\n');
    return;
  }
  const queries = jsonLines<{ text: string }>(`${POOL}queries.jsonl`)
    .slice(0, 200)
    .map(({ text }) => text);
  const page = jsonLines<{ text: string; lang: string }>(NEWS)
    .filter(({ lang }) => lang === 'en')
    .slice(0, 30);
  for (const size of sizes) {
    const reviews = pool(size);
    process.stdout.write(`${size} reviews, ${queries.length} statements\n`);
    let began = performance.now();
    const bytes = buildClaimIndex(reviews);
    const build = performance.now() - began;
    began = performance.now();
    openClaimIndex(bytes);
    const opened = performance.now() - began;
    const segments = [{ pack: 'bench', private: false, bytes }];
    const corpus = openCorpus(segments);
    const retrieved = timed(queries, (text) =>
      retrieve(
        corpus,
        prepare({ text, lang: 'en' }, corpus).alternatives.filter((a) => a.length > 0),
        50,
      ),
    );
    process.stdout.write(line('ours, retrieval', build, bytes.length, retrieved));
    process.stdout.write(
      line(
        'ours, with judgement',
        build,
        bytes.length,
        timed(queries, (text) => judge({ text, lang: 'en' }, corpus, 10)),
      ),
    );
    began = performance.now();
    for (const { text, lang } of page) judge({ text, lang }, corpus, 5);
    process.stdout.write(
      `  a page of 30 statements ${(performance.now() - began).toFixed(0)} ms; opened in ${opened.toFixed(1)} ms\n`,
    );
    if (size > 20_000) continue;
    began = performance.now();
    const plain = plainIndex(reviews);
    process.stdout.write(line('plain BM25', performance.now() - began, null, timed(queries, plain)));
    began = performance.now();
    const mini = new MiniSearch<Review>({ fields: ['text', 'title'] });
    mini.addAll(reviews);
    process.stdout.write(
      line(
        'minisearch',
        performance.now() - began,
        null,
        timed(queries, (text) => mini.search(text).slice(0, 50)),
      ),
    );
  }
}

/** For `npm run bench -- claims`. */
export async function run(): Promise<void> {
  benchClaims([14_231, 100_000]);
}

if (process.argv[1]?.endsWith('bench/claims.ts')) {
  const sizes = process.argv.slice(2).map(Number);
  benchClaims(sizes.length > 0 ? sizes : [14_231, 100_000]);
}
