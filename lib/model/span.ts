// A span: a half-open range `[start, end)` of UTF-16 code units into `Article.text`.
import { z } from './zod';

export const Span = z.object({ start: z.number(), end: z.number() });
export type Span = z.infer<typeof Span>;

/** A span with the text it covers, so that a reader of the data need not slice. */
export const TextSpan = z.object({ start: z.number(), end: z.number(), text: z.string() });
export type TextSpan = z.infer<typeof TextSpan>;

/** True where the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where `outer` covers all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Index of the first of the spans, which are in order, that starts at or behind `offset`; their number where none does. */
export function firstFrom(spans: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
