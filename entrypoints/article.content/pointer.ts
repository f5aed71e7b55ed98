// The pointer's intent: resting on a finding opens its card, leaving closes it, a click or a tap holds it open.
import type { Finding } from './plan';

export interface PointerActions {
  /** The finding under a point of the window. */
  hit(x: number, y: number): Finding | null;
  /** Milliseconds the pointer rests before `rest` is called. */
  delay(): number;
  rest(finding: Finding, x: number, y: number): void;
  /** The pointer has been neither on a finding nor on the card for a while. */
  leave(): void;
  press(finding: Finding, x: number, y: number): void;
  /** A click on neither. */
  elsewhere(): void;
}

/** A pointer that crosses from a line to its card is off both for a moment. */
const GRACE = 280;
/** At most one hit test in this time while the pointer moves. */
const PACE = 40;

/** What a click belongs to before it belongs to us. */
const INTERACTIVE =
  'a[href], area[href], button, input, textarea, select, option, label, summary, audio, video, iframe, [role="button"], ' +
  '[role="link"], [role="tab"], [role="menuitem"], [contenteditable=""], [contenteditable="true"]';

/** Listens on the window without ever stopping or preventing an event. Only trusted events count. */
export function watchPointer(view: Window, host: Element, actions: PointerActions, signal: AbortSignal): void {
  let point: { x: number; y: number } | null = null;
  let candidate: string | null = null;
  let resting: number | undefined;
  let leaving: number | undefined;
  let pacing: number | undefined;
  let onCard = false;

  const stay = () => {
    view.clearTimeout(leaving);
    leaving = undefined;
  };
  const go = () => {
    leaving ??= view.setTimeout(() => {
      leaving = undefined;
      actions.leave();
    }, GRACE);
  };
  const forget = () => {
    view.clearTimeout(resting);
    candidate = null;
  };
  // Asked again: the page may have been read anew meanwhile, and what lay here be another finding, or hidden.
  const rest = () => {
    const finding = point && actions.hit(point.x, point.y);
    if (point && finding) actions.rest(finding, point.x, point.y);
  };
  const look = () => {
    pacing = undefined;
    if (!point) return;
    if (onCard) {
      forget();
      stay();
      return;
    }
    const { x, y } = point;
    const finding = actions.hit(x, y);
    if (!finding) {
      forget();
      go();
      return;
    }
    stay();
    if (finding.id === candidate) return;
    forget();
    candidate = finding.id;
    resting = view.setTimeout(rest, actions.delay());
  };

  const options = { capture: true, passive: true, signal } as const;
  view.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      onCard = event.target === host;
      point = { x: event.clientX, y: event.clientY };
      if (event.buttons !== 0) {
        forget();
        return;
      }
      pacing ??= view.setTimeout(look, PACE);
    },
    options,
  );
  view.document.documentElement.addEventListener(
    'pointerleave',
    () => {
      point = null;
      onCard = false;
      forget();
      go();
    },
    { passive: true, signal },
  );
  // The text moves under a resting pointer: what it rested on is no longer there.
  view.addEventListener('scroll', forget, options);
  view.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.target === host) return;
      const target = (event.target as Node | null)?.nodeType === 1 ? (event.target as Element) : null;
      const plain = event.button === 0 && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      const selecting = view.getSelection()?.isCollapsed === false;
      const finding =
        plain && !selecting && !target?.closest(INTERACTIVE) ? actions.hit(event.clientX, event.clientY) : null;
      forget();
      // A pointer that stays where it pressed does not open the card again that a key has closed.
      candidate = finding?.id ?? null;
      if (finding) actions.press(finding, event.clientX, event.clientY);
      else actions.elsewhere();
    },
    options,
  );
  signal.addEventListener('abort', () => {
    view.clearTimeout(resting);
    view.clearTimeout(leaving);
    view.clearTimeout(pacing);
  });
}
