// zod/mini with its eval probe off: the probe would be reported as a violation of our pages' content security policy.
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
