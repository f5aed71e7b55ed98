// Incises inside one pair of marks: « A, explique-t-il, B », « A, a assuré la ministre. B » give A and B without them.
import type { Span, TextSpan } from '../model/span';
import type { Reading } from '../text/reading';
import type { Clauses } from './clauses';
import { subjectBehind } from './incise';
import { syntaxOf, type Unit } from './items';
import type { QuoteRules } from './lang/rules';
import type { Quoted } from './marks';
import { namesOf } from './names';
import { type Grammar, type Phrase, pronoun } from './phrase';
import { group } from './verb-group';
import { finiteAt, speaks } from './word-classes';

export interface Pieces {
  /** What is left of the content, in order. */
  parts: Span[];
  cue: TextSpan;
  /** The subject as written. */
  source: TextSpan;
  /** Set where the subject is a pronoun. */
  pronoun: string | null;
  /** Head noun where the subject is a description. */
  head: string | null;
}
interface Incise {
  cue: TextSpan;
  source: TextSpan;
  pronoun: string | null;
  head: string | null;
  /** What it takes out of the content, marks around it included. */
  out: Span;
  /** A full stop follows it. */
  stops: boolean;
}

/** `null` where the content holds no incise. Only a content with a verb of speech behind a comma is read word by word. */
export function splitIncises({ syntax, rules }: Grammar, content: Quoted): Pieces | null {
  const { text, reading } = syntax;
  if (!promises(text, content, rules)) return null;
  const inside = syntaxOf(reading, rules, content);
  const g: Grammar = { syntax: inside, names: namesOf(inside, [], rules), rules };
  const incises: Incise[] = [];
  for (const unit of inside.units) {
    const found = inciseIn(g, unit, content, reading);
    if (found && (incises.length === 0 || found.source.text === incises[0]!.source.text || found.pronoun))
      incises.push(found);
  }
  if (incises.length === 0) return null;
  const parts: Span[] = [];
  let start = content.start;
  for (const { out } of incises) {
    parts.push({ start, end: out.start });
    start = out.end;
  }
  // Marks that never close do not tell how far the speech goes on behind a full stop.
  if (!(content.unclosed && incises.at(-1)!.stops)) parts.push({ start, end: content.end });
  const { cue, source, pronoun, head } = incises[0]!;
  return {
    parts: parts.filter((part) => /[\p{L}\p{N}]/u.test(text.slice(part.start, part.end))),
    cue,
    source,
    pronoun,
    head,
  };
}

/** A comma is followed by a reporting verb, or by an auxiliary or clitic before one. */
function promises(text: string, { start, end }: Quoted, rules: QuoteRules): boolean {
  for (let comma = text.indexOf(',', start); comma >= 0 && comma < end; comma = text.indexOf(',', comma + 1)) {
    const next = /^\s*(\p{Ll}+)/u.exec(text.slice(comma + 1, comma + 30))?.[1];
    if (next && (rules.verbs.has(next) || rules.auxiliaries.has(next) || rules.clitics.has(next))) return true;
  }
  return false;
}

function inciseIn(g: Grammar, unit: Unit, content: Quoted, { text }: Reading): Incise | null {
  const { rules } = g;
  const { items } = g.syntax;
  const s: Clauses = { g, begin: unit.from, end: unit.to, cues: [], free: unit.from };
  const span = (from: number, to: number): TextSpan => {
    const start = items[from]!.start;
    const end = items[to - 1]!.end;
    return { start, end, text: text.slice(start, end) };
  };
  for (let p = unit.from + 2; p < unit.to; p++) {
    const verb = items[p]!.verb;
    if (!verb || !(verb.forms.includes('finite') || verb.forms.includes('participle'))) continue;
    const found = group(s, p);
    if (!found || found.negated || found.impersonal || items[found.from - 1]?.word !== ',') continue;
    if (found.from - 1 <= unit.from || (found.form !== 'finite' && found.form !== 'participle')) continue;
    // "m'a dit Paul": told by the one who speaks, not by the article.
    let own = false;
    for (let k = found.from; k < p; k++) own ||= rules.firstPerson.has(items[k]!.word) && !items[k]!.hyphen;
    if (own) continue;
    const phrase = found.inverted ?? subjectBehind(s, found.to);
    if (!phrase || !(found.inverted || phrase.referent || speaks(rules, phrase.head))) continue;
    const stop = endOf(s, found.inverted ? found.to : phrase.to);
    if (stop < 0) continue;
    const closing = items[stop];
    return {
      cue: span(found.from, found.to),
      source: span(phrase.from, phrase.to),
      pronoun: found.inverted ? phrase.pronoun : null,
      head: phrase.referent ? null : phrase.head,
      out: {
        start: items[found.from - 1]!.start,
        end: closing && stop < unit.to ? nextWord(text, closing.end, content.end) : content.end,
      },
      stops: !closing || stop >= unit.to || closing.word !== ',',
    };
  }
  return null;
}

/** The mark that closes an incise whose subject ends at `at`, over an apposition; -1 where it goes on like a clause. */
function endOf({ g, end }: Clauses, at: number): number {
  const { items } = g.syntax;
  let k = at;
  while (k < end && k < at + 12 && !items[k]!.mark) {
    if (items[k]!.verb?.forms.includes('finite') || g.rules.that.has(items[k]!.word)) return -1;
    k++;
  }
  if (k < end && !items[k]!.mark) return -1;
  // "…, a assuré Paul Varenne, directeur du port, …"
  if (items[k]?.word === ',' && k + 1 < end && g.rules.personNouns.has(items[k + 1]!.word)) {
    let c = k + 1;
    while (c < end && c < k + 12 && !items[c]!.mark) c++;
    if (c >= end || items[c]!.mark) return c;
  }
  // "…, se souvient Paul Varenne, 81 ans, le doyen. Il …": what tells of the speaker ends with the sentence, no verb in it.
  const tells = [k + 1, k + 2].some(
    (c) => c < end && (/^\d/.test(items[c]!.word) || g.rules.personNouns.has(items[c]!.word)),
  );
  for (let c = k; tells && c < end && c < k + 14; c++) {
    if (finiteAt(g.rules, items, c) || items[c]!.quoted >= 0) return k;
    if (items[c]!.mark && '.!?…'.includes(items[c]!.word)) return c;
  }
  return k;
}

function nextWord(text: string, from: number, to: number): number {
  let k = from;
  while (k < to && /[\s.…]/.test(text[k]!)) k++;
  return k;
}

/** The subject as a phrase of the text around the marks, standing at item `k`: a pronoun, a name written elsewhere, or `null`. */
export function phraseOf(pieces: Pieces, k: number, rules: QuoteRules): Phrase | null {
  return pieces.pronoun ? pronoun(k, { word: pieces.pronoun }, rules) : null;
}
