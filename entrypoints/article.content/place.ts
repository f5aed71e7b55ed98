// Where a card goes: beside the words it speaks of, on a side with room, never over them, never outside the window.

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The words a card speaks of: the line that was pointed at, and all lines of the finding, in window coordinates. */
export interface Words {
  line: Box;
  lines: readonly Box[];
}

export interface Place {
  left: number;
  top: number;
  /** The most height the card may take; what does not fit scrolls inside it. */
  room: number;
  side: 'below' | 'above' | 'right' | 'left';
}

/** Distance between the words and the card, and between the card and the window's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 8;
/** Less height than this makes no card that one can read in. */
const LEAST = 170;

/**
 * The card's place. Whole below the words, else whole above, else beside them; where it fits nowhere whole, on the larger side,
 * cut to the room there. Where a long quotation leaves no room at all, the same round the line that was pointed at alone.
 * `view`: the part of the window that is seen. `reversed`: lines run from right to left.
 */
export function place({ line, lines }: Words, card: Size, view: Box, reversed = false): Place {
  const inner = {
    left: view.left + EDGE,
    top: view.top + EDGE,
    width: view.width - 2 * EDGE,
    height: view.height - 2 * EDGE,
  };
  const seen = lines.map((each) => meet(each, view)).filter((each) => each !== null);
  const wanted = { ...card, height: Math.min(card.height, inner.height) };
  return (
    around(union([line, ...seen]), line, wanted, inner, reversed, LEAST) ??
    around(line, line, wanted, inner, reversed, 0)!
  );
}

/** The place round a box; `null` where no side offers `least` pixels of height. */
function around(avoid: Box, line: Box, card: Size, inner: Box, reversed: boolean, least: number): Place | null {
  const below = bottom(inner) - (bottom(avoid) + GAP);
  const above = avoid.top - GAP - inner.top;
  const left = clamp(reversed ? right(line) - card.width : line.left, inner.left, right(inner) - card.width);
  const under = (room: number): Place => ({ left, top: bottom(avoid) + GAP, room, side: 'below' });
  const over = (room: number): Place => ({
    left,
    top: avoid.top - GAP - Math.min(card.height, room),
    room,
    side: 'above',
  });
  if (card.height <= below) return under(below);
  if (card.height <= above) return over(above);
  const beside = (['right', 'left'] as const).filter((side) =>
    side === 'right' ? right(inner) - (right(avoid) + GAP) >= card.width : avoid.left - GAP - inner.left >= card.width,
  );
  const side = reversed ? beside.at(-1) : beside[0];
  if (side)
    return {
      left: side === 'right' ? right(avoid) + GAP : avoid.left - GAP - card.width,
      top: clamp(line.top, inner.top, bottom(inner) - card.height),
      room: inner.height,
      side,
    };
  if (Math.max(below, above) < least) return null;
  return below >= above ? under(below) : over(above);
}

const right = (box: Box): number => box.left + box.width;
const bottom = (box: Box): number => box.top + box.height;

/** A value between two bounds; where they cross, the lower one. */
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

function union(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  return {
    left,
    top,
    width: Math.max(...boxes.map(right)) - left,
    height: Math.max(...boxes.map(bottom)) - top,
  };
}

/** Joins the rectangles of one line that touch, so that a name in two inline boxes has one underline. Input in reading order. */
export function lines(rects: Iterable<Box>): Box[] {
  const out: Box[] = [];
  for (const { left, top, width, height } of rects) {
    if (width < 0.5 || height < 0.5) continue;
    const last = out[out.length - 1];
    const sameLine =
      last && Math.abs(last.top + last.height / 2 - (top + height / 2)) < Math.max(last.height, height) / 2;
    if (last && sameLine && left <= right(last) + 3 && left + width >= last.left - 3)
      Object.assign(last, union([last, { left, top, width, height }]));
    else out.push({ left, top, width, height });
  }
  return out;
}

/** What two boxes share, `null` where they do not meet. */
export function meet(a: Box, b: Box): Box | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(right(a), right(b)) - left;
  const height = Math.min(bottom(a), bottom(b)) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

/** True where the point lies in the box, `slack` pixels around it included. */
export const holds = (box: Box, x: number, y: number, slack = 2): boolean =>
  x >= box.left - slack && x <= right(box) + slack && y >= box.top - slack && y <= bottom(box) + slack;
