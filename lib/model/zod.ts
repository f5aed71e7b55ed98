// zod/mini with its eval probe off: the probe would be reported as a violation of our pages' content security policy.
import * as z from 'zod/mini';

// As `z.config` does it, which brings its module into the content script, where nothing is parsed.
const shared = globalThis as { __zod_globalConfig?: { jitless?: boolean } };
shared.__zod_globalConfig = Object.assign(shared.__zod_globalConfig ?? {}, { jitless: true });

export { z };
