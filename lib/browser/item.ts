// One value in the extension's local storage: read, written, watched. Pages load this too, so it is no library of 3 kB.
import { browser } from './native';

export interface Item<Value> {
  get(): Promise<Value>;
  set(value: Value): Promise<void>;
  /** Calls back on every change from anywhere; answers with the way to stop. */
  watch(changed: (value: Value) => void): () => void;
}

/** Keys asked for in this turn: one question to the browser brings them all. */
let asked: string[] = [];
let answer: Promise<Record<string, unknown>> | null = null;

async function read(key: string): Promise<unknown> {
  asked.push(key);
  answer ??= Promise.resolve().then(() => {
    const keys = asked;
    asked = [];
    answer = null;
    return browser.storage.local.get(keys);
  });
  return (await answer)[key];
}

/** `fallback` is what an item that was never written, or was removed, reads as. */
export function item<Value>(key: string, fallback: Value): Item<Value> {
  const { local } = browser.storage;
  return {
    get: async () => ((await read(key)) as Value | undefined) ?? fallback,
    set: (value) => local.set({ [key]: value }),
    watch(changed) {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[key];
        if (change) changed((change.newValue as Value | undefined) ?? fallback);
      };
      local.onChanged.addListener(listener);
      return () => local.onChanged.removeListener(listener);
    },
  };
}
