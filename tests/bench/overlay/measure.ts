// Taking the time and the memory of one page in Chromium: what its main thread did, how smoothly it scrolls, what it keeps.
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';

/** Waits, without a timer, until two frames have been drawn and the page is idle. */
const settle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done()))),
      ),
  );

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? 0;
}

export interface Cost {
  /** Processor time of the main thread since the page began, milliseconds. */
  main: number;
  /** Longest main-thread task, milliseconds; 0 where none took 50. */
  longest: number;
  /** Cumulative layout shift. */
  shift: number;
  /** JavaScript heap of all worlds after a collection, and private memory of the renderer, megabytes. */
  heap: number;
  resident: number;
}

export class Meter {
  readonly page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  /** To be called before the page is opened. */
  static async on(page: Page): Promise<Meter> {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluateOnNewDocument(() => {
      const seen = { shift: 0, longest: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration);
      }).observe({ type: 'longtask', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    return new Meter(page, session);
  }

  /** Processor time of the main thread so far, milliseconds. */
  async main(): Promise<number> {
    await settle(this.page);
    return (await metric(this.#session, 'TaskDuration')) * 1000;
  }

  async cost(): Promise<Cost> {
    const main = await this.main();
    const { shift, longest } = await this.page.evaluate(
      () => (globalThis as unknown as { seen: { shift: number; longest: number } }).seen,
    );
    await this.#session.send('HeapProfiler.collectGarbage');
    const heap = (await metric(this.#session, 'JSHeapUsedSize')) / 2 ** 20;
    return { main, longest, shift, heap, resident: await this.#resident() };
  }

  /** Private memory of the page's own process; 0 where the system does not tell. */
  async #resident(): Promise<number> {
    const pid = await rendererOf(this.page);
    try {
      const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      return Number(/Private_Dirty:\s+(\d+)/.exec(rollup)?.[1] ?? 0) / 1024;
    } catch {
      return 0;
    }
  }

  /** Durations of frames while the page scrolls by 60 px a frame, and the main thread's time in a frame, milliseconds. */
  async scroll(frames: number): Promise<{ frames: number[]; main: number }> {
    const before = await this.main();
    const times = await this.page.evaluate(async (count) => {
      const durations: number[] = [];
      let last = await new Promise<number>(requestAnimationFrame);
      for (let i = 0; i < count; i++) {
        scrollBy({ top: 60, behavior: 'instant' });
        const now = await new Promise<number>(requestAnimationFrame);
        durations.push(now - last);
        last = now;
      }
      return durations;
    }, frames);
    return { frames: times, main: ((await this.main()) - before) / frames };
  }
}

/** Process id of the renderer that draws a page: the one whose time grows most while the page computes. */
async function rendererOf(page: Page): Promise<number> {
  const session = await page.browser().target().createCDPSession();
  const renderers = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return new Map(processInfo.filter((each) => each.type === 'renderer').map((each) => [each.id, each.cpuTime]));
  };
  const before = await renderers();
  await page.evaluate(() => {
    for (const end = performance.now() + 40; performance.now() < end; );
  });
  const grown = [...(await renderers())].map(([id, time]) => ({ id, by: time - (before.get(id) ?? 0) }));
  await session.detach();
  return grown.sort((a, b) => b.by - a.by)[0]?.id ?? 0;
}
