// Taking the time and the memory of one page in Chromium: what its main thread did, how smoothly it scrolls, what it keeps.
import { readFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
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
  readonly #renderers: Renderers;

  private constructor(page: Page, session: CDPSession, renderers: Renderers) {
    this.page = page;
    this.#session = session;
    this.#renderers = renderers;
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
    return new Meter(page, session, new Renderers(await page.browser().target().createCDPSession()));
  }

  /** Processor time of the main thread so far, milliseconds. */
  async main(): Promise<number> {
    await settle(this.page);
    return (await metric(this.#session, 'TaskDuration')) * 1000;
  }

  /** Once nothing of the browser's works on the page any more, the background included. */
  async cost(): Promise<Cost> {
    await this.#renderers.quiet();
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
    const pid = await this.#renderers.of(this.page);
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

/** What the renderers of a browser do, an extension's background among them. */
class Renderers {
  /** One for all questions: a session that comes or goes has pages painted anew. */
  readonly #session: CDPSession;

  constructor(session: CDPSession) {
    this.#session = session;
  }

  /** Processor time of each, seconds, by process id. */
  async times(): Promise<Map<number, number>> {
    const { processInfo } = await this.#session.send('SystemInfo.getProcessInfo');
    return new Map(processInfo.filter((each) => each.type === 'renderer').map((each) => [each.id, each.cpuTime]));
  }

  /** By how much each has grown since, most first. */
  async grown(before: ReadonlyMap<number, number>): Promise<{ id: number; by: number }[]> {
    const now = [...(await this.times())].map(([id, time]) => ({ id, by: time - (before.get(id) ?? 0) }));
    return now.sort((a, b) => b.by - a.by);
  }

  /** Looks until in a tenth of a second none has worked for more than the clock's step of 10 ms. */
  async quiet(): Promise<void> {
    for (let busy = true; busy; ) {
      const before = await this.times();
      await after(100);
      busy = (await this.grown(before)).some(({ by }) => by > 0.015);
    }
  }

  /** Process id of the one that draws a page: whose time grows most while the page alone computes. */
  async of(page: Page): Promise<number> {
    await this.quiet();
    const before = await this.times();
    await page.evaluate(() => {
      for (const end = performance.now() + 40; performance.now() < end; );
    });
    return (await this.grown(before))[0]?.id ?? 0;
  }
}
