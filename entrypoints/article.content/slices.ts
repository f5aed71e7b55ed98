// Work in slices: the page gets its turn at least every few milliseconds.

/** Length of a slice in milliseconds: two fit into a frame. */
const SLICE = 6;

type Yielding = { scheduler?: { yield?: () => Promise<void> } };

/** Lets the page have its turn; continues before other queued work where the browser can do that. */
export function breathe(): Promise<void> {
  const scheduler = (globalThis as Yielding).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}

/** Calls `work` for each item, in order, and breathes between slices. Stops without a word when `signal` is aborted. */
export async function inSlices<Item>(
  items: readonly Item[],
  signal: AbortSignal,
  work: (item: Item) => void,
): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    if (signal.aborted) return;
    work(item);
    if (performance.now() - began >= SLICE) {
      await breathe();
      began = performance.now();
    }
  }
}

/**
 * Runs a generator to its end and breathes between slices; answers with what it returns. Stops with `null` where `overtaken`
 * says so after a breath.
 */
export async function drained<R>(steps: Generator<void, R>, overtaken: () => boolean): Promise<R | null> {
  let began = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - began < SLICE) continue;
    await breathe();
    if (overtaken()) return null;
    began = performance.now();
  }
}
