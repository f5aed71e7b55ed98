// What browsers have and Node 20 lacks: IndexedDB, and Web Locks within one context.
import 'fake-indexeddb/auto';

/** The last holder of each lock, done or not. */
const held = new Map<string, Promise<unknown>>();
const locks = {
  async request(
    name: string,
    { ifAvailable, signal }: { ifAvailable?: boolean; signal?: AbortSignal },
    work: (lock: { name: string } | null) => unknown,
  ) {
    const before = held.get(name);
    if (before && ifAvailable) return work(null);
    const mine = (async () => {
      await before;
      signal?.throwIfAborted();
      return work({ name });
    })();
    const done = mine.catch(() => undefined);
    held.set(name, done);
    try {
      return await mine;
    } finally {
      if (held.get(name) === done) held.delete(name);
    }
  },
};
Object.defineProperty(globalThis, 'navigator', {
  value: Object.create(globalThis.navigator ?? null, { locks: { value: locks } }),
  configurable: true,
});
