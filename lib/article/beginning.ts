// The first blocks of a long article, to be marked while the rest is being read.
import type { Article } from '../model/article';

/** Whole blocks up to `most` characters, the first in any case; spans are those of the whole. `null` where that is all of it. */
export function beginningOf(article: Article, most: number): Article | null {
  const blocks = article.blocks.filter(({ end }, i) => i === 0 || end <= most);
  const last = blocks.at(-1);
  if (!last || blocks.length === article.blocks.length) return null;
  const { checks: _checks, ...rest } = article;
  return { ...rest, text: article.text.slice(0, last.end), blocks };
}
