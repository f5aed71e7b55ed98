// The numbers of a text, in figures or in words, each with the one value it stands for ("six cent mille" = 600 000 = 600k).
import { MARK, NUMBER, type Token, WORD } from './tokens';

/** A number as read: tokens `[from, to)`, half-open UTF-16 span, its value. */
export interface Numeral {
  from: number;
  to: number;
  start: number;
  end: number;
  value: number;
  /** percent: a share of a hundred ("70 %", "sept sur dix", "two thirds"); year: four plain digits that date something. */
  kind: 'count' | 'percent' | 'year';
  /** "une vingtaine", "la moitié": the writer rounds. */
  approximate: boolean;
}

interface NumberWords {
  units: Record<string, number>;
  tens: Record<string, number>;
  /** Multiply what stands before within a thousand ("cent", "hundred"). */
  hundred: Record<string, number>;
  /** Close a group ("mille", "million"). */
  scales: Record<string, number>;
  /** Letters glued to a figure or behind it ("600k", "2 Md€"). */
  suffixes: Record<string, number>;
  /** May stand for 1 before a scale. */
  one: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** Nouns that are rounded numbers by themselves ("vingtaine", "dozen"). */
  rounded: Record<string, number>;
  /** Denominators of fractions ("tiers", "fifths"). */
  parts: Record<string, number>;
  half: ReadonlySet<string>;
  /** "sept sur dix", "seven out of ten", "seven in ten". */
  outOf: readonly (readonly string[])[];
  percent: ReadonlySet<string>;
}

const list = (words: string, from: number, step = 1): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, i) => [word, from + i * step]));

