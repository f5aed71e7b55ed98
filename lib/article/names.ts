// What the names of an element say it holds, word by word; and the little of it that splits a line of text, which pages read themselves.
import type { Hint } from '../model/gathered';

/** What a name may be read as: by one of the words in it, or by what it is glued from. In the order in which that is decided. */
export type Reading = readonly [hint: Hint, words: ReadonlySet<string> | null, glued: RegExp | null];

export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const HIDDEN = words('sronly visuallyhidden offscreen hidden invisible screenreader displaynone');
const COMMENTS = words(
  'koment komentarz komentarze komentari kommentar kommentarer reacties opmerkingen reaktionen комментарии comment comments commentaire commentaires disqus respond replies livefyre kommentare comentarios',
);
const CAPTION = words('caption captions figcaption credit credits legende legend copyright photocredit imagecredit');
const BYLINE = words(
  'byline bylines author authors auteur auteurs autor autoren dateline timestamp pubdate postmeta entrymeta articlemeta ' +
    'bio biography signature contributor contributors published updated datetime metadata authorbox',
);
/** Found inside longer words, where classes are glued ("articleCaptionBox", "c-byline__item"). */
const GLUED_HIDDEN = /visually-?hidden|sr-only|screen-?reader|u-hidden|is-hidden|offscreen/i;
const GLUED_COMMENTS =
  /(?:^|[-_ ])comments?(?:[-_ ]|$)|comments?[-_]?(?:list|links|section|form|area|thread|box|text|body|wrap|count|container)|disqus|livefyre|koment(?:arz|ar|y)|kommentar(?:e|er)?(?:[-_]|$)|commentaires?[-_]?(?:liste|form|bloc|article)/i;
const GLUED_CAPTION = /caption|photo-?credit|image-?credit|media-?credit|(?:^|[-_ ])legende/i;
const GLUED_BYLINE =
  /byline|author-?(?:info|bio|box|card|name|meta|block|profile|desc\w*|details?|about)|post-?meta|entry-?meta|article-?meta|about-?(?:the-)?author|(?:^|[-_ ])bio(?:[-_ ]|$)/i;

export const AS_HIDDEN: Reading = ['hidden', HIDDEN, GLUED_HIDDEN];
export const AS_COMMENTS: Reading = ['comments', COMMENTS, GLUED_COMMENTS];
export const AS_CAPTION: Reading = ['caption', CAPTION, GLUED_CAPTION];
export const AS_BYLINE: Reading = ['byline', BYLINE, GLUED_BYLINE];

/** Strongest first: of several names on one element the earliest counts. */
const STRENGTH: readonly Hint[] = ['hidden', 'comments', 'body', 'caption', 'furniture', 'standfirst', 'byline'];
const NOTHING = STRENGTH.length;

/**
 * A reader of names (classes or ids, with blanks between): answers with the strongest hint in them. Single names are remembered,
 * not whole attributes: three times fewer to read on pages with utility classes.
 */
export function reader(readings: readonly Reading[]): (names: string) => Hint | null {
  /** Strength of each name met so far. */
  const known = new Map<string, number>();
  /** Place among the readings of each word there is. */
  const places = new Map<string, number>();
  for (const [place, [, words]] of readings.entries())
    for (const word of words ?? []) if (!places.has(word)) places.set(word, place);
  /** Any of the glued patterns: nine names of ten match none of them, and are done after one look. */
  const any = new RegExp(readings.flatMap(([, , glued]) => glued?.source ?? []).join('|'), 'i');

  const read = (name: string): number => {
    let place = readings.length;
    for (const part of partsOf(name)) place = Math.min(place, places.get(part.toLowerCase()) ?? place);
    if (any.test(name)) for (let i = 0; i < place; i++) if (readings[i]![2]?.test(name)) place = i;
    const hint = readings[place]?.[0];
    return hint ? STRENGTH.indexOf(hint) : NOTHING;
  };

  return (names) => {
    let best = NOTHING;
    for (const name of names.split(/\s+/)) {
      if (name.length < 2) continue;
      let strength = known.get(name);
      if (strength === undefined) {
        strength = read(name);
        if (known.size > 10_000) known.clear();
        known.set(name, strength);
      }
      if (strength < best) best = strength;
    }
    return STRENGTH[best] ?? null;
  };
}

/** Words of a name. Parts of camel case count from four letters on: generated names ("hJpRRP") are full of short ones. */
function partsOf(name: string): string[] {
  // Patterns that know all letters there are take a page a millisecond to compile.
  const [between, hump] = /[^ -~]/.test(name)
    ? [/[^\p{L}\d]+/u, /\p{Lu}?\p{Ll}{3,}/gu]
    : [/[^A-Za-z\d]+/, /[A-Z]?[a-z]{3,}/g];
  return [...name.split(between), ...(name.match(hump) ?? [])];
}

/** What an `itemprop` says. */
export function statedBy(itemprop: string): Hint | null {
  if (/\barticleBody\b/.test(itemprop)) return 'body';
  if (/^(?:author|datePublished|dateModified|publisher)$/.test(itemprop)) return 'byline';
  return itemprop === 'caption' ? 'caption' : null;
}

const readInline = reader([AS_HIDDEN, AS_COMMENTS, AS_CAPTION, AS_BYLINE]);

/** What an inline element is, by its names as they are sent with a box, where it is no part of its line. */
export const inlineHint = ([classes = '', ids = '', , itemprop = '']: readonly string[]): Hint | null =>
  statedBy(itemprop) ?? readInline(`${classes} ${ids}`);
