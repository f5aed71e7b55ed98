// Findings by place: the one at an offset, the ones around it, the next and the one before.
import type { Finding } from './plan';

export class Finder {
  /** Sorted by start, longer first. */
  readonly all: readonly Finding[];
  /** Largest end among the findings up to and including this one: where a walk back may stop. */
  readonly #reach: number[];

  constructor(findings: readonly Finding[]) {
    this.all = findings;
    this.#reach = [];
    let reach = 0;
    for (const finding of findings) {
      reach = Math.max(reach, finding.end);
      this.#reach.push(reach);
    }
  }

  /**
   * Findings whose span holds the offset, innermost (shortest) first; of the same span a private one comes before the public
   * one, because it knows what the reader decided. An offset right after the last character counts as outside.
   */
  at(offset: number): Finding[] {
    const found: Finding[] = [];
    for (let i = this.#after(offset) - 1; i >= 0 && this.#reach[i]! > offset; i--) {
      const finding = this.all[i]!;
      if (finding.end > offset && !finding.silent) found.push(finding);
    }
    return found.sort((a, b) => a.end - a.start - (b.end - b.start) || rank(a) - rank(b));
  }

  byId(id: string): Finding | null {
    return this.all.find((finding) => finding.id === id && !finding.silent) ?? null;
  }

  /** The one that answers for the span of another, perhaps of an earlier reading; `null` where none does. */
  heirOf({ kind, start, end }: Pick<Finding, 'kind' | 'start' | 'end'>): Finding | null {
    const heirs = this.all.filter((f) => f.kind === kind && f.start === start && f.end === end && !f.silent);
    return heirs.sort((a, b) => rank(a) - rank(b))[0] ?? null;
  }

  /** The next (`by` 1) or previous (-1) finding after a place, round the end; `null` where there are none. */
  step(from: { start: number; end: number; id: string } | null, by: 1 | -1): Finding | null {
    const stops = this.#stops();
    if (stops.length === 0) return null;
    if (!from) return by === 1 ? stops[0]! : stops[stops.length - 1]!;
    const here = stops.findIndex((f) => f.id === from.id);
    if (here >= 0) return stops[(here + by + stops.length) % stops.length]!;
    const after = stops.findIndex((f) => f.start > from.start);
    const next = by === 1 ? after : (after < 0 ? stops.length : after) - 1;
    return stops[(next + stops.length) % stops.length] ?? stops[0]!;
  }

  /** One stop per span: a private twin takes the place of the finding it doubles, a quotation that of its claim: one card has both. */
  #stops(): Finding[] {
    const bySpan = new Map<string, Finding>();
    for (const f of this.all) {
      if (f.silent) continue;
      const key = `${f.kind === 'mention'}/${f.start}/${f.end}`;
      const known = bySpan.get(key);
      if (!known || rank(f) < rank(known)) bySpan.set(key, f);
    }
    return [...bySpan.values()];
  }

  /** Index of the first finding that starts after the offset. */
  #after(offset: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.all[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const rank = (finding: Finding): number => (finding.look === 'watched' ? 0 : finding.private ? 1 : 2);
