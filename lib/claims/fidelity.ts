// Quotation fidelity: how the page's words differ from the words as published, with the two texts aligned.
import type { Fidelity, Stretch } from '../model/annotation';
import { languageOf } from '../text/language';
import { fold } from '../text/normalize';
import { stem } from '../text/stems';
import { MARK, type Token, tokenize } from '../text/tokens';
import { TABLES } from './lang';

/** Two wordings of one quotation compared. */
export interface Compared {
  kind: Fidelity['kind'];
  alignment: Stretch[];
  /** Share of the page's words that are in the published text, in order. */
  kept: number;
}

/** Fewer shared words than this, or a smaller share, and the two are no versions of one quotation. */
const LEAST_WORDS = 4;
const LEAST_SHARE = 0.6;

/** Words whose loss turns a statement round or widens it; of all languages: which one a few quoted words are in is uncertain. */
const CARRIERS = new Set(TABLES.flatMap(({ carriers }) => [...carriers]));

interface Word {
  norm: string;
  stem: string;
  start: number;
  end: number;
  number: boolean;
}

/**
 * Compares a quotation on the page with the words as published. `null` where they are not versions of the same words. Letter
 * case, accents, punctuation and the kind of quotation mark never count; "[…]" and "..." mark an honest omission.
 * Speakers are compared where both are given: same surname is the same speaker.
 */
export function fidelityOf(
  here: { text: string; speaker?: string | null },
  there: { text: string; speaker?: string | null },
): Compared | null {
  const lang = languageOf(`${there.text} ${here.text}`, null) ?? 'en';
  const a = wordsOf(here.text, lang);
  const b = wordsOf(there.text, lang);
  if (a.length === 0 || b.length === 0) return null;
  const pairs = align(a, b);
  const kept = pairs.length / a.length;
  // Few words may be quoted whole: then all of them have to be there.
  const enough =
    pairs.length >= LEAST_WORDS
      ? kept >= LEAST_SHARE
      : kept === 1 && a.length >= 2 && a.some(({ norm }) => norm.length > 3);
  if (!enough) return null;
  const alignment = stretches(a, b, pairs);
  return { kind: kindOf(alignment, b, here.speaker ?? null, there.speaker ?? null), alignment, kept };
}

function kindOf(
  alignment: readonly Stretch[],
  b: readonly Word[],
  here: string | null,
  there: string | null,
): Fidelity['kind'] {
  const changed = alignment.some(({ kind }) => kind === 'replaced' || kind === 'added');
  const lost = alignment
    .filter(({ kind }) => kind === 'left-out')
    // What was said before or after the quoted stretch was not left out of it.
    .filter((stretch) => stretch !== alignment[0] && stretch !== alignment[alignment.length - 1]);
  const wordsLost = lost.flatMap(({ there: span }) =>
    b.filter((word) => word.start >= span.start && word.end <= span.end),
  );
  if (changed || wordsLost.some((word) => CARRIERS.has(word.norm) || word.number)) return 'altered';
  if (here && there && !sameSpeaker(here, there)) return 'other-speaker';
  return lost.length > 0 ? 'shortened' : 'verbatim';
}

/** "Le Pen" and "Marine Le Pen", "M. Dupont" and "Jean Dupont": the last word of the shorter name is in the longer. */
function sameSpeaker(a: string, b: string): boolean {
  const names = [a, b].map((name) =>
    tokenize(name)
      .filter((token) => token.kind !== MARK && token.norm.length > 1)
      .map((token) => token.norm),
  );
  const [shorter, longer] = names[0]!.length <= names[1]!.length ? [names[0]!, names[1]!] : [names[1]!, names[0]!];
  const last = shorter[shorter.length - 1];
  return last === undefined || longer.includes(last);
}

function wordsOf(text: string, lang: string): Word[] {
  return tokenize(text)
    .filter((token: Token) => token.kind !== MARK)
    .map((token) => ({
      norm: fold(token.norm),
      stem: stem(token.norm, lang),
      start: token.start,
      end: token.end,
      number: token.kind === 1,
    }));
}

/** Longest common subsequence of the words (Hunt and Szymanski's table in its plain quadratic form; quotations are short). */
function align(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] =
        a[i]!.norm === b[j]!.norm
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.norm === b[j]!.norm) pairs.push([i++, j++]);
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

function stretches(a: readonly Word[], b: readonly Word[], pairs: readonly [number, number][]): Stretch[] {
  const found: Stretch[] = [];
  const span = (words: readonly Word[], from: number, to: number) => {
    if (from < to) return { start: words[from]!.start, end: words[to - 1]!.end };
    const at = words[from]?.start ?? words[words.length - 1]?.end ?? 0;
    return { start: at, end: at };
  };
  let i = 0;
  let j = 0;
  const gap = (toHere: number, toThere: number) => {
    if (toHere === i && toThere === j) return;
    const kind = toHere === i ? 'left-out' : toThere === j ? 'added' : 'replaced';
    found.push({ kind, here: span(a, i, toHere), there: span(b, j, toThere) });
  };
  for (let p = 0; p < pairs.length; ) {
    const [here, there] = pairs[p]!;
    gap(here, there);
    let run = 1;
    while (p + run < pairs.length && pairs[p + run]![0] === here + run && pairs[p + run]![1] === there + run) run++;
    found.push({ kind: 'same', here: span(a, here, here + run), there: span(b, there, there + run) });
    i = here + run;
    j = there + run;
    p += run;
  }
  gap(a.length, b.length);
  return found;
}
