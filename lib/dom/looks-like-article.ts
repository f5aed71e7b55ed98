// Whether a page is worth reading as an article: cheap evidence from its head and a few counts.
import { structured, types } from './metadata';

/** From this score on a page is read without being asked. */
export const ARTICLE_SCORE = 0.5;

export interface ArticleLikeness {
  /** 0 to 1. */
  score: number;
  /** Evidence for and against, as short codes. */
  why: string[];
}

const ARTICLE =
  /(?:News|Reportage|Opinion|Analysis|Review|Background)\w*Article|^Article$|BlogPosting|LiveBlogPosting|^Report$/;
const ELSE =
  /^(?:SearchResultsPage|CollectionPage|Product|ProductGroup|ItemPage|CheckoutPage|ProfilePage|ContactPage|AboutPage|FAQPage|QAPage|WebApplication|SoftwareApplication|Recipe|JobPosting|Event|Hotel|Restaurant|VideoGame)$/;

/** The most that the evidence looked at last can take from a score, or add to it. */
const TAKES = 0.15;
const ADDS = 0.5;

/**
 * Looks at structured data (`nodes`), metadata, running text and structure; stops early: what is left unread cannot bring the
 * score to the other side of `ARTICLE_SCORE`.
 */
export function looksLikeArticle(document: Document, nodes = structured(document)): ArticleLikeness {
  const why: string[] = [];
  let score = 0;
  const say = (code: string, points: number) => {
    why.push(code);
    score += points;
  };
  const likeness = () => ({ score: Math.min(Math.max(score, 0), 1), why });
  const kinds = nodes.flatMap(types);
  if (kinds.some((kind) => ARTICLE.test(kind))) say('structured-article', 0.6);
  else if (kinds.some((kind) => ELSE.test(kind))) say('structured-other', -0.4);
  const type =
    document.querySelector('meta[property="og:type" i], meta[name="og:type" i]')?.getAttribute('content') ?? '';
  if (/article/i.test(type)) say('metadata-article', 0.4);
  else if (/^(?:product|profile|video|music|book)/i.test(type)) say('metadata-other', -0.2);
  const text = runningText(document);
  if (text.length < 400) text.length = Math.max(text.length, textOfBody(document));
  if (text.length < 150) say('no-text', -0.6);
  else if (text.length < 400) say('little-text', -0.05);
  else if (text.length > 1200 && text.paragraphs >= 4) say('paragraphs', 0.4);
  else say('some-text', 0.1);
  if (score - TAKES >= ARTICLE_SCORE || score + ADDS < ARTICLE_SCORE) return likeness();
  if (
    document.querySelector(
      'meta[property="article:published_time"], meta[itemprop="datePublished"], [itemprop="articleBody"]',
    )
  )
    say('metadata-date', 0.2);
  const articles = document.getElementsByTagName('article').length;
  if (articles === 1) say('one-article', 0.15);
  else if (articles > 8) say('many-articles', -TAKES);
  if (document.getElementsByTagName('h1').length === 1) say('one-heading', 0.05);
  const date = document.querySelector('time[datetime], [class*="byline" i], [rel~="author"], [class*="publish" i]');
  if (date) say('byline', 0.1);
  return likeness();
}

/** Text outside links of the element that looks like an article's body: pages that write without paragraphs. */
function textOfBody(document: Document): number {
  const body = document.querySelector('[itemprop="articleBody"], article, main, [role="main"], #content');
  if (!body) return 0;
  let length = body.textContent?.length ?? 0;
  for (const other of body.querySelectorAll('a, script, style, noscript, button, select, ul'))
    length -= other.textContent?.length ?? 0;
  return Math.min(Math.max(length, 0), 1200);
}

/** Text of the first paragraphs that are sentences; looks no further than is needed. */
function runningText(document: Document): { length: number; paragraphs: number } {
  let length = 0;
  let paragraphs = 0;
  const all = document.getElementsByTagName('p');
  for (let i = 0; i < all.length && i < 300 && length < 3000; i++) {
    const text = all[i]!.textContent ?? '';
    if (text.length < 60 || !/[.!?…»”]\s*$/.test(text)) continue;
    length += text.length;
    paragraphs++;
  }
  return { length, paragraphs };
}
