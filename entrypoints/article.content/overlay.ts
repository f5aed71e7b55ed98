// Findings on the page: has them drawn, opens the card of the one in hand, goes to one, and takes it all back.
import type { CardActions, View } from '../../components/card/view';
import type { T } from '../../components/t';
import type { TextMap } from '../../lib/dom/text-map';
import type { Analysis } from '../../lib/model/analysis';
import type { Span } from '../../lib/model/span';
import type { WatchedSource } from '../../lib/model/watched';
import { Drawn } from './drawn';
import { type Following, follow } from './follow';
import { findingAt, linesOf } from './hit';
import { Keyboard } from './keyboard';
import { Layer, markOf } from './layer';
import { holds, type Words } from './place';
import type { Finding, Mode } from './plan';
import { watchPointer } from './pointer';
import { Popover } from './popover';
import { Registry } from './registry';
import { travelTo } from './travel';

export interface Reader {
  t: T;
  watched: readonly WatchedSource[];
  /** Milliseconds before a card opens under a resting pointer. */
  delay: number;
}

export interface OverlayActions {
  decide: CardActions['decide'];
  refuse: CardActions['refuse'];
  hide: CardActions['hide'];
  /** What hit tests and cards need; `null`: the extension is gone. */
  reader(): Reader | null;
  /** Calls `then` once the interface's words are there: at once, where they are. */
  worded(then: () => void): void;
}

type Place = Span & { id: string };

interface Opening {
  finding: Finding;
  hold: 'hover' | 'held';
  /** Where it was pointed at, in the window. */
  point: { x: number; y: number } | null;
}

export class Overlay {
  readonly #document: Document;
  readonly #actions: OverlayActions;
  readonly #layer: Layer;
  readonly #registry: Registry;
  readonly #popover: Popover;
  readonly #keyboard: Keyboard;
  readonly #following: Following;
  readonly #end = new AbortController();
  #drawing = new AbortController();
  #drawn: Drawn | null = null;
  /** The finding in hand: its card is open, or the cursor is on it. */
  #current: Finding | null = null;
  /** The card that opens as soon as there are words for it. */
  #opening: Opening | null = null;
  /** The line of the finding that was pointed at. */
  #line: { id: string; index: number } | null = null;

