// What is on the page now: one analysis, the way back to its text, its findings by place; and the drawing of it, window first.
import type { TextMap } from '../../lib/dom/text-map';
import type { Analysis } from '../../lib/model/analysis';
import type { Span } from '../../lib/model/span';
import { Finder } from './finder';
import { type Layer, type LayerMark, markOf } from './layer';
import { type Finding, type Mode, plan } from './plan';
import type { Registry } from './registry';
import { inSlices } from './slices';
import { type Grounds, type Tone, toneOf } from './tone';

/** Milliseconds after which marks are shown though not all are there. */
const STROKE = 60;
/** So many findings are drawn before the page has its turn again: no need to ask, at the price of a layout, where the window is. */
const FEW = 200;
/** Places looked at to learn whether the page's theme has changed. */
const PLACES = 8;

export class Drawn {
  readonly analysis: Analysis;
  readonly map: TextMap;
  readonly finder: Finder;
  readonly mode: Mode;
  #done = false;
  readonly #grounds: Grounds = new Map();
  /** What marks were drawn for, by the element their text stands in. */
  readonly #tones = new Map<Element, Tone>();

  constructor(analysis: Analysis, map: TextMap, mode: Mode) {
    this.analysis = analysis;
    this.map = map;
    this.mode = mode;
    this.finder = new Finder(plan(analysis, mode));
  }

  /** True where what the page can see of another drawing, all there, is what it would see of this one. */
  opensAs(other: Drawn): boolean {
    const [mine, theirs] = [this, other].map((drawn) => drawn.finder.all.filter(({ where }) => where === 'registry'));
    const nodes = [...other.map.nodes()];
    return (
      other.#done &&
      this.mode.open === other.mode.open &&
      mine!.length === theirs!.length &&
      mine!.every(({ id, look }, i) => id === theirs![i]!.id && look === theirs![i]!.look) &&
      [...this.map.nodes()].every((node, i) => node === nodes[i]) &&
      !other.tonesChanged()
    );
  }

  /**
   * Draws the findings that are drawn, in slices; resolves when all are there or `signal` is aborted. `untouched`: the registry
   * holds its share already.
   */
  async draw(registry: Registry, layer: Layer, untouched: boolean, signal: AbortSignal): Promise<void> {
    const inLayer: LayerMark[] = [];
    if (this.mode.open) registry.prepare();
    else registry.close();
    // Host and sheet come with the marks, after the last question to the page's styles: it is styled and laid out once for all.
    let opened = false;
    const open = () => {
      opened = true;
      layer.mount();
      if (this.mode.open) registry.open();
    };
    const began = performance.now();
    await inSlices(this.#windowFirst(), signal, (finding) => {
      if (untouched && finding.where === 'registry') return;
      const ranges = this.map.ranges(finding);
      const [first] = ranges;
      if (!first) return;
      const tone = this.toneOf(first);
      if (finding.where === 'layer') inLayer.push(markOf(finding.look, tone, () => this.map.ranges(finding)));
      else
        for (const range of ranges)
          registry.add(finding.look, tone, still(range), this.map.tagOf(range.startContainer));
      // A usual page is marked at one stroke; on a very long one the window's part does not wait for the rest.
      if (opened || performance.now() - began > STROKE) open();
    });
    if (signal.aborted) return;
    open();
    layer.draw(inLayer);
    this.#done = true;
  }

  /** The span of an annotation by its id, drawn or not; `null` where this analysis has none of that id. */
  spanOf(id: string): (Span & { id: string }) | null {
    const { quotations, mentions, claims } = this.analysis;
    return this.finder.byId(id) ?? [...quotations, ...mentions, ...claims].find((each) => each.id === id) ?? null;
  }

  toneOf(range: AbstractRange | undefined): Tone {
    const element = range?.startContainer.parentElement;
    if (!element) return 'light';
    const tone = toneOf(element, this.#grounds);
    this.#tones.set(element, tone);
    return tone;
  }

  /** True where text stands on another ground now than when it was drawn: a few places tell, since a theme changes all. */
  tonesChanged(): boolean {
    const grounds: Grounds = new Map();
    const places = [...this.#tones].filter(([element]) => element.isConnected);
    const step = Math.ceil(places.length / PLACES) || 1;
    return places.some(([element, tone], i) => i % step === 0 && toneOf(element, grounds) !== tone);
  }

  /** Where stepping begins: at the top of the window. */
  beforeWindow(by: 1 | -1): Finding | null {
    const { all } = this.finder;
    const first = this.#firstVisible(all);
    return all[by === 1 ? first - 1 : first] ?? null;
  }

  /** What is drawn: findings in the window first, then those after it, then those before. */
  #windowFirst(): readonly Finding[] {
    const drawn = this.finder.all.filter((finding) => finding.where !== null);
    const first = drawn.length > FEW ? this.#firstVisible(drawn) : 0;
    return first === 0 ? drawn : [...drawn.slice(first), ...drawn.slice(0, first)];
  }

  /** Index of the first finding that is not above the window; by halving, so a long page costs a dozen reads. */
  #firstVisible(findings: readonly Finding[]): number {
    let low = 0;
    let high = findings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const bottom = this.map.range(findings[middle]!)?.getBoundingClientRect().bottom ?? 0;
      if (bottom < 0) low = middle + 1;
      else high = middle;
    }
    return low;
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
