// The keys a name is found by: its folded words, its transliteration skeleton, its acronym, its surname.
import { foldKey } from '../text/normalize';
import { hashLetters } from './hash';

/** Bump when any key of this file changes: stored segments are rebuilt. */
export const KEYS_VERSION = 3;

/** Words of a name that is still indexed; longer ones are titles of works and sentences. */
export const MOST_WORDS = 12;

const DOTTED = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])/gu;

/** Folded words joined by spaces; dotted initials are one word ("F.D.S." is "fds", "U.S. Army" is "us army"). */
export function nameKey(name: string): string {
  // Most names are ASCII: letters and single spaces need no more than lower case, the others a smaller pattern.
  let plain = true;
  let last = 32;
  for (let i = 0; i < name.length; i++) {
    const c = name.charCodeAt(i);
    if (c > 127 || c === 46) return foldKey(c === 46 || name.includes('.') ? undotted(name) : name);
    if (c === 32 ? last === 32 : !isAlphanumeric(c)) plain = false;
    last = c;
  }
  const key = name.toLowerCase();
  return plain && last !== 32 ? key : key.replace(/[^a-z0-9]+/g, ' ').trim();
}

const undotted = (name: string): string => name.replace(DOTTED, (run) => run.replaceAll('.', ''));
const isAlphanumeric = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57);

/** The key under which an outlet's domain is stored; cannot be the key of a name. */
export const domainKey = (domain: string): string => `@${domain.toLowerCase().replace(/^www\./, '')}`;

const PARTICLES = new Set('al el ul ad ar as ash at ath az an ed er es et ez es ech ach'.split(' '));

/** ASCII codes of the letters in a string. */
const codes = (letters: string) => new Set([...letters].map((letter) => letter.charCodeAt(0)));
const [A, C, D, E, G, H, I, J, K, O, P, Q, S, T, U, V, W, Y, Z] = [...'acdeghijkopqstuvwyz'].map((letter) =>
  letter.charCodeAt(0),
) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
const X = 120;
const F = 102;
const ASSIMILATED = codes('dnrstz');
/** By code, 1 for letters that no rule of the second round begins with. */
const UNCHANGED = new Uint8Array(128);
for (const letter of codes('bfhjklmnrsuvxz')) UNCHANGED[letter] = 1;
const SILENT_ENDS = codes('aih');

const letters = new Uint8Array(256);
const sounds = new Uint8Array(256);

/**
 * One key for the Latin spellings of a name from another script: "Deir ez-Zor", "Deir Ezzor" and "Dayr az-Zawr" share one,
 * so do "Boukamal" and "Bukamal", "Chebab" and "Shabab" do not (vowels count). Takes a `nameKey`; empty where too little is left.
 * Letters are those on which French and English usage for Arabic and Russian names differ (ou/u, ch/sh, dj/j, k/q, w/v, ei/ay/i).
 *
 * The rules, each over the whole word before the next (`tests/entities/keys.test.ts` has them as patterns):
 * tsch tch tsh sch ch sh > x; dzh dj zh > j; kh > h; gh dh th ph > g d t f; c before e i y > s; q c > k;
 * ou oo aw au o > u; ei ey ay ai ee ie iy y e > i; w > v; doubled letters once; a, i, h at the end fall after three letters.
 * By hand over bytes, not as patterns: 0.4 µs a key instead of 4 (bench/names).
 */
export function skeleton(key: string): string {
  const n = sound(key);
  let text = '';
  for (let i = 0; i < n; i++) text += String.fromCharCode(letters[i]!);
  return text;
}

/** `hashKey` of the skeleton, without making it; 0 where there is none. */
export function skeletonHash(key: string, seed: number): number {
  const n = sound(key);
  return n === 0 ? 0 : hashLetters(letters, n, seed);
}