const FR: NumberWords = {
  units: {
    ...list('zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 0),
    une: 1,
  },
  tens: {
    vingt: 20,
    vingts: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    huitante: 80,
    octante: 80,
    nonante: 90,
  },
  hundred: { cent: 100, cents: 100 },
  scales: {
    mille: 1e3,
    mil: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    billion: 1e12,
    billions: 1e12,
  },
  suffixes: { k: 1e3, m: 1e6, md: 1e9, mds: 1e9, mrd: 1e9, mn: 1e6, mio: 1e6 },
  one: new Set(['un', 'une']),
  and: new Set(['et']),
  rounded: {
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
    millier: 1000,
  },
  parts: {
    tiers: 3,
    quart: 4,
    quarts: 4,
    cinquieme: 5,
    cinquiemes: 5,
    sixieme: 6,
    sixiemes: 6,
    dixieme: 10,
    dixiemes: 10,
    centieme: 100,
    centiemes: 100,
  },
  half: new Set(['moitie']),
  outOf: [['sur']],
  percent: new Set(['pourcent', 'pourcents']),
};

const EN: NumberWords = {
  units: list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
  tens: list('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  hundred: { hundred: 100 },
  scales: { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  suffixes: { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12 },
  one: new Set(['a', 'an', 'one']),
  and: new Set(['and']),
  rounded: { dozen: 12 },
  parts: {
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    tenth: 10,
    tenths: 10,
  },
  half: new Set(['half']),
  outOf: [['out', 'of'], ['in']],
  percent: new Set(['percent', 'pct']),
};

// Without a prototype: "constructor" is a word like any other.
for (const words of [FR, EN])
  for (const table of [
    words.units,
    words.tens,
    words.hundred,
    words.scales,
    words.suffixes,
    words.rounded,
    words.parts,
  ])
    Object.setPrototypeOf(table, null);

const WORDS: Record<string, NumberWords> = { fr: FR, en: EN };

/** Words a number can begin with: nearly no word of a text is one (build of 14,231 reviews: 1.8 -> 1.2 s). */
const startsOf = (words: NumberWords): ReadonlySet<string> =>
  new Set(
    [words.units, words.tens, words.hundred, words.scales]
      .flatMap((table) => Object.keys(table))
      .concat([...words.one, ...words.half]),
  );
const STARTS = new Map([FR, EN].map((words) => [words, startsOf(words)]));
/** What "x in y" may be counted out of; anything else is a score, a date or a place. */
const BASES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 100, 1000]);

/** All numbers of the tokens, in order, not overlapping. Lone articles ("un", "a", "one") are no numbers. */
export function numbersIn(tokens: readonly Token[], lang: string): Numeral[] {
  const words = WORDS[lang] ?? EN;
  const found: Numeral[] = [];
  const starts = STARTS.get(words)!;
  for (let at = 0; at < tokens.length; ) {
    const { kind, norm } = tokens[at]!;
    if (kind !== NUMBER && !starts.has(norm)) {
      at++;
      continue;
    }
    const read = figures(tokens, at, words, lang) ?? spelled(tokens, at, words) ?? half(tokens, at, words);
    const numeral = read ? share(tokens, read, words, lang) : oneOf(tokens, at, words, lang);
    if (!numeral) {
      at++;
      continue;
    }
    const { skip, ...rest } = numeral;
    found.push({ ...rest, start: tokens[rest.from]!.start, end: tokens[rest.to - 1]!.end });
    at = Math.max(skip ?? rest.to, at + 1);
  }
  return found;
}

/** One canonical form for equal numbers: "#600000", "#70%"; fractions are rounded to three significant digits. */
export function canonicalNumber(numeral: Pick<Numeral, 'value' | 'kind'>): string {
  const { value, kind } = numeral;
  const plain = Number.isInteger(value) ? value : Number(value.toPrecision(3));
  return kind === 'percent' ? `#${plain}%` : `#${plain}`;
}

/** The number a canonical form stands for. */
export function parseCanonical(key: string): { value: number; percent: boolean } {
  const percent = key.endsWith('%');
  return { value: Number(key.slice(1, percent ? -1 : undefined)), percent };
}

/**
 * True where the two values may be the same figure, one of them rounded: within 1 %, exact below 100 and for what looks
 * like a year.
 */
export function sameValue(a: number, b: number): boolean {
  if (a === b) return true;
  const larger = Math.max(Math.abs(a), Math.abs(b));
  if (larger < 100) return Math.abs(a - b) < 0.5 && !(Number.isInteger(a) && Number.isInteger(b)) && larger > 10;
  if (looksLikeYear(a) && looksLikeYear(b)) return false;
  return Math.abs(a - b) <= larger * 0.01;
}
export const looksLikeYear = (value: number): boolean => Number.isInteger(value) && value >= 1500 && value <= 2100;

/** `skip`: first token that is not part of the expression, where words that stay readable lie inside it. */
type Read = Omit<Numeral, 'start' | 'end'> & { skip?: number };

/** A number in figures, with the magnitude and percent sign behind it. */
function figures(tokens: readonly Token[], at: number, words: NumberWords, lang: string): Read | null {
  const token = tokens[at];
  if (token?.kind !== NUMBER) return null;
  const match = /^([\d.,\s\u00a0\u202f]*\d)(\p{L})?$/u.exec(token.norm);
  if (!match) return null;
  let value = figureValue(match[1]!, lang);
  if (value === null) return null;
  const plain = /^\d{4}$/.test(token.norm);
  let to = at + 1;
  const glued = match[2] && words.suffixes[match[2]];
  if (match[2] && !glued) return null;
  if (glued) value *= glued;
  const next = tokens[to];
  if (!glued && next && next.kind === WORD) {
    const scale = words.scales[next.norm] ?? (next.glue === 'none' || !plain ? words.suffixes[next.norm] : undefined);
    // "5 m" is metres more often than millions, "2 b" nothing: a lone letter counts only where it touches the figure.
    if (scale && (next.norm.length > 1 || next.glue === 'none')) {
      value *= scale;
      to++;
      const further = tokens[to] && words.scales[tokens[to]!.norm];
      if (further && further > scale) {
        value *= further;
        to++;
      }
    }
  }
  const scaled = to > at + 1 || Boolean(glued);
  return { from: at, to, value, kind: plain && !scaled && looksLikeYear(value) ? 'year' : 'count', approximate: false };
}

/** "1 500", "1.500", "2,5", "4,300": groups of three after a separator are thousands, as the language writes them. */
function figureValue(text: string, lang: string): number | null {
  const tight = text.replace(/[\s\u00a0\u202f]/g, '');
  const separators = tight.match(/[.,]/g) ?? [];
  if (separators.length === 0) return Number(tight);
  const last = tight.lastIndexOf(separators[separators.length - 1]!);
  const tail = tight.length - last - 1;
  const mixed = new Set(separators).size > 1;
  if (separators.length > 1 && !mixed) return tail === 3 ? Number(tight.replace(/[.,]/g, '')) : null;
  const decimal = mixed || tail !== 3 || tight.startsWith('0') || tight[last] === (lang === 'fr' ? ',' : '.');
  return decimal
    ? Number(`${tight.slice(0, last).replace(/[.,]/g, '')}.${tight.slice(last + 1)}`)
    : Number(tight.replace(/[.,]/g, ''));
}

/** A number in words. French and English share the grammar: (below-thousand scale)* with descending scales. */
function spelled(tokens: readonly Token[], at: number, words: NumberWords): Read | null {
  const rounded = roundedNoun(tokens, at, words);
  if (rounded) return rounded;
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  let unit = Number.POSITIVE_INFINITY;
  let to = at;
  let seen = 0;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (
      token.kind !== WORD ||
      (i > at && token.glue !== 'space' && token.glue !== 'hyphen') ||
      (i > at && token.lineStart)
    )
      break;
    const word = token.norm;
    const value = words.units[word] ?? words.tens[word];
    const scale = words.scales[word];
    const next = tokens[i + 1];
    if (words.hundred[word] && (group === 0 || group < 10) && unit > 1) {
      if (group === 0 && words === EN) break;
      group = (group || 1) * 100;
      unit = 100;
    } else if (words.hundred[word] && group > 0 && group < 10) {
      group *= 100;
      unit = 100;
    } else if (scale && group === 0 && total === last && scale > last) {
      // "mille milliards"
      total *= scale;
      last = scale;
    } else if (
      scale &&
      scale < last &&
      (group > 0 || (word === 'mille' && seen === 0) || (word === 'mille' && total > 0))
    ) {
      total += (group || 1) * scale;
      last = scale;
      group = 0;
      unit = Number.POSITIVE_INFINITY;
    } else if (value !== undefined && adds(group, unit, value, word)) {
      if (word.startsWith('vingt') && group % 100 === 4 && words === FR && unit < 10) {
        group += 76;
        unit = 20.5;
      } else {
        group += value;
        unit = value >= 20 ? 20 : value === 0 ? 0 : 1;
        if (value >= 10 && value < 20) unit = 1;
        if (value === 60 && words === FR) unit = 20.5;
      }
    } else if (words.one.has(word) && seen === 0 && next && (words.hundred[next.norm] || words.scales[next.norm])) {
      group = 1;
      unit = 1.5;
    } else if (
      words.and.has(word) &&
      seen > 0 &&
      next &&
      next.kind === WORD &&
      continues(group, unit, last, next.norm, words)
    ) {
      continue;
    } else break;
    seen++;
    to = i + 1;
  }
  if (to === at) return null;
  const value = total + group;
  // A lone "un", "une", "one" is an article or a pronoun.
  if (to === at + 1 && (words.one.has(tokens[at]!.norm) || tokens[at]!.norm === 'mil')) return null;
  return { from: at, to, value, kind: 'count', approximate: false };
}

