// The keys a name is found by: its folded words, its acronym, its surname; its sound is in skeleton.ts.
import { fold } from '../text/normalize';

/** Bump when any key of this file or of skeleton.ts changes: stored segments are rebuilt. */
export const KEYS_VERSION = 3;

/** Words of a name that is still indexed; longer ones are titles of works and sentences. */
export const MOST_WORDS = 12;

const DOTTED = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])/gu;

/** Folded words joined by spaces; dotted initials are one word ("F.D.S." is "fds", "U.S. Army" is "us army"). */
export function nameKey(name: string): string {
  // Most names are ASCII letters and single spaces: no more than lower case is needed, and of their letters one look.
  for (let i = 0, last = 32; ; i++) {
    if (i === name.length) return last === 32 ? keyed(name.toLowerCase()) : name.toLowerCase();
    const c = name.charCodeAt(i);
    if (c === 32 ? last === 32 : !isAlphanumeric(c)) break;
    last = c;
  }
  return keyed(fold(name.includes('.') ? name.replace(DOTTED, (run) => run.replaceAll('.', '')) : name));
}

const keyed = (folded: string): string =>
  folded.replace(isAscii(folded) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

const isAlphanumeric = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57);

/** The key under which an outlet's domain is stored; cannot be the key of a name. */
export const domainKey = (domain: string): string => `@${domain.toLowerCase().replace(/^www\./, '')}`;

/** Words that link the others of a name, in French, English and names of the Arab world and Germany. */
const LINKS = new Set(
  'of the and for in on de des du d la le les l et en pour sur au aux a al el und der die das'.split(' '),
);

/** True for "de", "of", "the": words of a folded name that it is not looked up by. */
export const isLink = (word: string): boolean => word.length <= 4 && LINKS.has(word);

/** First letters of a name's words without the linking ones ("Observatoire syrien des droits de l'homme": "osdh"); empty under three. */
export function acronymOf(key: string): string {
  let words = 0;
  let out = '';
  for (let start = 0; start < key.length; words++) {
    let end = key.indexOf(' ', start);
    if (end < 0) end = key.length;
    if (!isLink(key.slice(start, end))) out += key[start];
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
