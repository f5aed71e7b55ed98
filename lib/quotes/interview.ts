// Answers of an interview printed with labels ("Anne Loriot. - …", "A. L. : …"): each answer is its label's direct speech.
import type { TextSpan } from '../model/span';
import type { Referent } from './names';
import { add, type Passage } from './passage';
import { countWords } from './unspoken';

interface Turn {
  label: TextSpan;
  start: number;
  end: number;
}

// A label is short: four words of a name, or initials.
const LABEL =
  /^[-–—\s]*(\p{Lu}[\p{L}'’-]*\.?(?:[\s-]+(?:(?:de|du|des|la|le|d['’]|van|von|of)\s*)?\p{Lu}[\p{L}'’-]*\.?){0,4})\s*(?:[.:]\s*[-–—]|\s?:|\s[-–—])\s+(?=[\p{L}\p{N}])/u;

/**
 * Adds the answers where at least two labels take turns, each more than once, or one person's label answers what unlabelled
 * paragraphs ask. Who mostly asks questions is the interviewer and says nothing here. Returns the paragraphs' starts it has
 * read, so that nobody reads them again.
 */
export function quoteInterview(passage: Passage, blocks: readonly { start: number; end: number }[]): Set<number> {
  const turns = turnsOf(passage, blocks);
  const read = new Set<number>();
  for (const [key, list] of turns) {
    if (mostlyAsks(passage, list) || (list.length < 2 && !isPerson(passage, key))) continue;
    const referent = labelled(passage, key);
    for (const turn of list) {
      read.add(turn.label.start);
      answer(passage, turn, referent);
    }
  }
  return read;
}

/** The labelled paragraphs by label, initials under the name they stand for; none where they are no interview. */
function turnsOf(passage: Passage, blocks: readonly { start: number; end: number }[]): Map<string, Turn[]> {
  const { text } = passage.g.syntax;
  const turns = new Map<string, Turn[]>();
  const asked = new Map<string, number>();
  const endsAsking = (block: { start: number; end: number } | undefined) =>
    block !== undefined && /(\?|\.\.\.|…)\s*$/.test(text.slice(Math.max(block.start, block.end - 8), block.end));
  blocks.forEach((block, b) => {
    const paragraph = text.slice(block.start, Math.min(block.end, block.start + 120));
    const match = LABEL.exec(paragraph);
    if (!match) return;
    const at = block.start + match[0].indexOf(match[1]!);
    const label = { start: at, end: at + match[1]!.length, text: match[1]! };
    const written = label.text.replace(/[\s.]+/g, ' ').trim();
    const named = labelled(passage, written)?.name ?? written;
    const key = turns.has(named) ? named : written;
    turns.set(key, [...(turns.get(key) ?? []), { label, start: block.start + match[0].length, end: block.end }]);
    if (endsAsking(blocks[b - 1])) asked.set(key, (asked.get(key) ?? 0) + 1);
  });
  const speakers = [...turns].filter(([, list]) => list.length > 1);
  const [key, list] = speakers[0] ?? [];
  // One label: what stands before it must ask.
  if (key !== undefined && turns.size === 1 && isPerson(passage, key) && (asked.get(key) ?? 0) * 2 >= list!.length)
    return turns;
  if (turns.size < 2 || speakers.length === 0) return new Map();
  // "New price: …" is printed over and over as well: without a question, two of them must be people's names or initials.
  const asks = [...turns.values()].some((turn) => mostlyAsks(passage, turn));
  return asks || speakers.filter(([name]) => isPerson(passage, name)).length >= 2 ? turns : new Map();
}

function answer(passage: Passage, { label, start, end }: Turn, referent: Referent | null): void {
  const { text } = passage.g.syntax;
  let stop = end;
  while (stop > start && /\s/.test(text[stop - 1]!)) stop--;
  if (countWords(text.slice(start, stop)) < 2) return;
  const actor = referent
    ? { referent, name: referent.name, gender: referent.gender, plural: false, kind: referent.kind, head: null }
    : null;
  const why = [{ code: 'interview' as const, label: label.text }];
  add(passage, { start, end: stop }, 'direct', { cue: null, source: label, actor }, why, actor ? 0.9 : 0.5);
}

function mostlyAsks({ g }: Passage, list: readonly Turn[]): boolean {
  const asking = list.filter((turn) => g.syntax.text.slice(turn.start, turn.end).trimEnd().endsWith('?'));
  return asking.length * 2 > list.length;
}

const isPerson = (passage: Passage, key: string): boolean =>
  key.split(' ').every((part) => part.length === 1) || labelled(passage, key)?.kind === 'person';

/** The referent of a label: named so, or the one name with these initials. */
function labelled({ nameWritten, g }: Passage, key: string): Referent | null {
  const named = nameWritten(key);
  if (named) return named.referent;
  const initials = key.split(' ');
  if (!initials.every((part) => part.length === 1)) return null;
  const fits = new Set(
    g.names.list
      .map((name) => name.referent)
      .filter(
        (r) => r.parts.length === initials.length && r.parts.every((part, i) => part[0] === initials[i]!.toLowerCase()),
      ),
  );
  return fits.size === 1 ? [...fits][0]! : null;
}
