// What an element's class, id, role and tag say it holds: furniture, a caption, a standfirst, the body of an article.

import type { Hint } from '../model/gathered';

const words = (list: string) => new Set(list.split(/\s+/));

const HIDDEN = words('sronly visuallyhidden offscreen hidden invisible screenreader displaynone');
const COMMENTS = words(
  'koment komentarz komentarze komentari kommentar kommentarer reacties opmerkingen reaktionen комментарии comment comments commentaire commentaires disqus respond replies livefyre kommentare comentarios',
);
const CAPTION = words('caption captions figcaption credit credits legende legend copyright photocredit imagecredit');
const BYLINE = words(
  'byline bylines author authors auteur auteurs autor autoren dateline timestamp pubdate postmeta entrymeta articlemeta ' +
    'bio biography signature contributor contributors published updated datetime metadata authorbox',
);
const STANDFIRST = words(
  'standfirst chapo chapeau dek deck lede subtitle subheadline subhead subheading soustitre summary sapo ' +
    'excerpt intro introduction strapline abstract description synopsis hat articleheadlinesubtitle ondertitel vorspann entradilla sommario',
);
const FURNITURE = words(
  'nav navbar navigation menu breadcrumb breadcrumbs pagination pager footer sidebar aside masthead topbar toolbar toolbox tools ' +
    'share sharing sharebar sharedaddy shares social socials follow partage partager facebook twitter whatsapp pinterest addthis addtoany ' +
    'breaking ticker headlines latestnews relatedarticle related relatedposts relateds recommended recommendation recommendations recirc recirculation similar teaser teasers promo promos ' +
    'promotion upsell popular trending mostread mostpopular latest readmore seealso alsoread lireaussi readalso morefrom morestories ' +
    'ad ads advert advertisement advertising adslot adunit adcontainer adsense banner pub publicite werbung sponsor sponsored sponsors ' +
    'taboola outbrain newsletter newsletters subscribe subscription subscriber signup paywall piano abonnement abo offer ' +
    'login register registration donate donation support cookie cookies consent gdpr popup popin modal overlay lightbox dialog tooltip ' +
    'tags tag taglist topics keywords hashtags categories poll quiz survey widget widgets infobox factbox pullquote pullquotes ' +
    'gallery slideshow carousel slider playlist player video videos podcast audio thumbnail thumbnails skip print printer email ' +
    'copyright disclaimer rating ratings vote votes feedback cta button buttons btn callout inset rail outils reagir zoom ' +
    'references citations footnotes footnote notes toc tableofcontents jump buy shop product products affiliate jetpack yarpp ' +
    'pullout blurb notice alert search nextprev prevnext postnav postnavigation linklist links bookmarks correction corrections',
);
const BODY = words(
  'articlebody storybody articletext storytext postcontent entrycontent articlecontent maincontent bodytext postbody bodycopy ' +
    'storycontent corpsarticle texte articlemain contentbody textebody articlebodycontent',
);
/** Found inside longer words, where classes are glued ("articleNewsletterBox", "c-recirc__item"). */
const GLUED_FURNITURE =
  /newsletter|expandable-?box|related|taboola|outbrain|sidebar|breadcrumb|sponsor|pull-?quote|recirc|read-?more|lire-?aussi|most-?(?:read|popular)|also-?(?:read|like)|see-?also|more-?(?:from|stories|on-|news)|you-?may|subscri(?:be|ption)-|sign-?up|(?:^|[-_ ])ad[sv]?[-_]|share-?(?:bar|tools|button|links|this)|social-?(?:share|media|links|bar)|teaser|promo[-_ b]|site-?(?:footer|header)|global-?(?:footer|header)|tag-?(?:list|cloud)|cookie|a-lire|voir-?aussi|sur-le-meme|weitere|mehr-zum|post-?(?:navigation|footer|tags)|entry-?(?:footer|tags)|follow-?us/i;
const GLUED_COMMENTS =
  /(?:^|[-_ ])comments?(?:[-_ ]|$)|comments?[-_]?(?:list|links|section|form|area|thread|box|text|body|wrap|count|container)|disqus|livefyre|koment(?:arz|ar|y)|kommentar(?:e|er)?(?:[-_]|$)|commentaires?[-_]?(?:liste|form|bloc|article)/i;
const GLUED_CAPTION = /caption|photo-?credit|image-?credit|media-?credit|(?:^|[-_ ])legende/i;
const GLUED_BYLINE =
  /byline|author-?(?:info|bio|box|card|name|meta|block|profile|desc\w*|details?|about)|post-?meta|entry-?meta|article-?meta|about-?(?:the-)?author|(?:^|[-_ ])bio(?:[-_ ]|$)/i;
