// Which outlet a page belongs to: by its domain in the packs, else as the page names itself.
import type { Analysis, KnownEntity } from '../model/analysis';
import type { Article } from '../model/article';
import type { Knowledge } from '../model/knowledge';

export interface FoundOutlet {
  outlet: NonNullable<Analysis['outlet']>;
  known: KnownEntity | null;
}

/**
 * The outlet of an article; `null` where the page gives neither a name nor an address. `idOf` gives the entity whose outlet
 * publishes under exactly this domain. The most specific domain wins: a blog's own before its host's.
 */
export async function outletOf(
  article: Article,
  knowledge: Knowledge,
  idOf: (domain: string) => string | null,
): Promise<FoundOutlet | null> {
  const { name, domain } = article.outlet;
  if (!name && !domain) return null;
  for (const host of hosts(domain)) {
    const id = idOf(host);
    const known = id === null ? undefined : (await knowledge.store.entities([id])).get(id);
    if (id !== null)
      return {
        outlet: { name: name ?? known?.entity.outlet?.domains[0] ?? domain, entity: id, domain },
        known: known ?? null,
      };
  }
  return { outlet: { name, entity: null, domain }, known: null };
}

/** A host and what it lies under, down to two labels: "a.b.example.org" gives itself, "b.example.org", "example.org". */
function hosts(domain: string | null): string[] {
  const labels = (domain ?? '').toLowerCase().split('.').filter(Boolean);
  return labels.length < 2 ? [] : Array.from({ length: labels.length - 1 }, (_, i) => labels.slice(i).join('.'));
}
