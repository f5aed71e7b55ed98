// The cue that is a reporting verb where subject, verb and content have a fixed order: "X said (that) …", "…, X said", "… said X".
import type { Cue } from '../cues';
import type { Phrase } from '../phrase';
import { countWords, named, titleLike } from '../unspoken';
import { isAdverb } from '../word-classes';
import { type Complement, complement } from './complement';
import { clausal, extent, type Hanging, leftStart, plain } from './extent';
import { baseEnd, phraseOf } from './nominal';
import { openingSubject } from './opening';
import { type Subject, subjectOf } from './subject';
import { inName, isPreposition, isVerb, type Ordered, startsPhrase, surelyFinite } from './words';

interface Group {
  /** First item of the verb group: its auxiliary or adverb. */
  from: number;
  form: 'finite' | 'gerund' | 'infinitive';
  negated: boolean;
  passive: boolean;
}

export function report(s: Ordered, p: number): Cue | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  if (!isVerb(s, p)) return null;
  const verb = items[p]!.verb!;
  const g = groupOf(s, p);
  if (!g) return null;
  const cited = citedSpeech(s, p, g);
  if (cited || g.passive) return cited;
  if (g.negated && !s.order.denials.test(items[p]!.word)) return null;
  const left = leftMark(s, g.from);
  const { said, rest } = complement(s, p);
  if (
    g.form === 'finite' &&
    left.host &&
    (left.quoted || !said || said.kind === 'bare' || said.kind === 'object-quote')
  ) {
    // "…, said X": the subject behind the verb.
    const behind = subjectBehind(s, p + 1);
    const closes = behind !== null && (behind.to >= s.end || items[behind.to]!.mark);
    if (behind && (left.quoted || (closes && !s.order.addressed.has(items[p]!.word) && speaks(s, behind.phrase)))) {
      const cue = toTheLeft(s, g.from, p, behind.phrase, behind.to, left.quoted);
      if (cue) return cue;
    }
  }
  if (g.form !== 'finite') {
    // "banned from claiming asylum": an object, no clause.
    const governed =
      g.form === 'gerund' && isPreposition(s, g.from - 1) && !s.order.byDoing.has(items[g.from - 1]!.word);
    if (governed && said?.kind === 'bare' && !s.order.subjects.has(items[said.from]!.word)) return null;
    if (!said || said.kind === 'object-quote') return null;
    if (
      g.form === 'infinitive' &&
      said.kind === 'bare' &&
      !s.order.clauseOnly.has(items[p]!.word) &&
      !s.order.subjects.has(items[said.from]!.word) &&
      !s.order.addressed.has(items[p]!.word)
    )
      return null;
    if (verb.family === 'weak' && said.kind !== 'quote' && said.kind !== 'colon') return null;
    const phrase = sharedSubject(s, g);
    return phrase && toTheRight(s, g.from, p, phrase, said, 'main');
  }
  const floor = s.cues.length > 0 ? Math.min(s.free, g.from) : s.begin;
  const subject = subjectOf(s, g.from, floor);
  if (!subject) {
    const before = items[g.from - 1];
    if (
      said &&
      before &&
      g.from > s.begin &&
      (rules.conjunctions.has(before.word) || before.word === ',') &&
      said.kind !== 'object-quote'
    ) {
      const phrase = shared(s, g.from);
      if (phrase) return toTheRight(s, g.from, p, phrase, said, 'main');
    }
    return null;
  }
  const { phrase } = subject;
  if (!agrees(s, p, g, phrase)) return null;
  const host = leftMark(s, subject.start);
  const like = subject.start > s.begin && rules.like.has(items[subject.start - 1]!.word);
  if (
    host.host &&
    !like &&
    !subject.relative &&
    (!said ||
      said.kind === 'quote' ||
      said.kind === 'object-quote' ||
      (host.quoted && said.kind === 'bare' && !s.order.subjects.has(items[said.from]!.word)))
  ) {
    if (host.quoted && said?.kind !== 'bare') return toTheLeft(s, subject.start, p, phrase, rest, true, g.from);
    if (!host.quoted && !said) {
      const cue = around(s, subject.start, p, phrase, rest, g.from);
      if (cue) return cue;
    }
  }
  // "“…,” he says as we drive on": what hangs on the cue is no more of what was said.
  if (host.quoted && !like && !subject.relative && said && sidelong(s, p, said))
    return toTheLeft(s, subject.start, p, phrase, p + 1, true, g.from);
  if (!said) {
    // "Otherwise, she said, countries …", "As Berg told the Courier, …"
    if ((host.host || like) && items[rest]?.word === ',') {
      const cue = around(s, subject.start, p, phrase, rest, g.from);
      if (cue) return cue;
    }
    // "branded rape claims against him": a noun, and nobody before it who could speak.
    if (s.order.alsoNouns.has(items[p]!.word) && !speaks(s, phrase)) return null;
    return { rule: 'topic', from: g.from, to: p + 1, phrase, content: null, after: p + 1 };
  }
  if (said.kind === 'that' && verb.family === 'weak')
    return { rule: 'topic', from: g.from, to: p + 1, phrase, content: null, after: p + 1 };
  return toTheRight(s, g.from, p, phrase, said, hangingOf(s, g.from, subject));
}

