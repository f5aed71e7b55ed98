// Going to a place in the text: scrolls window or box so that the reader sees it.

/** Scrolls a range into the upper half of what is seen, where it is not there yet; `gently`: so that the eye can follow. */
export function travelTo(range: Range, gently: boolean): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  const box = range.getBoundingClientRect();
  if (box.top >= view.innerHeight * 0.15 && box.bottom <= view.innerHeight * 0.7) return;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = box.top - view.innerHeight * 0.3;
  const behavior = !gently || still || Math.abs(top) > 2 * view.innerHeight ? 'instant' : 'smooth';
  (scrollerOf(element) ?? view).scrollBy({ top, behavior });
}

/** The nearest ancestor that scrolls, the document aside. */
function scrollerOf(element: Element): Element | null {
  const { body, documentElement, defaultView } = element.ownerDocument;
  for (let at: Element | null = element; at && at !== body && at !== documentElement; at = at.parentElement)
    if (/auto|scroll/.test(defaultView!.getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at;
  return null;
}
