// The card on the page: opened beside a line, walked through with back, pinned, closed, and left where it was found.
import { render } from 'preact';
import { Card } from '../../components/card/Card';
import cardCss from '../../components/card/card.css?inline';
import type { CardActions, View } from '../../components/card/view';
import type { T } from '../../components/t';
import themeCss from '../../components/theme.css?inline';
import type { Analysis } from '../../lib/model/analysis';
import type { WatchedSource } from '../../lib/model/watched';
import { copyText } from './copy';
import { type Layer, moveTo } from './layer';
import { type Box, place, type Words } from './place';
import { UNFINDABLE_CSS, unfindable } from './unfindable';

/** hover: goes when the pointer goes; held: stays until a click elsewhere; pinned: stays until it is closed. */
export type Hold = 'hover' | 'held' | 'pinned';

export interface PopoverActions {
  decide: CardActions['decide'];
  refuse: CardActions['refuse'];
  hide: CardActions['hide'];
  reveal(annotation: string): void;
  /** The card went away; `hadFocus`: the focus lay in it. */
  closed(hadFocus: boolean): void;
}

export interface Shown {
  t: T;
  analysis: Analysis;
  watched: readonly WatchedSource[];
}

export class Popover {
  readonly #layer: Layer;
  readonly #actions: PopoverActions;
  #shown: Shown | null = null;
  #views: View[] = [];
  #words: (() => Words | null) | null = null;
  #said: string | null = null;
  #saidTimer: number | undefined;
  /** The card's styles are there: read when the first card opens, most pages open none. */
  #dressed = false;
  hold: Hold | null = null;

  constructor(layer: Layer, actions: PopoverActions) {
    this.#layer = layer;
    this.#actions = actions;
    unfindable();
    // A disclosure inside the card was opened or shut: its size is another.
    layer.holder.addEventListener('toggle', (event) => event.target !== layer.holder && this.follow(), {
      capture: true,
    });
  }

  get isOpen(): boolean {
    return this.hold !== null;
  }

  get hasFocus(): boolean {
    const active = this.#layer.root.activeElement;
    return active !== null && this.#layer.holder.contains(active);
  }

  /** Opens on a view, beside the words that `words` gives (asked again whenever the card is placed). */
  open(view: View, shown: Shown, words: () => Words | null, hold: Hold): void {
    this.#shown = shown;
    this.#views = [view];
    this.#words = words;
    this.#said = null;
    this.hold = this.hold === 'pinned' ? 'pinned' : hold;
    this.#render();
    const { holder } = this.#layer;
    if (!this.#dressed) this.#layer.dress(themeCss + cardCss + UNFINDABLE_CSS);
    this.#dressed = true;
    if (!holder.matches(':popover-open')) holder.showPopover();
    this.#scrollUp();
    this.follow();
  }

  /** The open card with newer records; back leads nowhere then, for what was looked at before may be gone. */
  show(view: View, shown: Shown): void {
    this.#shown = shown;
    this.#views = [view];
    this.#render();
    this.follow();
  }

  /** A card that the pointer opened is held from now on. */
  keep(): void {
    if (this.hold === 'hover') this.hold = 'held';
  }

  close(): void {
    if (this.hold === null) return;
    const hadFocus = this.hasFocus;
    this.hold = null;
    this.#words = null;
    this.#layer.holder.hidePopover();
    render(null, this.#layer.holder);
    this.#actions.closed(hadFocus);
  }

  /** Puts the card beside its words, wherever they are now. */
  follow(): void {
    const words = this.check();
    if (!words) return;
    const { holder, host } = this.#layer;
    const page = host.ownerDocument.documentElement;
    const view = host.ownerDocument.defaultView!;
    const body = holder.querySelector('.body');
    const scrolled = body?.scrollTop ?? 0;
    holder.style.removeProperty('--room');
    const reversed = view.getComputedStyle(page).direction === 'rtl';
    const { width, height } = holder.getBoundingClientRect();
    const { left, top, room } = place(words, { width, height }, seen(view), reversed);
    holder.style.setProperty('--room', `${room}px`);
    if (scrolled > 0) body?.scrollTo(0, scrolled);
    // Absolute in the top layer: the card scrolls with the document and needs no help.
    moveTo(holder, left + view.scrollX, top + view.scrollY);
  }

  /** The card's words, where their line is in sight; an unpinned card whose line is out of sight closes. */
  check(): Words | null {
    if (this.hold === null) return null;
    const words = this.#words?.();
    const height = this.#layer.host.ownerDocument.defaultView!.innerHeight;
    if (words && words.line.top < height && words.line.top + words.line.height > 0) return words;
    if (this.hold !== 'pinned' && !this.hasFocus) this.close();
    return null;
  }

  /** Moves the focus to the card's first control below its corner buttons, else to the first. */
  focus(): boolean {
    const first = this.#controls()[0];
    first?.focus();
    return first !== undefined;
  }

  /** True where the focus is on the last control, or on the first going backwards: the next Tab leaves the card. */
  atEdge(backwards: boolean): boolean {
    const controls = this.#controls();
    const active = this.#layer.root.activeElement;
    return active === (backwards ? controls[0] : controls[controls.length - 1]);
  }

  #controls(): HTMLElement[] {
    const all = [...this.#layer.holder.querySelectorAll<HTMLElement>('button, a[href], summary')];
    const inner = all.filter((element) => !element.closest('.corner'));
    return [...inner, ...all.filter((element) => element.closest('.corner'))];
  }

  #render(): void {
    const shown = this.#shown;
    const view = this.#views[this.#views.length - 1];
    if (!shown || !view) return;
    render(
      <Card
        {...shown}
        view={view}
        canGoBack={this.#views.length > 1}
        pinned={this.hold === 'pinned'}
        said={this.#said}
        actions={{
          go: (next) => this.#turn([...this.#views, next]),
          back: () => this.#turn(this.#views.slice(0, -1)),
          close: () => this.close(),
          pin: () => {
            this.hold = this.hold === 'pinned' ? 'held' : 'pinned';
            this.#render();
          },
          decide: this.#actions.decide,
          refuse: this.#actions.refuse,
          hide: this.#actions.hide,
          reveal: this.#actions.reveal,
          copy: (text) => void this.#copy(text),
        }}
      />,
      this.#layer.holder,
    );
  }

  #turn(views: View[]): void {
    const hadFocus = this.hasFocus;
    this.#views = views;
    this.#said = null;
    this.keep();
    this.#render();
    this.#scrollUp();
    this.follow();
    if (hadFocus && !this.hasFocus) this.focus();
  }

  #scrollUp(): void {
    this.#layer.holder.querySelector('.body')?.scrollTo(0, 0);
  }

  async #copy(text: string): Promise<void> {
    const { t } = this.#shown!;
    const view = this.#layer.host.ownerDocument.defaultView!;
    this.#said = t((await copyText(view, text)) ? 'card_copied' : 'card_not_copied');
    if (this.hold === null) return;
    this.#render();
    view.clearTimeout(this.#saidTimer);
    this.#saidTimer = view.setTimeout(() => {
      this.#said = null;
      if (this.hold !== null) this.#render();
    }, 1600);
  }
}

/** The part of the window that is seen, pinch zoom and on-screen keyboards taken off; in the window's coordinates. */
function seen(view: Window): Box {
  const { offsetLeft: left, offsetTop: top, width, height } = view.visualViewport!;
  return { left, top, width, height };
}
