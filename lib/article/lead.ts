// Fetches back what of an article stands above its text box: the standfirst, and first paragraphs set apart.
import type { BlockKind } from '../model/article';
import type { Box, Gathered } from '../model/gathered';
import { boxName, type Root } from './article-root';
import { CAPTION_LINE, CREDIT, LABEL, PLEA, POINTER, REQUEST } from './phrases';
import type { Verdict } from './verdict';
import { isTitle, loose } from './wording';

/** Candidates above the box that are looked at, and how many of them may be fetched. */
const REACH = 60;
const MOST = 6;

/** Furniture by name that still may hold a standfirst: sites call it the article's own teaser, or put it beside the byline. */
const HEADER = /teaser|head|intro|author|info|top/i;

/** Changes the verdicts of candidates between the title and the root; where no title stands above, nothing is fetched. */
export function fetchLead({ boxes, candidates, stated }: Gathered, root: Root, verdicts: Verdict[]): void {
  const around = boxes[root.box]!;
  const title = loose(stated.title ?? '');
  const description = loose(stated.description ?? '');
  const kept = new Set<string>();
  for (let i = around.first; i < around.last; i++) if ('keep' in verdicts[i]!) kept.add(loose(candidates[i]!.text));
  const found: [number, BlockKind][] = [];
  // An article that has the title inside it takes nothing from the ones above it.
  const top = root.own >= 0 ? boxes[root.own]!.first : 0;
  for (let i = around.first - 1; i >= Math.max(top, around.first - REACH); i--) {
    const { text, box, linked } = candidates[i]!;
    const { tag } = boxes[box]!;
    if (tag === 'h1' || (tag === 'h2' && isTitle(text, title))) {
      for (const [at, kind] of found.slice(-MOST)) verdicts[at] = { keep: kind };
      return;
    }
    const own = loose(text);
    if (text.length < 30 || linked > 0.4 || own === title || kept.has(own) || isFurniture(text)) continue;
    const described = description.length > 40 && own.startsWith(description.slice(0, 60));
    const kind = kindOf(boxes, around, box, text, described);
    if (kind) found.push([i, kind]);
  }
}

function isFurniture(text: string): boolean {
  const lower = text.toLowerCase();
  return [LABEL, PLEA, POINTER, REQUEST, CAPTION_LINE, CREDIT].some((wording) => wording.test(lower));
}

function kindOf(boxes: readonly Box[], around: Box, box: number, text: string, described: boolean): BlockKind | null {
  let standfirst = described;
  for (let at = box, up = 0; at > 0; at = boxes[at]!.parent, up++) {
    const { tag, hint, first, last } = boxes[at]!;
    // A box that holds the article too says nothing about this block.
    if (last > around.first && first < around.last) break;
    if (/^(?:aside|footer|figure|figcaption|form|li|table)$/.test(tag)) return null;
    if (standfirst) {
      if (hint === 'comments' || (hint === 'furniture' && !HEADER.test(boxName(boxes[at]!)))) return null;
    } else if (hint === 'standfirst' && up < 3) standfirst = true;
    else if (hint !== null && hint !== 'body') return null;
  }
  if (standfirst) return 'standfirst';
  return boxes[box]!.tag === 'p' && text.length > 60 && /[.!?…»”"]$/.test(text) ? 'paragraph' : null;
}
