// Sentences of a text: `Intl.Segmenter` by paragraph, then joined again where it split too early.
import type { Span } from '../model/span';

/** Abbreviations that do not end a sentence, folded, without their point. French and English together: none clashes. */
const ABBREVIATIONS = new Set(
  (
    'm mm mme mmes mlle mlles me mes dr drs pr prof st ste sts stes mgr gal col cdt cap lt sgt gen adm amb ' +
    'mr mrs ms messrs hon rev sen rep gov pres jr sr vs etc cf art al fig vol no nos p pp av bd ' +
    'inc ltd corp co bros dept univ jan fev feb avr apr juil jul aug sept sep oct nov dec ' +
    'u.s u.k u.n e.g i.e a.m p.m d.c j.-c'
  ).split(' '),
);

/**
 * Sentence spans, in order, trimmed of white space; a line break always ends one. Joined where the break follows a known
 * abbreviation or an initial, where the next part begins in lower case or with a comma, and inside open guillemets or quotes
 * that close within the same paragraph are NOT joined (quotations may hold several sentences).
 * Throws nothing; empty text gives an empty list.
 */
export function sentences(text: string, lang: string): Span[] {
  const segmenter = segmenterOf(lang);
  const spans: Span[] = [];
  let lineStart = 0;
  while (lineStart <= text.length) {
    let lineEnd = text.indexOf('\n', lineStart);
    if (lineEnd < 0) lineEnd = text.length;
    if (lineEnd > lineStart) sentencesOfLine(text, lineStart, lineEnd, segmenter, spans);
    lineStart = lineEnd + 1;
  }
  return spans;
}

function sentencesOfLine(text: string, from: number, to: number, segmenter: Intl.Segmenter, spans: Span[]): void {
  const line = text.slice(from, to);
  let open: Span | null = null;
  for (const part of segmenter.segment(line)) {
    const start = from + part.index + (part.segment.length - part.segment.trimStart().length);
    const end = from + part.index + part.segment.trimEnd().length;
    if (end <= start) continue;
    if (open && joins(text, open, start)) open.end = end;
    else {
      open = { start, end };
      spans.push(open);
    }
  }
}

/** True where the text after `next` belongs to the sentence `open`. */
function joins(text: string, open: Span, next: number): boolean {
  const head = text.slice(next, next + 2);
  if (/^[\p{Ll},;:)\]»”]/u.test(head) && !/^[»”]?\s*$/u.test(head)) return true;
  if (
    /^[»”"]$/u.test(text.slice(next, open.end === next ? next + 1 : next + 1)) &&
    /^[»”"]\s*[,\p{Ll}]/u.test(text.slice(next, next + 4))
  )
    return true;
  const tail = text.slice(Math.max(open.start, open.end - 12), open.end);
  const word = /([\p{L}][\p{L}.-]*)\.$/u.exec(tail)?.[1];
  if (!word) return false;
  if (word.length === 1) return /\p{Lu}/u.test(word);
  return ABBREVIATIONS.has(
    word
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, ''),
  );
}

const segmenters = new Map<string, Intl.Segmenter>();
function segmenterOf(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang || 'en', { granularity: 'sentence' });
    segmenters.set(lang, segmenter);
  }
  return segmenter;
}
