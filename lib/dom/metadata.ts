// What a page says of itself: title, outlet, dates, author, language, from structured data, then meta tags, then structure.
import { loose } from '../article/wording';
import type { Stated } from '../model/gathered';

export type Metadata = Omit<Stated, 'url' | 'checks'>;

type Json = Record<string, unknown>;

const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:(?:News|Reportage|Opinion|Analysis|Background|Ask|Review|Advertiser|Satirical|Scholarly|Tech|Medical)\w*Article|Article|ReportageNewsArticle|BlogPosting|LiveBlogPosting|Report|ClaimReview)$/;

/** Reads the head, the structured data and, for what they leave open, a few elements of the body. */
export function metadataOf(document: Document, url: string | null, nodes = structured(document)): Metadata {
  const resolved = (value: unknown) => dereferenced(value, nodes);
  const article = nodes.find((node) => types(node).some((type) => ARTICLE_TYPE.test(type))) ?? null;
  const meta = metaTags(document);
  const first = (...names: string[]) => names.map((name) => meta.get(name)).find((value) => value) ?? null;
  const domain = domainOf(url) ?? domainOf(canonical(document)) ?? domainOf(first('og:url'));
  const site =
    first('og:site_name') ??
    nameOf(resolved(article?.['publisher'])) ??
    first('application-name', 'twitter:app:name:iphone', 'dc.publisher', 'publisher', 'article:publisher_name') ??
    nameOf(nodes.find((node) => types(node).some((type) => /(?:Organization|WebSite|NewsMedia)/.test(type))));
  const description = first('og:description', 'description', 'twitter:description', 'dc.description');
  return {
    title: titleOf(document, text(article?.['headline']) ?? first('og:title', 'twitter:title', 'dc.title'), site),
    lang: language(document, article, first('og:locale', 'content-language', 'dc.language', 'language')),
    dates: datesOf(document, article, first, url),
    author:
      namesOf(resolved(article?.['author'])) ??
      person(
        first(
          'author',
          'article:author_name',
          'parsely-author',
          'sailthru.author',
          'dc.creator',
          'byl',
          'cxenseparse:author',
          'article:author',
          'twitter:creator_name',
        ),
      ) ??
      authorOfBody(document),
    outlet: { name: site ? clean(site) : null, domain },
    description: description ? clean(description) : null,
    body: text(article?.['articleBody']),
  };
}

/** All nodes of the page's JSON-LD, graphs and nested main entities opened; broken blocks are passed over. */
export function structured(document: Document): Json[] {
  const found: Json[] = [];
  const visit = (value: unknown, depth: number) => {
    if (depth > 4 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const each of value) visit(each, depth + 1);
      return;
    }
    const node = value as Json;
    if (node['@type']) found.push(node);
    visit(node['@graph'], depth + 1);
    visit(node['mainEntity'], depth + 1);
    visit(node['mainEntityOfPage'], depth + 1);
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const value = parse(script.textContent ?? '');
    if (value !== null) visit(value, 0);
  }
  return found;
}

/** What a value stands for: nodes of one graph point at each other by `@id` alone. */
function dereferenced(value: unknown, nodes: readonly Json[]): unknown {
  if (Array.isArray(value)) return value.map((each) => dereferenced(each, nodes));
  if (typeof value !== 'object' || value === null || 'name' in value) return value;
  const id = (value as Json)['@id'];
  return (typeof id === 'string' && nodes.find((node) => node['@id'] === id && 'name' in node)) || value;
}

function parse(json: string): unknown {
  const bare = json
    .replace(/^\s*(?:\/\/)?\s*(?:<!\[CDATA\[|<!--)?/, '')
    .replace(/(?:\/\/)?\s*(?:\]\]>|-->)?\s*;?\s*$/, '');
  for (const attempt of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ')])
    try {
      return JSON.parse(attempt);
    } catch {
      // Sites write line breaks into strings; anything worse is no structured data.
    }
  return null;
}

export const types = (node: Json): string[] =>
  [node['@type']].flat().filter((type): type is string => typeof type === 'string');

function metaTags(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const content = tag.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  return found;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
};

/** Collapsed white space, and entities that sites write twice. */
export const clean = (value: string): string =>
  value
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#0?39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/&#(x?)([\da-f]+);/gi, (whole, hex: string, digits: string) => {
      const code = Number.parseInt(digits, hex ? 16 : 10);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
    })
    .replace(/<[^<>]{1,60}>/g, '')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const text = (value: unknown): string | null => {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one.trim() ? clean(one) : null;
};

function nameOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'string') return /^https?:/.test(one) ? null : text(one);
  return typeof one === 'object' && one !== null ? text((one as Json)['name']) : null;
}

function namesOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .map(nameOf)
    .filter((name): name is string => name !== null);
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}

const person = (value: string | null): string | null =>
  value && !/^https?:|^\/|^@/.test(value) ? clean(value).replace(/^(?:by|par|von|por)\s+/i, '') || null : null;

