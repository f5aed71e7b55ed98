// Quoted stretches no cue has taken: an incise inside the marks, or the speaker of what stands before goes on.
import type { Why } from '../model/why';
import { type Actor, kindOf } from './actors';
import { whoSpeaks } from './contents';
import type { Resolved } from './coreference';
import { type Pieces, phraseOf, splitIncises } from './inner';
import type { Name } from './names';
import { add, type Passage, type Sentence } from './passage';
import { countWords, named, titleLike } from './unspoken';

/** Adds the quotations among the sentence's stretches that are left. */
export function quoteFloating(passage: Passage, sentence: Sentence): void {
  const { g, memory } = passage;
  const { items, quoted, text } = g.syntax;
  const { unit, u, taken } = sentence;
  let plain = 0;
  for (let k = unit.from; k < unit.to; k++) if (!items[k]!.mark && items[k]!.quoted < 0) plain++;
  const standing = plain <= 2;
  for (let k = unit.from; k < unit.to; k++) {
    const q = items[k]!.quoted;
    if (q < 0 || taken.has(k)) continue;
    const content = quoted[q]!;
    const words = countWords(text.slice(content.start, content.end));
    const pieces = splitIncises(g, content);
    if (pieces) {
      const resolved = speakerInside(passage, pieces, k, sentence);
      const actor = resolved?.actor ?? null;
      const told = { cue: pieces.cue, source: pieces.source, actor };
      const why: Why[] = [{ code: 'marks' }, { code: 'incise', cue: pieces.cue.text }];
      if (resolved) why.push(whoSpeaks(resolved, pieces.source.text));
      for (const piece of pieces.parts) add(passage, piece, 'direct', told, why, 0.8);
      if (actor) {
        memory.note(actor, u, unit.para, 3);
        sentence.lastActor = actor;
      }
      continue;
    }
    // "…", says X, "and so on": what goes on right behind an incise.
    const goesOn = sentence.lastCue?.rule === 'incise' && k > sentence.lastCue.from && k - sentence.lastCue.after <= 1;
    if (!goesOn && (words <= 2 || (words <= 3 && !standing))) continue;
    if (named(g, k, words) || titleLike(text.slice(content.start, content.end))) continue;
    if (
      !standing &&
      !sentence.lastActor &&
      words <= 9 &&
      /^\p{Lu}/u.test(text.slice(content.start, content.start + 2)) &&
      !/[.!?…,]$/.test(text.slice(content.end - 1, content.end)) &&
      items[k - 1]?.word !== ':'
    )
      continue;
    const whole =
      /^\p{Lu}/u.test(text.slice(content.start, content.start + 2)) &&
      /[.!?…]$/.test(text.slice(content.start, content.end));
    const { actor, why, score } = inherited(passage, sentence, standing, words, whole);
    if (!actor && (!standing || words < 4)) continue;
    add(passage, content, 'direct', { cue: null, source: null, actor }, why, actor ? score : 0.35);
    if (actor) {
      memory.note(actor, u, unit.para, 3);
      sentence.lastActor ??= actor;
    }
  }
}

/** Who speaks in a stretch without a cue: the sentence's speaker, the one before, the sentence's subject, or nobody. */
function inherited(
  { previous, memory, g }: Passage,
  { unit, u, subject, lastActor, lastCue }: Sentence,
  standing: boolean,
  words: number,
  whole: boolean,
): { actor: Actor | null; why: Why[]; score: number } {
  const why: Why[] = [{ code: 'marks' }];
  if (lastActor && lastCue) return { actor: lastActor, why: [...why, { code: 'continued' }], score: 0.6 };
  if (standing) {
    const near = previous && unit.para - previous.para <= 1 && (previous.quote || u - previous.unit <= 1);
    return near
      ? { actor: previous!.actor, why: [...why, { code: 'continued' }], score: 0.55 }
      : { actor: null, why, score: 0.55 };
  }
  if (!subject || words < 4 || (subject.pronoun && g.rules.impersonal.has(g.syntax.items[subject.to]?.word ?? '')))
    return { actor: null, why, score: 0.5 };
  // Where verbs stand in no fixed place, a sentence's subject alone is no sign that it says what stands in marks.
  if (!g.rules.order && !whole) return { actor: null, why, score: 0.5 };
  const actor = memory.resolve(subject, u, unit.para)?.actor;
  const speaks = actor && actor.kind !== null && ['person', 'institution', 'outlet', 'unnamed'].includes(actor.kind);
  return speaks
    ? { actor, why: [...why, { code: 'subject', name: actor.name }], score: 0.4 }
    : { actor: null, why, score: 0.4 };
}

function speakerInside({ memory, g, nameWritten }: Passage, pieces: Pieces, k: number, at: Sentence): Resolved | null {
  const pronoun = phraseOf(pieces, k, g.rules);
  if (pronoun) return memory.resolve(pronoun, at.u, at.unit.para);
  const known: Name | undefined = nameWritten(pieces.source.text);
  if (known) return { actor: memory.actorNamed(known), how: 'named' };
  const kind = kindOf(pieces.head, g.rules);
  const actor = { referent: null, name: pieces.source.text, gender: null, plural: false, kind, head: pieces.head };
  return { actor, how: 'self' };
}
