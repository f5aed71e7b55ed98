// Findings on the page: draws them, finds the one under a point or beside another, opens cards, and takes it all back.
import type { View } from '../../components/card/view';
import type { T } from '../../components/t';
import type { Analysis } from '../../lib/model/analysis';
import type { WatchedSource } from '../../lib/model/watched';
import { Finder } from './finder';
import { follow } from './follow';
import { Layer, type LayerMark, markOf } from './layer';
import { type Box, holds, lines } from './place';
import { type Finding, type Mode, plan } from './plan';
import { watchPointer } from './pointer';
import { Popover } from './popover';
import { Registry } from './registry';
import { inSlices } from './slices';
import { type Grounds, type Tone, toneOf } from './tone';

export interface TextMap {
  range(span: { start: number; end: number }): Range | null;
  offsetAt(node: Node, offset: number): number | null;
}

export interface Reader {
  t: T;
  watched: readonly WatchedSource[];
  /** Milliseconds before a card opens under a resting pointer. */
  delay: number;
}

export interface OverlayActions {
  decide(surface: string, entity: string | null): void;
  /** What cards need; asked when one opens. `null`: the extension is gone. */
  reader(): Reader | null;
}

/** Milliseconds after which marks are shown though not all are there. */
const STROKE = 60;

export class Overlay {
  readonly #document: Document;
  readonly #actions: OverlayActions;
  readonly #layer: Layer;
  readonly #registry: Registry;
  readonly #popover: Popover;
  readonly #end = new AbortController();
  #drawing = new AbortController();
  #analysis: Analysis | null = null;
  #map: TextMap | null = null;
  #finder = new Finder([]);
  #grounds: Grounds = new Map();
  #current: Finding | null = null;
  #focusBefore: HTMLElement | null = null;

