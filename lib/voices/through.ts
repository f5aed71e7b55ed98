// Which outlet a statement comes through: it was made to it, relayed by it, it speaks itself, or it signs the text.
import type { Mention, Quotation } from '../model/annotation';
import { firstFrom, overlaps, type Span } from '../model/span';
import type { Why } from '../model/why';
import { foldKey } from '../text/normalize';
import type { Reading } from '../text/reading';
import { MARK, NUMBER } from '../text/tokens';
import { continued } from './continued';
import { voiceWordsOf } from './lang/index';
import type { VoiceWords } from './lang/words';
import { type OutletPlace, outletPlaces, wordAt } from './outlets';
import { signed } from './signatures';

/** One statement that comes through one outlet. */
export interface Passing {
  /** Index into the quotations given. */
  quotation: number;
  outlet: Pick<OutletPlace, 'name' | 'entity' | 'private'>;
  why: Why;
}

/** How many words behind its verb a phrase still belongs to it. */
const NEAR = 20;
/** How long a wording is at most that a reason repeats, in UTF-16 units. */
const LONGEST = 60;

/** In order of the statements; nothing in a language without words. `byline` are outlets that sign the whole text. */
export function passings(
  reading: Reading,
  quotations: readonly Quotation[],
  mentions: readonly Mention[],
  byline: readonly Passing['outlet'][],
): Passing[] {
  const words = voiceWordsOf(reading.lang);
  if (!words) return [];
  const places = outletPlaces(reading, mentions, words);
  const passed: Passing[] = quotations.flatMap((_, quotation) =>
    byline.map((outlet) => ({ quotation, outlet, why: { code: 'outlet-signs', words: outlet.name } as const })),
  );
  const bySentence = cuesBySentence(reading, quotations);
  const toldIn = (offset: number) => bySentence.get(sentenceOf(reading, offset)) ?? [];
  for (const place of places) {
    const told = toldIn(place.start);
    for (const quotation of told) {
      const why = throughPlace({ reading, words, quotations, told }, quotation, place);
      if (why) passed.push({ quotation, outlet: place, why });
    }
  }
  passed.push(...signed(reading, quotations, places, toldIn));
  // Known as outlets from the reader's own data alone.
  const ownOnly = new Set(places.filter((p) => p.private).map((p) => p.entity));
  for (const place of places) if (!place.private) ownOnly.delete(place.entity);
  quotations.forEach(({ speaker }, quotation) => {
    if (speaker?.kind !== 'outlet' || isGeneral(speaker.name, words)) return;
    const outlet = { name: speaker.name, entity: speaker.entity, private: ownOnly.has(speaker.entity ?? '') };
    passed.push({ quotation, outlet, why: { code: 'outlet-speaks', name: speaker.name } });
  });
  return [...passed, ...continued(quotations, passed, words, reading)].sort((a, b) => a.quotation - b.quotation);
}

/** Under which an outlet is one however it is written: its record, else its name without an article. */
export function outletKey({ name, entity }: Passing['outlet'], lang: string): string {
  const [first, ...rest] = foldKey(name).split(' ');
  return entity ?? (voiceWordsOf(lang)?.articles.has(first!) && rest.length > 0 ? rest.join(' ') : foldKey(name));
}

interface Told {
  reading: Reading;
  words: VoiceWords;
  quotations: readonly Quotation[];
  /** Statements whose cue stands in the same sentence. */
  told: readonly number[];
}

