// Who said what in a text: contents, cues, sources, speakers.
import type { Mention, Quotation } from '../model/annotation';
import type { Reading } from '../text/reading';
import { quoteContent } from './contents';
import { Memory, type Resolved } from './coreference';
import { cuesOf } from './cues';
import { quoteFloating } from './floating';
import { quoteInterview } from './interview';
import { syntaxOf } from './items';
import { rulesOf } from './lang/index';
import { type Name, namesOf } from './names';
import { type Passage, type Sentence, spanOf } from './passage';
import type { Grammar } from './phrase';
import { quotePulled } from './pull-quote';
import { leadingSubject } from './subject';
import { openingSubject } from './svo/opening';

/**
 * Quotations in order of their start. Spans are UTF-16 units into `reading.text`; `text` is exactly that slice. `mentions`
 * add kinds, gender and entities to the names the stage reads itself; an empty list is fine. Nothing in a language without rules.
 */
export function findQuotations(reading: Reading, mentions: readonly Mention[]): Quotation[] {
  const rules = rulesOf(reading.lang);
  if (!rules) return [];
  const syntax = syntaxOf(reading, rules);
  const { items, units } = syntax;
  const names = namesOf(syntax, mentions, rules);
  const g: Grammar = { syntax, names, rules };
  let written: Map<string, Name> | null = null;
  const passage: Passage = {
    g,
    memory: new Memory(g),
    found: [],
    previous: null,
    nameWritten(surface) {
      written ??= new Map(names.list.map((n) => [spanOf(g, n.from, n.to).text, n]));
      return written.get(surface);
    },
  };
  const headings = new Set(reading.blocks.filter((b) => b.kind === 'heading').map((b) => b.start));
  const answers = new Set([...quoteInterview(passage, reading.blocks), ...quotePulled(passage, reading.blocks)]);
  let answered = -1;
  units.forEach((unit, u) => {
    const { start } = items[unit.from]!;
    if (answers.has(start)) answered = unit.para;
    if (headings.has(start) || unit.para === answered) return;
    const { from, to } = unit;
    const subject = rules.order
      ? openingSubject({ g, order: rules.order, begin: from, end: to, cues: [], free: from }, from, to)
      : leadingSubject(g, from, to);
    readSentence(passage, { unit, u, subject, taken: new Set(), lastCue: null, lastActor: null });
  });
  const found = passage.found.sort((a, b) => a.start - b.start || a.end - b.end);
  return found.filter((q, i) => i === 0 || q.start !== found[i - 1]!.start || q.end !== found[i - 1]!.end);
}

/** Adds the sentence's quotations: first what cues introduce, then what stands between marks without one. */
function readSentence(passage: Passage, sentence: Sentence): void {
  const { g, memory } = passage;
  const { unit, u, subject, taken } = sentence;
  const { items } = g.syntax;
  const cues = cuesOf(g, unit.from, unit.to);
  const noteSubject = () => {
    const resolved =
      subject && (subject.referent || subject.pronoun || subject.plural || subject.head)
        ? memory.resolve(subject, u, unit.para)
        : null;
    if (resolved) memory.note(resolved.actor, u, unit.para, 2);
  };
  // The subject of a clause that hosts an incise is no candidate for the incise's own pronoun.
  const inciseHost = cues.some((c) => c.rule === 'incise' || (c.rule === 'according-to' && c.phrase?.pronoun));
  if (!inciseHost) noteSubject();
  for (const cue of cues) {
    let resolved: Resolved | null = null;
    if (cue.phrase) resolved = memory.resolve(cue.phrase, u, unit.para);
    else if (cue.rule === 'colon') {
      const actor = memory.lastSpeaker(unit.para, 1);
      resolved = actor && { actor, how: 'named' };
    }
    if (cue.content) {
      const { to } = cue.content;
      let { from } = cue.content;
      for (let k = from; k < to; k++) if (taken.has(k)) from = k + 1;
      if (to > from) quoteContent(passage, cue, from, to, resolved, taken);
    }
    // Many who are said to say something can be spoken of again: "écrivent-ils".
    if (resolved && cue.content && !resolved.actor.referent && resolved.actor.plural) resolved.actor.kind ??= 'unnamed';
    if (resolved && (cue.content || cue.rule === 'topic')) {
      memory.note(resolved.actor, u, unit.para, cue.content ? 3 : 2);
      sentence.lastActor = resolved.actor;
      sentence.lastCue = cue;
    }
  }
  if (inciseHost) noteSubject();
  noteNames(passage, sentence);
  quoteFloating(passage, sentence);
  const { lastActor } = sentence;
  if (lastActor) {
    const quote = items.slice(unit.from, Math.min(unit.to, unit.from + 200)).some((i) => i.quoted >= 0);
    passage.previous = { actor: lastActor, para: unit.para, unit: u, quote };
  } else if (subject) {
    const actor = memory.resolve(subject, u, unit.para)?.actor;
    if (actor?.kind === 'person') passage.previous = { actor, para: unit.para, unit: u, quote: false };
    else if (passage.previous && unit.para !== passage.previous.para) passage.previous = null;
  }
}

/** Everybody the sentence names may be meant by a later pronoun. */
function noteNames({ g, memory }: Passage, { unit, u }: Sentence): void {
  const { at, list } = g.names;
  for (let k = unit.from; k < unit.to; k++) {
    const name = at[k]! >= 0 ? list[at[k]!]! : null;
    if (!name || name.from !== k) continue;
    if (name.referent.kind === 'person') memory.noteNamed(name, u);
  }
}