/** Brings the skeleton into `letters` and gives its length, 0 where too little is left. */
function sound(key: string): number {
  const n = essentials(key);
  if (n < 4) return 0;
  // First the consonants written with several letters, which later rules must not take apart.
  let m = 0;
  for (let i = 0; i < n; ) {
    const c = letters[i]!;
    const next = i + 1 < n ? letters[i + 1]! : 0;
    const third = i + 2 < n ? letters[i + 2]! : 0;
    const fourth = i + 3 < n ? letters[i + 3]! : 0;
    let taken = 1;
    let sound = c;
    if (next !== H && next !== J && third !== H && fourth !== H) {
      sounds[m++] = c;
      i++;
      continue;
    }
    if (c === T && next === S && third === C && fourth === H) taken = 4;
    else if ((c === T && (next === C || next === S) && third === H) || (c === S && next === C && third === H))
      taken = 3;
    else if ((c === C || c === S) && next === H) taken = 2;
    if (taken > 1) sound = X;
    else if (c === D && next === Z && third === H) [sound, taken] = [J, 3];
    else if ((c === D && next === J) || (c === Z && next === H)) [sound, taken] = [J, 2];
    else if (c === K && next === H) [sound, taken] = [H, 2];
    sounds[m++] = sound;
    i += taken;
  }
  let out = 0;
  for (let i = 0; i < m; ) {
    const c = sounds[i]!;
    const next = i + 1 < m ? sounds[i + 1]! : 0;
    let taken = 1;
    let sound = c;
    if (UNCHANGED[c] === 1) {
      if (out === 0 || letters[out - 1] !== c) letters[out++] = c;
      i++;
      continue;
    }
    if (next === H && (c === G || c === D || c === T || c === P)) [sound, taken] = [c === P ? F : c, 2];
    else if (c === C) sound = next === E || next === I || next === Y ? S : K;
    else if (c === Q) sound = K;
    else if (c === O) [sound, taken] = [U, next === U || next === O ? 2 : 1];
    else if (c === A && (next === W || next === U)) [sound, taken] = [U, 2];
    else if (c === A && (next === Y || next === I)) [sound, taken] = [I, 2];
    else if (c === E) [sound, taken] = [I, next === I || next === Y || next === E ? 2 : 1];
    else if (c === I && (next === E || next === Y)) taken = 2;
    else if (c === Y) sound = I;
    else if (c === W) sound = V;
    if (out === 0 || letters[out - 1] !== sound) letters[out++] = sound;
    i += taken;
  }
  while (out > 3 && SILENT_ENDS.has(letters[out - 1]!)) out--;
  return out >= 4 ? out : 0;
}

/** Brings the letters of a key without its particles into `letters` and gives how many; 0 where it has others than a to z. */
function essentials(key: string): number {
  const several = key.includes(' ');
  let n = 0;
  for (let start = 0; start < key.length; ) {
    let end = key.indexOf(' ', start);
    if (end < 0) end = key.length;
    let from = start;
    const size = end - start;
    start = end + 1;
    if (several && size <= 3 && PARTICLES.has(key.slice(from, end))) continue;
    // The article written together with its noun: "Ezzor", "Assad" keep theirs, doubled letters tell the assimilated ones.
    const first = key.charCodeAt(from);
    const second = key.charCodeAt(from + 1);
    if (
      from > 0 &&
      size >= 5 &&
      (first === A || first === E) &&
      second === key.charCodeAt(from + 2) &&
      ASSIMILATED.has(second)
    )
      from += 2;
    for (; from < end; from++) {
      const c = key.charCodeAt(from);
      if (c < 97 || c > 122) return 0;
      if (n < letters.length) letters[n++] = c;
    }
  }
  return n;
}

const LINKS = new Set(
  'of the and for in on de des du d la le les l et en pour sur au aux a al el und der die das'.split(' '),
);

/** First letters of a name's words without the linking ones ("Observatoire syrien des droits de l'homme": "osdh"); empty under three. */
export function acronymOf(key: string): string {
  let words = 0;
  let out = '';
  for (let start = 0; start < key.length; words++) {
    let end = key.indexOf(' ', start);
    if (end < 0) end = key.length;
    if (end - start > 4 || !LINKS.has(key.slice(start, end))) out += key[start];
    start = end + 1;
  }
  return words >= 3 && out.length >= 3 && out.length <= 8 ? out : '';
}

const JOINERS = new Set(
  'de du des d von van der den ter la le el al bin ben ibn di da dos del della mac mc saint st'.split(' '),
);

/** Last word of a person's name with the particles before it ("de gaulle", "ben salman"); empty for one word. */
export function surnameOf(key: string): string {
  const name = / (?:jr|sr|iii?)(?: |$)/.test(key) ? key.replace(/ (?:jr|sr|iii?)(?= |$)/g, '') : key;
  let at = name.lastIndexOf(' ') + 1;
  for (;;) {
    // Never the first word, which is the given name.
    const before = name.lastIndexOf(' ', at - 2) + 1;
    if (at <= 0 || before <= 0 || !JOINERS.has(name.slice(before, at - 1))) break;
    at = before;
  }
  return name.slice(at, at > 0 ? undefined : 0);
}
