// Which outlet a page belongs to: by its domain in the packs, else as the page names itself.
import type { Analysis, KnownEntity } from '../model/analysis';
import type { Article } from '../model/article';
import type { Knowledge } from '../model/knowledge';

export interface FoundOutlet {
  outlet: NonNullable<Analysis['outlet']>;
  known: KnownEntity | null;
}

/** The outlet of an article; `null` where the page gives neither a name nor an address. */
export async function outletOf(article: Article, _knowledge: Knowledge): Promise<FoundOutlet | null> {
  const { name, domain } = article.outlet;
  if (!name && !domain) return null;
  return { outlet: { name, entity: null, domain }, known: null };
}
