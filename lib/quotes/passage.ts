// What the stage holds while it reads on: the grammar, the memory of who was spoken of, the quotations found so far.
import type { Quotation } from '../model/annotation';
import type { TextSpan } from '../model/span';
import type { Why } from '../model/why';
import { type Actor, speakerOf } from './actors';
import type { Memory } from './coreference';
import type { Cue } from './cues';
import type { Unit } from './items';
import type { Name } from './names';
import type { Grammar, Phrase } from './phrase';

export interface Passage {
  g: Grammar;
  memory: Memory;
  found: Quotation[];
  /** Who spoke, or was the subject, where the sentence before stood. */
  previous: { actor: Actor; para: number; unit: number; quote: boolean } | null;
  /** The last name written with just these characters. */
  nameWritten(surface: string): Name | undefined;
}
/** One sentence of it. */
export interface Sentence {
  unit: Unit;
  /** Index of the sentence. */
  u: number;
  /** Its first noun phrase, where that is its subject. */
  subject: Phrase | null;
  /** Items that already belong to a content. */
  taken: Set<number>;
  lastCue: Cue | null;
  lastActor: Actor | null;
}

/** Items `[from, to)` as written. */
export function spanOf({ syntax: { items, text } }: Grammar, from: number, to: number): TextSpan {
  const start = items[from]!.start;
  const end = items[to - 1]!.end;
  return { start, end, text: text.slice(start, end) };
}

/** Adds a quotation with content `[start, end)`; an empty one is left out. */
export function add(
  passage: Passage,
  content: { start: number; end: number },
  kind: Quotation['kind'],
  told: { cue: TextSpan | null; source: TextSpan | null; actor: Actor | null },
  why: Why[],
  score: number,
  fragments: Quotation['fragments'] = [],
): void {
  const { start, end } = content;
  if (end <= start) return;
  passage.found.push({
    id: `q${start}-${end}`,
    start,
    end,
    private: false,
    why,
    kind,
    text: passage.g.syntax.text.slice(start, end),
    cue: told.cue,
    source: told.source,
    speaker: told.actor ? speakerOf(told.actor) : null,
    score,
    ...(fragments.length > 0 && { fragments }),
  });
}
