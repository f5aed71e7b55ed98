// Notices that an article's text may have changed, and slows down, then stops, on pages that never rest.

/** Shortest wait after a change, milliseconds; doubled after every look that found nothing new. */
const FIRST_WAIT = 400;
/** Looks that found nothing new before it stops for good. */
const FRUITLESS = 8;
/** Additions with less text than this are counters, icons and clocks. */
const LITTLE = 40;

export interface BrakeActions {
  /** The article's root now; `null` while there is none. */
  root(): Node | null;
  /** Looks again; true where something new was found. */
  look(): Promise<boolean>;
  /** It has stopped: the page never rests. */
  stopped(): void;
}

/** Watches the body until `signal` is aborted or the brake has stopped. `patience`: milliseconds to wait for a first article. */
export function watchText(document: Document, actions: BrakeActions, patience: number, signal: AbortSignal): void {
  const view = document.defaultView!;
  let wait = FIRST_WAIT;
  let fruitless = 0;
  let timer: number | undefined;
  const began = performance.now();
  const observer = new view.MutationObserver((records) => {
    if (timer !== undefined) return;
    const root = actions.root();
    if (!root && performance.now() - began > patience) {
      observer.disconnect();
      return;
    }
    if (!records.some((record) => concerns(record, root))) return;
    timer = view.setTimeout(async () => {
      const found = await actions.look().catch(() => false);
      timer = undefined;
      if (found) {
        wait = FIRST_WAIT;
        fruitless = 0;
        return;
      }
      wait = Math.min(wait * 2, 20_000);
      fruitless++;
      if (fruitless < FRUITLESS) return;
      observer.disconnect();
      if (actions.root()) actions.stopped();
    }, wait);
  });
  observer.observe(document.body ?? document.documentElement, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
}

/** Whether a change can bear on the article's text: inside its root, around it, or its root is gone. */
function concerns(record: MutationRecord, root: Node | null): boolean {
  if (!root) return hasText(record.addedNodes);
  if (!root.isConnected) return true;
  const inside = root.contains(record.target);
  if (record.type === 'characterData') return inside;
  if (inside) return hasText(record.addedNodes) || hasText(record.removedNodes);
  return record.target.contains(root) && hasText(record.addedNodes);
}

function hasText(nodes: NodeList): boolean {
  let length = 0;
  for (const node of nodes) {
    if (node instanceof HTMLScriptElement || node instanceof HTMLStyleElement) continue;
    length += node.textContent?.trim().length ?? 0;
    if (length >= LITTLE) return true;
  }
  return false;
}
