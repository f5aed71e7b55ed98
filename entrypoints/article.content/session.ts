// One page's reading: decides whether to read, reads, asks once, has it drawn, and looks again when the page changes.
import { makeT, type T } from '../../components/t';
import { alive, ask, Unreachable } from '../../lib/browser/ask';
import { report } from '../../lib/browser/report';
import { readSettings, readWatched, watchSettings, watchWatched } from '../../lib/browser/settings';
import { ARTICLE_SCORE, looksLikeArticle, type Read, reading } from '../../lib/dom/read-page';
import type { Analysis } from '../../lib/model/analysis';
import { type Level, levelOn, type Settings } from '../../lib/model/settings';
import type { WatchedSource } from '../../lib/model/watched';
import { watchText } from './brake';
import { Overlay, type Reader } from './overlay';
import { modeOf } from './plan';
import { watchedSite } from './sites';
import { drained } from './slices';

/** How long after load or navigation an article may still appear. */
const PATIENCE = 15_000;

export class Session {
  readonly #document: Document;
  readonly #overlay: Overlay;
  readonly #end = new AbortController();
  readonly #forced: MediaQueryList;
  #watching = new AbortController();
  #settings: Settings | null = null;
  #watched: WatchedSource[] = [];
  #t: T = makeT({}, 'en');
  #words: string | null = null;
  #read: Read | null = null;
  #analysis: Analysis | null = null;
  #asked = false;
  #turn = 0;

