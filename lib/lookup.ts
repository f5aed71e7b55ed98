// One query over everything the store knows: entities, outlets, reviews.
import type { Knowledge } from './model/knowledge';
import type { LookupResult } from './model/messages';

/** Best matches for what was typed, best first, `top` at most; an empty query gives none. `lang` picks labels. */
export async function lookup(_query: string, _knowledge: Knowledge, _options: { top: number; lang: string }): Promise<LookupResult[]> {
  return [];
}
