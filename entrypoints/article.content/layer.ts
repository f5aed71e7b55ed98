// The closed layer above the page: one constant host, marks the page cannot read, the keyboard's cursor, and the card's holder.
import layerCss from './layer.css?inline';
import { type Box, lines, meet } from './place';
import type { Look } from './plan';
import type { Tone } from './tone';

/** Something drawn in the layer. `ranges` gives the place anew each time: the page may have moved or changed it. */
export interface LayerMark {
  ranges: () => Range[];
  classes: string;
}

export const markOf = (look: Look | 'focus' | 'focus ring', tone: Tone, ranges: () => Range[]): LayerMark => ({
  ranges,
  classes: `box ${look}${tone === 'dark' ? ' dark' : ''}`,
});

/**
 * A plain `div` at the end of `<html>` without attributes or children, and a closed root: a page can neither define the element
 * nor reach the root. It generates no box; what it draws is positioned against the document, so that scrolling needs no work.
 */
export class Layer {
  readonly host: HTMLDivElement;
  readonly root: ShadowRoot;
  /** The card is rendered here; a popover, so that it lies above everything the page has. */
  readonly holder: HTMLDivElement;
  /** Takes the keyboard's focus for the finding it lies on, and says its name. */
  readonly cursor: HTMLDivElement;
  readonly #layer: HTMLDivElement;
  readonly #boxes: HTMLDivElement;
  #marks: readonly LayerMark[] = [];
  #extra: readonly LayerMark[] = [];
  readonly #drawn: { at: HTMLElement; style: string }[] = [];
  #clips = new Map<Element, Element[]>();

