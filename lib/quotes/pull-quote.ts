// Pull quotes left in the text: a paragraph that prints again what the article says elsewhere, and ends with who said it.
import type { Why } from '../model/why';
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
    if (/[«»“”"]/.test(said) || countWords(said) < 6 || said.length < AGAIN || !again(text, content.start)) continue;
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

/** The beginning at `start` stands somewhere else in the text as well. */
function again(text: string, start: number): boolean {
  const beginning = text.slice(start, start + AGAIN);
  const first = text.indexOf(beginning);
  return first !== start || text.indexOf(beginning, start + 1) >= 0;
}
