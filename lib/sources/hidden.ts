// Which mentions and statements of a page the reader hid.
import type { Mention, Quotation } from '../model/annotation';
import type { Hideable } from '../model/hidden';
import { foldKey } from '../text/normalize';

/** A statement is known by its first letters: longer ones that begin alike are versions of one. */
const LONG = 300;

/** The key under which a thing is hidden; letter case, accents and punctuation of names and statements do not count. */
export const hiddenKey = ({ kind, of }: Hideable): string =>
  `${kind} ${kind === 'entity' ? of : foldKey(of).slice(0, LONG)}`;

/**
 * Flags what is hidden: statements by their words; mentions by their entity or name, with all mentions of the same referent.
 * Nothing is taken away: what is drawn where the page can see it stays the same. A watched source is not hidden.
 */
export function withHidden<M extends Mention, Q extends Quotation>(
  mentions: readonly M[],
  quotations: readonly Q[],
  hidden: readonly string[],
): { mentions: M[]; quotations: Q[] } {
  if (hidden.length === 0) return { mentions: [...mentions], quotations: [...quotations] };
  const keys = new Set(hidden);
  const keyOf = ({ entity, surface }: Mention) =>
    hiddenKey(entity ? { kind: 'entity', of: entity } : { kind: 'name', of: surface });
  const referents = new Set(mentions.filter((m) => keys.has(keyOf(m))).map((m) => m.referent));
  return {
    mentions: mentions.map((m) => (!m.watched && referents.has(m.referent) ? { ...m, hidden: true } : m)),
    quotations: quotations.map((q) =>
      keys.has(hiddenKey({ kind: 'statement', of: q.text })) ? { ...q, hidden: true } : q,
    ),
  };
}
