// A text as the rules see it: words and marks, each quoted stretch one single item, cut into sentences that marks do not break.
import { firstFrom, type Span } from '../model/span';
import type { Reading } from '../text/reading';
import type { QuoteRules, VerbForm } from './lang/rules';
import { type Quoted, quotedIn } from './marks';

export interface Item {
  start: number;
  end: number;
  /** Lower case, accents kept, without apostrophe; a mark is itself; a quoted stretch is "“”". */
  word: string;
  capital: boolean;
  /** Index of the quoted stretch this item stands for; -1 for words and marks. */
  quoted: number;
  mark: boolean;
  /** Tied to the item before by a hyphen. */
  hyphen: boolean;
  verb: VerbForm | undefined;
}
/** Items `[from, to)`; `para` counts paragraphs. */
export interface Unit {
  from: number;
  to: number;
  para: number;
}
export interface Syntax {
  reading: Reading;
  text: string;
  items: Item[];
  units: Unit[];
  quoted: Quoted[];
}

const STOPS = '.!?…';

/** Linear in the text, or in the stretch `within` of it: every token there is looked at once. */
export function syntaxOf(reading: Reading, rules: QuoteRules, within?: Span): Syntax {
  const { text, sentences } = reading;
  const tokens = within
    ? reading.tokens.slice(firstFrom(reading.tokens, within.start), firstFrom(reading.tokens, within.end))
    : reading.tokens;
  const quoted = quotedIn(text, rules.singleMarks, within);
  const items: Item[] = [];
  const units: Unit[] = [];
  let para = 0;
  let region = 0;
  let sentence = within ? firstFrom(sentences, within.start) : 0;
  let from = 0;
  const cut = () => {
    if (items.length > from) units.push({ from, to: items.length, para });
    from = items.length;
  };
  let lastEnd = 0;
  // Most words of a text come again.
  const seen = new Map<string, string>();
  const wordOf = (surface: string): string => {
    let word = seen.get(surface);
    if (word === undefined) {
      word = surface.toLowerCase().replace(/['’ʼ]$/, '') || surface;
      seen.set(surface, word);
    }
    return word;
  };
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t]!;
    while (region < quoted.length && quoted[region]!.close <= token.start) region++;
    const inside = region < quoted.length && token.start >= quoted[region]!.open ? region : -1;
    if (inside >= 0 && items.length > from && items[items.length - 1]!.quoted === inside) continue;
    const start = inside >= 0 ? quoted[inside]!.open : token.start;
    const newLine = items.length > 0 && hasBreak(text, lastEnd, start);
    let boundary = false;
    while (sentence < sentences.length && sentences[sentence]!.start <= start) {
      boundary = true;
      sentence++;
    }
    const last = items[items.length - 1];
    if (newLine) {
      cut();
      para++;
    } else if (last && items.length > from && breaks(last, start)) cut();
    const end = inside >= 0 ? quoted[inside]!.close : token.end;
    const word = inside >= 0 ? '“”' : wordOf(text.slice(start, token.end));
    items.push({
      start,
      end,
      word: word || text.slice(start, token.end),
      capital: inside < 0 && token.capital,
      quoted: inside,
      mark: inside < 0 && token.kind === 2,
      hyphen: token.glue === 'hyphen',
      verb: inside >= 0 || token.kind !== 0 ? undefined : rules.verbs.get(word),
    });
    lastEnd = end;

    function breaks(before: Item, at: number): boolean {
      const opens = inside >= 0 || token.capital || token.kind === 1;
      if (before.quoted >= 0) {
        const q = quoted[before.quoted]!;
        const mark = text[q.end - 1]!;
        if (!STOPS.includes(mark) && !STOPS.includes(text[q.end] ?? ' ')) return false;
        if (!opens || at === before.end) return false;
        return inside >= 0 || mark === '.' || mark === '…' || !saysSoon(t);
      }
      if (before.mark && STOPS.includes(before.word)) {
        const beforeLast = items[items.length - 2];
        return (
          boundary ||
          (opens && beforeLast !== undefined && beforeLast.quoted >= 0) ||
          (inside >= 0 && before.word !== '…')
        );
      }
      return boundary && inside < 0 && opens && before.mark && before.word !== ',';
    }
  }
  cut();
  return { reading, text, items, units, quoted };

  /** "“Why?” Anna Berg asked.": a reporting verb that ends its clause within six words. */
  function saysSoon(at: number): boolean {
    for (let i = at + 1; i < at + 6 && i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind === 2) return false;
      const verb = rules.verbs.get(text.slice(token.start, token.end).toLowerCase());
      if (verb?.forms.includes('finite')) return /^\s*[.,]/.test(text.slice(token.end, token.end + 3));
    }
    return false;
  }
}

function hasBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true;
  return false;
}
