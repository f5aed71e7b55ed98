// Which of a page's blocks are its article, what each of them is, and when the article was published.
import type { Gathered, Judged, Sent } from '../model/gathered';
import { articleRoot, type Root } from './article-root';
import { isoDate } from './dates';
import { hintOf } from './hints';
import { verdictsOn } from './prune';
import { statedBelow } from './turned';

/** Where this share of the text or more would go for not being drawn, the page has not drawn its article yet: all of it stays. */
const NOT_YET = 0.5;

/** `null` where the page has no running text. Pure: a content script sends what it gathered, the background judges it. */
export function judge(sent: Sent): Judged | null {
  const gathered = opened(sent);
  const below = statedBelow(gathered);
  const page = below ? { ...gathered, stated: below } : gathered;
  const root = articleRoot(page, page.stated, below ? page.at : 0);
  if (!root) return null;
  const kept = withoutUnseen(
    sent,
    verdictsOn(page, root).flatMap((verdict, i) => ('keep' in verdict ? [[i, verdict.keep]] : [])),
  );
  if (kept.length === 0) return null;
  // What stands above an article below is of the one before it.
  const date = firstDate(page.stated.dates) ?? dateBeside(page, root, below ? page.boxes[root.own]!.first : 0);
  return below ? { kept, date, title: below.title } : { kept, date };
}

function withoutUnseen({ candidates, unseen }: Sent, kept: Judged['kept']): Judged['kept'] {
  const length = (blocks: Judged['kept']) => blocks.reduce((sum, [i]) => sum + candidates[i]![1].length, 0);
  const seen = kept.filter(([i]) => !unseen.includes(i));
  return length(kept) - length(seen) < NOT_YET * length(kept) ? seen : kept;
}

/** What was sent, with the hints that its names give. */
function opened({ boxes, candidates, stated, at }: Sent): Gathered {
  return {
    boxes: boxes.map(([tag, parent, first, last, ...names]) => {
      const hint = hintOf(tag, names);
      return { tag, parent, hint, names: hint || tag === 'blockquote' ? (names[0] ?? '') : '', first, last };
    }),
    candidates: candidates.map(([box, text, linked, bold]) => ({ box, text, linked, bold })),
    stated,
    at,
  };
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
