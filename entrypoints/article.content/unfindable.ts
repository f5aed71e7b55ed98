// What a card on a page says is generated content, never a text node: `window.find()` and selections of the page cannot reach it.
import { createElement, Fragment, options } from 'preact';

/** Shows an element's text; see `unfindable`. "auto" finds the direction out from text nodes, and there are none. */
export const UNFINDABLE_CSS = '[data-text]::before{content:attr(data-text)}[dir=auto]{unicode-bidi:plaintext}';

const WORD = /\S/;
/**
 * From now on every text that is rendered in this world goes into an attribute that the style above draws. Of everything, not
 * of the reader's own alone: what a card of the shipped packs says must not be missing where the reader's packs have a part in it.
 */
export function unfindable(): void {
  options.vnode = ({ type, props }) => {
    if (typeof type !== 'string' && type !== Fragment) return;
    const own = props as { children?: unknown };
    own.children = drawn(own.children);
  };
}

function drawn(child: unknown): unknown {
  if (Array.isArray(child)) return child.map(drawn);
  const isText = typeof child === 'number' || (typeof child === 'string' && WORD.test(child));
  return isText ? createElement('span', { 'data-text': child }) : child;
}