/** A clause of time or place, or a "that" behind another noun ("told the paper in an interview that was …"). */
function sidelong(s: Ordered, p: number, said: Complement): boolean {
  const first = s.g.syntax.items[said.from]!.word;
  if (said.kind === 'bare') return s.order.clauseStarts.has(first) && !s.g.rules.questions.has(first);
  return said.kind === 'that' && said.from > p + 3;
}

function groupOf(s: Ordered, p: number): Group | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const verb = items[p]!.verb!;
  let from = p;
  let negated = false;
  let auxiliary: string | null = null;
  let to = false;
  for (let k = p - 1; k >= Math.max(s.begin, p - 8); k--) {
    const word = items[k]!;
    if (word.mark || word.quoted >= 0 || inName(s, k)) break;
    if (rules.negations.has(word.word)) negated = true;
    else if (word.word === s.order.infinitive && k === from - 1 && !to) to = true;
    else if (rules.auxiliaries.has(word.word)) auxiliary ??= word.word;
    else if (!isAdverb(rules, items, k)) {
      if (to && s.order.refusals.has(word.word)) negated = true;
      break;
    }
    from = k;
  }
  if (to) return { from, form: 'infinitive', negated, passive: false };
  if (verb.forms.includes('gerund'))
    return { from, form: auxiliary && s.order.be.has(auxiliary) ? 'finite' : 'gerund', negated, passive: false };
  const passive = auxiliary !== null && s.order.be.has(auxiliary) && verb.forms.includes('participle');
  // Adverbs before the verb may belong to the clause before: they are no part of a group without auxiliary.
  return { from, form: 'finite', negated, passive };
}

/** "quoted Anna Berg as saying …", "“…,” Berg was quoted as saying": the one quoted speaks. */
function citedSpeech(s: Ordered, p: number, g: Group): Cue | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  if (!s.order.cited.has(items[p]!.word)) return null;
  let as = p + 1;
  while (as < s.end && as < p + 14 && !rules.like.has(items[as]!.word)) {
    if (items[as]!.quoted >= 0 || ';:'.includes(items[as]!.word)) return null;
    as++;
  }
  const saying = as + 1;
  const verb = items[saying]?.verb;
  if (as >= s.end - 1 || !verb?.forms.includes('gerund') || !s.order.plainSay.has(items[saying]!.word)) return null;
  const subject = subjectOf(s, g.from, s.cues.length > 0 ? Math.min(s.free, g.from) : s.begin);
  const phrase = g.passive ? (subject?.phrase ?? null) : as > p + 1 ? phraseOf(s, p + 1, as) : null;
  if (!phrase) return null;
  const { said } = complement(s, saying);
  if (said) {
    const cue = toTheRight(s, g.from, saying, phrase, said, 'main');
    if (cue) return cue;
  }
  const start = subject?.start ?? g.from;
  return leftMark(s, start).quoted ? toTheLeft(s, start, saying, phrase, saying + 1, true, g.from) : null;
}

/** Whether a quotation or a comma stands left of the clause that starts at `start`. */
function leftMark(s: Ordered, start: number): { host: boolean; quoted: boolean } {
  const { items, quoted, text } = s.g.syntax;
  let k = start - 1;
  let comma = false;
  while (k >= s.begin && items[k]!.mark && ',-–—'.includes(items[k]!.word)) {
    comma = true;
    k--;
  }
  if (k < s.begin) return { host: false, quoted: false };
  const q = items[k]!.quoted;
  if (q >= 0) {
    const stretch = quoted[q]!;
    const closed = comma || /[,.!?…—-]/.test(text[stretch.end - 1] ?? '') || stretch.end - stretch.start > 40;
    return { host: closed, quoted: closed };
  }
  return { host: comma, quoted: false };
}

