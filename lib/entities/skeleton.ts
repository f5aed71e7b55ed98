// The transliteration skeleton of a name: one key for the Latin spellings of a name from another script.
import { hashLetters } from './hash';

/** Two or three letters as one number. */
const packed = (bytes: Uint8Array, from: number, to: number): number => {
  let code = 0;
  for (let at = from; at < to; at++) code = code * 256 + bytes[at]!;
  return code;
};
const encoder = new TextEncoder();
/** The article of Arabic names, assimilated or not, as French and English write it. */
const PARTICLES = new Set(
  'al el ul ad ar as ash at ath az an ed er es et ez ech ach'
    .split(' ')
    .map((word) => packed(encoder.encode(word), 0, word.length)),
);

/** ASCII codes of the letters in a string. */
const codes = (letters: string) => new Set([...letters].map((letter) => letter.charCodeAt(0)));
/** ASCII codes. */
const { A, C, D, E, F, G, H, I, J, K, O, P, Q, S, T, U, V, W, X, Y, Z } = Object.fromEntries(
  Array.from({ length: 26 }, (_, i) => [String.fromCharCode(65 + i), 97 + i]),
) as Record<
  | 'A'
  | 'C'
  | 'D'
  | 'E'
  | 'F'
  | 'G'
  | 'H'
  | 'I'
  | 'J'
  | 'K'
  | 'O'
  | 'P'
  | 'Q'
  | 'S'
  | 'T'
  | 'U'
  | 'V'
  | 'W'
  | 'X'
  | 'Y'
  | 'Z',
  number
>;
const ASSIMILATED = codes('dnrstz');
/** By code, 1 for letters that no rule of the second round begins with. */
const UNCHANGED = new Uint8Array(128);
for (const letter of codes('bfhjklmnrsuvxz')) UNCHANGED[letter] = 1;
const SILENT_ENDS = codes('aih');

const SPACE = 32;

/** Longer keys have no skeleton; none in an index is. */
const given = new Uint8Array(256);
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
  const { read, written } = encoder.encodeInto(key, given);
  const n = read < key.length ? 0 : sound(given, 0, written);
  let text = '';
  for (let i = 0; i < n; i++) text += String.fromCharCode(letters[i]!);
  return text;
}

/** `hashKey` of the skeleton of the key at `[from, to)` of these bytes, without making it; 0 where there is none. */
export function skeletonHash(bytes: Uint8Array, from: number, to: number, seed: number): number {
  const n = sound(bytes, from, to);
  return n === 0 ? 0 : hashLetters(letters, n, seed);
}

/** Brings the skeleton into `letters` and gives its length, 0 where too little is left. */
function sound(bytes: Uint8Array, start: number, end: number): number {
  const n = essentials(bytes, start, end);
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
function essentials(bytes: Uint8Array, keyStart: number, keyEnd: number): number {
  let n = 0;
  for (let start = keyStart; start < keyEnd; ) {
    let end = start;
    while (end < keyEnd && bytes[end] !== SPACE) end++;
    let from = start;
    const size = end - start;
    const several = start > keyStart || end < keyEnd;
    start = end + 1;
    if (several && size <= 3 && PARTICLES.has(packed(bytes, from, end))) continue;
    // The article written together with its noun: "Ezzor", "Assad" keep theirs, doubled letters tell the assimilated ones.
    const first = bytes[from]!;
    const second = bytes[from + 1]!;
    if (
      from > keyStart &&
      size >= 5 &&
      (first === A || first === E) &&
      second === bytes[from + 2] &&
      ASSIMILATED.has(second)
    )
      from += 2;
    for (; from < end; from++) {
      const c = bytes[from]!;
      if (c < A || c > Z) return 0;
      if (n < letters.length) letters[n++] = c;
    }
  }
  return n;
}
