// The article that the reader has come to below the one the page is about: what endless scrolling appends.
import type { Gathered, Stated } from '../model/gathered';
import { articleOfTitle } from './article-root';
import { loose } from './wording';

/**
 * What is stated of the article in the box `at`: its heading is the title, and the rest of what the page states is of another.
 * `null` where that box holds no article with a heading and a text, or holds the page's own.
 */
export function statedBelow(page: Gathered): (Stated & { title: string }) | null {
  const { boxes, candidates, stated, at = -1 } = page;
  const around = boxes[at];
  if (!around) return null;
  for (let i = at; i >= 0; i = boxes[i]!.parent)
    if (boxes[i]!.hint === 'comments' || boxes[i]!.hint === 'furniture') return null;
  const inside = candidates.slice(around.first, around.last);
  const heading = (tag: string) => inside.find(({ box }) => boxes[box]!.tag === tag)?.text;
  const title = heading('h1') ?? heading('h2');
  if (!title || loose(title) === loose(stated.title ?? '')) return null;
  const { first, last } = boxes[articleOfTitle(page, loose(title))] ?? { first: -1, last: -1 };
  if (first < around.first || last > around.last) return null;
  return { ...stated, title, author: null, description: null, body: null, dates: [] };
}
