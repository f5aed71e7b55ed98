// The cues of one sentence: verbs that report, "selon", a colon; each with who speaks and where what is said lies.
import { according } from './according';
import type { Clauses } from './clauses';
import { colon } from './colon';
import type { Grammar, Phrase } from './phrase';
import { reporting } from './reporting';
import { signature } from './signature';
import { accord } from './svo/accord';
import { report } from './svo/report';
import { unlisted as unlistedOrdered } from './svo/unlisted';
import { unlisted } from './unlisted';

export interface Cue {
  rule: 'incise' | 'reporting-clause' | 'according-to' | 'colon' | 'signature' | 'topic';
  /** Items of the cue's own words. */
  from: number;
  to: number;
  phrase: Phrase | null;
  /** Items of the content, `null` where the cue has none of its own. */
  content: { from: number; to: number } | null;
  /** Item behind everything that belongs to the cue. */
  after: number;
}

/** Cues of the items `[begin, end)` in order; a cue's content never starts inside the content of the one before. */
export function cuesOf(g: Grammar, begin: number, end: number): Cue[] {
  const { items } = g.syntax;
  const from = behindDateline(g, begin, end);
  const s: Clauses = { g, begin: from, end, cues: [], free: from };
  const ordered = g.rules.order && Object.assign(s, { order: g.rules.order });
  for (let p = from; p < end; p++) {
    const item = items[p]!;
    const cue =
      item.quoted >= 0
        ? signature(s, p)
        : ((ordered ? accord(ordered, p) : according(s, p)) ??
          (item.verb ? (ordered ? report(ordered, p) : reporting(s, p)) : null) ??
          (ordered ? unlistedOrdered(ordered, p) : unlisted(s, p)) ??
          (item.word === ':' ? colon(s, p) : null));
    if (!cue) continue;
    s.cues.push(cue);
    if (cue.content) s.free = Math.max(s.free, cue.content.to, cue.after);
    p = Math.max(p, cue.after - 1);
  }
  return s.cues;
}

/** A dateline ("21 septembre 2012, France. -", "HOLT (AP) —") is nobody's words; two dashes are one. */
function behindDateline(g: Grammar, begin: number, end: number): number {
  const { items } = g.syntax;
  const dash = (k: number) => items[k]!.mark && '-–—'.includes(items[k]!.word);
  for (let k = begin + 1; k < Math.min(end, begin + 14); k++)
    if (dash(k) && items[k - 1]!.mark && !dash(k - 1)) return k + 1;
  return begin;
}
