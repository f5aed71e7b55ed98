// The names an entity of the page goes by in other languages: "Organisation mondiale de la santé" meets "World Health Organization".
import type { Mention } from '../model/annotation';
import type { Store } from '../model/knowledge';
import { contains, type Span } from '../model/span';

/** A name in the text, and what its entity is called in each other language. */
export interface KnownName extends Span {
  also: Record<string, string[]>;
}

/** Other spellings beyond these are rare ones. */
const MOST_ALIASES = 3;

/** Mentions that name a known entity, with its labels and first aliases in languages other than the text's. */
export async function namesOf(mentions: readonly Mention[], lang: string, store: Store): Promise<KnownName[]> {
  const linked = mentions.filter((mention) => mention.entity !== null);
  const entities = await store.entities([...new Set(linked.map((mention) => mention.entity!))]);
  return linked.flatMap(({ start, end, entity }) => {
    const known = entities.get(entity!)?.entity;
    if (!known) return [];
    const also: Record<string, string[]> = {};
    for (const other of Object.keys({ ...known.labels, ...known.aliases }).sort()) {
      if (other === lang) continue;
      const label = known.labels[other];
      also[other] = [...(label ? [label] : []), ...(known.aliases?.[other] ?? []).slice(0, MOST_ALIASES)];
    }
    return Object.keys(also).length > 0 ? [{ start, end, also }] : [];
  });
}

/** The names inside a stretch of the text, counted from its start. */
export const namesIn = (names: readonly KnownName[], span: Span): KnownName[] =>
  names
    .filter((name) => contains(span, name))
    .map(({ start, end, also }) => ({ start: start - span.start, end: end - span.start, also }));
