// The keys a name is found by: its folded words, its transliteration skeleton, its acronym, its surname.
import { foldKey } from '../text/normalize';

/** Bump when any key of this file changes: stored segments are rebuilt. */
export const KEYS_VERSION = 2;

/** Words of a name that is still indexed; longer ones are titles of works and sentences. */
export const MOST_WORDS = 12;

const DOTTED = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])/gu;

/** Folded words joined by spaces; dotted initials are one word ("F.D.S." is "fds", "U.S. Army" is "us army"). */
export function nameKey(name: string): string {
  return foldKey(name.includes('.') ? name.replace(DOTTED, (run) => run.replaceAll('.', '')) : name);
}

/** The key under which an outlet's domain is stored; cannot be the key of a name. */
export const domainKey = (domain: string): string => `@${domain.toLowerCase().replace(/^www\./, '')}`;

const PARTICLES = new Set('al el ul ad ar as ash at ath az an ed er es et ez es ech ach'.split(' '));

/**
 * One key for the Latin spellings of a name from another script: "Deir ez-Zor", "Deir Ezzor" and "Dayr az-Zawr" share one,
 * so do "Boukamal" and "Bukamal", "Chebab" and "Shabab" do not (vowels count). Takes a `nameKey`; empty where too little is left.
 * Letters are those on which French and English usage for Arabic and Russian names differ (ou/u, ch/sh, dj/j, k/q, w/v, ei/ay/i).
 */
export function skeleton(key: string): string {
  const words = key.split(' ');
  let out = '';
  for (let i = 0; i < words.length; i++) {
    let word = words[i]!;
    if (words.length > 1 && PARTICLES.has(word)) continue;
    // The article written together with its noun: "Ezzor", "Assad" keep theirs, doubled letters tell the assimilated ones.
    const glued = i > 0 ? /^[ae]([dnrstz])\1(.{2,})$/.exec(word) : null;
    if (glued) word = glued[1]! + glued[2]!;
    out += word;
  }
  if (!/^[a-z]+$/.test(out)) return '';
  out = out
    .replace(/tsch|tch|tsh|sch|ch|sh/g, 'x')
    .replace(/dzh|dj|zh/g, 'j')
    .replace(/kh/g, 'h')
    .replace(/gh/g, 'g')
    .replace(/dh/g, 'd')
    .replace(/th/g, 't')
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[qc]/g, 'k')
    .replace(/ou|oo|aw|au|o/g, 'u')
    .replace(/ei|ey|ay|ai|ee|ie|iy|y|e/g, 'i')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=...)[aih]+$/, '');
  return out.length >= 4 ? out : '';
}

const LINKS = new Set(
  'of the and for in on de des du d la le les l et en pour sur au aux a al el und der die das'.split(' '),
);

/** First letters of a name's words without the linking ones ("Observatoire syrien des droits de l'homme": "osdh"); empty under three. */
export function acronymOf(key: string): string {
  const words = key.split(' ');
  if (words.length < 3) return '';
  let out = '';
  for (const word of words) if (!LINKS.has(word)) out += word[0];
  return out.length >= 3 && out.length <= 8 ? out : '';
}

const JOINERS = new Set(
  'de du des d von van der den ter la le el al bin ben ibn di da dos del della mac mc saint st'.split(' '),
);

/** Last word of a person's name with the particles before it ("de gaulle", "ben salman"); empty for one word. */
export function surnameOf(key: string): string {
  const words = key.split(' ').filter((word) => word !== 'jr' && word !== 'sr' && word !== 'iii' && word !== 'ii');
  if (words.length < 2) return '';
  let at = words.length - 1;
  while (at > 1 && JOINERS.has(words[at - 1]!)) at--;
  return words.slice(at).join(' ');
}
