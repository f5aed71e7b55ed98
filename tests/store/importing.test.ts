// The page's side of an import: what it does with a Worker that says nothing.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { News, PreviewOrder } from '../../lib/browser/importer';
import { startImport } from '../../lib/browser/importing';

class SilentWorker extends EventTarget {
  readonly orders: unknown[] = [];
  ended = false;
  postMessage(order: unknown): void {
    this.orders.push(order);
  }
  terminate(): void {
    this.ended = true;
  }
  says(news: News): void {
    this.dispatchEvent(new MessageEvent('message', { data: news }));
  }
}

const ORDER: PreviewOrder = { files: [], about: { langs: ['fr', 'en'] }, remembered: {}, now: '2026-11-27T00:00:00Z' };
const PROGRESS: News = { news: 'progress', progress: { phase: 'reading', bytes: 1, all: 2, records: 1 } };
const CURRENT: News = { news: 'current', revision: 3 };

const workers: SilentWorker[] = [];
const start = (): Worker => {
  workers.push(new SilentWorker());
  return workers.at(-1) as unknown as Worker;
};

beforeEach(() => {
  vi.useFakeTimers();
  workers.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

test('one that says nothing of its files is started anew, with the same order', async () => {
  const shown = startImport(start, () => {}).preview(ORDER);
  await vi.advanceTimersByTimeAsync(8000);
  const [first, second] = workers;
  expect(first!.ended).toBe(true);
  expect(second!.orders).toEqual(first!.orders);
  second!.says(CURRENT);
  expect(await shown).toEqual({ current: 3 });
});

test('the second one has all the time it takes', async () => {
  const shown = startImport(start, () => {}).preview(ORDER);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(workers).toHaveLength(2);
  workers[1]!.says(CURRENT);
  expect(await shown).toEqual({ current: 3 });
});

test('one that has begun, or asks a server, is waited for', async () => {
  const begun = startImport(start, () => {}).preview(ORDER);
  workers[0]!.says(PROGRESS);
  const asking = startImport(start, () => {}).preview({
    ...ORDER,
    remote: { address: 'https://packs.example/', pack: null },
  });
  await vi.advanceTimersByTimeAsync(600_000);
  expect(workers.map(({ ended }) => ended)).toEqual([false, false]);
  for (const worker of workers) worker.says(CURRENT);
  expect(await Promise.all([begun, asking])).toEqual([{ current: 3 }, { current: 3 }]);
});