/** Whether a word below a hundred may follow what the group holds ("vingt" + "trois", not "trois" + "vingt"). */
function adds(group: number, unit: number, value: number, word: string): boolean {
  if (word.startsWith('vingt') && group % 100 === 4 && unit < 10 && unit >= 1) return true;
  if (unit === Number.POSITIVE_INFINITY) return true;
  if (unit === 100) return true;
  if (unit === 20.5) return value > 0 && value < 20;
  if (unit === 20) return value > 0 && value < 10;
  // dix-sept, dix-huit, dix-neuf; soixante-dix-sept, quatre-vingt-dix-sept
  return group % 20 === 10 && value >= 7 && value <= 9 && word.length < 6 && ['sept', 'huit', 'neuf'].includes(word);
}

function continues(group: number, unit: number, last: number, next: string, words: NumberWords): boolean {
  const value = words.units[next] ?? words.tens[next];
  if (value === undefined) return false;
  // French "et" only before un, une, onze; English "and" only after a hundred or a scale.
  if (words === FR) return (value === 1 || value === 11) && (unit === 20 || unit === 20.5);
  return unit === 100 || (group === 0 && last < Number.POSITIVE_INFINITY);
}

/** "une vingtaine", "a dozen", "deux douzaines"; "des dizaines" says no number. */
function roundedNoun(tokens: readonly Token[], at: number, words: NumberWords): Read | null {
  const next = tokens[at + 1];
  const first = tokens[at]!;
  if (!next || next.kind !== WORD || next.glue !== 'space') return null;
  const value = words.rounded[next.norm] ?? words.rounded[next.norm.replace(/s$/, '')];
  if (!value) return null;
  const times = words.one.has(first.norm) ? 1 : first.kind === WORD ? words.units[first.norm] : undefined;
  return times ? { from: at, to: at + 2, value: times * value, kind: 'count', approximate: true } : null;
}