  constructor(document: Document, actions: OverlayActions) {
    this.#document = document;
    this.#actions = actions;
    this.#layer = new Layer(document);
    this.#registry = new Registry(document);
    this.#popover = new Popover(this.#layer, {
      decide: actions.decide,
      reveal: (annotation) => this.reveal(annotation),
      closed: (hadFocus) => this.#closed(hadFocus),
    });
    const view = document.defaultView!;
    const { signal } = this.#end;
    watchPointer(
      view,
      this.#layer.host,
      {
        hit: (x, y) => this.#hit(x, y),
        delay: () => this.#actions.reader()?.delay ?? 300,
        rest: (finding, x, y) => {
          if (this.#popover.hold !== 'pinned' && !this.#popover.hasFocus) this.#open(finding, 'hover', { x, y });
        },
        leave: () => {
          if (this.#popover.hold === 'hover' && !this.#popover.hasFocus) this.#popover.close();
          else if (!this.#popover.isOpen && !this.#onCursor) this.#emphasise(null);
        },
        press: (finding, x, y) => this.#open(finding, 'held', { x, y }),
        elsewhere: () => {
          if (this.#popover.isOpen && this.#popover.hold !== 'pinned') this.#popover.close();
        },
      },
      signal,
    );
    view.addEventListener('keydown', (event) => this.#key(event), { capture: true, signal });
    follow(document, signal, {
      moved: () => this.#follow(),
      scrolled: () => this.#popover.isOpen && this.#popover.check(),
    });
  }

  /** The constant host goes in, whatever will be found. */
  mount(): void {
    this.#layer.mount();
  }

  /** Draws an analysis; what was drawn before is taken back. Viewport first, in slices; resolves when all is drawn. */
  async show(analysis: Analysis, map: TextMap, mode: Mode): Promise<void> {
    this.clear();
    this.mount();
    this.#analysis = analysis;
    this.#map = map;
    this.#finder = new Finder(plan(analysis, mode));
    const drawing = this.#drawing.signal;
    const inLayer: LayerMark[] = [];
    if (mode.open) this.#registry.prepare();
    else this.#registry.close();
    const began = performance.now();
    const drawn = this.#finder.all.filter((finding) => finding.where !== null);
    await inSlices(this.#viewportFirst(drawn), drawing, (finding) => {
      const range = map.range(finding);
      if (!range) return;
      const tone = this.#toneOf(range);
      if (finding.where === 'layer') inLayer.push(markOf(finding.look, tone, () => map.range(finding)));
      else this.#registry.add(finding.look, tone, still(range));
      // A usual page is marked at one stroke; on a very long one the window's part does not wait for the rest.
      if (mode.open && performance.now() - began > STROKE) this.#registry.open();
    });
    if (drawing.aborted) return;
    if (mode.open) this.#registry.open();
    if (inLayer.length > 0 || !this.#layer.empty) this.#layer.draw(inLayer);
  }

  /** Takes marks and card away and leaves the host. */
  clear(): void {
    this.#drawing.abort();
    this.#drawing = new AbortController();
    this.#popover.close();
    this.#registry.empty();
    this.#layer.draw([]);
    this.#emphasise(null);
    this.#finder = new Finder([]);
    this.#grounds = new Map();
    this.#analysis = null;
    this.#map = null;
  }

  /** Leaves the page as if we had never been there, ready to come back. */
  withdraw(): void {
    this.clear();
    this.#registry.close();
    this.#layer.unmount();
  }

  /** The same for good. */
  destroy(): void {
    this.withdraw();
    this.#end.abort();
  }

  /** Goes to the next or previous finding; an open card goes along. False where there is nothing to go to. */
  step(by: 1 | -1): boolean {
    const from = this.#current ?? this.#fromViewport(by);
    const finding = this.#finder.step(from, by);
    if (!finding) return false;
    const wasOpen = this.#popover.isOpen;
    if (!this.#layer.root.activeElement) this.#focusBefore = focused(this.#document);
    this.#goTo(finding);
    this.#layer.cursor.focus({ preventScroll: true });
    if (wasOpen) this.#open(finding, 'held', null);
    return true;
  }

  /** Scrolls to an annotation and shows where it is; false where the page no longer has it. */
  reveal(annotation: string): boolean {
    const analysis = this.#analysis;
    const span =
      this.#finder.byId(annotation) ??
      analysis?.quotations.find((q) => q.id === annotation) ??
      analysis?.mentions.find((m) => m.id === annotation) ??
      analysis?.claims.find((c) => c.id === annotation);
    if (!span) return false;
    return this.#goTo(span);
  }

  #goTo(span: { start: number; end: number; id: string }): boolean {
    const range = this.#map?.range(span);
    const element = range && (range.startContainer.parentElement ?? null);
    if (!range || !element) return false;
    const view = this.#document.defaultView!;
    const box = range.getBoundingClientRect();
    if (box.top < view.innerHeight * 0.15 || box.bottom > view.innerHeight * 0.7) {
      const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      const y = box.top - view.innerHeight * 0.3;
      const scroller = scrollerOf(element);
      (scroller ?? view).scrollBy({
        top: y,
        behavior: still || Math.abs(y) > 2 * view.innerHeight ? 'instant' : 'smooth',
      });
    }
    this.#current = this.#finder.byId(span.id);
    this.#emphasise(this.#current ?? span, true);
    return true;
  }

  get #onCursor(): boolean {
    return this.#layer.root.activeElement === this.#layer.cursor;
  }

  #open(finding: Finding, hold: 'hover' | 'held', point: { x: number; y: number } | null): void {
    const reader = this.#actions.reader();
    const analysis = this.#analysis;
    if (!reader || !analysis) return;
    if (this.#popover.isOpen && this.#current?.id === finding.id) {
      if (hold === 'held') this.#popover.keep();
      return;
    }
    this.#current = finding;
    this.#emphasise(finding, this.#onCursor);
    const view: View = { kind: finding.kind, index: finding.index };
    this.#popover.open(
      view,
      { t: reader.t, analysis, watched: reader.watched },
      () => this.#anchor(finding, point),
      hold,
    );
  }

  /** The line of the finding that was pointed at, else its first. The point is remembered as a share of the finding's lines. */
  #anchor(finding: Finding, point: { x: number; y: number } | null): Box | null {
    const range = this.#map?.range(finding);
    if (!range) return null;
    const all = lines(range.getClientRects());
    const pointed = point && all.findIndex((line) => holds(line, point.x, point.y));
    if (pointed !== null && pointed >= 0) this.#line = { id: finding.id, index: pointed };
    const index = this.#line?.id === finding.id ? this.#line.index : 0;
    return all[index] ?? all[0] ?? null;
  }
  #line: { id: string; index: number } | null = null;

  #closed(hadFocus: boolean): void {
    if (hadFocus && !this.#layer.cursor.hidden) {
      this.#layer.cursor.focus({ preventScroll: true });
      return;
    }
    if (hadFocus) this.#returnFocus();
    if (!this.#onCursor) {
      this.#emphasise(null);
      this.#current = null;
    }
  }

  #returnFocus(): void {
    const before = this.#focusBefore;
    this.#focusBefore = null;
    if (before?.isConnected && before !== this.#document.body) before.focus({ preventScroll: true });
    else (this.#layer.root.activeElement as HTMLElement | null)?.blur();
  }

  /** Keys only while a card is open or the cursor is on a finding; never in fields, never synthetic. */
  #key(event: KeyboardEvent): void {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    const ours = event.target === this.#layer.host;
    if (!ours && (!this.#popover.isOpen || isEditable(event))) return;
    if (event.key === 'Escape' && this.#popover.isOpen) {
      this.#popover.close();
      if (ours) take(event);
    } else if (event.key === 'Escape' && this.#onCursor) {
      this.#leaveCursor();
      take(event);
    } else if ((event.key === 'Enter' || event.key === ' ') && this.#onCursor && this.#current) {
      this.#open(this.#current, 'held', null);
      take(event);
    } else if (event.key === 'Tab') this.#tab(event);
  }

  #tab(event: KeyboardEvent): void {
    const { isOpen, hasFocus } = this.#popover;
    if (isOpen && !hasFocus && !event.shiftKey) {
      if (!this.#onCursor) this.#focusBefore = focused(this.#document);
      this.#popover.keep();
      if (this.#popover.focus()) take(event);
    } else if (hasFocus && this.#popover.atEdge(event.shiftKey)) {
      // Out of the card and back to the text; the page's own order goes on from there.
      if (event.shiftKey && !this.#layer.cursor.hidden) this.#layer.cursor.focus({ preventScroll: true });
      else this.#returnFocus();
      take(event);
    } else if (this.#onCursor) this.#leaveCursor();
  }

  #leaveCursor(): void {
    this.#returnFocus();
    this.#emphasise(null);
    this.#current = null;
  }

  /** Washes the finding in hand; with `ring`, as the keyboard's place. In the layer: a page can't read where the reader is. */
  #emphasise(span: { start: number; end: number; id: string } | null, ring = false): void {
    const map = this.#map;
    if (!span || !map) {
      this.#layer.emphasise([]);
      this.#layer.lay(null);
      return;
    }
    const range = map.range(span);
    const tone = range ? this.#toneOf(range) : 'light';
    const marks = [markOf(ring ? 'focus ring' : 'focus', tone, () => map.range(span))];
    const finding = this.#finder.byId(span.id);
    if (finding?.where === null) marks.push(markOf(finding.look, tone, () => map.range(span)));
    this.#layer.emphasise(marks);
    const line = ring && range ? lines(range.getClientRects())[0] : undefined;
    this.#layer.lay(line ?? null);
    if (line) this.#name(span);
  }

  /** What a screen reader says of the finding under the cursor. */
  #name(span: { start: number; end: number; id: string }): void {
    const t = this.#actions.reader()?.t;
    const text = this.#map?.range(span)?.toString() ?? '';
    const kind = this.#finder.byId(span.id)?.kind ?? 'quotation';
    const label = t ? `${t(`mark_${kind === 'mention' ? 'entity' : kind}`, text)}. ${t('mark_hint')}` : text;
    this.#layer.cursor.setAttribute('aria-label', label);
  }

  /** Own lookup by caret position: 6-14 us, where `highlightsFromPoint` takes up to 25 ms (knowledge: 5,000 marks). */
  #hit(x: number, y: number): Finding | null {
    const map = this.#map;
    if (!map || this.#finder.all.length === 0) return null;
    const caret = caretAt(this.#document, x, y);
    if (!caret) return null;
    const offset = map.offsetAt(caret.node, caret.offset);
    if (offset === null) return null;
    const near = this.#finder.at(offset);
    if (offset > 0) near.push(...this.#finder.at(offset - 1).filter((finding) => !near.includes(finding)));
    // The caret is the nearest place in the text; the point itself may be beside it.
    return (
      near.find((finding) => lines(map.range(finding)?.getClientRects() ?? []).some((line) => holds(line, x, y))) ??
      null
    );
  }

  #follow(): void {
    if (!this.#layer.empty) this.#layer.place();
    if (this.#popover.isOpen) this.#popover.follow();
  }

  #toneOf(range: AbstractRange): Tone {
    const element = range.startContainer.parentElement;
    return element ? toneOf(element, this.#grounds) : 'light';
  }

  /** Findings in the window first, then those after it, then those before. */
  #viewportFirst(findings: readonly Finding[]): readonly Finding[] {
    const first = this.#firstVisible(findings);
    return first <= 0 ? findings : [...findings.slice(first), ...findings.slice(0, first)];
  }

  /** Index of the first finding that is not above the window; by halving, so a long page costs a dozen reads. */
  #firstVisible(findings: readonly Finding[]): number {
    let low = 0;
    let high = findings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const bottom = this.#map?.range(findings[middle]!)?.getBoundingClientRect().bottom ?? 0;
      if (bottom < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where stepping begins: at the top of the window. */
  #fromViewport(by: 1 | -1): { start: number; end: number; id: string } | null {
    const first = this.#firstVisible(this.#finder.all);
    const finding = this.#finder.all[by === 1 ? first - 1 : first];
    return finding ? { ...finding } : null;
  }
}

/** A range that does not follow edits: thousands of live ranges make every edit of the page's own slower (10-220 us each). */
const still = (range: Range): StaticRange =>
  new StaticRange({
    startContainer: range.startContainer,
    startOffset: range.startOffset,
    endContainer: range.endContainer,
    endOffset: range.endOffset,
  });

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint) {
    const at = document.caretPositionFromPoint(x, y);
    return at && { node: at.offsetNode, offset: at.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

function take(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

const focused = (document: Document): HTMLElement | null =>
  document.activeElement instanceof HTMLElement ? document.activeElement : null;

function isEditable(event: Event): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}

/** The nearest ancestor that scrolls, the document aside. */
function scrollerOf(element: Element): Element | null {
  const { body, documentElement, defaultView } = element.ownerDocument;
  for (let at: Element | null = element; at && at !== body && at !== documentElement; at = at.parentElement)
    if (/auto|scroll/.test(defaultView!.getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at;
  return null;
}
