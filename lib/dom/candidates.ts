// One walk over a page: the boxes it is built of, and its candidate blocks with their text.
import { inlineHint } from '../article/names';
import type { SentBox, SentCandidate } from '../model/gathered';
import { Runs } from './runs';

export interface Page {
  boxes: SentBox[];
  /** The element of each box. */
  elements: Element[];
  candidates: SentCandidate[];
  /** The runs of each candidate: `first` to `last` (not included). */
  places: { first: number; last: number }[];
  runs: Runs;
}

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
/** What these are named says nothing of a part of the page. */
const PAGE_ITSELF = set('html body main');

const NONE: readonly never[] = [];

/** What may be hidden or editable by its attributes, and a few more. */
const DOUBTFUL = '[hidden],[contenteditable],[style*="none" i],[style*="hidden" i]';

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
 * they are named is read of the others only.
 */
function* withText({ boxes }: Walk, candidates: SentCandidate[]): Generator<void, Pick<Page, 'boxes' | 'elements'>> {
  const numbers = new Map([[-1, -1]]);
  const kept: Pick<Page, 'boxes' | 'elements'> = { boxes: [], elements: [] };
  for (const [i, { element, tag, parent, first, last }] of boxes.entries()) {
    if (first === last) continue;
    numbers.set(i, kept.boxes.length);
    const names = PAGE_ITSELF.has(tag) ? NONE : namesOf(element);
    kept.boxes.push([tag, numbers.get(parent)!, first, last, ...names]);
    kept.elements.push(element);
    if (kept.boxes.length % STRIDE === 0) yield;
  }
  for (const candidate of candidates) candidate[0] = numbers.get(candidate[0])!;
  return kept;
}

/** Place of an attribute's value among the names of a box. */
const NAMING = new Map([
  ['class', 0],
  ['id', 1],
  ['data-component', 1],
  ['data-testid', 1],
  ['role', 2],
  ['itemprop', 3],
]);

/** An element's names as they are sent with a box. */
function namesOf(element: Element): string[] {
  const names: string[] = [];
  // Most elements have no attribute, and asking for each one by name is what it would spend most on.
  for (const attribute of element.hasAttributes() ? element.getAttributeNames() : NONE) {
    const place = NAMING.get(attribute);
    if (place === undefined) continue;
    while (names.length <= place) names.push('');
    names[place] += `${names[place] && ' '}${element.getAttribute(attribute)}`;
  }
  return names;
}

/** A box under work, with text in it or without. */
interface Draft {
  element: Element;
  tag: string;
  parent: number;
  first: number;
  last: number;
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
  readonly boxes: Draft[] = [];
  readonly candidates: SentCandidate[] = [];
  readonly places: Page['places'] = [];
  readonly runs = new Runs();
  readonly #frames: Frame[] = [];
  readonly #doubtful = new Set<Element>();
  #first = this.runs.begin();
  #breaks = 0;
  #links = 0;
  #bolds = 0;

  *all(root: Element): Generator<void, void> {
    this.#doubt(root);
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
    this.boxes.push({ element, tag, parent, first: this.candidates.length, last: 0 });
    this.#enter(element, tag, index, index, 0, 0);
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
  #enter(parent: ParentNode, tag: string, box: number, own: number, link: number, bold: number): void {
    if (this.#frames.length === DEEPEST) {
      this.#leave(own, link, bold);
      return;
    }
    const shadow = (parent as Element).shadowRoot;
    if (shadow) this.#doubt(shadow);
    const assigned = tag === 'slot' ? slottedIn(parent) : NONE;
    const slotted = !shadow && assigned.length > 0 ? assigned : null;
    this.#frames.push({ next: (shadow ?? parent).firstChild, slotted, at: 0, box, own, link, bold });
  }

  /** Notes what may be hidden or written in: one look over a tree instead of three questions to every element. */
  #doubt(tree: ParentNode): void {
    for (const element of tree.querySelectorAll(DOUBTFUL)) this.#doubtful.add(element);
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
      const content = (element as HTMLTemplateElement).content ?? element;
      this.#doubt(content);
      this.#enter(content, tag, box, -1, 0, 0);
      return;
    }
    if (SKIPPED.has(tag)) {
      if (tag === 'hr') this.#flush(box);
      else if (element.firstChild) this.runs.skip();
      return;
    }
    if (this.#doubtful.has(element) && (hidden(element) || editable(element))) this.runs.skip();
    else if (INLINE.has(tag)) this.#inline(element, tag, box);
    else this.#block(element, tag, box);
  }

  #inline(element: Element, tag: string, box: number): void {
    if (tag === 'span' || tag === 'small' || tag === 'cite' || tag === 'time' || tag === 'label') {
      const names = namesOf(element);
      const hint = names.length > 0 ? inlineHint(names) : null;
      if (hint === 'hidden') {
        this.runs.skip();
        return;
      }
      if (hint === 'caption' || hint === 'byline' || hint === 'comments') {
        this.#block(element, tag, box);
        return;
      }
    }
    const link = Number(tag === 'a' && element.hasAttribute('href'));
    const bold = Number(BOLD.has(tag));
    this.#links += link;
    this.#bolds += bold;
    this.#enter(element, tag, box, -1, link, bold);
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
      // To a thousandth: what is sent costs by the letter.
      const share = (characters: number) => Math.round(Math.min(characters / text.length, 1) * 1000) / 1000;
      this.candidates.push([box, text, share(linked), share(bold)]);
      this.places.push({ first: this.#first, last: this.runs.nodes.length });
    }
    this.#first = this.runs.begin();
  }
}

/** Hidden by its attributes. `aria-hidden` alone hides from some readers only: not counted. */
const hidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');

const slottedIn = (slot: Node): readonly Node[] => (slot as HTMLSlotElement).assignedNodes?.() ?? [];

/** What a reader writes in is never read. */
function editable(element: Element): boolean {
  const stated = element.getAttribute('contenteditable');
  return stated !== null && stated !== 'false' && stated !== 'inherit';
}
