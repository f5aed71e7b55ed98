// What browsers have and Node 20 lacks: IndexedDB, and Web Locks within one context.
import 'fake-indexeddb/auto';

const held = new Set<string>();
const locks = {
  async request(
    name: string,
    { ifAvailable }: { ifAvailable?: boolean },
    work: (lock: { name: string } | null) => unknown,
  ) {
    if (held.has(name)) {
      if (!ifAvailable) throw new Error('this stand-in has no queue');
      return work(null);
    }
    held.add(name);
    try {
      return await work({ name });
    } finally {
      held.delete(name);
    }
  },
};
Object.defineProperty(globalThis, 'navigator', {
  value: Object.create(globalThis.navigator ?? null, { locks: { value: locks } }),
  configurable: true,
});
