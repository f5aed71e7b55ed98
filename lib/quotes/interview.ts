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
 * Adds the answers where at least two labels take turns, each more than once. Who mostly asks questions is the interviewer
 * and says nothing here. Returns the paragraphs' starts it has read, so that nobody reads them again.
 */
export function quoteInterview(passage: Passage, blocks: readonly { start: number; end: number }[]): Set<number> {
  const { text } = passage.g.syntax;
  const turns = new Map<string, Turn[]>();
  for (const block of blocks) {
    const paragraph = text.slice(block.start, Math.min(block.end, block.start + 120));
    const match = LABEL.exec(paragraph);
    if (!match) continue;
    const at = block.start + match[0].indexOf(match[1]!);
    const label = { start: at, end: at + match[1]!.length, text: match[1]! };
    const key = label.text.replace(/[\s.]+/g, ' ').trim();
    const known = turns.get(key);
    const turn = { label, start: block.start + match[0].length, end: block.end };
    if (known) known.push(turn);
    else turns.set(key, [turn]);
  }
  const read = new Set<number>();
  const speakers = [...turns].filter(([, list]) => list.length > 1);
  if (turns.size < 2 || speakers.length === 0) return read;
  const asks = (list: readonly Turn[]) =>
    list.filter((t) => text.slice(t.start, t.end).trimEnd().endsWith('?')).length * 2 > list.length;
  // "New price: …" is printed over and over as well: without a question, two of them must be people's names or initials.
  const isPerson = (key: string) =>
    key.split(' ').every((part) => part.length === 1) || labelled(passage, key)?.kind === 'person';
  if (![...turns.values()].some(asks) && speakers.filter(([key]) => isPerson(key)).length < 2) return read;
  for (const [key, list] of turns) {
    if (asks(list) || (list.length < 2 && !isPerson(key))) continue;
    const referent = labelled(passage, key);
    for (const { label, start, end } of list) {
      read.add(label.start);
      let stop = end;
      while (stop > start && /\s/.test(text[stop - 1]!)) stop--;
      if (countWords(text.slice(start, stop)) < 2) continue;
      const actor = referent
        ? { referent, name: referent.name, gender: referent.gender, plural: false, kind: referent.kind, head: null }
        : null;
      const why = [{ code: 'interview' as const, label: label.text }];
      add(passage, { start, end: stop }, 'direct', { cue: null, source: label, actor }, why, actor ? 0.9 : 0.5);
    }
  }
  return read;
}

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
