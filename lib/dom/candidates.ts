// One walk over a page: the boxes it is built of, and its candidate blocks with their text.
import { type Hint, hintOf } from './hints';
import { Runs } from './runs';

/** A block-level element with what lies inside it. */
export interface Box {
  element: Element;
  tag: string;
  /** Index of the box around it; -1 for the outermost. */
  parent: number;
  hint: Hint;
  /** Candidates inside it: `first` to `last` (not included). */
  first: number;
  last: number;
}

/** Tag and classes: what boxes of one sort share. */
export const boxName = ({ tag, element }: Box): string => `${tag} ${element.getAttribute('class') ?? ''}`;

/** A stretch of text that stands alone on the page: a paragraph, a heading, a list item, a label. */
export interface Candidate {
  box: number;
  text: string;
  /** Characters of the text inside links, in bold, in italics: shares of 0 to 1. */
  linked: number;
  bold: number;
  italic: number;
  /** Its runs: `first` to `last` (not included). */
  first: number;
  last: number;
}

export interface Page {
  boxes: Box[];
  candidates: Candidate[];
  runs: Runs;
}

/** How an element is drawn, where somebody can tell: `null` leaves it to tag and attributes. */
export type Layout = (element: Element) => 'none' | 'inline' | 'block' | null;

const set = (list: string) => new Set(list.split(' '));
const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small span strike strong sub sup time tt u var wbr',
);
const SKIPPED = set(
  'script style noscript template svg math canvas iframe object embed applet audio video picture img map input select textarea button ' +
    'nav dialog menu link meta title base param source track progress meter datalist option frameset frame hr rp rt search',
);
/** Parsers of browsers nest no deeper than 512; what lies deeper was made to break readers. */
const DEEPEST = 800;
const BOLD = set('b strong');
const ITALIC = set('i em');

/** Reads everything under the document's root element, open shadow roots included; changes nothing. */
export function collect(document: Document, layout?: Layout): Page {
  const walk = new Walk(layout);
  const root = document.documentElement;
  if (root) walk.block(root, 'html', -1);
  return { boxes: walk.boxes, candidates: walk.candidates, runs: walk.runs };
}

class Walk {
  readonly boxes: Box[] = [];
  readonly candidates: Candidate[] = [];
  readonly runs = new Runs();
  readonly #layout: Layout | undefined;
  #first = this.runs.begin();
  #breaks = 0;
  #depth = 0;
  #links = 0;
  #bolds = 0;
  #italics = 0;

  constructor(layout?: Layout) {
    this.#layout = layout;
  }

  block(element: Element, tag: string, parent: number): void {
    this.#flush(parent);
    const hint = tag === 'html' || tag === 'body' || tag === 'main' ? null : hintOf(element);
    const index = this.boxes.length;
    const box: Box = { element, tag, parent, hint, first: this.candidates.length, last: 0 };
    this.boxes.push(box);
    this.#children(element, index);
    this.#flush(index);
    box.last = this.candidates.length;
  }

  #children(parent: Element | ShadowRoot | DocumentFragment, box: number): void {
    if (this.#depth === DEEPEST) return;
    this.#depth++;
    this.#inside(parent, box);
    this.#depth--;
  }

  #inside(parent: Element | ShadowRoot | DocumentFragment, box: number): void {
    const shadow = (parent as Element).shadowRoot;
    if (shadow) {
      this.#children(shadow, box);
      return;
    }
    if ((parent as Element).localName === 'slot') {
      const assigned = (parent as HTMLSlotElement).assignedNodes?.() ?? [];
      if (assigned.length > 0) {
        for (const node of assigned) this.#node(node, box);
        return;
      }
    }
    for (let node = parent.firstChild; node; node = node.nextSibling) this.#node(node, box);
  }

  #node(node: Node, box: number): void {
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      if (this.#breaks > 0 && data.trim() !== '') this.#broken(box);
      const added = this.runs.add(node as Text);
      if (this.#links > 0) this.runs.linked += added;
      if (this.#bolds > 0) this.runs.bold += added;
      if (this.#italics > 0) this.runs.italic += added;
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const tag = element.localName;
    if (tag === 'br') {
      this.#breaks++;
      return;
    }
    if (tag === 'template' && element.hasAttribute('shadowrootmode')) {
      this.#children((element as HTMLTemplateElement).content ?? element, box);
      return;
    }
    if (SKIPPED.has(tag)) {
      if (tag === 'hr') this.#flush(box);
      else if (element.firstChild) this.runs.skip();
      return;
    }
    if (hidden(element)) {
      this.runs.skip();
      return;
    }
    const drawn = this.#layout?.(element) ?? (INLINE.has(tag) ? 'inline' : 'block');
    if (drawn === 'none') {
      this.runs.skip();
      return;
    }
    if (drawn === 'inline') this.#inline(element, tag, box);
    else this.block(element, tag, box);
  }

  #inline(element: Element, tag: string, box: number): void {
    if (tag === 'span' || tag === 'small' || tag === 'cite' || tag === 'time' || tag === 'label') {
      const hint = element.hasAttribute('class') || element.hasAttribute('itemprop') ? hintOf(element) : null;
      if (hint === 'hidden') {
        this.runs.skip();
        return;
      }
      if (hint === 'caption' || hint === 'byline' || hint === 'comments') {
        this.block(element, tag, box);
        return;
      }
    }
    const link = tag === 'a' && element.hasAttribute('href');
    if (link) this.#links++;
    if (BOLD.has(tag)) this.#bolds++;
    if (ITALIC.has(tag)) this.#italics++;
    this.#children(element, box);
    if (link) this.#links--;
    if (BOLD.has(tag)) this.#bolds--;
    if (ITALIC.has(tag)) this.#italics--;
  }

  /** Line breaks lie before the coming text: two end the block, one does where a sentence ends there. */
  #broken(box: number): void {
    if (this.#breaks > 1 || /[.!?…:»”"]\s*$/.test(this.runs.text)) this.#flush(box);
    else this.runs.space();
    this.#breaks = 0;
  }

  #flush(box: number): void {
    this.#breaks = 0;
    const { linked, bold, italic } = this.runs;
    const text = this.runs.end(this.#first);
    const last = this.runs.nodes.length;
    if (text === '' || box < 0) this.runs.drop(this.#first);
    else
      this.candidates.push({
        box,
        text,
        linked: Math.min(linked / text.length, 1),
        bold: Math.min(bold / text.length, 1),
        italic: Math.min(italic / text.length, 1),
        first: this.#first,
        last,
      });
    this.#first = this.runs.begin();
  }
}

/** Hidden by its attributes. `aria-hidden` alone hides from some readers only: not counted. */
function hidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
