// Marks the page can read: CSS Custom Highlights and one adopted style sheet. What is in them depends on nothing of the reader's.
import marksCss from './marks.css?inline';
import type { Look } from './plan';
import type { Tone } from './tone';

const LOOKS: readonly Look[] = ['quote', 'indirect', 'entity', 'similar', 'claim'];
const TONES: readonly Tone[] = ['light', 'dark'];

/**
 * The sheet for marks of these names in elements of these tags. Where highlight styles are inherited Chromium makes one for every
 * element that a rule speaks of, marked or not, and for each name: a rule for all names at the root takes 3 to 19 ms of its main
 * thread on news pages, rules for the article's elements 2 to 6, for those with marks 4 less in the mean, and 1.5 MB where many
 * elements share a tag (Chromium 156). Firefox inherits none.
 */
const sheetFor = (tags: ReadonlyMap<string, ReadonlySet<string>>): string =>
  import.meta.env.FIREFOX
    ? marksCss
    : marksCss.replace(/(::highlight\((.*?)\))(\s*\{.*?\})/gs, (_, mark: string, name: string, rules: string) => {
        const told = [...(tags.get(name) ?? [])].map((tag) => CSS.escape(tag) + mark);
        return told.length > 0 ? told + rules : '';
      });

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
  /** By name, the tags of the elements that marks of it lie in. */
  readonly #tags = new Map<string, Set<string>>();
  #sheet: CSSStyleSheet | null = null;
  /** The sheet does not speak of all marks yet. */
  #stale = false;

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

  /** Puts sheet and highlights where they are painted. What is added later is painted as it comes, or once this is called again. */
  open(): void {
    if (this.#sheet && !this.#stale) return;
    this.#stale = false;
    const view = this.#document.defaultView!;
    const sheet = this.#sheet ?? new view.CSSStyleSheet();
    sheet.replaceSync(sheetFor(this.#tags));
    if (this.#sheet) return;
    this.#sheet = sheet;
    this.#document.adoptedStyleSheets.push(sheet);
    for (const [name, highlight] of this.#highlights) view.CSS.highlights.set(name, highlight);
  }

  /** `tag`: of the element whose text is marked. */
  add(look: Look, tone: Tone, range: AbstractRange, tag: string): void {
    const name = nameOf(look, tone);
    this.#highlights.get(name)?.add(range);
    const tags = this.#tags.get(name) ?? new Set();
    if (tags.has(tag)) return;
    this.#tags.set(name, tags.add(tag));
    this.#stale = !import.meta.env.FIREFOX;
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
    this.#tags.clear();
    const sheet = this.#sheet;
    this.#sheet = null;
    if (!sheet) return;
    const at = this.#document.adoptedStyleSheets.indexOf(sheet);
    if (at >= 0) this.#document.adoptedStyleSheets.splice(at, 1);
  }
}
