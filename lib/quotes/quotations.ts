// Who said what in a text: contents, cues, sources, speakers.
import type { Mention, Quotation } from '../model/annotation';
import type { Why } from '../model/why';
import type { Reading } from '../text/reading';
import { type Actor, Memory, speakerOf } from './coreference';
import { type Cue, cuesOf } from './cues';
import { splitIncises } from './inner';
import { syntaxOf } from './items';
import { rulesOf } from './lang/index';
import { type Name, namesOf } from './names';
import { type Grammar, type Phrase, phraseFrom } from './phrase';

/**
 * Quotations in order of their start. Spans are UTF-16 units into `reading.text`; `text` is exactly that slice. `mentions`
 * add kinds, gender and entities to the names the stage reads itself; an empty list is fine. Nothing in a language without rules.
 */
export function findQuotations(reading: Reading, mentions: readonly Mention[]): Quotation[] {
  const rules = rulesOf(reading.lang);
  if (!rules) return [];
  const syntax = syntaxOf(reading, rules);
  const { items, units, quoted, text } = syntax;
  const names = namesOf(syntax, mentions, rules);
  const g: Grammar = { syntax, names, rules };
  const memory = new Memory(g);
  const found: Quotation[] = [];
  let written: Map<string, Name> | null = null;
  const byText = () =>
    (written ??= new Map(names.list.map((n) => [text.slice(items[n.from]!.start, items[n.to - 1]!.end), n])));
  const headings = new Set(reading.blocks.filter((b) => b.kind === 'heading').map((b) => b.start));
  let previous: { actor: Actor; para: number; unit: number; quote: boolean } | null = null;

  units.forEach((unit, u) => {
    if (headings.has(items[unit.from]!.start)) return;
    const cues = cuesOf(g, unit.from, unit.to);
    const taken = new Set<number>();
    const subject = leading(unit.from, unit.to);
    const noteSubject = () => {
      if (!subject) return;
      const resolved =
        subject.referent || subject.pronoun
          ? memory.resolve(subject, u, unit.para)
          : subject.plural || subject.head
            ? memory.resolve(subject, u, unit.para)
            : null;
      if (resolved) memory.note(resolved.actor, u, unit.para, 2);
    };
    const inciseHost = cues.some((c) => c.rule === 'incise');
    if (!inciseHost) noteSubject();
    let lastCue: Cue | null = null;
    let lastActor: Actor | null = null;
    for (const cue of cues) {
      let actor: Actor | null = null;
      let how = 'named';
      if (cue.phrase) {
        const resolved = memory.resolve(cue.phrase, u, unit.para);
        if (resolved) {
          actor = resolved.actor;
          how = resolved.how;
        }
      } else if (cue.rule === 'colon') actor = memory.lastSpeaker(unit.para, 1);
      if (cue.content) {
        let { from, to } = cue.content;
        for (let k = from; k < to; k++) if (taken.has(k)) from = k + 1;
        if (to > from) emit(cue, from, to, actor, how, taken);
      }
      if (actor && (cue.content || cue.rule === 'topic')) {
        memory.note(actor, u, unit.para, cue.content ? 3 : 2);
        lastActor = actor;
        lastCue = cue;
      }
    }
    if (inciseHost) noteSubject();
    // Quoted stretches no cue has taken.
    let total = 0;
    for (let k = unit.from; k < unit.to; k++) if (!items[k]!.mark && items[k]!.quoted < 0) total++;
    for (let k = unit.from; k < unit.to; k++) {
      const q = items[k]!.quoted;
      if (q < 0 || taken.has(k)) continue;
      const content = quoted[q]!;
      const words = countWords(text.slice(content.start, content.end));
      const standing = total <= 2;
      const pieces = splitIncises(text, content, rules);
      if (pieces) {
        const phrase = pieces.pronoun
          ? {
              from: k,
              to: k + 1,
              referent: null,
              pronoun: pieces.pronoun,
              plural: rules.pronouns.get(pieces.pronoun)!.number === 'plural',
              gender: rules.pronouns.get(pieces.pronoun)!.gender ?? null,
              definite: true,
              head: null,
            }
          : null;
        const actor: Actor | null = phrase
          ? (memory.resolve(phrase, u, unit.para)?.actor ?? null)
          : { referent: null, name: pieces.name!.text, gender: null, plural: false, kind: null, head: null };
        const known = pieces.name ? byText().get(pieces.name.text) : undefined;
        const speaker = known
          ? memory.actorOf({
              from: known.from,
              to: known.to,
              referent: known.referent,
              pronoun: null,
              plural: false,
              gender: null,
              definite: true,
              head: null,
            })
          : actor;
        for (const piece of pieces.parts)
          push(
            piece.start,
            piece.end,
            'direct',
            pieces.cue,
            pieces.name ?? pieces.cueSource,
            speaker,
            [{ code: 'marks' }, { code: 'incise', cue: pieces.cue.text }],
            0.8,
          );
        if (speaker) {
          memory.note(speaker, u, unit.para, 3);
          lastActor = speaker;
        }
        continue;
      }
      if (words <= 2 || (words <= 3 && !standing)) continue;
      if (named(k, words) || titleLike(text.slice(content.start, content.end))) continue;
      if (
        !standing &&
        !lastActor &&
        words <= 9 &&
        /^\p{Lu}/u.test(text.slice(content.start, content.start + 2)) &&
        !/[.!?…,]$/.test(text.slice(content.end - 1, content.end)) &&
        items[k - 1]?.word !== ':'
      )
        continue;
      let actor: Actor | null = null;
      let score = 0.5;
      const why: Why[] = [{ code: 'marks' }];
      if (lastActor && lastCue) {
        actor = lastActor;
        score = 0.6;
        why.push({ code: 'continued' });
      } else if (standing) {
        if (previous && unit.para - previous.para <= 1 && u - previous.unit <= (previous.quote ? 1 : 1))
          actor = previous.actor;
        else if (previous?.quote && unit.para - previous.para <= 1) actor = previous.actor;
        score = 0.55;
        why.push({ code: 'continued' });
      } else if (subject && words >= 4 && !(subject.pronoun && rules.impersonal.has(items[subject.to]?.word ?? ''))) {
        const resolved = memory.resolve(subject, u, unit.para);
        if (
          resolved &&
          (resolved.actor.kind === 'person' ||
            resolved.actor.kind === 'institution' ||
            resolved.actor.kind === 'outlet' ||
            resolved.actor.kind === 'unnamed')
        )
          actor = resolved.actor;
        score = 0.4;
      }
      if (!actor && (!standing || words < 4)) continue;
      push(content.start, content.end, 'direct', null, null, actor, why, actor ? score : 0.35);
      if (actor) {
        memory.note(actor, u, unit.para, 3);
        lastActor ??= actor;
      }
    }
    const hasQuote =
      lastActor !== null && items.slice(unit.from, Math.min(unit.to, unit.from + 200)).some((i) => i.quoted >= 0);
    if (lastActor) previous = { actor: lastActor, para: unit.para, unit: u, quote: hasQuote };
    else if (subject) {
      const resolved = memory.resolve(subject, u, unit.para);
      if (resolved && resolved.actor.kind === 'person')
        previous = { actor: resolved.actor, para: unit.para, unit: u, quote: false };
      else if (previous && unit.para !== previous.para) previous = null;
    }
  });
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  return found.filter(
    (q, i) =>
      i === 0 || (q.start >= found[i - 1]!.start && !(q.start === found[i - 1]!.start && q.end === found[i - 1]!.end)),
  );

  /** First noun phrase of a sentence, where it is its subject. */
  function leading(from: number, to: number): Phrase | null {
    let k = from;
    const stop = Math.min(to, from + 40);
    while (k < stop) {
      const item = items[k]!;
      if (item.quoted >= 0) return null;
      if (
        item.mark ||
        rules!.conjunctions.has(item.word) ||
        (rules!.adverbs.has(item.word) && names.at[k]! < 0) ||
        rules!.adverbEnd.test(item.word) ||
        rules!.calendar.has(item.word)
      )
        k++;
      else if (rules!.prepositions.has(item.word) && names.at[k]! < 0 && !(item.word === 'des' && k === from)) {
        while (k < stop && items[k]!.word !== ',') k++;
      } else return phraseFrom(g, k, to);
    }
    return null;
  }

  /** The words before the marks say that these are a title, a name, a term. */
  function named(k: number, length: number): boolean {
    for (let b = k - 1; b >= Math.max(0, k - 4); b--) {
      const word = items[b]!.word;
      if (items[b]!.mark && !'-:'.includes(word)) return false;
      if ((rules!.naming.has(word) && b >= k - 2) || (rules!.titledNouns.has(word) && length <= 18)) return true;
    }
    return false;
  }

  function emit(cue: Cue, from: number, to: number, actor: Actor | null, how: string, taken: Set<number>): void {
    const stretches: number[] = [];
    let plain = 0;
    for (let k = from; k < to; k++) {
      if (items[k]!.quoted >= 0) stretches.push(k);
      else if (!items[k]!.mark) plain++;
    }
    const why: Why[] = [
      {
        code: cue.rule === 'topic' ? 'marks' : cue.rule,
        cue: text.slice(items[cue.from]!.start, items[cue.to - 1]!.end),
      } as Why,
    ];
    if (actor && cue.phrase) {
      const written = text.slice(items[cue.phrase.from]!.start, items[cue.phrase.to - 1]!.end);
      if (how === 'pronoun') why.push({ code: 'pronoun', pronoun: written, name: actor.name });
      else if (how === 'description') why.push({ code: 'description', description: written, name: actor.name });
      else if (actor.referent) why.push({ code: 'named-speaker', name: actor.name });
      else why.push({ code: 'unnamed-speaker' });
    }
    const cueSpan = { start: items[cue.from]!.start, end: items[cue.to - 1]!.end, text: '' };
    cueSpan.text = text.slice(cueSpan.start, cueSpan.end);
    const source = cue.phrase ? sourceOf(cue.phrase) : null;
    const quotedWords = stretches.reduce(
      (n, k) => n + countWords(text.slice(quoted[items[k]!.quoted]!.start, quoted[items[k]!.quoted]!.end)),
      0,
    );
    if (
      stretches.length > 0 &&
      (plain === 0 ||
        (quotedWords >= 4 && plain <= 1 && items[to - 1]!.quoted >= 0 && stretches.length === 1) ||
        cue.rule === 'colon')
    ) {
      const unspoken =
        named(stretches[0]!, 0) ||
        titleLike(text.slice(quoted[items[stretches[0]!]!.quoted]!.start, quoted[items[stretches[0]!]!.quoted]!.end));
      for (const k of stretches) {
        const content = quoted[items[k]!.quoted]!;
        taken.add(k);
        if (countWords(text.slice(content.start, content.end)) <= 2 && cue.rule !== 'colon' && cue.rule !== 'incise')
          continue;
        if (
          cue.rule !== 'incise' &&
          !(cue.rule === 'colon' && actor) &&
          named(k, 0) &&
          countWords(text.slice(content.start, content.end)) <= (cue.rule === 'colon' ? 20 : 6)
        )
          continue;
        if (!actor && !cue.phrase && (unspoken || countWords(text.slice(content.start, content.end)) <= 3)) continue;
        const pieces = splitIncises(text, content, rules!);
        for (const piece of pieces?.parts ?? [content])
          push(piece.start, piece.end, 'direct', cueSpan, source, actor, [{ code: 'marks' }, ...why], 0.95);
      }
      return;
    }
    const start = items[from]!.start;
    const end = items[to - 1]!.end;
    if (plain + quotedWords < 3) return;
    for (let k = from; k < to; k++) taken.add(k);
    const fragments = stretches.map((k) => ({
      start: quoted[items[k]!.quoted]!.start,
      end: quoted[items[k]!.quoted]!.end,
    }));
    push(
      start,
      end,
      fragments.length ? 'mixed' : 'indirect',
      cueSpan,
      source,
      actor,
      why,
      actor ? 0.85 : 0.45,
      fragments,
    );
  }

  function sourceOf(phrase: Phrase) {
    const start = items[phrase.from]!.start;
    const end = items[phrase.to - 1]!.end;
    return { start, end, text: text.slice(start, end) };
  }

  function push(
    start: number,
    end: number,
    kind: Quotation['kind'],
    cue: Quotation['cue'],
    source: Quotation['source'],
    actor: Actor | null,
    why: Why[],
    score: number,
    fragments: Quotation['fragments'] = [],
  ): void {
    if (end <= start) return;
    found.push({
      id: `q${start}-${end}`,
      start,
      end,
      private: false,
      why,
      kind,
      text: text.slice(start, end),
      cue,
      source,
      speaker: actor ? speakerOf(actor) : null,
      score,
      ...(fragments.length > 0 && { fragments }),
    });
  }
}

/** "The Rachel Berg Show": most longer words begin with a capital and no mark closes a sentence. */
function titleLike(text: string): boolean {
  if (text.length > 120 || /[.!?…,]$/.test(text)) return false;
  const words = text.split(/[\s-]+/).filter((word) => word.length > 3);
  return words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.6 * words.length;
}

function countWords(text: string): number {
  let n = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const letter =
      c > 127
        ? c !== 0xa0 && c !== 0x202f && c !== 0x2019 && c !== 0xab && c !== 0xbb && c !== 0x201c && c !== 0x201d
        : (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
    if (letter && !inside) n++;
    inside = letter;
  }
  return n;
}
