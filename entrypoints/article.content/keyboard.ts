// The keyboard on the page: a cursor on the finding in hand, keys that open and close its card, and the focus given back.
import type { Layer } from './layer';
import type { Popover } from './popover';

export interface KeyboardActions {
  /** Opens the card of the finding in hand; false where there is none. */
  open(): boolean;
  /** The cursor has left the text. */
  left(): void;
}

export class Keyboard {
  readonly #layer: Layer;
  readonly #popover: Popover;
  readonly #actions: KeyboardActions;
  /** What had the focus before we took it. */
  #before: HTMLElement | null = null;

  /** Listens on the window in the capturing phase until `signal` is aborted. */
  constructor(layer: Layer, popover: Popover, actions: KeyboardActions, signal: AbortSignal) {
    this.#layer = layer;
    this.#popover = popover;
    this.#actions = actions;
    const view = layer.host.ownerDocument.defaultView!;
    view.addEventListener('keydown', (event) => this.#key(event), { capture: true, signal });
  }

  /** True while the focus lies on the cursor. */
  get onCursor(): boolean {
    return this.#layer.root.activeElement === this.#layer.cursor;
  }

  /** Takes the focus to the cursor, wherever that lies now. */
  take(): void {
    if (!this.#layer.root.activeElement) this.#remember();
    this.#layer.cursor.focus({ preventScroll: true });
  }

  /** The card has closed; the focus it had goes to the cursor, else back to the page. True where the cursor has it now. */
  closed(hadFocus: boolean): boolean {
    if (hadFocus && !this.#layer.cursor.hidden) this.#layer.cursor.focus({ preventScroll: true });
    else if (hadFocus) this.#giveBack();
    return this.onCursor;
  }

  /** Only while a card is open or the cursor is on a finding; never in fields, never synthetic. */
  #key(event: KeyboardEvent): void {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    const ours = event.target === this.#layer.host;
    if (!ours && (!this.#popover.isOpen || isEditable(event))) return;
    if (event.key === 'Escape' && this.#popover.isOpen) {
      this.#popover.close();
      if (ours) keep(event);
    } else if (event.key === 'Escape' && this.onCursor) {
      this.#leave();
      keep(event);
    } else if ((event.key === 'Enter' || event.key === ' ') && this.onCursor && this.#actions.open()) {
      keep(event);
    } else if (event.key === 'Tab') this.#tab(event);
  }

  #tab(event: KeyboardEvent): void {
    const { isOpen, hasFocus } = this.#popover;
    if (isOpen && !hasFocus && !event.shiftKey) {
      if (!this.onCursor) this.#remember();
      this.#popover.keep();
      if (this.#popover.focus()) keep(event);
    } else if (hasFocus && this.#popover.atEdge(event.shiftKey)) {
      // Out of the card and back to the text; the page's own order goes on from there.
      if (event.shiftKey && !this.#layer.cursor.hidden) this.#layer.cursor.focus({ preventScroll: true });
      else this.#giveBack();
      keep(event);
    } else if (this.onCursor) this.#leave();
  }

  #leave(): void {
    this.#giveBack();
    this.#actions.left();
  }

  #remember(): void {
    const { activeElement } = this.#layer.host.ownerDocument;
    this.#before = activeElement as HTMLElement | null;
  }

  #giveBack(): void {
    const before = this.#before;
    this.#before = null;
    if (before?.isConnected && before !== before.ownerDocument.body) before.focus({ preventScroll: true });
    else (this.#layer.root.activeElement as HTMLElement | null)?.blur();
  }
}

/** The key was ours: the page neither acts on it nor hears of it. */
function keep(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isEditable(event: Event): boolean {
  const target = event.composedPath()[0] as HTMLElement | undefined;
  return target?.nodeType === 1 && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
}
