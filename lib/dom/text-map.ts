// The way between `Article.text` and the page: from a span to live ranges, from a place in a text node to an offset.
import type { Span } from '../model/span';
import type { Runs } from './runs';

/** A stretch of one text node, offsets in UTF-16 units of its data. */
export interface Stretch {
  node: Text;
  start: number;
  end: number;
}

/** One block's runs, where the block starts in `Article.text`, and the element it is. */
export interface Placed {
  at: number;
  element: Element;
  first: number;
  last: number;
}

export class TextMap {
  readonly #document: Document;
  readonly #nodes: Text[] = [];
  readonly #offsets: number[] = [];
  readonly #lengths: number[] = [];
  readonly #starts: number[] = [];
  readonly #apart: boolean[] = [];
  /** The element that each run's block is. */
  readonly #blocks: Element[] = [];
  /** First run of each text node; a node's runs lie side by side. */
  readonly #firsts = new Map<Node, number>();

  /** `placed`: in order of the text; runs `first` to `last` (not included). */
  constructor(document: Document, runs: Runs, placed: readonly Placed[]) {
    this.#document = document;
    for (const { at, element, first, last } of placed) {
      let apart = true;
      for (let i = first; i < last; i++) {
        apart ||= runs.apart[i]!;
        if (runs.lengths[i]! === 0) continue;
        const node = runs.nodes[i]!;
        if (!this.#firsts.has(node)) this.#firsts.set(node, this.#nodes.length);
        this.#nodes.push(node);
        this.#offsets.push(runs.offsets[i]!);
        this.#lengths.push(runs.lengths[i]!);
        this.#starts.push(at + runs.starts[i]!);
        this.#apart.push(apart);
        this.#blocks.push(element);
        apart = false;
      }
    }
  }

  /** The text nodes the article is made of, in order. */
  nodes(): Iterable<Node> {
    return this.#firsts.keys();
  }

  /**
   * Name of the element that the block of a text node of the article is; of the host, where that is in a shadow tree. Throws where
   * the node is no part of the article.
   */
  tagOf(node: Node): string {
    return hosting(this.#blocks[this.#firsts.get(node)!]!).localName;
  }

  /** Stretches of text nodes that make up the span, in order; what collapsed or is not seen may lie between them. */
  stretches(span: Span): Stretch[] {
    const found: Stretch[] = [];
    for (let i = this.#runAt(span.start); i < this.#nodes.length && this.#starts[i]! < span.end; i++) {
      const start = Math.max(span.start - this.#starts[i]!, 0);
      const end = Math.min(span.end - this.#starts[i]!, this.#lengths[i]!);
      if (end > start)
        found.push({ node: this.#nodes[i]!, start: this.#offsets[i]! + start, end: this.#offsets[i]! + end });
    }
    return found;
  }

  /**
   * One live range from the span's first character to its last; `null` where the span holds no character of the page or its
   * nodes have left the page. Between blocks it may run over parts of the page that are no part of the article: see `ranges`.
   */
  range(span: Span): Range | null {
    const first = this.#runAt(span.start);
    const last = this.#runBefore(span.end);
    if (span.end <= span.start || first > last || first >= this.#nodes.length) return null;
    const start = this.#offsets[first]! + Math.max(span.start - this.#starts[first]!, 0);
    const end = this.#offsets[last]! + Math.min(span.end - this.#starts[last]!, this.#lengths[last]!);
    return this.#live(first, start, last, end);
  }

  /** Live ranges that together hold the span's characters and no text that was left out; at least one a block. */
  ranges(span: Span): Range[] {
    const found: Range[] = [];
    if (span.end <= span.start) return found;
    const last = this.#runBefore(span.end);
    for (let i = this.#runAt(span.start); i <= last; ) {
      let to = i;
      while (to < last && !this.#apart[to + 1]) to++;
      const start = this.#offsets[i]! + Math.max(span.start - this.#starts[i]!, 0);
      const end = this.#offsets[to]! + Math.min(span.end - this.#starts[to]!, this.#lengths[to]!);
      const range = this.#live(i, start, to, end);
      if (range) found.push(range);
      i = to + 1;
    }
    return found;
  }

  /**
   * Offset into `Article.text` of the character that follows a place in the page, `null` where the place is not in the article.
   * A place inside collapsed white space is that of the character after it; an element with a child number is its next text.
   */
  offsetAt(node: Node, offset: number): number | null {
    if (node.nodeType !== 3) {
      const inside = textAt(node, offset);
      return inside ? this.offsetAt(inside, 0) : null;
    }
    const first = this.#firsts.get(node);
    if (first === undefined) return null;
    let i = first;
    while (this.#nodes[i + 1] === node && this.#offsets[i + 1]! <= offset) i++;
    const inside = Math.min(Math.max(offset - this.#offsets[i]!, 0), this.#lengths[i]!);
    return this.#starts[i]! + inside;
  }

  #live(first: number, start: number, last: number, end: number): Range | null {
    const from = this.#nodes[first]!;
    const to = this.#nodes[last]!;
    if (!from.isConnected || !to.isConnected || start > from.length || end > to.length) return null;
    const range = this.#document.createRange();
    range.setStart(from, start);
    range.setEnd(to, end);
    return range;
  }

  /** The first run that ends after the offset. */
  #runAt(offset: number): number {
    let low = 0;
    let high = this.#nodes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! + this.#lengths[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The last run that starts before the offset; -1 where there is none. */
  #runBefore(offset: number): number {
    let low = 0;
    let high = this.#nodes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

/** The element itself, or the one in the document that its shadow tree hangs on. */
function hosting(element: Element): Element {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? hosting(host) : element;
}

/** The first text node at or after the `index`th child, inside the element. */
function textAt(node: Node, index: number): Node | null {
  for (let child = node.childNodes[index] ?? null; child; child = child.nextSibling) {
    if (child.nodeType === 3) return child;
    const inside = child.nodeType === 1 ? textAt(child, 0) : null;
    if (inside) return inside;
  }
  return null;
}
