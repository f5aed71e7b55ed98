// Marks the page can read: CSS Custom Highlights and one adopted style sheet. What is in them depends on nothing of the reader's.
import marksCss from './marks.css?inline';
import type { Look } from './plan';
import type { Tone } from './tone';

const LOOKS: readonly Look[] = ['quote', 'indirect', 'entity', 'similar', 'claim'];
const TONES: readonly Tone[] = ['light', 'dark'];

/**
 * Where highlight styles are inherited, one rule at the root does for the page; else (Firefox) every element has to match. A
 * page whose every element is matched anew costs Chromium 5 ms of its main thread at the median, 23 at p95; this 2 and 9.
 */
const SHEET = import.meta.env.FIREFOX ? marksCss : marksCss.replaceAll('::highlight', ':root::highlight');

const nameOf = (look: Look, tone: Tone): string => `incise-${look}${tone === 'dark' ? '-dark' : ''}`;

/** All names of ours, lowest priority first. */
export const NAMES: readonly string[] = LOOKS.flatMap((look) => TONES.map((tone) => nameOf(look, tone)));

/**
 * False for a frame's document in Firefox: there a content script that has once asked for a frame's registry may be given that one
 * for other documents too, and gets an error when the frame has gone elsewhere ("No document associated to this global?").
 */
export const hasRegistry = (document: Document): boolean =>
  !import.meta.env.FIREFOX || document === globalThis.document;

/** The page's highlight registry as we use it: always the same names, in the same order, whatever was found. */
export class Registry {
  readonly #document: Document;
  readonly #highlights = new Map<string, Highlight>();
  #sheet: CSSStyleSheet | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Makes the highlights; to be called before `add`. Nothing is seen of them yet. */
  prepare(): void {
    if (this.#highlights.size > 0) return;
    const view = this.#document.defaultView!;
    for (const [priority, look] of LOOKS.entries())
      for (const tone of TONES) {
        const highlight = new view.Highlight();
        highlight.priority = priority;
        this.#highlights.set(nameOf(look, tone), highlight);
      }
  }

  /** Puts sheet and highlights where they are painted. What is added later is painted as it comes. */
  open(): void {
    if (this.#sheet) return;
    const view = this.#document.defaultView!;
    this.#sheet = new view.CSSStyleSheet();
    this.#sheet.replaceSync(SHEET);
    this.#document.adoptedStyleSheets.push(this.#sheet);
    for (const [name, highlight] of this.#highlights) view.CSS.highlights.set(name, highlight);
  }

  add(look: Look, tone: Tone, range: AbstractRange): void {
    this.#highlights.get(nameOf(look, tone))?.add(range);
  }

  /** Takes the ranges out and leaves the names. */
  empty(): void {
    for (const highlight of this.#highlights.values()) highlight.clear();
  }

  /** Takes everything back. */
  close(): void {
    const view = this.#document.defaultView;
    // Not those of a newer script, which took the names over.
    for (const [name, highlight] of this.#highlights)
      if (view?.CSS.highlights.get(name) === highlight) view.CSS.highlights.delete(name);
    this.#highlights.clear();
    const sheet = this.#sheet;
    this.#sheet = null;
    if (!sheet) return;
    const at = this.#document.adoptedStyleSheets.indexOf(sheet);
    if (at >= 0) this.#document.adoptedStyleSheets.splice(at, 1);
  }
}
