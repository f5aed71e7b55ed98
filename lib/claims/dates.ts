// Days: when a review was published, and the day a statement itself names.
import { fold } from '../text/normalize';
import { wordsOf } from './lang';

const DAY = 86_400_000;
/** Days since 1970 fit sixteen bits until 2149. */
const LAST = 65_535;

/** Days since 1970 of an ISO date or date and time; 0 where there is none, it is no date, or it lies before 1970. */
export function dayOf(date: string | null | undefined): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '');
  return match ? dayFrom(Number(match[1]), Number(match[2]), Number(match[3])) : 0;
}

function dayFrom(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1 || day > 31) return 0;
  const days = Math.floor(Date.UTC(year, month - 1, day) / DAY);
  return days > 0 && days <= LAST ? days : 0;
}

/** A year, and what makes a date of it in the ISO form. */
const YEAR = /\b(?:19|20)\d{2}(-\d{2}-\d{2})?\b/g;
const BEFORE_YEAR = /(?:\b(\d{1,2})(?:er|st|nd|rd|th)?\s+)?(\p{L}{3,})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?$/u;
/** The longest there is: "22nd September  22nd, ". */
const LONGEST = 40;

/** Month and day where the text before a year ends with them; a day of 0 is none. */
function namedBefore(before: string, lang: string): [month: number, day: number] {
  const [, first, word, second] = BEFORE_YEAR.exec(before.slice(-LONGEST)) ?? [];
  const name = word && fold(word);
  const month = name ? wordsOf(lang).months.findIndex((names) => names.split(' ').includes(name)) : -1;
  return [month + 1, Number(first ?? second ?? 0)];
}

/**
 * The latest whole date written in a text ("January 6, 2020", "6 janvier 2020", "2020-01-06"), in days since 1970; 0 where
 * there is none. A statement is not older than the latest day it names: posts that a page embeds end with theirs.
 */
export function dayIn(text: string, lang: string): number {
  let latest = 0;
  for (const { 0: year, 1: rest, index } of text.matchAll(YEAR)) {
    const [month = 0, day = 0] = rest ? rest.slice(1).split('-').map(Number) : namedBefore(text.slice(0, index), lang);
    latest = Math.max(latest, dayFrom(Number(year.slice(0, 4)), month, day));
  }
  return latest;
}

/**
 * A review published within this many days after a statement was, most likely, occasioned by it: three of four reviews of the
 * CheckThat! 2022 development posts appear within eight days, one of ten after a year.
 */
const FADES = 30;
/** Time zones, and reviews dated by their first version. */
const EARLY = 3;

/** 0..1: 1 where a review appeared on the statement's day, less the later; 0 where it is older or a day is not known. */
export function nearInTime(statement: number, review: number): number {
  if (statement === 0 || review === 0 || review < statement - EARLY) return 0;
  return Math.exp(-Math.max(0, review - statement) / FADES);
}
