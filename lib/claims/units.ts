// The statements of a page worth comparing with reviews: quotations and claim-like sentences, the most checkable first.
import type { Quotation } from '../model/annotation';
import { contains, overlaps, type Span } from '../model/span';
import type { Reading } from '../text/reading';
import { NUMBER, tokenAt, WORD } from '../text/tokens';
import { wordsOf } from './lang';

export interface Unit extends Span {
  text: string;
  /** Index into the quotations. */
  quotation: number | null;
  speaker?: string;
  /** The sentence before. */
  context?: string;
}

/** A page asks at most so many questions of the index. */
export const MOST_UNITS = 30;
const SHORTEST = 4;

/** Units in reading order, at most `MOST_UNITS`, chosen by how checkable they look. */
export function unitsOf(reading: Reading, quotations: readonly Quotation[]): Unit[] {
  const ranked: { unit: Unit; worth: number }[] = [];
  const { text, tokens, sentences } = reading;
  const { checkable } = wordsOf(reading.lang);
  const worthOf = (span: Span): number => {
    let words = 0;
    let worth = 0;
    for (let i = tokenAt(tokens, span.start); i < tokens.length && tokens[i]!.end <= span.end; i++) {
      const token = tokens[i]!;
      if (token.kind === WORD) words++;
      if (token.kind === NUMBER) worth += 1;
      else if (checkable.has(token.norm)) worth += 1;
      else if (token.capital && token.start > span.start) worth += 0.2;
    }
    return words < SHORTEST ? -1 : Math.min(worth, 4);
  };
  const before = (span: Span): string | undefined => {
    const at = sentences.findIndex((sentence) => sentence.end > span.start);
    const previous = sentences[at - 1];
    return previous && text.slice(previous.start, previous.end);
  };
  const taken: Span[] = [];
  quotations.forEach((quotation, q) => {
    // A long quotation is several statements: each of its sentences is one.
    const inside = sentences.filter((sentence) => overlaps(sentence, quotation));
    const parts =
      inside.length > 1
        ? inside.map((s) => ({ start: Math.max(s.start, quotation.start), end: Math.min(s.end, quotation.end) }))
        : [quotation];
    for (const { start, end } of parts) {
      const worth = worthOf({ start, end });
      if (worth < 0) continue;
      const unit: Unit = { start, end, text: text.slice(start, end), quotation: q };
      if (quotation.speaker) unit.speaker = quotation.speaker.name;
      const context = before(unit);
      if (context) unit.context = context;
      ranked.push({ unit, worth: worth + 3 });
      taken.push(unit);
    }
  });
  for (const sentence of sentences) {
    if (taken.some((span) => contains(span, sentence) || overlap(span, sentence) > 0.6)) continue;
    const block = reading.blocks.find((one) => contains(one, sentence));
    if (block?.kind === 'heading') continue;
    const worth = worthOf(sentence);
    if (worth < 1) continue;
    const unit: Unit = { ...sentence, text: text.slice(sentence.start, sentence.end), quotation: null };
    const context = before(unit);
    if (context) unit.context = context;
    ranked.push({ unit, worth });
  }
  return ranked
    .sort((a, b) => b.worth - a.worth || a.unit.start - b.unit.start)
    .slice(0, MOST_UNITS)
    .map(({ unit }) => unit)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Share of `b` that `a` covers. */
const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (b.end - b.start || 1);