  constructor(document: Document, actions: OverlayActions) {
    this.#document = document;
    this.#actions = actions;
    this.#layer = new Layer(document);
    this.#registry = new Registry(document);
    this.#popover = new Popover(this.#layer, {
      decide: actions.decide,
      refuse: actions.refuse,
      hide: actions.hide,
      reveal: (annotation) => this.reveal(annotation),
      closed: (hadFocus) => {
        if (!this.#keyboard.closed(hadFocus)) this.#drop();
      },
    });
    const { signal } = this.#end;
    const keys = { open: () => this.#openCurrent(), left: () => this.#drop() };
    this.#keyboard = new Keyboard(this.#layer, this.#popover, keys, signal);
    this.#watchPointer(signal);
    this.#following = follow(document, signal, {
      own: this.#layer.host,
      moved: () => this.#follow(),
      repainted: () => this.#repaint(),
      scrolled: () => this.#popover.isOpen && this.#popover.check(),
    });
  }

  #watchPointer(signal: AbortSignal): void {
    const popover = this.#popover;
    const actions = {
      hit: (x: number, y: number) => {
        const drawn = this.#drawn;
        const finding =
          drawn && this.#actions.reader() ? findingAt(this.#document, drawn.map, drawn.finder, x, y) : null;
        // The pointer may rest here: its card's words are fetched meanwhile.
        if (finding) this.#actions.worded(() => {});
        return finding;
      },
      delay: () => this.#actions.reader()?.delay ?? 300,
      rest: (finding: Finding, x: number, y: number) => {
        if (popover.hold !== 'pinned' && !popover.hasFocus) this.#open({ finding, hold: 'hover', point: { x, y } });
      },
      leave: () => {
        this.#opening = null;
        if (popover.hold === 'hover' && !popover.hasFocus) popover.close();
        else if (!popover.isOpen && !this.#keyboard.onCursor) this.#emphasise(null);
      },
      press: (finding: Finding, x: number, y: number) => this.#open({ finding, hold: 'held', point: { x, y } }),
      elsewhere: () => {
        this.#opening = null;
        if (popover.isOpen && popover.hold !== 'pinned') popover.close();
      },
    };
    watchPointer(this.#document.defaultView!, this.#layer.host, actions, signal);
  }

  /** The constant host goes in, whatever will be found. */
  mount(): void {
    this.#layer.mount();
  }

  /**
   * Draws an analysis in place of what was drawn; a card whose finding is still there stays open, or opens if it was about to.
   * Resolves when all is drawn.
   */
  async show(analysis: Analysis, map: TextMap, mode: Mode): Promise<void> {
    // A card may be open, and the page have thrown the host out; else the host comes with the marks.
    if (this.#drawn) this.mount();
    const drawn = new Drawn(analysis, map, mode);
    this.#following.text(rootOf(map));
    // A page must not see when the reader keeps or changes something either.
    const untouched = this.#drawn !== null && drawn.opensAs(this.#drawn);
    this.#stopDrawing(untouched);
    const kept = this.#popover.isOpen && this.#current && drawn.finder.heirOf(this.#current);
    const opening = this.#opening;
    if (!kept) this.#putDown();
    this.#drawn = drawn;
    if (kept) this.#refresh(kept);
    const asked = opening && drawn.finder.heirOf(opening.finding);
    if (asked) this.#open({ ...opening, finding: asked });
    await drawn.draw(this.#registry, this.#layer, untouched, this.#drawing.signal);
    this.#heed();
  }

  /** Takes marks and card away and leaves the host. */
  clear(): void {
    this.#stopDrawing();
    this.#putDown();
    this.#layer.draw([]);
    this.#drawn = null;
    this.#heed();
  }

  /** What is drawn in the layer has to stay with the text; marks in the registry do so by themselves. */
  #heed(): void {
    this.#following.heed(!this.#layer.empty || this.#popover.isOpen);
  }

  #stopDrawing(untouched = false): void {
    this.#drawing.abort();
    this.#drawing = new AbortController();
    if (!untouched) this.#registry.empty();
  }

  #putDown(): void {
    this.#popover.close();
    this.#drop();
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
    const drawn = this.#drawn;
    const finding = drawn?.finder.step(this.#current ?? drawn.beforeWindow(by), by);
    if (!finding) return false;
    const wasOpen = this.#popover.isOpen;
    // At once: the next key may open the card, and a card closes where its words are out of sight.
    this.#goTo(finding, false);
    this.#keyboard.take();
    if (wasOpen) this.#open({ finding, hold: 'held', point: null });
    return true;
  }

  /** Scrolls to an annotation and shows where it is; false where the page no longer has it. */
  reveal(annotation: string): boolean {
    const span = this.#drawn?.spanOf(annotation);
    return span ? this.#goTo(span, true) : false;
  }

  #goTo(place: Place, gently: boolean): boolean {
    const range = this.#drawn?.map.range(place);
    if (!range) return false;
    travelTo(range, gently);
    this.#current = this.#drawn?.finder.byId(place.id) ?? null;
    this.#emphasise(this.#current ?? place, true);
    return true;
  }

  #openCurrent(): boolean {
    if (this.#current) this.#open({ finding: this.#current, hold: 'held', point: null });
    return this.#current !== null;
  }

  #open(opening: Opening): void {
    const { finding, hold, point } = opening;
    const drawn = this.#drawn;
    if (!this.#actions.reader() || !drawn) return;
    if (this.#popover.isOpen && this.#current?.id === finding.id) {
      if (hold === 'held') this.#popover.keep();
      return;
    }
    this.#current = finding;
    this.#emphasise(finding, this.#keyboard.onCursor);
    const view: View = { kind: finding.kind, index: finding.index };
    this.#opening = opening;
    this.#actions.worded(() => {
      const { t, watched } = this.#actions.reader() ?? {};
      if (this.#opening !== opening || this.#drawn !== drawn || !t || !watched) return;
      this.#opening = null;
      this.#popover.open(view, { t, analysis: drawn.analysis, watched }, () => this.#wordsOf(finding, point), hold);
      this.#heed();
    });
  }

  /** The card in hand after a new reading: the same finding, the records as they are now. */
  #refresh(finding: Finding): void {
    const reader = this.#actions.reader();
    const drawn = this.#drawn;
    if (!reader || !drawn) return;
    this.#current = finding;
    this.#emphasise(finding, this.#keyboard.onCursor);
    const view: View = { kind: finding.kind, index: finding.index };
    this.#popover.show(view, { t: reader.t, analysis: drawn.analysis, watched: reader.watched });
  }

  /** The finding's lines and the one that was pointed at, else its first. */
  #wordsOf(finding: Finding, point: { x: number; y: number } | null): Words | null {
    const lines = this.#drawn ? linesOf(this.#drawn.map, finding) : [];
    const pointed = point ? lines.findIndex((line) => holds(line, point.x, point.y)) : -1;
    if (pointed >= 0) this.#line = { id: finding.id, index: pointed };
    const line = (this.#line?.id === finding.id && lines[this.#line.index]) || lines[0];
    return line ? { line, lines } : null;
  }

  #drop(): void {
    this.#current = null;
    this.#opening = null;
    this.#emphasise(null);
  }

  /** Washes the finding in hand; with `ring`, as the keyboard's place. In the layer: a page can't read where the reader is. */
  #emphasise(place: Place | null, ring = false): void {
    const drawn = this.#drawn;
    if (!place || !drawn) {
      this.#layer.emphasise([]);
      this.#layer.lay(null);
      this.#heed();
      return;
    }
    const ranges = () => drawn.map.ranges(place);
    const tone = drawn.toneOf(ranges()[0]);
    const marks = [markOf(ring ? 'focus ring' : 'focus', tone, ranges)];
    const finding = drawn.finder.byId(place.id);
    if (finding?.where === null) marks.push(markOf(finding.look, tone, ranges));
    this.#layer.emphasise(marks);
    this.#heed();
    const line = ring ? linesOf(drawn.map, place)[0] : undefined;
    this.#layer.lay(line ?? null);
    if (line) this.#layer.cursor.setAttribute('aria-label', this.#nameOf(place, finding));
  }

  /** What a screen reader says of the finding under the cursor. */
  #nameOf(place: Place, finding: Finding | null): string {
    const t = this.#actions.reader()?.t;
    const text = this.#drawn?.map.range(place)?.toString() ?? '';
    const kind = finding?.kind ?? 'quotation';
    return t ? `${t(`mark_${kind === 'mention' ? 'entity' : kind}`, text)}. ${t('mark_hint')}` : text;
  }

  /** The same findings in the colours for the ground they stand on now. */
  #repaint(): void {
    const drawn = this.#drawn;
    if (drawn?.tonesChanged()) void this.show(drawn.analysis, drawn.map, drawn.mode);
  }

  #follow(): void {
    if (!this.#layer.empty) this.#layer.place();
    if (this.#popover.isOpen) this.#popover.follow();
  }
}

/** The smallest element that holds all of the text. */
function rootOf(map: TextMap): Element | null {
  const nodes = [...map.nodes()].filter((node) => node.isConnected);
  const last = nodes.at(-1) ?? null;
  let root = nodes[0]?.parentElement ?? null;
  while (root && !root.contains(last)) root = root.parentElement;
  return root;
}