/** The structured title; else the first heading, else the title of the window without the site's name. */
function titleOf(document: Document, stated: string | null, site: string | null): string | null {
  const window = clean(document.querySelector('title')?.textContent ?? '');
  const headings = [...document.querySelectorAll('h1')].map((h1) => clean(h1.textContent ?? '')).filter(Boolean);
  const known = stated ? clean(stated) : window;
  const heading =
    turnedTo(window, known, headings, site) ??
    headings.find((h1) => h1.length > 3 && (same(known, h1) || same(window, h1)));
  if (heading) return heading;
  if (stated) return withoutSite(clean(stated), site);
  if (headings.length === 1 && headings[0]!.length > 15) return headings[0]!;
  return window ? withoutSite(window, site) : (headings[0] ?? null);
}

/** A page that goes on to another article changes its window's title and leaves what it stated: the heading it has turned to. */
function turnedTo(
  window: string,
  stated: string,
  headings: readonly string[],
  site: string | null,
): string | undefined {
  const now = loose(window);
  if (same(window, stated) || now.includes(loose(stated))) return undefined;
  return headings.find((h1) => h1.length > 12 && h1 !== site && now.startsWith(loose(h1)));
}

const same = (a: string, b: string): boolean => {
  const [x, y] = [loose(a), loose(b)];
  return x !== '' && y !== '' && (x === y || (y.length > 12 && x.startsWith(y)) || (x.length > 12 && y.startsWith(x)));
};

function withoutSite(title: string, site: string | null): string {
  const parts = title.split(/\s+[|–—·•»:-]\s+|\s*\|\s*/);
  if (parts.length < 2) return title;
  const last = parts[parts.length - 1]!;
  if ((site && loose(site).includes(loose(last))) || /\|/.test(title))
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»:-]+$/, '');
  return title;
}

function language(document: Document, article: Json | null, stated: string | null): string | null {
  const html = document.documentElement;
  const found =
    html?.getAttribute('lang') ||
    html?.getAttribute('xml:lang') ||
    text(article?.['inLanguage']) ||
    nameOf(article?.['inLanguage']) ||
    stated ||
    document.querySelector('article[lang], main[lang], body[lang]')?.getAttribute('lang');
  const primary = /^[a-z]{2,3}(?=$|[-_])/i.exec(found?.trim() ?? '')?.[0];
  return primary ? primary.toLowerCase() : null;
}

const canonical = (document: Document): string | null =>
  document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;

/** Host without "www."; `null` for what is no address on the web. */
export function domainOf(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname ? hostname.replace(/^www\./, '') : null;
}

/** A date that needs no further reading: nothing less likely is looked for then. */
const PLAIN = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/;

/** What may be the date of publication, as it is written, likeliest first; nothing after one that is plain. */
function datesOf(
  document: Document,
  article: Json | null,
  first: (...names: string[]) => string | null,
  url: string | null,
): string[] {
  const found: string[] = [];
  const enough = (value: string | null | undefined) => {
    if (value) found.push(value.slice(0, 400));
    return value ? PLAIN.test(value) : false;
  };
  if (enough(text(article?.['datePublished'])) || enough(first(...DATE_NAMES))) return found;
  for (const selector of DATE_PLACES)
    for (const element of [...document.querySelectorAll(selector)].slice(0, 3)) {
      const own = element.textContent ?? '';
      const stated =
        element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.getAttribute('title');
      if (enough(stated) || (own.length < 160 && enough(own))) return found;
    }
  if (!enough(text(article?.['dateCreated']) ?? text(article?.['dateModified']))) enough(dateOfAddress(url));
  return found;
}

const DATE_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date.issued',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'publish-date',
  'publish_date',
  'pubdate',
  'published_time',
  'publication_date',
  'publishdate',
  'article.published',
  'og:published_time',
  'date',
  'last-modified',
];

const DATE_PLACES = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'main time[datetime]',
  'time[datetime]',
  'abbr.published, .published[title]',
  '[class*="publish" i], [class*="dateline" i], [class*="timestamp" i], [class*="byline" i] time, article time',
  '[class*="date" i]',
];

function dateOfAddress(url: string | null): string | null {
  const found = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-]|\D|$)/.exec(url ?? '');
  return found ? `${found[1]}-${found[2]}-${found[3]}` : null;
}

function authorOfBody(document: Document): string | null {
  for (const selector of [
    '[itemprop="author"] [itemprop="name"]',
    '[itemprop="author"]',
    'a[rel~="author"]',
    '[class*="byline" i] a, [class*="author" i] a',
    '[class*="byline" i], [class*="author-name" i], [class*="auteur" i]',
  ]) {
    const found = clean(document.querySelector(selector)?.textContent ?? '').replace(/^(?:by|par|von|por)\s+/i, '');
    if (found && found.length < 60 && !/\d/.test(found)) return found;
  }
  return null;
}