function subjectBehind(s: Ordered, at: number): { phrase: Phrase; to: number } | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  if (!startsPhrase(s, at) && !rules.pronouns.has(items[at]?.word ?? '')) return null;
  let to = baseEnd(s, at);
  if (to <= at) return null;
  // On over complements: "a spokesman for the ministry", "a woman who …" stops before "who".
  while (
    to < s.end &&
    !inName(s, to) &&
    rules.prepositions.has(items[to]!.word) &&
    !s.order.clauseStarts.has(items[to]!.word)
  ) {
    const next = baseEnd(s, to + 1);
    if (next <= to + 1 || (s.order.timePrepositions.has(items[to]!.word) && rules.calendar.has(items[to + 1]!.word)))
      break;
    to = next;
  }
  if (to < s.end && surelyFinite(s, to)) return null;
  const phrase = phraseOf(s, at, to);
  return phrase && { phrase, to };
}

function sharedSubject(s: Ordered, g: Group): Phrase | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const before = items[g.from - 1];
  if (
    before &&
    g.from - 1 >= s.begin &&
    !before.mark &&
    before.quoted < 0 &&
    !rules.prepositions.has(before.word) &&
    !rules.conjunctions.has(before.word) &&
    g.form === 'gerund'
  ) {
    // "with many saying", "a letter saying"
    for (let k = g.from - 2; k >= Math.max(s.begin, g.from - 9); k--) {
      if (items[k]!.mark || items[k]!.quoted >= 0) break;
      if (items[k]!.word === s.order.absolute) return phraseOf(s, k + 1, g.from);
    }
    const subject = subjectOf(s, g.from, s.begin);
    if (subject) {
      if (
        subject.phrase.head &&
        rules.documentNouns.has(subject.phrase.head) &&
        !s.order.vehicles.has(subject.phrase.head)
      )
        return subject.phrase;
    }
  }
  return shared(s, g.from);
}
function shared(s: Ordered, at: number): Phrase | null {
  const last = s.cues[s.cues.length - 1];
  if (last?.phrase) return last.phrase;
  return openingSubject(s, s.begin, at);
}

function speaks(s: Ordered, phrase: Phrase): boolean {
  const { rules } = s.g;
  if (phrase.referent) return phrase.referent.kind !== 'place';
  if (phrase.pronoun) return true;
  const head = phrase.head;
  return (
    head !== null &&
    (rules.personNouns.has(head) ||
      rules.institutionNouns.has(head) ||
      rules.documentNouns.has(head) ||
      rules.outletNouns.has(head) ||
      rules.alone.has(head) ||
      (rules.humanEnd?.test(head) ?? false))
  );
}

/** A base form needs a plural subject, an -s form a singular one, where the verb could be a noun. */
function agrees(s: Ordered, p: number, g: Group, phrase: Phrase): boolean {
  const item = s.g.syntax.items[p]!;
  if (!s.order.alsoNouns.has(item.word) || g.from < p) return true;
  if (item.word.endsWith('s')) return !phrase.plural;
  return phrase.plural;
}

function hangingOf(s: Ordered, at: number, subject: Subject): Hanging {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const near = items[at - 1]!;
  if (subject.relative) return 'relative';
  if (subject.phrase.to < at && rules.relatives.has(near.word) && items[at - 2]?.word === ',') return 'relative';
  let k = subject.start - 1;
  while (k >= s.begin && !items[k]!.mark && rules.adverbs.has(items[k]!.word)) k--;
  return k >= s.begin && s.order.clauseStarts.has(items[k]!.word) ? 'subordinate' : 'main';
}

function toTheRight(
  s: Ordered,
  from: number,
  p: number,
  phrase: Phrase,
  said: Complement,
  hanging: Hanging,
): Cue | null {
  const topic: Cue = { rule: 'topic', from, to: p + 1, phrase, content: null, after: p + 1 };
  if (said.kind === 'object-quote') {
    const content = aroundObject(s, p, said);
    return content ? { rule: 'reporting-clause', from, to: p + 1, phrase, content, after: content.to } : topic;
  }
  const marks = said.kind === 'quote' || said.kind === 'colon';
  const to = marks ? quotesEnd(s, said.from) : extent(s, said.from, hanging);
  if (to <= said.from) return null;
  return {
    rule: said.kind === 'colon' ? 'colon' : 'reporting-clause',
    from,
    to: p + 1,
    phrase,
    content: { from: said.from, to },
    after: to,
  };
}

