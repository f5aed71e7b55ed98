// Where in a list of spans in order the first one starts that is not before an offset.
import type { Span } from '../model/span';

/** Index of the first span that starts at or behind `offset`; the list's length where none does. */
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
