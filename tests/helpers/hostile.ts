// A page that listens to everything from its first line on: what its scripts can learn of an extension that reads it.
import type { Page } from 'puppeteer-core';

/** Runs in the page before anything else of it. */
function listen(): void {
  const heard: string[] = [];
  const note = (line: string) => void heard.push(line);
  const nameOf = (node: unknown) => (node instanceof Element ? node.localName : ((node as Node)?.nodeName ?? '?'));

  const types = Object.getOwnPropertyNames(globalThis)
    .concat(Object.getOwnPropertyNames(HTMLElement.prototype), Object.getOwnPropertyNames(Document.prototype))
    // A machine without sensors tells so at some time or other.
    .filter((name) => name.startsWith('on') && !name.startsWith('ondevice'))
    .map((name) => name.slice(2))
    .concat('focusin', 'focusout', 'DOMContentLoaded', 'compositionstart', 'textInput', 'beforetoggle');
  /** Frames, pointers and what comes of them: their number and their moment hang on the machine's pace, so each counts once. */
  const often = new Set<string>();
  for (const type of new Set(types))
    addEventListener(
      type,
      (event) => {
        const { key, defaultPrevented } = event as KeyboardEvent;
        const line = `${type} ${nameOf(event.target)} ${key ?? ''} ${defaultPrevented} ${event.isTrusted}`;
        if (/^(?:pointer|mouse|scroll|resize|readystate|selectionchange)/.test(type)) often.add(line);
        else note(line);
      },
      true,
    );
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records)
      note(
        `mutation ${type} ${nameOf(target)} ${attributeName ?? ''} +${[...addedNodes].map(nameOf)} -${[...removedNodes].map(nameOf)}`,
      );
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const type of PerformanceObserver.supportedEntryTypes)
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { name, value, size, element, identifier, sources } = entry as PerformanceEntry & Record<string, unknown>;
        // Paint and long tasks: their times are the machine's, their names are ours to hide.
        if (type === 'layout-shift')
          note(
            `shift ${(value as number).toFixed(5)} ${((sources ?? []) as { node: Node | null }[]).map((s) => nameOf(s.node)).sort()}`,
          );
        // Without an element it is text in a closed root; how much of the page was there at its first paints varies.
        else if (type === 'largest-contentful-paint' && !element) note(`largest text of nobody, ${size}`);
        else if (type === 'element') note(`element ${identifier} ${nameOf(element)}`);
        else if (type === 'resource' || type === 'mark' || type === 'measure' || type === 'navigation')
          note(`${type} ${name}`);
        const raw = JSON.stringify(entry) ?? '';
        if (/-extension:|incise/i.test(raw)) note(`entry of ours: ${raw}`);
      }
    }).observe({ type, buffered: true });
  document.fonts.addEventListener('loading', () => note('fonts loading'));
  document.fonts.addEventListener('loadingdone', () => note('fonts done'));
  // What a page can wrap to hear it called: none of it may be ours to call in the page's own world.
  const wrap = (owner: object, key: string) => {
    const { value, get } = Object.getOwnPropertyDescriptor(owner, key) ?? {};
    if (typeof value === 'function')
      Object.defineProperty(owner, key, {
        value(this: unknown, ...args: unknown[]) {
          note(`called ${key}`);
          return Reflect.apply(value, this, args);
        },
      });
    else if (get)
      Object.defineProperty(owner, key, {
        get(this: unknown) {
          note(`asked ${key}`);
          return Reflect.apply(get, this, []);
        },
      });
  };
  wrap(Element.prototype, 'attachShadow');
  wrap(Document.prototype, 'createRange');
  wrap(HighlightRegistry.prototype, 'set');
  wrap(Highlight.prototype, 'add');
  wrap(Element.prototype, 'getBoundingClientRect');
  wrap(Element.prototype, 'checkVisibility');
  wrap(Range.prototype, 'getClientRects');
  wrap(globalThis, 'getComputedStyle');
  wrap(globalThis, 'matchMedia');
  const sinceThen = () => {
    const lines = [...heard.splice(0), ...[...often].sort()];
    often.clear();
    return lines;
  };
  Object.assign(globalThis, { heard: sinceThen });
}

/** To stand first in the page's head. */
export const LISTENER = `<script>(${listen})()</script>`;

/** What the page has heard since the last question. */
export const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard(): string[] }).heard());

/** Everything that the page's scripts can read at this moment and that an extension could have written. */
export const enumerated = (page: Page, words: readonly string[]) =>
  page.evaluate((wanted) => {
    const text = (range: AbstractRange) => {
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    };
    const host = document.documentElement.lastElementChild as HTMLElement;
    const rules = (sheets: Iterable<CSSStyleSheet>) =>
      [...sheets].map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    const { find } = globalThis as unknown as { find(words: string, ...more: boolean[]): boolean };
    const found = wanted.map((each) => {
      getSelection()?.removeAllRanges();
      return [each, find(each, false, false, true)];
    });
    getSelection()?.removeAllRanges();
    const box = host.getBoundingClientRect();
    const computed = getComputedStyle(host);
    const sizes = (element: Element) => [
      ...[element.scrollWidth, element.scrollHeight, element.scrollTop, element.scrollLeft],
      ...[element.clientWidth, element.clientHeight, element.childElementCount, element.childNodes.length],
    ];
    return {
      registry: [...CSS.highlights].map(([name, highlight]) => [
        name,
        highlight.priority,
        highlight.type,
        [...highlight].map(text),
      ]),
      adopted: rules(document.adoptedStyleSheets),
      sheets: rules([...document.styleSheets].filter((sheet) => !sheet.href)),
      html: document.documentElement.outerHTML,
      host: {
        root: host.shadowRoot,
        box: [box.x, box.y, box.width, box.height],
        sizes: sizes(host),
        offset: [host.offsetTop, host.offsetLeft, host.offsetWidth, host.offsetHeight, host.offsetParent],
        style: Object.fromEntries([...computed].map((name) => [name, computed.getPropertyValue(name)])),
        visible: host.checkVisibility(),
        text: [host.innerText, host.textContent],
      },
      page: [...document.querySelectorAll('*')].map(sizes),
      points: Array.from({ length: 400 }, (_, i) =>
        document.elementsFromPoint(40 * (i % 25), 40 * Math.floor(i / 25)).map((element) => element.tagName),
      ),
      focus: document.activeElement?.tagName,
      found,
      globals: Object.getOwnPropertyNames(globalThis).filter((name) => /incise|webextension/i.test(name)),
      fonts: [document.fonts.size, document.fonts.status],
      animations: document.getAnimations().length,
      frames: [window.length, history.length],
      resources: performance.getEntriesByType('resource').map((entry) => entry.name),
    };
  }, words);
