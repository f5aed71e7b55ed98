// The terms of a statement: its content words as stems, its numbers in canonical form, its negations, in order.
import { fold } from '../text/normalize';
import { canonicalNumber, numbersIn } from '../text/numbers';
import { stem } from '../text/stems';
import { MARK, type Token, tokenize, WORD } from '../text/tokens';
import { wordsOf } from './lang';
import type { ClaimWords } from './lang/words';
import { MarkReader, type ReadMark } from './marks';
import { type Negation, negationAt } from './negation';

export type TermKind = 'word' | 'name' | 'number' | Negation;

export interface Term {
  /** "fr:gouvern", "#600000", "#70%"; `NEGATION` or `DENIAL` for what turns a statement round. */
  key: string;
  /** The folded word as written; for a number its canonical form. */
  norm: string;
  kind: TermKind;
  /** A word of the frame around a claim ("publication", "affirme"). */
  frame: boolean;
  /** Place in the text, UTF-16. */
  start: number;
  end: number;
  /** First token of it, for telling neighbours. */
  token: number;
}

export const NEGATION = '!n';
export const DENIAL = '!d';

/** The index key of one folded word of a language. */
export const keyOf = (word: string, lang: string): string => `${lang}:${stem(word, lang)}`;

const LINK = /\b(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S+/giu;

/** Terms of `text` in order. Pure; links are left out, "#ClimateChange" and "@JaneDoe" are read as the words they hold. */
export const termsOf = (text: string, lang: string): Term[] => readTerms(text, lang).terms;

/** The terms, and the words that set them on scales. */
export function readTerms(text: string, lang: string): { terms: Term[]; marks: ReadMark[] } {
  const links = /[./]/.test(text)
    ? [...text.matchAll(LINK)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
    : [];
  const tokens = tokenize(text);
  const words = wordsOf(lang);
  const numerals = numbersIn(tokens, lang);
  const terms: Term[] = [];
  const marks = new MarkReader(tokens, lang);
  const push = (key: string, norm: string, kind: TermKind, token: number, start: number, end: number) =>
    terms.push({ key, norm, kind, frame: kind === 'word' && words.frame.has(norm), token, start, end });
  const alike = foldedUnlike(words);
  const isUnlike = (i: number) => {
    const { norm, start, end } = tokens[i]!;
    return alike.has(norm) && words.unlike.has(text.slice(start, end).toLowerCase().normalize('NFC'));
  };
  let numeral = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (links.some((link) => token.start < link.end && link.start < token.end)) continue;
    while (numeral < numerals.length && numerals[numeral]!.to <= i) numeral++;
    const number = numerals[numeral];
    if (number && number.from <= i) {
      const key = canonicalNumber(number);
      push(key, key, 'number', i, number.start, number.end);
      i = number.to - 1;
      continue;
    }
    if (token.kind === MARK) {
      const word = words.signs[token.norm];
      if (word) push(keyOf(word, lang), word, 'word', i, token.start, token.end);
      continue;
    }
    const negation = negationAt(tokens, i, words, isUnlike);
    if (negation) push(negation === 'denial' ? DENIAL : NEGATION, token.norm, negation, i, token.start, token.end);
    const own = terms.length;
    if (negation !== 'negation' && (isUnlike(i) || isContent(tokens, i, words)))
      for (const part of camelParts(text, tokens, i)) {
        if (words.stop.has(part.norm) && part.start !== token.start) continue;
        push(keyOf(part.norm, lang), part.norm, isName(tokens, i) ? 'name' : 'word', i, part.start, part.end);
      }
    marks.take(i, terms.length, own < terms.length ? own : -1, terms[own]?.key ?? '');
  }
  return { terms, marks: marks.marks };
}

const foldedForms = new WeakMap<ClaimWords, ReadonlySet<string>>();

/** What the words that only look like small ones fold to: few tokens have to be looked at as written. */
function foldedUnlike(words: ClaimWords): ReadonlySet<string> {
  let forms = foldedForms.get(words);
  if (!forms) {
    forms = new Set([...words.unlike].map(fold));
    foldedForms.set(words, forms);
  }
  return forms;
}

const isContent = (tokens: readonly Token[], at: number, words: ClaimWords): boolean =>
  (tokens[at]!.norm.length >= 2 && !words.stop.has(tokens[at]!.norm)) || isLetterName(tokens, at, words.letters);

/** The letter of "vitamine C", "Livret A", "groupe B". */
function isLetterName(tokens: readonly Token[], at: number, letters: ReadonlySet<string>): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (
    token.end - token.start !== 1 ||
    !token.capital ||
    token.glue !== 'space' ||
    before?.kind !== WORD ||
    letters.has(token.norm)
  )
    return false;
  return tokens[at + 1]?.norm !== '.' && tokens[at + 1]?.glue !== 'apostrophe';
}

/** A capital that is not owed to the beginning of a sentence. */
function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!token.capital) return false;
  if (token.allCaps) return true;
  const before = tokens[at - 1];
  const opens = token.lineStart || !before || (before.kind === MARK && /[.!?«"“:—-]/.test(before.norm));
  return !opens || Boolean(tokens[at + 1]?.capital && tokens[at + 1]!.glue !== 'none');
}

/** "#AustralianFires" and "@SpeakerPelosi" hold several words; any other token is one. */
function camelParts(
  text: string,
  tokens: readonly Token[],
  at: number,
): { norm: string; start: number; end: number }[] {
  const token = tokens[at]!;
  const whole = [{ norm: token.norm, start: token.start, end: token.end }];
  const before = tokens[at - 1];
  if (!before || before.end !== token.start || (before.norm !== '#' && before.norm !== '@')) return whole;
  const surface = text.slice(token.start, token.end);
  const parts = [...surface.matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu)];
  if (parts.length < 2) return whole;
  return parts
    .filter((part) => part[0].length > 1)
    .map((part) => ({
      norm: fold(part[0]),
      start: token.start + part.index,
      end: token.start + part.index + part[0].length,
    }));
}
