// Marks the page can read: CSS Custom Highlights and one adopted style sheet. What is in them depends on nothing of the reader's.
import marksCss from './marks.css?inline';
import type { Look } from './plan';
import type { Tone } from './tone';

const LOOKS: readonly Look[] = ['quote', 'indirect', 'entity', 'similar', 'claim'];
const TONES: readonly Tone[] = ['light', 'dark'];

/**
 * The sheet for text in elements of these names. Where highlight styles are inherited it speaks of them alone, and only they are
 * styled anew: 2 to 6 ms of Chromium's main thread on news pages, where a rule at the root takes 3 to 19. Firefox inherits none.
 */
const sheetFor = (tags: readonly string[]): string =>
  import.meta.env.FIREFOX
    ? marksCss
    : marksCss.replace(/::highlight\(.*?\)/g, (highlight) => tags.map((tag) => CSS.escape(tag) + highlight).join());

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
  #css = '';

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

  /** Puts sheet and highlights where they are painted, for text in elements of these names. What is added later is painted as it comes. */
  open(tags: readonly string[]): void {
    const css = sheetFor(tags);
    if (css === this.#css) return;
    this.#css = css;
    const view = this.#document.defaultView!;
    const sheet = this.#sheet ?? new view.CSSStyleSheet();
    sheet.replaceSync(css);
    if (this.#sheet) return;
    this.#sheet = sheet;
    this.#document.adoptedStyleSheets.push(sheet);
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
    this.#css = '';
    if (!sheet) return;
    const at = this.#document.adoptedStyleSheets.indexOf(sheet);
    if (at >= 0) this.#document.adoptedStyleSheets.splice(at, 1);
  }
}
