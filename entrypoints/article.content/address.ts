// When a page is there to be read: somebody looks at it, and its address changes without a load.

/** Waits until somebody looks at the page: a tab restored in the background or rendered ahead is left alone. */
export async function seen(document: Document): Promise<void> {
  while (document.visibilityState !== 'visible')
    await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
}

interface WithNavigation {
  navigation?: EventTarget;
}

/** Calls back when the page's address changes without a load; fragments are places on the same page. */
export function followAddress(view: Window, signal: AbortSignal, changed: () => void): void {
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
