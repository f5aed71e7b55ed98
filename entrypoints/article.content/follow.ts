// Says when text may have moved on the page, in time for the frame that shows it.

export interface FollowActions {
  /** Text may lie elsewhere on the page. At most once a frame, and within the frame that shows it. */
  moved(): void;
  /** The document was scrolled: text and layer moved together. */
  scrolled(): void;
}

/** Costs nothing while the page rests. */
export function follow(document: Document, signal: AbortSignal, { moved, scrolled }: FollowActions): void {
  const view = document.defaultView!;
  let asked = 0;
  const soon = () => {
    asked ||= view.requestAnimationFrame(() => {
      asked = 0;
      moved();
    });
  };
  const options = { capture: true, passive: true, signal } as const;
  // The document's own scrolling moves layer and text alike; a scrolling box inside it moves the text alone.
  view.addEventListener('scroll', (event) => (event.target === document ? scrolled() : soon()), options);
  for (const type of ['resize', 'load', 'transitionend', 'animationend', 'toggle', 'fullscreenchange'])
    view.addEventListener(type, soon, options);
  document.fonts.addEventListener('loadingdone', soon, { signal });
  // Runs between layout and paint: what grew above the text has moved it, and the marks go along in the same frame.
  const sizes = new view.ResizeObserver(moved);
  sizes.observe(document.documentElement);
  if (document.body) for (const element of [document.body, ...document.body.children]) sizes.observe(element);
  // Shifts without a change of size; Chromium alone tells them, and a frame late.
  if (view.PerformanceObserver?.supportedEntryTypes?.includes('layout-shift')) {
    const shifts = new view.PerformanceObserver(soon);
    shifts.observe({ type: 'layout-shift' });
    signal.addEventListener('abort', () => shifts.disconnect());
  }
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    view.cancelAnimationFrame(asked);
  });
}