/** Why the statement comes through the outlet named at `place`; `null` where nothing says so. */
function throughPlace(all: Told, index: number, place: OutletPlace): Why | null {
  const { reading, words, quotations, told } = all;
  const { tokens, text } = reading;
  const quotation = quotations[index]!;
  const cue = quotation.cue!;
  const { source } = quotation;
  if (overlaps(place, quotation)) return null;
  // Another statement's verb between the two: the outlet is that one's.
  const [low, high] = place.start < cue.start ? [place.end, cue.start] : [cue.end, place.start];
  if (told.some((i) => i !== index && between(quotations[i]!.cue!, low, high))) return null;
  const g = place.from - 1;
  const word = g >= 0 && !tokens[place.from]!.lineStart ? wordAt(reading, g) : '';
  const prior = wordAt(reading, g - 1);
  const why = (code: 'outlet-told' | 'outlet-relays', from: number): Why => ({ code, words: wording(from) });
  const wording = (from: number): string => {
    const start = tokens[Math.max(from, 0)]!.start;
    return text.slice(place.end - start > LONGEST ? tokens[g]!.start : start, place.end);
  };
  const inCue = g >= 0 && cue.start <= tokens[g]!.start && tokens[g]!.start < cue.end;
  // "according to X": the cue itself leads to it.
  if (words.to.has(word) && inCue) return { code: 'outlet-speaks', name: place.name };
  if (words.told.has(word) && inCue) return why('outlet-told', g);
  if (words.by.has(word)) {
    const verb = back(g, (w) => words.relays.test(w));
    return verb >= 0 ? why('outlet-relays', verb) : null;
  }
  if (words.with.has(word) || words.to.has(word)) {
    const talk = back(g, (w) => words.talks.has(w));
    if (talk >= 0) return why('outlet-told', talk);
  }
  if (words.to.has(word)) return attached(g) ? why('outlet-told', g) : null;
  if (words.of.has(word) && words.to.has(prior)) return attached(g - 1) ? why('outlet-told', g - 1) : null;
  const within = source && overlaps(place, source);
  if (words.of.has(word) && words.stages.has(prior)) {
    if (within) return why('outlet-relays', g - 1);
    let k = g - 2;
    while (k >= 0 && words.articles.has(wordAt(reading, k))) k--;
    return words.to.has(wordAt(reading, k)) && attached(k) ? why('outlet-told', k) : null;
  }
  const head = words.of.has(word) ? prior : '';
  const alone = !within || head !== '' ? null : { start: tokens[place.from]!.start, end: tokens[place.to - 1]!.end };
  if (alone && alone.start <= source!.start && alone.end >= source!.end)
    return { code: 'outlet-speaks', name: place.name };
  if (within && (words.reporters.has(head) || words.reporters.has(wordAt(reading, place.to))))
    return { code: 'outlet-relays', words: text.slice(source.start, source.end) };
  // "a Reuters report"
  if (within && quotation.speaker?.kind === 'document' && words.stages.has(wordAt(reading, place.to)))
    return { code: 'outlet-relays', words: text.slice(source.start, source.end) };
  return null;

  /** The nearest such word before `at` with nothing but time, number and three words between; -1 where there is none. */
  function back(at: number, wanted: (word: string) => boolean): number {
    let other = 0;
    for (let k = at - 1; k >= 0 && other <= 3 && !tokens[k + 1]!.lineStart; k--) {
      const w = wordAt(reading, k);
      if (wanted(w)) return k;
      if (tokens[k]!.kind === MARK) return -1;
      if (!words.times.has(w) && tokens[k]!.kind !== NUMBER) other++;
    }
    return -1;
  }

  /** The phrase that the preposition at `at` opens belongs to the statement's verb. */
  function attached(at: number): boolean {
    let k = at - 1;
    while (k >= 0 && (words.times.has(wordAt(reading, k)) || tokens[k]!.kind === NUMBER) && !ends(k)) k--;
    if (k < 0 || tokens[k + 1]!.lineStart || sentenceOf(reading, tokens[k]!.start) !== sentenceOf(reading, place.start))
      return place.end < cue.start && wordAt(reading, place.to) === ',';
    if (ends(k)) return true;
    const near = tokens[at]!.start >= cue.end && (source === null || tokens[at]!.start >= source.start);
    return near && wordAt(reading, k) === ',' && distance(cue.end, tokens[at]!.start) <= NEAR;
  }
  function ends(k: number): boolean {
    const { start, end } = tokens[k]!;
    if (cue.start <= start && end <= cue.end) return true;
    if (!source || start < source.start) return false;
    // "son avocate à l'AFP" may be read as one phrase; what a document is linked or sent to says nothing.
    return end === source.end || (end < source.end && quotation.speaker?.kind !== 'document');
  }
  function distance(from: number, to: number): number {
    return text.slice(from, to).split(/\s+/).length;
  }
}

const between = (span: Span, low: number, high: number): boolean => span.start >= low && span.end <= high;

/** "la presse", "l'agence": no one outlet is meant. */
function isGeneral(name: string, words: VoiceWords): boolean {
  const parts = name.toLowerCase().split(/[\s'’]+/);
  if (parts.some((word) => words.general.has(word))) return true;
  const rest = parts.filter((word) => !words.articles.has(word));
  return rest.every((word) => [words.papers, words.airs, words.media].some((list) => list.has(word)));
}

function cuesBySentence(reading: Reading, quotations: readonly Quotation[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  quotations.forEach(({ cue }, index) => {
    if (!cue) return;
    const sentence = sentenceOf(reading, cue.start);
    found.set(sentence, [...(found.get(sentence) ?? []), index]);
  });
  return found;
}

/** Index of the sentence that holds the offset. */
const sentenceOf = ({ sentences }: Reading, offset: number): number => firstFrom(sentences, offset + 1) - 1;
