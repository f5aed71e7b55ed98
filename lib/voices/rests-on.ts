// What an article rests on: how many of its statements come through one agency or outlet, how many have no name behind them.
import type { Mention, Quotation, Voice } from '../model/annotation';

export interface RestsOn {
  /** All statements found, with or without a speaker. */
  statements: number;
  /** Statements whose speaker has no name, or that have no speaker at all. */
  unnamed: number;
  /** The outlet most statements come through: it speaks, or is named in the sentence that attributes; `null` where none. */
  through: { name: string; entity: string | null; count: number } | null;
}

/** `mentions` of type outlet count for a quotation where they stand between its source and its content's end, or at most 60 characters off. */
export function restsOn(
  quotations: readonly Quotation[],
  voices: readonly Voice[],
  mentions: readonly Mention[],
): RestsOn {
  const unnamed = new Set(quotations.flatMap((q, i) => (q.speaker === null ? [i] : [])));
  const through = new Map<string, { name: string; entity: string | null; statements: Set<number> }>();
  const add = (key: string, name: string, entity: string | null, index: number) => {
    const known = through.get(key) ?? { name, entity, statements: new Set<number>() };
    known.statements.add(index);
    through.set(key, known);
  };
  for (const voice of voices) {
    if (voice.kind === 'unnamed') for (const index of voice.quotations) unnamed.add(index);
    if (voice.kind === 'outlet')
      for (const index of voice.quotations) add(voice.entity ?? voice.name, voice.name, voice.entity, index);
  }
  const outlets = mentions.filter((m) => m.type === 'outlet').sort((a, b) => a.start - b.start);
  quotations.forEach((q, index) => {
    if (!q.cue) return;
    const low = Math.min(q.cue.start, q.source?.start ?? q.cue.start) - 20;
    const high = Math.max(q.cue.end, q.source?.end ?? q.cue.end) + 60;
    for (let k = firstFrom(outlets, low); k < outlets.length && outlets[k]!.start <= high; k++) {
      const m = outlets[k]!;
      if (m.start < q.end && m.end > q.start) continue;
      add(m.entity ?? m.surface, m.surface, m.entity, index);
    }
  });
  let best: RestsOn['through'] = null;
  for (const { name, entity, statements } of through.values())
    if (!best || statements.size > best.count) best = { name, entity, count: statements.size };
  return { statements: quotations.length, unnamed: unnamed.size, through: best };
}

function firstFrom(list: readonly Mention[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
