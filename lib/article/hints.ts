// What an element's class, id, role and tag say it holds: furniture, a caption, a standfirst, the body of an article.
import type { Hint } from '../model/gathered';
import { AS_BYLINE, AS_CAPTION, AS_COMMENTS, AS_HIDDEN, reader, statedBy, words } from './names';

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
const GLUED_FURNITURE =
  /newsletter|expandable-?box|related|taboola|outbrain|sidebar|breadcrumb|sponsor|pull-?quote|recirc|read-?more|lire-?aussi|most-?(?:read|popular)|also-?(?:read|like)|see-?also|more-?(?:from|stories|on-|news)|you-?may|subscri(?:be|ption)-|sign-?up|(?:^|[-_ ])ad[sv]?[-_]|share-?(?:bar|tools|button|links|this)|social-?(?:share|media|links|bar)|teaser|promo[-_ b]|site-?(?:footer|header)|global-?(?:footer|header)|tag-?(?:list|cloud)|cookie|a-lire|voir-?aussi|sur-le-meme|weitere|mehr-zum|post-?(?:navigation|footer|tags)|entry-?(?:footer|tags)|follow-?us/i;
const GLUED_BODY =
  /article-?_*body|story-?_*body|article-?_*text|article-?_*content|post-?_*content|entry-?_*content|body-?_*text|body-?_*copy|story-?_*content/i;
const GLUED_STANDFIRST =
  /standfirst|chapo|chapeau|sub-?title|sub-?headline|article-?_*(?:summary|intro|lead|lede|dek|excerpt|description)|(?:^|[-_ ])(?:dek|lede|lead|lead-?in|intro)(?:[-_ ]|$)/i;

const FURNITURE_ROLES = words(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist',
);

/** The hint in a string of class names or ids. */
export const hintOfName = reader([
  AS_HIDDEN,
  AS_COMMENTS,
  ['body', BODY, GLUED_BODY],
  AS_CAPTION,
  ['furniture', null, GLUED_FURNITURE],
  ['standfirst', STANDFIRST, GLUED_STANDFIRST],
  AS_BYLINE,
  ['furniture', FURNITURE, null],
]);

/** What a box is by its tag and its names, as they are sent. `null` where they say nothing. */
export function hintOf(
  tag: string,
  [classes = '', ids = '', role = '', itemprop = '']: readonly string[],
): Hint | null {
  if (tag === 'blockquote') return null;
  if (FURNITURE_ROLES.has(role)) return 'furniture';
  return statedBy(itemprop) ?? hintOfName(`${classes} ${ids}`);
}
