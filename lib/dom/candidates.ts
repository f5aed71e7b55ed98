// One walk over a page: the boxes it is built of, and its candidate blocks with their text.
import type { Box, Candidate } from '../model/gathered';
import { hintOf } from './hints';
import { Runs } from './runs';

export interface Page {
  boxes: Box[];
  /** The element of each box. */
  elements: Element[];
  candidates: Candidate[];
  /** The runs of each candidate: `first` to `last` (not included). */
  places: { first: number; last: number }[];
  runs: Runs;
}

const set = (list: string) => new Set(list.split(' '));
const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small span strike strong sub sup time tt u var wbr',
);
const SKIPPED = set(
  'head script style noscript template svg math canvas iframe object embed applet audio video picture img map input select textarea button ' +
    'nav dialog menu link meta title base param source track progress meter datalist option frameset frame hr rp rt search',
);
/** Parsers of browsers nest no deeper than 512; what lies deeper was made to break readers. */
const DEEPEST = 800;
const BOLD = set('b strong');
/** What these are named says nothing of a part of the page. */
const PAGE_ITSELF = set('html body main');

const NONE: readonly string[] = [];

/** Nodes between two places where the walk can be interrupted. */
const STRIDE = 64;

/** Reads everything under the document's root element, open shadow roots included; changes nothing. Yields now and then. */
export function* collecting(document: Document): Generator<void, Page> {
  const walk = new Walk();
  const root = document.documentElement;
  if (root) yield* walk.all(root);
  const { candidates, places, runs } = walk;
  const kept = yield* withText(walk, candidates);
  return { ...kept, candidates, places, runs };
}

/**
 * Boxes with text in them alone, and the candidates' numbers of their boxes to match. Most boxes of a page hold nothing: what
 * their names say is read of the others only.
 */
function* withText(
  { boxes, elements }: Walk,
  candidates: Candidate[],
): Generator<void, Pick<Page, 'boxes' | 'elements'>> {
  const numbers = new Map([[-1, -1]]);
  const kept: Pick<Page, 'boxes' | 'elements'> = { boxes: [], elements: [] };
  for (const [i, box] of boxes.entries()) {
    if (box.first === box.last) continue;
    const element = elements[i]!;
    numbers.set(i, kept.boxes.length);
    kept.boxes.push({ ...box, ...namesOf(element, box.tag), parent: numbers.get(box.parent)! });
    kept.elements.push(element);
    if (kept.boxes.length % STRIDE === 0) yield;
  }
  for (const candidate of candidates) candidate.box = numbers.get(candidate.box)!;
  return kept;
}

function namesOf(element: Element, tag: string): Pick<Box, 'hint' | 'names'> {
  const hint = PAGE_ITSELF.has(tag) ? null : hintOf(element, element.getAttributeNames());
  return { hint, names: hint || tag === 'blockquote' ? (element.getAttribute('class') ?? '') : '' };
}

/** A place in the walk: what comes next inside an element, and what is to be done when nothing does. */
interface Frame {
  next: Node | null;
  /** Nodes that a slot shows instead of its children. */
  slotted: readonly Node[] | null;
  at: number;
  box: number;
  /** The box that ends with it, -1 for none; links and bold type that end with it. */
  own: number;
  link: number;
  bold: number;
}

/** A stack instead of recursion: so that it can be interrupted at any node. */
class Walk {
  readonly boxes: Box[] = [];
  readonly elements: Element[] = [];
  readonly candidates: Candidate[] = [];
  readonly places: Page['places'] = [];
  readonly runs = new Runs();
  readonly #frames: Frame[] = [];
  #first = this.runs.begin();
  #breaks = 0;
  #links = 0;
  #bolds = 0;

  *all(root: Element): Generator<void, void> {
    this.#block(root, 'html', -1);
    for (let seen = 1; this.#frames.length > 0; seen++) {
      const frame = this.#frames[this.#frames.length - 1]!;
      const node = frame.slotted ? (frame.slotted[frame.at++] ?? null) : frame.next;
      if (node) {
        if (!frame.slotted) frame.next = node.nextSibling;
        this.#node(node, frame.box);
      } else {
        this.#frames.pop();
        this.#leave(frame.own, frame.link, frame.bold);
      }
      if (seen % STRIDE === 0) yield;
    }
  }