/** "called the plan “a gift”": the object with what is quoted of it; only the marks where the object is long. */
function aroundObject(s: Ordered, p: number, said: Complement): { from: number; to: number } | null {
  const { items, quoted, text } = s.g.syntax;
  const stretch = quoted[items[said.from]!.quoted]!;
  const content = text.slice(stretch.start, stretch.end);
  const words = countWords(content);
  if (titleLike(content) || named(s.g, said.from, words)) return null;
  const object = plain(s, p + 1, said.from);
  if (items[p]!.verb!.family === 'weak' && object <= 8 && words >= 4 && words <= 14)
    return { from: p + 1, to: said.from + 1 };
  return content.length < 20 ? null : { from: said.from, to: said.from + 1 };
}

/** "“A” and “B”" */
function quotesEnd(s: Ordered, from: number): number {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  let k = from + 1;
  while (
    k + 1 < s.end &&
    (rules.conjunctions.has(items[k]!.word) || items[k]!.word === ',') &&
    items[k + 1]!.quoted >= 0
  )
    k += 2;
  return k;
}

/** The content stands left of the clause that starts at `start`. */
function toTheLeft(
  s: Ordered,
  start: number,
  p: number,
  phrase: Phrase,
  after: number,
  quoted: boolean,
  from = start,
): Cue | null {
  const { items } = s.g.syntax;
  let stop = start;
  while (stop > s.begin && items[stop - 1]!.mark && ',-–—'.includes(items[stop - 1]!.word)) stop--;
  const free = leftStart(s, stop);
  if (stop <= free) return { rule: 'topic', from, to: p + 1, phrase, content: null, after };
  let first = free;
  if (quoted) {
    first = stop - 1;
    if (plain(s, free, first) >= 2) first = free;
    // "Working in one of its 'deserts', a dentist reveals …": an adverbial, nobody's words.
    if (first === free && first < stop - 1 && /ing$/.test(items[first]!.word) && !clausal(s, free, stop)) return null;
  } else if (items[p]!.verb!.family === 'weak' || plain(s, free, stop) < 2) return null;
  return { rule: 'incise', from, to: p + 1, phrase, content: { from: first, to: stop }, after: Math.max(after, p + 1) };
}

/** The content stands on both sides, or on one: "A, X said", "A, X said, B", "As X said, B". */
function around(s: Ordered, start: number, p: number, phrase: Phrase, rest: number, from: number): Cue | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  if (items[p]!.verb!.family === 'weak') return null;
  let stop = start;
  while (stop > s.begin && items[stop - 1]!.mark && ',-–—'.includes(items[stop - 1]!.word)) stop--;
  const like = start > s.begin && rules.like.has(items[start - 1]!.word);
  if (like) stop = start - 1;
  const begin = leftStart(s, stop);
  const words = plain(s, begin, stop);
  const next = items[rest + 1];
  const right =
    items[rest]?.word === ',' &&
    next &&
    rest + 2 < s.end &&
    !next.verb?.forms.includes('gerund') &&
    next.quoted < 0 &&
    !rules.asides.has(next.word) &&
    // ", on Nov. 6": a time or a place, no more of what was said.
    (!(rules.prepositions.has(next.word) || rules.calendar.has(next.word)) || clausal(s, rest + 1, s.end))
      ? rest + 1
      : -1;
  const closes = rest >= s.end || items[rest]!.mark;
  if (!closes && right < 0) return null;
  const leftToo = !like && words >= 4 && (clausal(s, begin, stop) || right >= 0);
  if (!like && right < 0 && !leftToo) return null;
  if (!like && right < 0 && !speaks(s, phrase)) return null;
  const cue = { rule: 'incise' as const, from, to: p + 1, phrase, after: Math.max(rest, p + 1) };
  if (right < 0) return leftToo ? { ...cue, content: { from: begin, to: stop } } : null;
  const to = extent(s, right);
  // A clause broken in two is one content, the cue within; before a whole clause a few words are only its setting.
  const broken = surelyFinite(s, right) || (next?.verb !== undefined && isVerb(s, right));
  if (like || (!leftToo && !broken)) return { ...cue, content: { from: right, to }, after: to };
  return { ...cue, content: { from: begin, to }, after: to };
}
