// Where a card goes: beside the line it speaks of, on the side with room, never outside the window.

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Distance between the line and the card, and between the card and the window's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/**
 * The card's place in window coordinates. Below the anchor where it fits, else above, else where there is more room; pushed
 * inside the window sideways. `reversed`: the line runs from right to left.
 */
export function place(
  anchor: Box,
  card: { width: number; height: number },
  view: { width: number; height: number },
  reversed = false,
): { left: number; top: number; side: 'below' | 'above' } {
  const bottom = anchor.top + anchor.height;
  const roomBelow = view.height - EDGE - (bottom + GAP);
  const roomAbove = anchor.top - GAP - EDGE;
  const side = card.height <= roomBelow || roomBelow >= roomAbove ? 'below' : 'above';
  const wantedTop = side === 'below' ? bottom + GAP : anchor.top - GAP - card.height;
  const wantedLeft = reversed ? anchor.left + anchor.width - card.width : anchor.left;
  return {
    left: clamp(wantedLeft, EDGE, view.width - EDGE - card.width),
    top: clamp(wantedTop, EDGE, view.height - EDGE - card.height),
    side,
  };
}

/** A value between two bounds; where they cross, the lower one. */
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Joins the rectangles of one line that touch, so that a name in two inline boxes has one underline. Input in reading order. */
export function lines(rects: Iterable<Box>): Box[] {
  const out: Box[] = [];
  for (const { left, top, width, height } of rects) {
    if (width < 0.5 || height < 0.5) continue;
    const last = out[out.length - 1];
    const sameLine =
      last && Math.abs(last.top + last.height / 2 - (top + height / 2)) < Math.max(last.height, height) / 2;
    if (last && sameLine && left <= last.left + last.width + 3 && left + width >= last.left - 3) {
      const right = Math.max(last.left + last.width, left + width);
      const bottom = Math.max(last.top + last.height, top + height);
      last.left = Math.min(last.left, left);
      last.top = Math.min(last.top, top);
      last.width = right - last.left;
      last.height = bottom - last.top;
    } else out.push({ left, top, width, height });
  }
  return out;
}

/** What two boxes share, `null` where they do not meet. */
export function meet(a: Box, b: Box): Box | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

/** True where the point lies in the box, `slack` pixels around it included. */
export const holds = (box: Box, x: number, y: number, slack = 2): boolean =>
  x >= box.left - slack &&
  x <= box.left + box.width + slack &&
  y >= box.top - slack &&
  y <= box.top + box.height + slack;