  constructor(document: Document) {
    this.host = document.createElement('div');
    this.root = this.host.attachShadow({ mode: 'closed' });
    const sheet = document.createElement('style');
    sheet.textContent = layerCss;
    this.#layer = document.createElement('div');
    this.#layer.className = 'layer';
    this.#boxes = document.createElement('div');
    this.#boxes.setAttribute('aria-hidden', 'true');
    this.cursor = document.createElement('div');
    this.cursor.className = 'cursor';
    this.cursor.tabIndex = -1;
    this.cursor.setAttribute('role', 'button');
    this.cursor.hidden = true;
    this.#layer.append(this.#boxes, this.cursor);
    this.holder = document.createElement('div');
    this.holder.className = 'holder';
    this.holder.popover = 'manual';
    this.root.append(sheet, this.#layer, this.holder);
  }

  /** Puts the host in its place; again where a page has thrown it out. */
  mount(): void {
    const top = this.host.ownerDocument.documentElement;
    if (this.host.parentNode !== top) top.append(this.host);
  }

  /** Adds the card's styles, before the layer's own. */
  dress(css: string): void {
    const sheet = this.host.ownerDocument.createElement('style');
    sheet.textContent = css;
    this.root.prepend(sheet);
  }

  unmount(): void {
    this.host.remove();
  }

  /** The marks that stay. */
  draw(marks: readonly LayerMark[]): void {
    this.#marks = marks;
    this.#clips.clear();
    this.place();
  }

  /** The marks of the moment: what the pointer or the keyboard is on. */
  emphasise(marks: readonly LayerMark[]): void {
    this.#extra = marks;
    this.place();
  }

  get empty(): boolean {
    return this.#marks.length === 0 && this.#extra.length === 0;
  }

  /** Puts every box where its text is now. First all reads, then all writes: one layout at most. */
  place(): void {
    const marks = [...this.#marks, ...this.#extra];
    if (marks.length === 0 && this.#drawn.length === 0) return;
    const origin = this.#layer.getBoundingClientRect();
    // A page may zoom its root, and our layer with it: lengths we set are larger then than the ones we measure.
    const zoom = this.#layer.currentCSSZoom;
    let level: string | null = null;
    const boxes: { box: Box; classes: string }[] = [];
    for (const { ranges, classes } of marks)
      for (const range of ranges()) {
        const element = elementOf(range);
        level ??= element ? levelOf(element) : null;
        const clip = element ? this.#clipOf(element) : null;
        for (const line of lines(range.getClientRects())) {
          const box = clip ? meet(line, clip) : line;
          if (box) boxes.push({ box, classes });
        }
      }
    this.#layer.style.zIndex = level ?? 'auto';
    for (const { at } of this.#drawn.splice(boxes.length)) at.remove();
    boxes.forEach(({ box, classes }, i) => {
      // Underlines sit a little below the letters' box, where the page's own underline offset puts them.
      const low = /entity|watched|claim|similar/.test(classes) ? 1 : 0;
      const [left, top] = [(box.left - origin.left) / zoom, (box.top - origin.top) / zoom];
      const [width, height] = [box.width / zoom, box.height / zoom + low];
      const style = `left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
      const known = this.#drawn[i];
      if (known?.style === style && known.at.className === classes) return;
      // A new element for each new place: one that moves is a layout shift, which the page is told of, rectangle and all.
      const at = this.host.ownerDocument.createElement('div');
      at.className = classes;
      at.style.cssText = style;
      if (known) known.at.replaceWith(at);
      else this.#boxes.append(at);
      this.#drawn[i] = { at, style };
    });
  }

  /** Lays the cursor on a box in window coordinates, or takes it away. */
  lay(box: Box | null): void {
    // Even an attribute that stays as it is has the page styled once more.
    if (this.cursor.hidden !== (box === null)) this.cursor.hidden = box === null;
    if (!box) return;
    const origin = this.#layer.getBoundingClientRect();
    moveTo(this.cursor, box.left - origin.left, box.top - origin.top);
    const zoom = this.cursor.currentCSSZoom;
    this.cursor.style.width = `${box.width / zoom}px`;
    this.cursor.style.height = `${box.height / zoom}px`;
  }

  /** The window's part in which a scrolling ancestor lets its content be seen; `null` where none clips. */
  #clipOf(element: Element): Box | null {
    let ancestors = this.#clips.get(element);
    if (!ancestors) {
      ancestors = clippers(element);
      this.#clips.set(element, ancestors);
    }
    let clip: Box | null = null;
    for (const ancestor of ancestors) {
      const { left, top, width, height } = ancestor.getBoundingClientRect();
      clip = clip
        ? (meet(clip, { left, top, width, height }) ?? { left, top, width: 0, height: 0 })
        : { left, top, width, height };
    }
    return clip;
  }
}

/** Moves what lies at 0, 0 without a layout shift, which the page would be told of. Measured pixels. */
export function moveTo(element: HTMLElement, left: number, top: number): void {
  const zoom = element.currentCSSZoom;
  element.style.translate = `${left / zoom}px ${top / zoom}px`;
}

const elementOf = (range: Range): Element | null =>
  // By type, not by class: a frame's elements are of its own classes.
  range.startContainer.nodeType === 1 ? (range.startContainer as Element) : range.startContainer.parentElement;

/** Ancestors that cut off what overflows them; the document's own scrolling is not one. */
function clippers(element: Element): Element[] {
  const view = element.ownerDocument.defaultView!;
  const found: Element[] = [];
  const { body, documentElement } = element.ownerDocument;
  for (let at: Element | null = element; at && at !== body && at !== documentElement; at = at.parentElement) {
    const style = view.getComputedStyle(at);
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') found.push(at);
  }
  return found;
}

/**
 * The z-index of the outermost stacking context the text lies in. With the same one, and later in the document, the layer is
 * painted above the text and below what the page puts higher: sticky headers, dialogs, cookie walls.
 */
function levelOf(element: Element): string {
  const view = element.ownerDocument.defaultView!;
  let level = 'auto';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = view.getComputedStyle(at);
    if (style.zIndex !== 'auto' && (style.position !== 'static' || isFlexItem(at, view))) level = style.zIndex;
  }
  return level;
}

const isFlexItem = (element: Element, view: Window): boolean =>
  element.parentElement !== null && /flex|grid/.test(view.getComputedStyle(element.parentElement).display);
