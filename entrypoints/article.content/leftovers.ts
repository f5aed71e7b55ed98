// Takes away what a script of ours could not take back: Firefox ends it between two lines when the extension is updated.
import { hasRegistry, NAMES } from './registry';

/** To be called before anything of ours is on the page. What it looks for is nobody else's. */
export function sweepLeftovers(document: Document): void {
  const view = document.defaultView!;
  if (hasRegistry(document) && view.CSS.highlights.size > 0) for (const name of NAMES) view.CSS.highlights.delete(name);
  const { adoptedStyleSheets: sheets } = document;
  // By number: from a content script Firefox iterates over neither.
  for (let i = sheets.length - 1; i >= 0; i--)
    if (sheets[i]!.cssRules[0]?.cssText.includes('(incise-')) sheets.splice(i, 1);
  // Only our own root's rules make a box of nothing of an empty, nameless element after the body.
  for (const child of document.querySelectorAll(':root > body ~ div:empty'))
    if (child.attributes.length === 0 && view.getComputedStyle(child).display === 'contents') child.remove();
}
