// One page's reading: reads, asks once, has it drawn, and looks again when the page or what is known changes.
import { makeT, type T } from '../../components/t';
import { beginningOf } from '../../lib/article/beginning';
import { alive, ask, Unreachable } from '../../lib/browser/ask';
import { report } from '../../lib/browser/report';
import { readSettings, readWatched, watchDecided, watchSettings, watchWatched } from '../../lib/browser/settings';
import { assembled, gathering, type Read } from '../../lib/dom/gather';
import { ARTICLE_SCORE, looksLikeArticle } from '../../lib/dom/looks-like-article';
import { structured } from '../../lib/dom/metadata';
import type { Analysis } from '../../lib/model/analysis';
import type { Settings } from '../../lib/model/settings';
import type { WatchedSource } from '../../lib/model/watched';
import { followAddress, seen } from './address';
import { type Look, watchText } from './brake';
import { sweepLeftovers } from './leftovers';
import { Overlay, type Reader } from './overlay';
import type { Mode } from './plan';
import { hasRegistry } from './registry';
import { drained } from './slices';
import { wantedOn } from './wanted';

/** How long after load or navigation an article may still appear. */
const PATIENCE = 15_000;
/** An article of more characters than the first is marked in two steps, the first of them as far as the second says. */
const LONG = 40_000;
const GLANCE = 12_000;
/** So many more characters are a paragraph, not a clock. */
const PARAGRAPH = 200;

export class Session {
  readonly document: Document;
  readonly #place: Location;
  /** Made for the first article: most pages are none. */
  #overlay: Overlay | null = null;
  readonly #end = new AbortController();
  readonly #forced: MediaQueryList;
  #watching = new AbortController();
  #settings: Settings | null = null;
  #watched: WatchedSource[] = [];
  /** The interface's words, asked for when the first card needs them; and whether they are those of the settings. */
  #t: T | null = null;
  #words: Promise<void> | null = null;
  #read: Read | null = null;
  #analysis: Analysis | null = null;
  /** What was read has still to be checked against reviews. */
  #unchecked = false;
  #asked = false;
  /** The articles that were there when the page was read; and the one among those that came later that the reader is at. */
  #there: Set<Element> | null = null;
  #at: Element | null = null;
  #title: string | null = null;
  #turn = 0;
  #running: Promise<Look> = Promise.resolve('nothing');

  /** `place`: the address of the page, where the document is one of its frames. */
  constructor(document: Document, place: Location) {
    this.document = document;
    this.#place = place;
    this.#forced = document.defaultView!.matchMedia('(forced-colors: active)');
  }

  async start(): Promise<void> {
    const view = this.document.defaultView!;
    await seen(this.document);
    sweepLeftovers(this.document);
    await this.#learn();
    if (this.#end.signal.aborted) return;
    const stop = [
      watchSettings((settings) => {
        this.#settings = settings;
        this.#words = null;
        void this.run('settings');
      }),
      watchWatched((watched) => {
        this.#watched = watched;
        void this.run('knowledge');
      }),
      // Wherever it was decided; a page that nobody looks at waits.
      watchDecided(() => void seen(this.document).then(() => this.run('knowledge'))),
    ];
    const { signal } = this.#end;
    signal.addEventListener('abort', () => {
      // After an update there is nobody left to stop.
      if (alive()) for (const each of stop) each();
    });
    // A page in the back-forward cache hears of no change.
    const back = () =>
      this.#learn().then(
        () => this.run('knowledge'),
        () => this.end(),
      );
    view.addEventListener('pageshow', (event) => event.persisted && void back(), { signal });
    this.document.addEventListener('visibilitychange', () => this.#reader(), { signal });
    this.#forced.addEventListener('change', () => void this.run('settings'), { signal });
    // Where the reader is the page knows: what is marked for it tells nothing.
    this.document.addEventListener('scrollend', () => this.#goneOn() && void this.#lookAgain(), {
      signal,
      capture: true,
    });
    followAddress(view, signal, () => {
      this.#asked = false;
      void this.run('page');
    });
    await this.run('page');
  }

  async #learn(): Promise<void> {
    [this.#settings, this.#watched] = await Promise.all([readSettings(), readWatched()]);
    this.#words = null;
  }

  /** Leaves the page and hears nothing more. */
  end(): void {
    this.#end.abort();
    this.#watching.abort();
    this.#overlay?.destroy();
  }

