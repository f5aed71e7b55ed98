// Where a card goes: never over the words it explains, never outside the window, cut to the room where there is too little.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, lines, meet, place, type Words } from '../../entrypoints/article.content/place';

const VIEW: Box = { left: 0, top: 0, width: 1100, height: 820 };
const CARD = { width: 360, height: 400 };
const text = (...boxes: Box[]): Words => ({ line: boxes[0]!, lines: boxes });
const line = (top: number, left = 60, width = 640): Box => ({ left, top, width, height: 24 });

describe('place', () => {
  test('below the last of the words where the card fits there', () => {
    expect(place(text(line(100), line(130)), CARD, VIEW)).toMatchObject({ side: 'below', top: 160, left: 60 });
  });

  test('above the first of them where it does not', () => {
    expect(place(text(line(600), line(630)), CARD, VIEW)).toMatchObject({ side: 'above', top: 194 });
  });

  test('beside them where it fits neither below nor above', () => {
    expect(place(text(line(380), line(420)), { ...CARD, height: 480 }, VIEW)).toMatchObject({
      side: 'right',
      left: 706,
      top: 332,
    });
  });

  test('on the larger side, cut to its room, where there is nothing beside them', () => {
    const narrow = { ...VIEW, width: 720 };
    expect(place(text(line(300)), { ...CARD, height: 520 }, narrow)).toMatchObject({ side: 'below', room: 482 });
    expect(place(text(line(500)), { ...CARD, height: 520 }, narrow)).toMatchObject({
      side: 'above',
      top: 8,
      room: 486,
    });
  });

  test('round the pointed line alone where a quotation fills the window', () => {
    const narrow = { ...VIEW, width: 400 };
    const all = Array.from({ length: 30 }, (_, i) => line(10 + 27 * i, 20, 360));
    const at = place({ line: all[8]!, lines: all }, CARD, narrow);
    expect(at).toMatchObject({ side: 'below', top: 256 });
  });

  test('lines that run from right to left: flush with the line’s right end', () => {
    expect(place(text(line(100, 400, 300)), CARD, VIEW, true)).toMatchObject({ left: 340 });
  });

  test('a pinch-zoomed window: inside the part that is seen', () => {
    const at = place(
      text(line(400, 520, 100)),
      { width: 200, height: 100 },
      { left: 500, top: 300, width: 300, height: 200 },
    );
    expect(at).toMatchObject({ side: 'above', left: 520, top: 308, room: 86 });
  });

  test('never over the pointed line, never outside the window', () => {
    const box = fc.record({ left: fc.integer({ min: 0, max: 900 }), width: fc.integer({ min: 5, max: 700 }) });
    fc.assert(
      fc.property(
        fc.array(box, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: -300, max: 700 }),
        fc.integer({ min: 40, max: 520 }),
        fc.integer({ min: 376, max: 1600 }),
        fc.integer({ min: 120, max: 1000 }),
        fc.boolean(),
        (boxes, first, height, width, tall, reversed) => {
          const view = { left: 0, top: 0, width, height: tall };
          const all = boxes.map((b, i) => ({ ...b, top: first + 28 * i, height: 24 }));
          const seen = all.find((each) => meet(each, view));
          fc.pre(seen !== undefined && seen.top >= 0 && seen.top + seen.height <= tall);
          const at = place({ line: seen!, lines: all }, { width: 360, height }, view, reversed);
          const card = { left: at.left, top: at.top, width: 360, height: Math.min(height, at.room) };
          if (card.height > 0) {
            expect(meet(card, seen!)).toBeNull();
            expect(card.top).toBeGreaterThanOrEqual(0);
            expect(card.top + card.height).toBeLessThanOrEqual(tall);
            expect(card.left).toBeGreaterThanOrEqual(0);
            expect(card.left + card.width).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});

test('lines: boxes of one line that touch are one, others are not', () => {
  const a = { left: 10, top: 0, width: 40, height: 20 };
  const b = { left: 51, top: 2, width: 30, height: 16 };
  const next = { left: 10, top: 26, width: 40, height: 20 };
  const apart = { left: 120, top: 0, width: 40, height: 20 };
  expect(lines([a, b, next])).toEqual([{ left: 10, top: 0, width: 71, height: 20 }, next]);
  expect(lines([a, apart])).toHaveLength(2);
});
