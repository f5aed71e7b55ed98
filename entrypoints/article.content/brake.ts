// Notices that an article's text may have changed, and slows down, then stops, on pages that never rest.

/** What a look at the page brought: no other text, other text, or so much more of it that somebody is reading on. */
export type Look = 'nothing' | 'changed' | 'grew';

export interface BrakeActions {
  /** The article's root now; `null` while there is none. */
  root(): Node | null;
  look(): Promise<Look>;
  /** It has stopped: the page never rests. */
  stopped(): void;
}

/** Waits after a change, milliseconds: the first, doubled after every look that brought no growth, up to the last. */
const FIRST_WAIT = 400;
const LAST_WAIT = 5_000;
/** Looks without growth before it stops for good: about half a minute of changes. */
const FRUITLESS = 8;
/** After so long a rest, milliseconds, the page's earlier unrest is forgotten. */
const REST = 60_000;
/** Additions with less text than this are counters, icons and clocks. */
const LITTLE = 40;

/** Watches the body until `signal` is aborted or the brake has stopped. `patience`: milliseconds to wait for a first article. */
export function watchText(document: Document, actions: BrakeActions, patience: number, signal: AbortSignal): void {
  const view = document.defaultView!;
  const began = performance.now();
  let wait = FIRST_WAIT;
  let fruitless = 0;
  let last = began;
  let timer: number | undefined;

  const look = async () => {
    const brought = await actions.look().catch(() => 'nothing' as const);
    timer = undefined;
    last = performance.now();
    if (brought === 'grew') {
      wait = FIRST_WAIT;
      fruitless = 0;
      return;
    }
    wait = Math.min(wait * 2, LAST_WAIT);
    if (++fruitless < FRUITLESS || signal.aborted) return;
    observer.disconnect();
    if (actions.root()) actions.stopped();
  };
  const observer = new view.MutationObserver((records) => {
    if (timer !== undefined) return;
    const root = actions.root();
    const now = performance.now();
    if (!root && now - began > patience) {
      observer.disconnect();
      return;
    }
    if (!records.some((record) => concerns(record, root))) return;
    if (now - last > REST) {
      wait = FIRST_WAIT;
      fruitless = 0;
    }
    timer = view.setTimeout(() => void look(), wait);
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
    if (/^(script|style)$/i.test(node.nodeName)) continue;
    length += node.textContent?.trim().length ?? 0;
    if (length >= LITTLE) return true;
  }
  return false;
}