  readNow(): Promise<boolean> {
    this.#asked = true;
    return this.run('page').then(() => this.#analysis !== null);
  }

  async step(by: 1 | -1): Promise<boolean> {
    await this.#learnWords();
    return this.#overlay?.step(by) ?? false;
  }

  async reveal(annotation: string): Promise<boolean> {
    await this.#learnWords();
    const overlay = this.#overlaid();
    overlay.mount();
    return overlay.reveal(annotation);
  }

  /**
   * Goes through the whole line. `reason`: what changed: the page (address, text), what is known (packs, watch list, decisions),
   * or the settings alone. A later call overtakes an earlier one.
   */
  async run(reason: 'page' | 'text' | 'knowledge' | 'settings'): Promise<Look> {
    const turn = ++this.#turn;
    const overtaken = () => turn !== this.#turn || this.#end.signal.aborted;
    try {
      const line = this.#line(reason, overtaken);
      this.#running = line;
      return await line;
    } catch (error) {
      if (error instanceof Unreachable || !alive()) this.end();
      else report('page', error);
      return 'nothing';
    }
  }

  async #line(reason: 'page' | 'text' | 'knowledge' | 'settings', overtaken: () => boolean): Promise<Look> {
    if (!alive()) throw new Unreachable('extension gone');
    if (reason === 'page') {
      this.#forget();
      // A new address alone may be that of the article the reader has come to; a new title says which one is meant.
      if (this.#title !== this.document.title) this.#there = this.#at = null;
      this.#title = this.document.title;
      // Before the text is read: what changes while it is judged would be missed otherwise.
      this.#watch();
    }
    const nodes = structured(this.document);
    const facts = {
      recognised: looksLikeArticle(this.document, nodes).score >= ARTICLE_SCORE,
      forced: this.#forced.matches || !hasRegistry(this.document),
    };
    const reader = { settings: this.#settings!, watched: this.#watched, asked: this.#asked };
    const wanted = wantedOn(this.#place, reader, facts);
    if (wanted?.level === 'off') {
      this.#forget();
      this.#overlay?.withdraw();
      await ask('nothingHere', { state: 'off' });
      return 'nothing';
    }
    const url = this.#place.href;
    const steps = wanted && gathering(this.document, { url, drawn: isDrawn, nodes });
    const { read, analysis: first, unchecked = false } = (steps && (await this.#readArticle(steps, overtaken))) ?? {};
    if (overtaken()) return 'nothing';
    if (!read || !wanted || !('mode' in wanted)) {
      this.#overlay?.clear();
      this.#read = null;
      this.#analysis = null;
      if (reason !== 'text') await ask('nothingHere', { state: 'none' });
      return 'nothing';
    }
    const before = this.#read;
    const same = this.#analysis !== null && before?.article.text === read.article.text;
    if (same && reason === 'text' && !this.#unchecked && stands(before)) return 'nothing';
    this.#read = read;
    this.#there ??= new Set(this.document.getElementsByTagName('article'));
    // Where marks go to the registry, the host comes with them: the page is styled and laid out once more, not twice.
    if (wanted.mode.level !== 'badge' && !wanted.mode.open) this.#overlaid().mount();
    let analysis = first ?? this.#analysis;
    if (!first && (!same || reason === 'knowledge' || this.#unchecked || analysis === null)) {
      if (analysis === null) await this.#glance(read, wanted.mode, overtaken);
      if (overtaken()) return 'nothing';
      analysis = await ask('analyze', read.article);
      if (overtaken()) return 'nothing';
    }
    this.#analysis = analysis;
    this.#unchecked = unchecked;
    if (!analysis) return 'nothing';
    // A card may be open, in the language of before.
    if (this.#t) await this.#learnWords();
    await this.#overlaid().show(analysis, read.map, wanted.mode);
    if (unchecked && !overtaken()) await this.#check(read, analysis, wanted.mode, overtaken);
    if (same) return 'nothing';
    return read.article.text.length - (before?.article.text.length ?? 0) >= PARAGRAPH ? 'grew' : 'changed';
  }

  /** Asks for what reviews say of a page that was answered before they were searched. */
  async #check(read: Read, analysis: Analysis, mode: Mode, overtaken: () => boolean): Promise<void> {
    const rest = await ask('rest', {});
    const whole = rest ? { ...analysis, ...rest } : await ask('analyze', read.article);
    if (overtaken()) return;
    this.#unchecked = false;
    if (!whole || (rest && !rest.claims)) return;
    this.#analysis = whole;
    await this.#overlaid().show(whole, read.map, mode);
  }

  /** On a long page the beginning is marked before the rest is read. */
  async #glance(read: Read, mode: Mode, overtaken: () => boolean): Promise<void> {
    const beginning = read.article.text.length > LONG ? beginningOf(read.article, GLANCE) : null;
    if (!beginning) return;
    const analysis = await ask('glance', beginning);
    if (!analysis || overtaken()) return;
    // Not waited for: the rest is asked for meanwhile.
    this.#overlaid()
      .show(analysis, read.map, mode)
      .catch((error) => report('page', error));
  }

  /**
   * Gathers the page's text in slices, has the background say which of it is the article, and puts that together. A page that is
   * read for the first time is analysed at once, unless it is so long that its beginning is marked before.
   */
  async #readArticle(
    steps: ReturnType<typeof gathering>,
    overtaken: () => boolean,
  ): Promise<{ read: Read; analysis?: Analysis; unchecked?: boolean } | null> {
    const page = await drained(steps, overtaken);
    if (!page) return null;
    const { sent } = page;
    this.#goneOn();
    if (this.#at) sent.at = page.page.elements.indexOf(this.#at);
    const short = sent.candidates.reduce((length, [, text]) => length + text.length, 0) <= LONG;
    const answer = this.#analysis === null && short ? await ask('read', sent) : { judged: await ask('judge', sent) };
    if (!answer?.judged || overtaken()) return null;
    const { judged, ...rest } = answer;
    return { read: assembled(page, judged), ...rest };
  }

  /** Looks which article is in the middle of the window; true where the reader has come to another one since. */
  #goneOn(): boolean {
    const [first] = this.#read?.map.nodes() ?? [];
    // Rendered anew, an article is no other one.
    if (!this.#at && first?.isConnected === false) this.#there = null;
    if (!this.#there) return false;
    const { innerWidth, innerHeight } = this.document.defaultView!;
    const middle = this.document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    const at = [...this.document.getElementsByTagName('article')].find((each) => each.contains(middle));
    // Between two articles the reader is still at the one before.
    if (!at) return false;
    const before = this.#at;
    this.#at = this.#there.has(at) ? null : at;
    return this.#at !== before;
  }

  /** Another look at the text, once what is under way is drawn: a busy page must not put off its first marks. */
  async #lookAgain(): Promise<Look> {
    await this.#running.catch(() => null);
    return this.run('text');
  }

  #overlaid(): Overlay {
    this.#overlay ??= new Overlay(this.document, {
      reader: () => this.#reader(),
      worded: (then) => this.#worded(then),
      decide: (surface, entity) => void this.#remember(() => ask('decide', { surface, entity })),
      refuse: (claim, review, refused) => void this.#remember(() => ask('refuse', { claim, review, refused })),
      hide: (thing, label, hidden) => void this.#remember(() => ask('hide', { ...thing, label, hidden })),
    });
    return this.#overlay;
  }

  #forget(): void {
    this.#watching.abort();
    this.#watching = new AbortController();
    this.#overlay?.clear();
    this.#read = null;
    this.#analysis = null;
    this.#unchecked = false;
  }

  #watch(): void {
    watchText(
      this.document,
      {
        root: () => this.#read && rootOf(this.#read),
        look: () => this.#lookAgain(),
        stopped: () => void ask('restless', {}).catch((error) => this.#reader() && report('page', error)),
      },
      PATIENCE,
      this.#watching.signal,
    );
  }

  #reader(): Reader | null {
    if (!alive()) {
      this.end();
      return null;
    }
    return { t: this.#t ?? makeT({}, 'en'), watched: this.#watched, delay: this.#settings?.hoverDelay ?? 300 };
  }

  #learnWords(): Promise<void> {
    this.#words ??= ask('words', {}).then(
      ({ lang, texts }) => {
        this.#t = makeT(texts, lang);
      },
      (error) => {
        this.#words = null;
        throw error;
      },
    );
    return this.#words;
  }

  #worded(then: () => void): void {
    if (this.#t && this.#words) then();
    else this.#learnWords().then(then, (error) => (error instanceof Unreachable ? this.end() : report('words', error)));
  }

  /** Has a decision of the reader kept; that it was makes every page read again. */
  async #remember(keep: () => Promise<null>): Promise<void> {
    try {
      await keep();
    } catch (error) {
      if (error instanceof Unreachable) this.end();
      else report('decide', error);
    }
  }
}

/** False where the page's styles show nothing of an element; what is only transparent or not painted yet counts as drawn. */
const isDrawn = (element: Element): boolean => element.checkVisibility();

/** The smallest part of the page that holds the article. */
const rootOf = (read: Read): Node | null =>
  read.map.range({ start: 0, end: read.article.text.length })?.commonAncestorContainer ?? null;

/** True while the text that was read is still the page's: nothing was put in its place. */
function stands({ map }: Read): boolean {
  for (const node of map.nodes()) if (!node.isConnected) return false;
  return true;
}
