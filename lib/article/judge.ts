// Which of a page's blocks are its article, what each of them is, and when the article was published.
import type { Gathered, Judged } from '../model/gathered';
import { articleRoot, type Root } from './article-root';
import { isoDate } from './dates';
import { verdictsOn } from './prune';
import { statedBelow } from './turned';

/** `null` where the page has no running text. Pure: a content script sends what it gathered, the background judges it. */
export function judge(gathered: Gathered): Judged | null {
  const below = statedBelow(gathered);
  const page = below ? { ...gathered, stated: below } : gathered;
  const root = articleRoot(page, page.stated, below ? page.at : 0);
  if (!root) return null;
  const kept = verdictsOn(page, root).flatMap((verdict, i): Judged['kept'] =>
    'keep' in verdict ? [[i, verdict.keep]] : [],
  );
  if (kept.length === 0) return null;
  // What stands above an article below is of the one before it.
  const date = firstDate(page.stated.dates) ?? dateBeside(page, root, below ? page.boxes[root.own]!.first : 0);
  return below ? { kept, date, title: below.title } : { kept, date };
}

/** The first of several writings that is a date, as ISO 8601. */
export function firstDate(writings: readonly string[]): string | null {
  for (const writing of writings) {
    const date = isoDate(writing);
    if (date) return date;
  }
  return null;
}

/** The date in a short line near the top of the article, where the page states none elsewhere; none before the candidate `top`. */
function dateBeside({ boxes, candidates }: Gathered, root: Root, top: number): string | null {
  const { first, last } = boxes[root.box]!;
  const near = candidates.slice(Math.max(top, first - 20), Math.min(last, first + 12));
  return firstDate(near.flatMap(({ text }) => (text.length < 80 ? [text] : [])));
}
