// Where a text names an outlet or agency: known ones, and names and airs that the noun before them makes one.
import type { Mention } from '../model/annotation';
import type { Span } from '../model/span';
import type { Reading } from '../text/reading';
import { MARK } from '../text/tokens';
import type { VoiceWords } from './lang/words';

/** Tokens `[from, to)`: its name with the articles, adjectives and nouns before it; the span is the name alone. */
export interface OutletPlace extends Span {
  from: number;
  to: number;
  name: string;
  entity: string | null;
  private: boolean;
}

/** How many words may stand before a name within its phrase ("the state news agency X"). */
const BEFORE = 7;

/** In order; where a private mention lies over a public one, the public one counts. */
export function outletPlaces(reading: Reading, mentions: readonly Mention[], words: VoiceWords): OutletPlace[] {
  const { tokens, text } = reading;
  const known = mentions.filter((m) => m.type === 'outlet').sort((a, b) => a.start - b.start);
  const visible = new Set(known.filter((m) => !m.private).map((m) => m.start));
  const people = new Set(mentions.filter((m) => m.type === 'person').map((m) => m.start));
  const places: OutletPlace[] = [];
  const starts = new Map(known.filter((m) => !m.private || !visible.has(m.start)).map((m) => [m.start, m]));
  for (let t = 0; t < tokens.length; t++) {
    const mention = starts.get(tokens[t]!.start);
    let from = t;
    let to = t;
    if (mention) while (to < tokens.length && tokens[to]!.start < mention.end) to++;
    else to = unknown(reading, t, words, (at) => people.has(tokens[at]!.start));
    if (to === t) continue;
    while (from > 0 && t - from < BEFORE && !tokens[from]!.lineStart && before(reading, from - 1, words)) from--;
    const start = tokens[mention ? plainStart(reading, t, to, words) : nameStart(reading, from, t, to, words)]!.start;
    const end = mention?.end ?? tokens[to - 1]!.end;
    places.push({
      ...{ start, end, from, to },
      name: text.slice(start, end),
      entity: mention?.entity ?? null,
      private: mention?.private ?? false,
    });
    t = to - 1;
  }
  return places;
}

/** "agence Reuters" is the agency Reuters. */
function plainStart(reading: Reading, from: number, to: number, words: VoiceWords): number {
  let start = from;
  while (start < to - 1 && !reading.tokens[start]!.capital && before(reading, start, words)) start++;
  return start;
}

/** The word as the lists have it: lower case, without apostrophe. */
export const wordAt = ({ text, tokens }: Reading, t: number): string =>
  tokens[t]
    ? text
        .slice(tokens[t]!.start, tokens[t]!.end)
        .toLowerCase()
        .replace(/['’ʼ]$/, '')
    : '';

function before(
  reading: Reading,
  t: number,
  { articles, papers, airs, media, adjectives, agencies }: VoiceWords,
): boolean {
  const word = wordAt(reading, t);
  if ([articles, papers, airs, media, adjectives].some((list) => list.has(word))) return true;
  // "agence de presse": the words of an agency's noun.
  return agencies.some((noun) => noun.split(' ').some((part, i, all) => part === word && runs(reading, t - i, all)));
}

const runs = (reading: Reading, t: number, noun: readonly string[]): boolean =>
  t >= 0 && noun.every((word, i) => wordAt(reading, t + i) === word);

/** Where the outlet ends that the noun at `t` makes ("quotidien Le Rivage", "télévision d'État"); `t` where it makes none. */
function unknown(reading: Reading, t: number, words: VoiceWords, isPerson: (t: number) => boolean): number {
  const { tokens } = reading;
  const word = wordAt(reading, t);
  const agency = words.agencies.find((noun) => runs(reading, t, noun.split(' ')));
  const air = words.airs.has(word);
  if (!agency && !words.papers.has(word) && !air) return t;
  const noun = t + (agency ? agency.split(' ').length : 1);
  const goesOn = (at: number) => tokens[at] && tokens[at]!.kind !== MARK && !tokens[at]!.lineStart;
  let to = noun;
  while (goesOn(to) && words.adjectives.has(wordAt(reading, to))) to++;
  const described = to > noun || words.adjectives.has(wordAt(reading, t - 1));
  if (air && described) return to;
  const name = to;
  while (goesOn(to) && (tokens[to]!.capital || tokens[to]!.glue === 'hyphen') && !isPerson(to)) to++;
  return to > name ? to : t;
}

/** "la télévision d'État", "state radio" are names as they stand; in "quotidien Le Rivage" it is what follows the noun. */
function nameStart(reading: Reading, from: number, noun: number, to: number, words: VoiceWords): number {
  const { tokens } = reading;
  // "Radio Kerlo": the noun is part of the name.
  if (tokens[noun]!.capital && !tokens[noun]!.lineStart) return noun;
  let start = to;
  while (start > noun + 1 && (tokens[start - 1]!.capital || tokens[start - 1]!.glue === 'hyphen')) start--;
  return start < to && !words.adjectives.has(wordAt(reading, start)) ? start : from;
}
