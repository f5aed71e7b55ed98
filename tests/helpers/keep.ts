// Writes what the reader keeps, as the options page would.
import type { Driven } from './browsers';

/** Puts items into the extension's local storage through a page of its own; the tab in front is another one afterwards. */
export async function keep(driven: Driven, items: Record<string, unknown>): Promise<void> {
  const own = await driven.openOwn('options.html');
  await own.evaluate(async (values) => {
    const { chrome, browser } = globalThis as unknown as Record<
      'chrome' | 'browser',
      { storage: { local: { set(items: object): Promise<void> } } }
    >;
    await (browser ?? chrome).storage.local.set(values);
  }, items);
  await own.close();
}