const GLUED_BODY =
  /article-?_*body|story-?_*body|article-?_*text|article-?_*content|post-?_*content|entry-?_*content|body-?_*text|body-?_*copy|story-?_*content/i;
const GLUED_STANDFIRST =
  /standfirst|chapo|chapeau|sub-?title|sub-?headline|article-?_*(?:summary|intro|lead|lede|dek|excerpt|description)|(?:^|[-_ ])(?:dek|lede|lead|lead-?in|intro)(?:[-_ ]|$)/i;
const GLUED_HIDDEN = /visually-?hidden|sr-only|screen-?reader|u-hidden|is-hidden|offscreen/i;

const FURNITURE_ROLES = words(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist',
);

/** Strongest first: of several names on one element the earliest counts. */
const STRENGTH: readonly Hint[] = ['hidden', 'comments', 'body', 'caption', 'furniture', 'standfirst', 'byline'];

const NOTHING = 8;
/** Strength of each name met so far. By single names, not by whole attributes: 3x fewer to read on pages with utility classes. */
const known = new Map<string, number>();

/** Reads class, id, role and a few others of the element's attributes, whose names are given. `null` where they say nothing. */
export function hintOf(element: Element, attributes: readonly string[]): Hint | null {
  if (attributes.length === 0 || element.localName === 'blockquote') return null;
  const role = attributes.includes('role') ? element.getAttribute('role') : null;
  if (role && FURNITURE_ROLES.has(role)) return 'furniture';
  const itemprop = attributes.includes('itemprop') ? element.getAttribute('itemprop') : null;
  if (itemprop) {
    if (/\barticleBody\b/.test(itemprop)) return 'body';
    if (/^(?:author|datePublished|dateModified|publisher)$/.test(itemprop)) return 'byline';
    if (itemprop === 'caption') return 'caption';
  }
  let best = NOTHING;
  for (const attribute of ['class', 'id', 'data-component', 'data-testid']) {
    const value = attributes.includes(attribute) ? element.getAttribute(attribute) : null;
    if (value) best = Math.min(best, strengthOf(value));
  }
  return STRENGTH[best] ?? null;
}

/** The hint in a string of class names or ids. */
export const hintOfName = (names: string): Hint | null => STRENGTH[strengthOf(names)] ?? null;

function strengthOf(names: string): number {
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
  return best;
}

/** Any of the glued patterns: nine names of ten match none of them, and are done after one look instead of seven. */
const GLUED = new RegExp(
  [GLUED_HIDDEN, GLUED_COMMENTS, GLUED_BODY, GLUED_CAPTION, GLUED_FURNITURE, GLUED_STANDFIRST, GLUED_BYLINE]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** What a name is read as, in the order in which that is decided: first by the words in it, then by what it is glued from. */
const READINGS: readonly [Hint, ReadonlySet<string> | null, RegExp | null][] = [
  ['hidden', HIDDEN, GLUED_HIDDEN],
  ['comments', COMMENTS, GLUED_COMMENTS],
  ['body', BODY, GLUED_BODY],
  ['caption', CAPTION, GLUED_CAPTION],
  ['furniture', null, GLUED_FURNITURE],
  ['standfirst', STANDFIRST, GLUED_STANDFIRST],
  ['byline', BYLINE, GLUED_BYLINE],
  ['furniture', FURNITURE, null],
];

/** Place among the readings of each word there is. */
const READ_AS = new Map<string, number>();
for (const [place, [, set]] of READINGS.entries())
  for (const word of set ?? []) if (!READ_AS.has(word)) READ_AS.set(word, place);

function read(name: string): number {
  let place: number = READINGS.length;
  for (const part of partsOf(name)) place = Math.min(place, READ_AS.get(part.toLowerCase()) ?? place);
  if (GLUED.test(name)) for (let i = 0; i < place; i++) if (READINGS[i]![2]?.test(name)) place = i;
  const hint = READINGS[place]?.[0];
  return hint ? STRENGTH.indexOf(hint) : NOTHING;
}

/** Words of a name. Parts of camel case count from four letters on: generated names ("hJpRRP") are full of short ones. */
function partsOf(name: string): string[] {
  // Patterns that know all letters there are take a page a millisecond to compile.
  const [between, hump] = /[^ -~]/.test(name)
    ? [/[^\p{L}\d]+/u, /\p{Lu}?\p{Ll}{3,}/gu]
    : [/[^A-Za-z\d]+/, /[A-Z]?[a-z]{3,}/g];
  return [...name.split(between), ...(name.match(hump) ?? [])];
}
