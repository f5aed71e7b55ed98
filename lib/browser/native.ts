// The browser's own extension interface, for scripts that every page loads: there the polyfill's 3.5 kB would buy nothing.
type Native = typeof import('./browser')['browser'];

const { browser: own, chrome } = globalThis as unknown as Partial<Record<'browser' | 'chrome', Native>>;

/**
 * `browser` where the browser has it, else `chrome`. Promises, and messages answered by `respond`, are native in every version
 * we run on; a page's own variable of that name has no `runtime.id`.
 */
export const browser: Native = (own?.runtime?.id ? own : chrome)!;
