// Says when text may have moved or its ground may have changed, in time for the frame that shows it.

export interface FollowActions {
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

/** Costs nothing while the page rests. Answers with the way to say which text is followed, by the element it lies in. */
export function follow(
  document: Document,
  signal: AbortSignal,
  { moved, scrolled, repainted }: FollowActions,
): (element: Element | null) => void {
  const view = document.defaultView!;
  let followed: Element | null = null;
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
  const options = { capture: true, passive: true, signal } as const;
  // The document's own scrolling moves layer and text alike; a scrolling box inside it moves the text alone.
  view.addEventListener('scroll', (event) => (event.target === document ? scrolled() : soon()), options);
  for (const type of ['resize', 'load', 'toggle', 'fullscreenchange']) view.addEventListener(type, soon, options);
  for (const type of ['transitionend', 'animationend']) view.addEventListener(type, turn, options);
  for (const type of ['transitionrun', 'animationstart'])
    view.addEventListener(
      type,
      (event) => {
        const target = event.target as Node;
        const bears = target.contains(followed) || followed?.contains(target);
        if (!bears || !MOVING.test((event as TransitionEvent).propertyName ?? 'transform')) return;
        moving = performance.now() + TRANSITION;
        soon();
      },
      options,
    );
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', turn, { signal });
  document.fonts.addEventListener('loadingdone', soon, { signal });
  // Runs between layout and paint: what grew above the text has moved it, and the marks go along in the same frame.
  const sizes = new view.ResizeObserver(moved);
  const changes = new view.MutationObserver((records) => {
    if (records.some(({ type }) => type === 'childList')) around(followed);
    turn();
  });
  // Shifts without a change of size; Chromium alone tells them, and a frame late.
  if (view.PerformanceObserver?.supportedEntryTypes?.includes('layout-shift')) {
    const shifts = new view.PerformanceObserver(soon);
    shifts.observe({ type: 'layout-shift' });
    signal.addEventListener('abort', () => shifts.disconnect());
  }
  const stop = () => {
    sizes.disconnect();
    changes.disconnect();
  };
  /** What moves the text is beside it or beside something it lies in: in a box that scrolls, nothing else changes its size. */
  const around = (element: Element | null) => {
    stop();
    followed = element;
    if (signal.aborted) return;
    let left = MOST;
    for (let at = element ?? document.body; at; at = at.parentElement!) {
      for (const beside of at.parentElement?.children ?? [at]) if (left-- > 0) sizes.observe(beside);
      changes.observe(at, { attributes: true, childList: true });
    }
  };
  signal.addEventListener('abort', () => {
    stop();
    view.cancelAnimationFrame(asked);
  });
  return around;
}
