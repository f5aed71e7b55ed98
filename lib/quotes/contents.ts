// The quotations a cue makes of its content: each quoted stretch alone, or the whole clause as indirect or mixed speech.
import type { Span } from '../model/span';
import type { Why } from '../model/why';
import type { Resolved } from './coreference';
import type { Cue } from './cues';
import { splitIncises } from './inner';
import type { Quoted } from './marks';
import { add, type Passage, spanOf } from './passage';
import { countWords, named, titleLike } from './unspoken';

/** Adds what the cue's content, items `[from, to)`, says; marks the items as `taken`. */
export function quoteContent(
  passage: Passage,
  cue: Cue,
  begin: number,
  end: number,
  resolved: Resolved | null,
  taken: Set<number>,
): void {
  const { g } = passage;
  const { items, quoted, text } = g.syntax;
  // "said that, in such a case, …": the comma is no part of it.
  let from = begin;
  let to = end;
  while (from < to - 1 && items[from]!.mark && ',;:.)'.includes(items[from]!.word)) from++;
  // A closing mark whose opening one is lost.
  while (to > from + 1 && items[to - 1]!.mark && '»”"'.includes(items[to - 1]!.word)) to--;
  const actor = resolved?.actor ?? null;
  const stretches: number[] = [];
  let plain = 0;
  for (let k = from; k < to; k++) {
    if (items[k]!.quoted >= 0) stretches.push(k);
    else if (!items[k]!.mark) plain++;
  }
  const inside = (k: number) => quoted[items[k]!.quoted]!;
  const wordsOf = (k: number) => countWords(text.slice(inside(k).start, inside(k).end));
  const told = {
    cue: spanOf(g, cue.from, cue.to),
    source: cue.phrase ? spanOf(g, cue.phrase.from, cue.phrase.to) : null,
    actor,
  };
  const why = reasons(cue, told.cue.text, told.source?.text ?? null, resolved);
  const quotedWords = stretches.reduce((n, k) => n + wordsOf(k), 0);
  // "said Berg « has won »": the word before the marks is the subject of what they hold.
  const subject = g.names.at[from]! >= 0 || g.rules.pronouns.has(items[from]!.word);
  const alone =
    plain === 0 ||
    (quotedWords >= 4 && plain <= 1 && items[to - 1]!.quoted >= 0 && stretches.length === 1 && !subject) ||
    cue.rule === 'colon';
  if (stretches.length > 0 && alone) {
    const first = inside(stretches[0]!);
    const unspoken = named(g, stretches[0]!, 0, cue) || titleLike(text.slice(first.start, first.end));
    for (const k of stretches) {
      taken.add(k);
      const words = wordsOf(k);
      if (words <= 2 && cue.rule !== 'colon' && cue.rule !== 'incise') continue;
      const limit = cue.rule === 'colon' ? 20 : 6;
      // "L'association « Les amis du port » tient …": no comma, no full stop between the name and the verb.
      const apart = cue.rule === 'incise' && (items[k + 1]?.mark || '.!?…,'.includes(text[inside(k).end - 1]!));
      if (!apart && !(cue.rule === 'colon' && actor) && words <= limit && named(g, k, 0, cue)) continue;
      if (!actor && !cue.phrase && (unspoken || words <= 3)) continue;
      for (const piece of partsOf(passage, inside(k), actor))
        add(passage, piece, 'direct', told, [{ code: 'marks' }, ...why], 0.95);
    }
    return;
  }
  if (plain + quotedWords < 3) return;
  for (let k = from; k < to; k++) taken.add(k);
  const fragments = stretches.map((k) => ({ start: inside(k).start, end: inside(k).end }));
  const content = { start: items[from]!.start, end: items[to - 1]!.end };
  add(passage, content, fragments.length ? 'mixed' : 'indirect', told, why, actor ? 0.85 : 0.45, fragments);
}

/** Without the incises of the same speaker; "« Rentrez, a dit mon père, et je suis rentré »" stays whole. */
function partsOf({ g, nameWritten }: Passage, content: Quoted, actor: Resolved['actor'] | null): Span[] {
  const pieces = splitIncises(g, content);
  if (!pieces) return [content];
  const same =
    pieces.pronoun !== null ||
    !actor ||
    actor.name.includes(pieces.source.text) ||
    nameWritten(pieces.source.text)?.referent === actor.referent;
  return same ? pieces.parts : [content];
}

function reasons(cue: Cue, words: string, written: string | null, resolved: Resolved | null): Why[] {
  const why: Why[] = [{ code: cue.rule === 'topic' ? 'marks' : cue.rule, cue: words }];
  // "Her answer: “…”": the colon has no subject of its own, the last speaker goes on.
  if (resolved) why.push(written === null ? { code: 'continued' } : whoSpeaks(resolved, written));
  return why;
}

/** How the speaker is known from the subject as written. */
export function whoSpeaks({ actor, how }: Resolved, written: string): Why {
  if (how === 'pronoun') return { code: 'pronoun', pronoun: written, name: actor.name };
  if (how === 'description') return { code: 'description', description: written, name: actor.name };
  return actor.referent ? { code: 'named-speaker', name: actor.name } : { code: 'unnamed-speaker' };
}
