// Which findings of an analysis are drawn, how, and where: in the registry the page can read, or in the closed layer.
import type { Analysis } from '../../lib/model/analysis';
import type { Mention } from '../../lib/model/annotation';
import type { Density, Level, Settings } from '../../lib/model/settings';
import { reviewsShown } from '../../lib/model/shown';
import type { Span } from '../../lib/model/span';

export type Look = 'entity' | 'quote' | 'indirect' | 'claim' | 'similar' | 'watched';

/** A finding as the overlay handles it. Spans are those of the annotation. */
export interface Finding {
  id: string;
  kind: 'mention' | 'quotation' | 'claim';
  /** Index into the analysis's list of that kind. */
  index: number;
  start: number;
  end: number;
  look: Look;
  /** Where it is drawn; `null` where it answers to the pointer only (level "on hover"). */
  where: 'registry' | 'layer' | null;
  /** It knows more than a public finding of the same place: what the reader keeps. */
  private: boolean;
  /** The reader hid it: drawn, since the page could tell, and no answer to pointer and keys. */
  silent: boolean;
}

/** How much may be drawn on this page, and whether in state that the page can read. */
export interface Mode {
  level: Level;
  density: Density;
  /**
   * True where marks go to the registry. It depends on global settings, on the page being an article, and on the level: never on
   * the watch list, or which site this is. Where those decide that something is drawn, all of it is drawn in the layer. A page
   * with an empty registry cannot tell "watched only" from "on hover" or from a reader who asks each time.
   */
  open: boolean;
}

export interface PageFacts {
  /** The page looked like an article, which the page itself could tell. */
  recognised: boolean;
  /**
   * Marks are drawn in the layer, all of them: in forced colours browsers paint every highlight as a selection, and some frames
   * have no registry of their own.
   */
  forced: boolean;
}

/** The mode for a page, at the level and density in force there. */
export function modeOf(settings: Settings, level: Level, density: Density, { recognised, forced }: PageFacts): Mode {
  const open =
    settings.level === 'always' &&
    level === 'always' &&
    density !== 'watched' &&
    settings.where === 'articles' &&
    recognised &&
    !forced;
  return { level, density, open };
}

/**
 * All findings that are drawn or answer to the pointer, sorted by start, longer first.
 * The registry's share is the first mention of each referent and all quotations and claims, of what is not private: the same
 * whatever the density and whatever the reader keeps.
 */
export function plan(analysis: Analysis, mode: Mode): Finding[] {
  if (mode.level === 'off' || mode.level === 'badge') return [];
  const speaking = speakers(analysis);
  const out: Finding[] = [];
  const seenOpen = new Set<number>();
  const seenPrivate = new Set<string>();
  const watchedOnly = mode.density === 'watched';
  const place = (isOpen: boolean, shown: boolean): Finding['where'] | 'nowhere' => {
    if (mode.level === 'hover') return shown ? null : 'nowhere';
    if (isOpen && mode.open) return 'registry';
    return shown ? 'layer' : 'nowhere';
  };
  analysis.mentions.forEach((mention, index) => {
    // What the reader turned down answers in place of what it was taken for, and says how to take that back.
    if (mention.private && mention.entity === null && mention.why.some(({ code }) => code === 'decision')) {
      out.push(finding('mention', index, mention, 'entity', null));
      return;
    }
    if (!worth(mention, speaking)) return;
    const first = mention.private
      ? once(seenPrivate, `${mention.referent}/${mention.watched ?? ''}`)
      : once(seenOpen, mention.referent);
    const shown =
      !mention.hidden &&
      (watchedOnly ? mention.watched !== undefined : first || mode.density === 'all' || mode.level === 'hover');
    const where = place(!mention.private && first, shown);
    if (where === 'nowhere') return;
    out.push(finding('mention', index, mention, mention.watched ? 'watched' : 'entity', where));
  });
  const watchedReferents = new Set(analysis.mentions.filter((m) => m.watched).map((m) => m.referent));
  const watchedEntities = new Set(analysis.mentions.filter((m) => m.watched && m.entity).map((m) => m.entity));
  analysis.quotations.forEach((quotation, index) => {
    const { referent, entity } = quotation.speaker ?? { referent: undefined, entity: null };
    const byWatched = watchedReferents.has(referent ?? -1) || (entity !== null && watchedEntities.has(entity));
    const where = place(!quotation.private, !quotation.hidden && (!watchedOnly || byWatched));
    if (where === 'nowhere') return;
    out.push(finding('quotation', index, quotation, quotation.kind === 'indirect' ? 'indirect' : 'quote', where));
  });
  analysis.claims.forEach((claim, index) => {
    if (claim.reviews.length === 0) return;
    // What is not private is drawn whatever the reader refused; own reviews may go.
    if (claim.private && reviewsShown(claim).length === 0) return;
    const hidden = claim.quotation !== null && analysis.quotations[claim.quotation]?.hidden;
    const where = place(!claim.private, !hidden && !watchedOnly);
    if (where === 'nowhere') return;
    const same = claim.reviews.some((review) => review.relation === 'same');
    out.push(finding('claim', index, { ...claim, hidden }, same ? 'claim' : 'similar', where));
  });
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

const finding = (
  kind: Finding['kind'],
  index: number,
  { id, start, end, private: own, hidden }: Span & { id: string; private: boolean; hidden?: boolean | undefined },
  look: Look,
  where: Finding['where'],
): Finding => ({ id, kind, index, start, end, look, where, private: own, silent: hidden === true });

/** A name that no pack knows is marked only where the text says something of it. */
function worth(mention: Mention, speaking: ReadonlySet<number>): boolean {
  return (
    mention.entity !== null ||
    mention.watched !== undefined ||
    (mention.candidates?.length ?? 0) > 1 ||
    mention.role !== undefined ||
    speaking.has(mention.referent)
  );
}

const speakers = (analysis: Analysis): Set<number> =>
  new Set(analysis.quotations.map((q) => q.speaker?.referent).filter((r) => r !== undefined));

function once<K>(seen: Set<K>, key: K): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
