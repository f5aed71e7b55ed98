// The words of a text as names are looked for in them: marks left out, dotted initials joined, what lies between known.
import type { Reading } from '../text/reading';
import { MARK, NUMBER, type Token } from '../text/tokens';
import { hashWord } from './hash';

export interface Word {
  start: number;
  end: number;
  norm: string;
  hash: number;
  capital: boolean;
  allCaps: boolean;
  number: boolean;
  /** A name cannot go on from the word before into this one (a mark other than a name's own, or a line break). */
  breaks: boolean;
  /** First word of a sentence, a line, a quotation, or after a colon: its capital says nothing. */
  opens: boolean;
  glue: Token['glue'];
  /** Has an accent on a letter other than its first. */
  accented: boolean;
  /** Marks between the word before and this one, without spaces. */
  before: string;
}

// Marks a name may hold, touching the word before: a point after an initial or abbreviation, "&", a hyphen.
const JOINING = /^(?:\.|&|-|\.-)$/;
const OPENING = /[.!?…:«“"‘'•–—|*]/;
const APOSTROPHE = /['’ʼ]/;
const ABBREVIATION =
  /^(?:\p{L}|st|ste|mr|mrs|ms|dr|jr|sr|inc|co|corp|ltd|gen|sen|rep|gov|col|lt|sgt|capt|prof|rev|no|vs|mt|ft|mm|mme|mlle|pr)$/u;

/** Words in order; `sentenceStarts` come from the reading. Cost is linear. */
export function wordsOf(reading: Reading): Word[] {
  const { tokens, sentences } = reading;
  const words: Word[] = [];
  let before = '';
  let touching = true;
  let lineStart = false;
  let sentence = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.lineStart) lineStart = true;
    if (token.kind === MARK) {
      if (before === '') touching = token.glue !== 'space' || token.norm === '&';
      before += token.norm;
      continue;
    }
    let { end, norm } = token;
    let allCaps = token.allCaps;
    // Dotted initials: letter, point, letter … without a space between.
    if (norm.length === 1 && token.kind !== NUMBER) {
      let j = i;
      while (dot(tokens[j + 1], tokens[j]!.end) && letter(tokens[j + 2], tokens[j + 1]!.end)) {
        j += 2;
        norm += tokens[j]!.norm;
      }
      if (j > i) {
        i = j;
        end = tokens[j]!.end;
        if (dot(tokens[j + 1], end)) {
          i++;
          end = tokens[i]!.end;
        }
        allCaps = token.capital;
      }
    }
    while (sentence < sentences.length && sentences[sentence]!.end <= token.start) sentence++;
    const last = words[words.length - 1];
    const breaks =
      !last ||
      lineStart ||
      (before !== '' &&
        !(
          JOINING.test(before) &&
          touching &&
          (before.startsWith('.') ? ABBREVIATION.test(last.norm) : token.glue !== 'space' || before === '&')
        ));
    const opens =
      !last ||
      lineStart ||
      (before !== '' && breaks && OPENING.test(before)) ||
      (sentence < sentences.length && sentences[sentence]!.start === token.start);
    words.push({
      start: token.start,
      // A clitic's span holds its apostrophe; as the last word of a name it does not.
      end: APOSTROPHE.test(reading.text[end - 1]!) ? end - 1 : end,
      norm,
      hash: hashWord(norm),
      capital: token.capital,
      allCaps,
      number: token.kind === NUMBER,
      breaks,
      opens,
      glue: token.glue,
      accented: token.capital && /[\u00c0-\u024f]/.test(reading.text.slice(token.start + 1, end)),
      before,
    });
    before = '';
    lineStart = false;
  }
  return words;
}

const dot = (token: Token | undefined, end: number) => token !== undefined && token.norm === '.' && token.start === end;
const letter = (token: Token | undefined, end: number) =>
  token !== undefined && token.kind === 0 && token.norm.length === 1 && token.capital && token.start === end;
