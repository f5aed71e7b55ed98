// @vitest-environment happy-dom
// The mutation brake: looks when the article may have changed, slows down where nothing comes of it, stops and says so.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Look, watchText } from '../../entrypoints/article.content/brake';

let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  document.body.innerHTML = '<nav></nav><article><p>First.</p></article><aside></aside>';
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const PARAGRAPH = 'A paragraph long enough to be one that somebody might want to read through to its end.';
const article = () => document.querySelector('article')!;

function watch(look: () => Look, patience = 15_000) {
  const seen = { looks: [] as number[], stopped: 0 };
  watchText(
    document,
    {
      root: () => document.querySelector('article'),
      look: async () => {
        seen.looks.push(performance.now());
        return look();
      },
      stopped: () => seen.stopped++,
    },
    patience,
    end.signal,
  );
  return seen;
}

function add(to: Element, text = PARAGRAPH): void {
  const p = document.createElement('p');
  p.textContent = text;
  to.append(p);
}

/** Lets the time go by while something on the page changes every half second. */
async function churn(change: () => void, ms: number): Promise<void> {
  for (let gone = 0; gone < ms; gone += 500) {
    change();
    await vi.advanceTimersByTimeAsync(500);
  }
}

test('a new paragraph in the article is looked at once, soon', async () => {
  const seen = watch(() => 'grew');
  add(article());
  add(article());
  await vi.advanceTimersByTimeAsync(1_000);
  expect(seen.looks).toHaveLength(1);
});

test('what changes beside the article, and what is too little to read, is not looked at', async () => {
  const seen = watch(() => 'nothing');
  add(document.querySelector('aside')!);
  add(document.querySelector('nav')!);
  add(article(), '12:31');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(seen.looks).toEqual([]);
});

test('an article that was swapped for another one is looked at', async () => {
  const seen = watch(() => 'changed');
  article().remove();
  add(document.body);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(seen.looks).toHaveLength(1);
});

test('a page that never rests: looks grow rare, then stop, and that is said once', async () => {
  const seen = watch(() => 'changed');
  await churn(() => add(article()), 60_000);
  expect(seen.looks).toHaveLength(8);
  const waits = seen.looks.slice(1).map((at, i) => at - seen.looks[i]!);
  expect(waits[0]).toBeLessThan(waits[3]!);
  expect(seen.stopped).toBe(1);
});

test('an article that grows under a reader who scrolls is followed without end', async () => {
  const seen = watch(() => 'grew');
  await churn(() => add(article()), 60_000);
  expect(seen.looks.length).toBeGreaterThan(50);
  expect(seen.stopped).toBe(0);
});

test('a clock that ticks once in a while never adds up to unrest', async () => {
  const seen = watch(() => 'nothing');
  for (let i = 0; i < 20; i++) {
    add(article());
    await vi.advanceTimersByTimeAsync(70_000);
  }
  expect(seen.looks).toHaveLength(20);
  expect(seen.stopped).toBe(0);
});

test('without an article, patience ends', async () => {
  article().remove();
  const seen = watch(() => 'nothing', 5_000);
  await vi.advanceTimersByTimeAsync(6_000);
  add(document.body);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(seen.looks).toEqual([]);
});
