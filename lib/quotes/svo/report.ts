// The cue that is a reporting verb where subject, verb and content have a fixed order: "X said (that) …", "…, X said", "… said X".
import type { Cue } from '../cues';
import type { Phrase } from '../phrase';
import { citedSpeech } from './cited';
import { type Complement, complement } from './complement';
import type { Hanging } from './extent';
import { shared, sharedSubject, subjectBehind } from './far-subject';
import { type Group, groupOf } from './group';
import { phraseOf } from './nominal';
import { around, canSpeak, leftMark, toTheLeft, toTheRight } from './sides';
import { type Subject, subjectOf } from './subject';
import { isPreposition, isVerb, type Ordered, surelyFinite } from './words';

export function report(s: Ordered, p: number): Cue | null {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  if (!isVerb(s, p)) return null;
  const verb = items[p]!.verb!;
  const g = groupOf(s, p);
  const cited = citedSpeech(s, p, g);
  if (cited || g.passive) return cited;
  if (g.negated && !s.g.rules.denials.test(items[p]!.word)) return null;
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
    if (behind && (left.quoted || (closes && !s.order.addressed.has(items[p]!.word) && canSpeak(s, behind.phrase)))) {
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
  const phrase = said?.kind === 'bare' && said.from === p + 1 ? lastNoun(s, subject.phrase, p + 1) : subject.phrase;
  if (!agrees(s, p, g, phrase)) return null;
  // "If the court rules that …": nobody has said it yet.
  if (subject.start > s.begin && rules.hypotheses.has(items[subject.start - 1]!.word)) return null;
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
    if (s.order.alsoNouns.has(items[p]!.word) && !canSpeak(s, phrase)) return null;
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

/** "a decision critics say will cost millions": where the content has no subject of its own, the nearest plural noun speaks. */
function lastNoun(s: Ordered, phrase: Phrase, at: number): Phrase {
  const { rules } = s.g;
  const { items } = s.g.syntax;
  const last = phrase.to - 1;
  if (
    !surelyFinite(s, at) ||
    phrase.referent ||
    last - phrase.from < 2 ||
    !rules.determiners.has(items[phrase.from]!.word)
  )
    return phrase;
  const plural = rules.personNouns.has(items[last]!.word) && rules.pluralMark.test(items[last]!.word);
  return plural ? (phraseOf(s, last, phrase.to) ?? phrase) : phrase;
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
