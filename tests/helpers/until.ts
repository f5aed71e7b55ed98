// Waits for a condition, frame by frame, and fails with what was there instead.
import type { Page } from 'puppeteer-core';

/** One frame of the page. */
export const frame = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Reads again each frame until `fits`; answers with what fitted. Throws with `what` was waited for and what was read last. */
export async function until<V>(
  page: Page,
  what: string,
  read: () => Promise<V>,
  fits: (value: V) => boolean = Boolean,
  timeout = 10_000,
): Promise<V> {
  for (const deadline = performance.now() + timeout; ; ) {
    const value = await read();
    if (fits(value)) return value;
    if (performance.now() > deadline) throw new Error(`${what}; the last reading was ${JSON.stringify(value)}`);
    await frame(page);
  }
}