  #block(element: Element, tag: string, parent: number): void {
    this.#flush(parent);
    const index = this.boxes.length;
    this.boxes.push({ tag, parent, hint: null, names: '', first: this.candidates.length, last: 0 });
    this.elements.push(element);
    this.#enter(element, index, index, 0, 0);
  }

  #leave(own: number, link: number, bold: number): void {
    if (own >= 0) {
      this.#flush(own);
      this.boxes[own]!.last = this.candidates.length;
    }
    this.#links -= link;
    this.#bolds -= bold;
  }

  /** What is inside comes next: the shadow tree where one is open, what a slot shows, else the children. */
  #enter(parent: Element | DocumentFragment, box: number, own: number, link: number, bold: number): void {
    if (this.#frames.length === DEEPEST) {
      this.#leave(own, link, bold);
      return;
    }
    const shadow = (parent as Element).shadowRoot;
    const assigned = parent.nodeType === 1 && (parent as Element).localName === 'slot' ? slottedIn(parent) : [];
    const slotted = !shadow && assigned.length > 0 ? assigned : null;
    this.#frames.push({ next: (shadow ?? parent).firstChild, slotted, at: 0, box, own, link, bold });
  }

  #node(node: Node, box: number): void {
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      if (this.#breaks > 0 && data.trim() !== '') this.#broken(box);
      const added = this.runs.add(node as Text);
      if (this.#links > 0) this.runs.linked += added;
      if (this.#bolds > 0) this.runs.bold += added;
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
      this.#enter((element as HTMLTemplateElement).content ?? element, box, -1, 0, 0);
      return;
    }
    if (SKIPPED.has(tag)) {
      if (tag === 'hr') this.#flush(box);
      else if (element.firstChild) this.runs.skip();
      return;
    }
    // Most elements have no attribute, and asking for each one by name is what a walk spends most on.
    const attributes = element.hasAttributes() ? element.getAttributeNames() : NONE;
    if (hidden(element, attributes) || editable(element, attributes)) this.runs.skip();
    else if (INLINE.has(tag)) this.#inline(element, tag, box, attributes);
    else this.#block(element, tag, box);
  }

  #inline(element: Element, tag: string, box: number, attributes: readonly string[]): void {
    if (tag === 'span' || tag === 'small' || tag === 'cite' || tag === 'time' || tag === 'label') {
      const hint = attributes.includes('class') || attributes.includes('itemprop') ? hintOf(element, attributes) : null;
      if (hint === 'hidden') {
        this.runs.skip();
        return;
      }
      if (hint === 'caption' || hint === 'byline' || hint === 'comments') {
        this.#block(element, tag, box);
        return;
      }
    }
    const link = Number(tag === 'a' && attributes.includes('href'));
    const bold = Number(BOLD.has(tag));
    this.#links += link;
    this.#bolds += bold;
    this.#enter(element, box, -1, link, bold);
  }

  /** Line breaks lie before the coming text: two end the block, one does where a sentence ends there. */
  #broken(box: number): void {
    if (this.#breaks > 1 || /[.!?…:»”"]\s*$/.test(this.runs.text)) this.#flush(box);
    else this.runs.space();
    this.#breaks = 0;
  }

  #flush(box: number): void {
    this.#breaks = 0;
    const { linked, bold } = this.runs;
    const text = this.runs.end(this.#first);
    if (text === '' || box < 0) this.runs.drop(this.#first);
    else {
      const share = (characters: number) => Math.min(characters / text.length, 1);
      this.candidates.push({ box, text, linked: share(linked), bold: share(bold) });
      this.places.push({ first: this.#first, last: this.runs.nodes.length });
    }
    this.#first = this.runs.begin();
  }
}

/** Hidden by its attributes. `aria-hidden` alone hides from some readers only: not counted. */
function hidden(element: Element, attributes: readonly string[]): boolean {
  if (attributes.includes('hidden')) return true;
  const style = attributes.includes('style') ? element.getAttribute('style') : null;
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

const slottedIn = (slot: Node): readonly Node[] => (slot as HTMLSlotElement).assignedNodes?.() ?? [];

/** What a reader writes in is never read. */
function editable(element: Element, attributes: readonly string[]): boolean {
  const stated = attributes.includes('contenteditable') ? element.getAttribute('contenteditable') : null;
  return stated !== null && stated !== 'false' && stated !== 'inherit';
}
