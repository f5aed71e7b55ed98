// Says when text may have moved or its ground may have changed, in time for the frame that shows it.

export interface FollowActions {
  /** Our own element: that it comes or goes moves nothing and repaints nothing. */
  own: Node;
  /** Text may lie elsewhere on the page. At most once a frame, and within the frame that shows it. */
  moved(): void;
  /** The document was scrolled: text and layer moved together. */
  scrolled(): void;
  /** The page may stand on another ground: another theme, another class. At most once a frame. */
  repainted(): void;
}

/** Elements around the text whose size is followed at most, nearest first. */
const MOST = 300;
/** Milliseconds for which a transition around the text is followed frame by frame, from its start. */
const TRANSITION = 1_000;
/** Properties whose transitions move text; the others are colours. */
const MOVING =
  /^(?:transform|translate|rotate|scale|zoom|margin|padding|top|right|bottom|left|inset|(?:m\w\w-)?(?:width|height)|flex|gap|grid|font|line|letter|word)/;

export interface Following {
  /** Which text is followed, by the element it lies in. */
  text(element: Element | null): void;
  /** Whether something of ours has to stay with the text. Where nothing has, only the page's ground is looked at. */
  heed(on: boolean): void;
}

/** Costs nothing while the page rests, and little where nothing has to stay with the text. */
export function follow(
  document: Document,
  signal: AbortSignal,
  { own, moved, scrolled, repainted }: FollowActions,
): Following {
  const view = document.defaultView!;
  let followed: Element | null = null;
  let heeding: AbortController | null = null;
  let asked = 0;
  let turned = false;
  let moving = 0;
  const soon = () => {
    asked ||= view.requestAnimationFrame(() => {
      asked = 0;
      moved();
      if (turned) repainted();
      turned = false;
      if (performance.now() < moving) soon();
    });
  };
  const turn = () => {
    turned = true;
    soon();
  };
  // Runs between layout and paint: what grew above the text has moved it, and the marks go along in the same frame.
  const sizes = new view.ResizeObserver(moved);
  const changes = new view.MutationObserver((records) => {
    const theirs = records.filter(({ type, addedNodes, removedNodes }) => {
      return type === 'attributes' || [...addedNodes, ...removedNodes].some((node) => node !== own);
    });
    if (theirs.length === 0) return;
    if (theirs.some(({ type }) => type === 'childList')) around();
    turn();
  });
  /** What moves the text is beside it or beside something it lies in: in a box that scrolls, nothing else changes its size. */
  const around = () => {
    sizes.disconnect();
    changes.disconnect();
    if (signal.aborted) return;
    let left = heeding ? MOST : 0;
    for (let at = followed ?? document.body; at; at = at.parentElement!) {
      for (const beside of at.parentElement?.children ?? [at]) {
        if (left-- <= 0) break;
        sizes.observe(beside);
      }
      changes.observe(at, { attributes: true, childList: true });
    }
  };
  const listen = (types: string, on: AbortSignal, heard: (event: Event) => void) => {
    for (const type of types.split(' '))
      view.addEventListener(type, heard, { capture: true, passive: true, signal: on });
  };
  const heed = () => {
    heeding = new AbortController();
    const on = heeding.signal;
    // The document's own scrolling moves layer and text alike; a scrolling box inside it moves the text alone.
    listen('scroll', on, ({ target }) => (target === document ? scrolled() : soon()));
    listen('resize load toggle fullscreenchange', on, soon);
    listen('transitionrun animationstart', on, (event) => {
      const target = event.target as Node;
      const bears = target.contains(followed) || followed?.contains(target);
      if (!bears || !MOVING.test((event as TransitionEvent).propertyName ?? 'transform')) return;
      moving = performance.now() + TRANSITION;
      soon();
    });
    document.fonts.addEventListener('loadingdone', soon, { signal: on });
    // Shifts without a change of size; Chromium alone tells them, and a frame late.
    if (view.PerformanceObserver?.supportedEntryTypes?.includes('layout-shift')) {
      const shifts = new view.PerformanceObserver(soon);
      shifts.observe({ type: 'layout-shift' });
      on.addEventListener('abort', () => shifts.disconnect());
    }
    around();
  };
  listen('transitionend animationend', signal, turn);
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', turn, { signal });
  const stop = () => {
    heeding?.abort();
    heeding = null;
    around();
  };
  signal.addEventListener('abort', () => {
    stop();
    view.cancelAnimationFrame(asked);
  });
  return {
    text(element) {
      followed = element;
      around();
    },
    heed(on) {
      if (on === (heeding !== null) || signal.aborted) return;
      if (on) heed();
      else stop();
    },
  };
}