  constructor(document: Document) {
    this.#document = document;
    this.#forced = document.defaultView!.matchMedia('(forced-colors: active)');
    this.#overlay = new Overlay(document, {
      reader: () => this.#reader(),
      decide: (surface, entity) => void this.#remember(() => ask('decide', { surface, entity })),
      refuse: (claim, review, refused) => void this.#remember(() => ask('refuse', { claim, review, refused })),
    });
  }

  async start(): Promise<void> {
    await seen(this.#document);
    [this.#settings, this.#watched] = await Promise.all([readSettings(), readWatched()]);
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
    ];
    const { signal } = this.#end;
    signal.addEventListener('abort', () => {
      for (const each of stop) each();
    });
    const view = this.#document.defaultView!;
    view.addEventListener('pageshow', (event) => event.persisted && void this.run('knowledge'), { signal });
    this.#forced.addEventListener('change', () => void this.run('settings'), { signal });
    followAddress(view, signal, () => {
      this.#asked = false;
      void this.run('page');
    });
    await this.run('page');
  }

  /** Leaves the page and hears nothing more. */
  end(): void {
    this.#end.abort();
    this.#watching.abort();
    this.#overlay.destroy();
  }

  readNow(): Promise<boolean> {
    this.#asked = true;
    return this.run('page').then(() => this.#analysis !== null);
  }

  step(by: 1 | -1): boolean {
    return this.#overlay.step(by);
  }

  reveal(annotation: string): boolean {
    this.#overlay.mount();
    return this.#overlay.reveal(annotation);
  }

  /**
   * Goes through the whole line. `reason`: what changed: the page (address, text), what is known (packs, watch list, decisions),
   * or the settings alone. A later call overtakes an earlier one. True where something new was drawn.
   */
  async run(reason: 'page' | 'text' | 'knowledge' | 'settings'): Promise<boolean> {
    const turn = ++this.#turn;
    const overtaken = () => turn !== this.#turn || this.#end.signal.aborted;
    try {
      return await this.#line(reason, overtaken);
    } catch (error) {
      if (error instanceof Unreachable || !alive()) this.end();
      else report('page', error);
      return false;
    }
  }

  async #line(reason: 'page' | 'text' | 'knowledge' | 'settings', overtaken: () => boolean): Promise<boolean> {
    if (!alive()) throw new Unreachable('extension gone');
    if (reason === 'page') this.#forget();
    const recognised = looksLikeArticle(this.#document).score >= ARTICLE_SCORE;
    const level = this.#level();
    if (level === 'off') {
      this.#forget();
      this.#overlay.withdraw();
      await ask('nothingHere', { state: 'off' });
      return false;
    }
    const url = this.#document.location.href;
    const read = this.#wanted(recognised)
      ? await drained(reading(this.#document, { url, drawn: isDrawn }), overtaken)
      : null;
    if (overtaken()) return false;
    if (!read) {
      this.#overlay.clear();
      this.#read = null;
      this.#analysis = null;
      if (reason !== 'text') await ask('nothingHere', { state: 'none' });
      if (reason === 'page') this.#watch();
      return false;
    }
    const same = this.#analysis !== null && this.#read?.article.text === read.article.text;
    this.#read = read;
    const mode = modeOf(this.#settings!, level, { recognised, forced: this.#forced.matches });
    if (mode.level !== 'badge') this.#overlay.mount();
    let analysis = this.#analysis;
    if (!same || reason === 'knowledge' || analysis === null) {
      const [answer] = await Promise.all([ask('analyze', read.article), this.#learnWords()]);
      if (overtaken()) return false;
      analysis = answer;
    } else await this.#learnWords();
    this.#analysis = analysis;
    if (reason === 'page') this.#watch();
    if (!analysis) return false;
    await this.#overlay.show(analysis, read.map, mode);
    return !same;
  }

  #forget(): void {
    this.#watching.abort();
    this.#watching = new AbortController();
    this.#overlay.clear();
    this.#read = null;
    this.#analysis = null;
  }

  #watch(): void {
    watchText(
      this.#document,
      {
        root: () => this.#read && rootOf(this.#read),
        look: () => this.run('text'),
        stopped: () => report('page', new Error('this page never rests: changes to it are no longer followed')),
      },
      PATIENCE,
      this.#watching.signal,
    );
  }

  #site(): WatchedSource | null {
    const { hostname, pathname } = this.#document.location;
    return watchedSite(this.#watched, hostname, pathname);
  }

  #level(): Level {
    if (this.#site()?.onItsSites === 'off' && !this.#asked) return 'off';
    return levelOn(this.#settings!, this.#document.location.hostname);
  }

  #wanted(recognised: boolean): boolean {
    if (this.#asked) return true;
    const site = this.#site();
    if (site?.onItsSites === 'on') return true;
    if (site?.onItsSites === 'ask') return false;
    return this.#settings!.where === 'articles' && recognised;
  }

  #reader(): Reader | null {
    if (!alive()) {
      this.end();
      return null;
    }
    return { t: this.#t, watched: this.#watched, delay: this.#settings?.hoverDelay ?? 300 };
  }

  async #learnWords(): Promise<void> {
    const wanted = this.#settings!.language;
    if (this.#words === wanted) return;
    const { lang, texts } = await ask('words', {});
    this.#t = makeT(texts, lang);
    this.#words = wanted;
  }

  /** Has a decision of the reader kept, and reads again with it. */
  async #remember(keep: () => Promise<null>): Promise<void> {
    try {
      await keep();
      await this.run('knowledge');
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

/** Waits until somebody looks at the page: a tab restored in the background or rendered ahead is left alone. */
async function seen(document: Document): Promise<void> {
  while (document.visibilityState !== 'visible')
    await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
}

interface WithNavigation {
  navigation?: EventTarget;
}

/** Calls back when the page's address changes without a load; fragments are places on the same page. */
function followAddress(view: Window, signal: AbortSignal, changed: () => void): void {
  const bare = () => view.location.href.replace(/#.*$/, '');
  let known = bare();
  const check = () => {
    const now = bare();
    if (now === known) return;
    known = now;
    changed();
  };
  const { navigation } = view as WithNavigation;
  navigation?.addEventListener('navigatesuccess', check, { signal });
  view.addEventListener('popstate', check, { signal });
  // Browsers without the Navigation API tell nobody of `pushState`: a look a second, while the page is visible.
  if (!navigation) {
    const timer = view.setInterval(() => view.document.visibilityState === 'visible' && check(), 1000);
    signal.addEventListener('abort', () => view.clearInterval(timer));
  }
}
