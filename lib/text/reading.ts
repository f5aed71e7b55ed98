// One article prepared for all stages: tokens and sentences over its untouched text.
import type { Article, Block } from '../model/article';
import type { Span } from '../model/span';
import { languageOf } from './language';
import { sentences } from './sentences';
import { type Token, tokenize } from './tokens';

export interface Reading {
  text: string;
  title: string | null;
  /** Primary language the text is read in ("fr", "en", …); "und" where it can't be told. */
  lang: string;
  /** ISO date of publication, `null` where unknown. */
  date: string | null;
  blocks: readonly Block[];
  tokens: readonly Token[];
  sentences: readonly Span[];
}

/** Prepares an article. Pure; cost is linear in the text. */
export function read(article: Article): Reading {
  const lang = languageOf(article.text, article.lang) ?? 'und';
  return {
    text: article.text,
    title: article.title,
    lang,
    date: article.date,
    blocks: article.blocks,
    tokens: tokenize(article.text),
    sentences: sentences(article.text, lang),
  };
}

/** An article made of bare text: every line is a paragraph. For text files, tests and benches. */
export function articleOf(text: string, facts: Partial<Article> = {}): Article {
  const blocks: Block[] = [];
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (text.slice(start, end).trim()) blocks.push({ start, end, kind: 'paragraph' });
    start = end + 1;
  }
  return {
    url: null,
    text,
    blocks,
    title: null,
    lang: null,
    date: null,
    author: null,
    outlet: { name: null, domain: null },
    ...facts,
  };
}
