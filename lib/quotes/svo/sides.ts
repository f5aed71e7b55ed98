// On which side of its cue a content lies: right of it, left of it, or on both sides of an incise.
import { accordingAt } from '../clauses';
import type { Cue } from '../cues';
import type { Phrase } from '../phrase';
import { countWords, named, titleLike } from '../unspoken';
import { asideAt, speaks } from '../word-classes';
import type { Complement } from './complement';
import { clausal, extent, type Hanging, leftStart, plain } from './extent';
import { isVerb, type Ordered, surelyFinite } from './words';

/** Whether a quotation or a comma stands left of the clause that starts at `start`. */
export function leftMark(s: Ordered, start: number): { host: boolean; quoted: boolean } {
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

/** The content starts where the complement does. */
export function toTheRight(
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
export function toTheLeft(
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
    if (first === free && first < stop - 1 && s.order.gerundEnd.test(items[first]!.word) && !clausal(s, free, stop))
      return null;
  } else if (items[p]!.verb!.family === 'weak' || plain(s, free, stop) < 2) return null;
  return { rule: 'incise', from, to: p + 1, phrase, content: { from: first, to: stop }, after: Math.max(after, p + 1) };
}

/** The content stands on both sides, or on one: "A, X said", "A, X said, B", "As X said, B". */
export function around(s: Ordered, start: number, p: number, phrase: Phrase, rest: number, from: number): Cue | null {
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
    !asideAt(rules, items, rest + 1) &&
    !accordingAt(s, rest + 1) &&
    // ", on Nov. 6": a time or a place, no more of what was said.
    (!(rules.prepositions.has(next.word) || rules.calendar.has(next.word)) || clausal(s, rest + 1, s.end))
      ? rest + 1
      : -1;
  const closes = rest >= s.end || items[rest]!.mark;
  if (!closes && right < 0) return null;
  const leftToo = !like && words >= 4 && (clausal(s, begin, stop) || right >= 0);
  if (!like && right < 0 && !leftToo) return null;
  if (!like && right < 0 && !canSpeak(s, phrase)) return null;
  const cue = { rule: 'incise' as const, from, to: p + 1, phrase, after: Math.max(rest, p + 1) };
  if (right < 0) return leftToo ? { ...cue, content: { from: begin, to: stop } } : null;
  const to = extent(s, right);
  // A clause broken in two is one content, the cue within; before a whole clause a few words are only its setting.
  const broken = surelyFinite(s, right) || (next?.verb !== undefined && isVerb(s, right));
  if (like || (!leftToo && !broken)) return { ...cue, content: { from: right, to }, after: to };
  return { ...cue, content: { from: begin, to }, after: to };
}

/** Somebody or something that can speak: a name of no place, a pronoun, a noun for people, bodies or documents, "others". */
export function canSpeak({ g: { rules } }: Ordered, { referent, pronoun, head }: Phrase): boolean {
  if (referent) return referent.kind !== 'place';
  return pronoun !== null || speaks(rules, head) || (head !== null && rules.alone.has(head));
}
