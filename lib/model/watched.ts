// A watched source: the sites it publishes on and the names it is cited by, in one record.
import { z } from './zod';

export const WatchedSource = z.object({
  id: z.string(),
  name: z.string(),
  /** A code the views word: "agency", "outlet", "person", "organisation", "official", "other". */
  kind: z.string(),
  /** "example.org", "blog.example.org" or "example.org/section"; a domain covers its sub-domains. */
  sites: z.array(z.string()),
  /** Names it is cited by, as written. */
  names: z.array(z.string()),
  note: z.string(),
  whenCited: z.object({ mark: z.boolean(), badge: z.boolean(), log: z.boolean() }),
  onItsSites: z.enum(['on', 'off', 'ask']),
  /** ISO date and time of the last change. */
  changed: z.string(),
});
export type WatchedSource = z.infer<typeof WatchedSource>;
