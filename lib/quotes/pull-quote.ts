// Pull quotes left in the text: a paragraph that prints again what the article says elsewhere, and ends with who said it.
import type { Why } from '../model/why';
import type { Reading } from '../text/reading';
import type { Unit } from './items';
import type { Name } from './names';
import { add, type Passage, spanOf } from './passage';
import { countWords } from './unspoken';
import { finiteAt } from './word-classes';

// What is printed twice by chance is shorter.
const AGAIN = 40;

/** Adds them; returns the starts of the paragraphs it has read, so that nobody reads them again. */
export function quotePulled(passage: Passage, blocks: readonly { start: number; end: number }[]): Set<number> {
  const { syntax, names } = passage.g;
  const { items, units, text } = syntax;
  const read = new Set<number>();
  let beginnings: Map<string, number> | null = null;
  let u = 0;
  for (const block of blocks) {
    while (u < units.length && items[units[u]!.from]!.start < block.start) u++;
    let last = u;
    while (last + 1 < units.length && items[units[last + 1]!.from]!.start < block.end) last++;
    const unit = units[last];
    if (!unit || last <= u || block.end - block.start > 2000) continue;
    const name = names.list[names.at[unit.from] ?? -1];
    if (!name || !signs(passage, unit, name)) continue;
    const content = { start: block.start, end: items[units[last - 1]!.to - 1]!.end };
    const said = text.slice(content.start, content.end);
    if (/[«»“”"]/.test(said) || countWords(said) < 6 || said.length < AGAIN) continue;
    beginnings ??= beginningsIn(syntax.reading);
    if ((beginnings.get(beginningAt(text, content.start)) ?? 0) < 2) continue;
    read.add(block.start);
    const source = spanOf(passage.g, name.from, name.to);
    const why: Why[] = [
      { code: 'signature', cue: source.text },
      { code: 'named-speaker', name: name.referent.name },
    ];
    add(passage, content, 'indirect', { cue: null, source, actor: passage.memory.actorNamed(name) }, why, 0.7);
  }
  return read;
}

/** The sentence is a person's name with a role or a place, no verb. */
function signs({ g: { syntax, rules } }: Passage, unit: Unit, { from, to, referent }: Name): boolean {
  if (from !== unit.from || referent.kind !== 'person' || referent.parts.length < 2 || unit.to - to > 14) return false;
  for (let k = to; k < unit.to; k++) if (syntax.items[k]!.quoted >= 0 || finiteAt(rules, syntax.items, k)) return false;
  return true;
}

/** How often sentences of the text begin with the same characters, marks left out. */
function beginningsIn({ text, sentences }: Reading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { start } of sentences) {
    const beginning = beginningAt(text, start);
    counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
  }
  return counts;
}

function beginningAt(text: string, start: number): string {
  let from = start;
  while (from < start + 4 && /[\s«“"]/.test(text[from] ?? 'x')) from++;
  return text.slice(from, from + AGAIN);
}