/** What stands behind or around a number makes it a share: a percent sign, "sur dix", "tiers". */
function share(tokens: readonly Token[], read: Read, words: NumberWords, lang: string): Read | null {
  const next = tokens[read.to];
  if (next?.kind === MARK && next.norm === '%') return { ...read, to: read.to + 1, kind: 'percent' };
  if (next && words.percent.has(next.norm)) return { ...read, to: read.to + 1, kind: 'percent' };
  const after = tokens[read.to + 1];
  if (
    next &&
    after &&
    ((next.norm === 'pour' && after.norm === 'cent') || (next.norm === 'per' && after.norm === 'cent'))
  )
    return { ...read, to: read.to + 2, kind: 'percent' };
  if (
    next?.kind === WORD &&
    words.parts[next.norm] &&
    read.value < words.parts[next.norm]! &&
    next.glue !== 'apostrophe'
  )
    return {
      ...read,
      to: read.to + 1,
      value: (read.value / words.parts[next.norm]!) * 100,
      kind: 'percent',
      approximate: true,
    };
  return ratio(tokens, read, words, lang) ?? read;
}

/** "neuf femmes enceintes sur dix", "one in five": at most three words between the two numbers. */
function ratio(tokens: readonly Token[], read: Read, words: NumberWords, lang: string): Read | null {
  if (read.kind !== 'count' || read.value >= 1000) return null;
  for (let i = read.to; i < tokens.length && i <= read.to + 3; i++) {
    const token = tokens[i]!;
    if (token.kind !== WORD || token.lineStart) return null;
    const form = words.outOf.find((phrase) => phrase.every((word, k) => tokens[i + k]?.norm === word));
    if (!form) continue;
    const base =
      figures(tokens, i + form.length, words, lang) ??
      (tokens[i + form.length] ? spelled(tokens, i + form.length, words) : null);
    if (base?.kind !== 'count' || !BASES.has(base.value) || base.value <= read.value) return null;
    // "two people in three days" counts days: where a noun stands between, what follows must not be counted too.
    const beyond = tokens[base.to];
    if (form[0] === 'in' && i > read.to && beyond?.kind === WORD && !words.and.has(beyond.norm)) return null;
    // The words between are kept readable: the numeral ends before them where there are any.
    const value = (read.value / base.value) * 100;
    return { ...read, to: i === read.to ? base.to : read.to, skip: base.to, value, kind: 'percent' };
  }
  return null;
}

/** "un Français sur cinq", "one in five": the article is a number only here. */
function oneOf(tokens: readonly Token[], at: number, words: NumberWords, lang: string): Read | null {
  const token = tokens[at]!;
  if (token.kind !== WORD || words.units[token.norm] !== 1) return null;
  const read: Read = { from: at, to: at + 1, value: 1, kind: 'count', approximate: false };
  const found = ratio(tokens, read, words, lang) ?? null;
  if (found) return found;
  const next = tokens[at + 1];
  if (next?.kind !== WORD || !words.parts[next.norm] || next.norm.endsWith('quarter')) return null;
  return { ...read, to: at + 2, value: 100 / words.parts[next.norm]!, kind: 'percent', approximate: true };
}

/** "la moitié des", "half of", "half the": a share only where something follows that it is a share of. */
function half(tokens: readonly Token[], at: number, words: NumberWords): Read | null {
  const next = tokens[at + 1];
  if (!words.half.has(tokens[at]!.norm) || next?.kind !== WORD || next.lineStart) return null;
  if (!['de', 'des', 'du', 'd', 'of', 'the', 'all'].includes(next.norm)) return null;
  return { from: at, to: at + 1, value: 50, kind: 'percent', approximate: true };
}
