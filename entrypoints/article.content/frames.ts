// Which document of a page is read: its own, or where that is no article, the one that fills a frame of the same site.
import { ARTICLE_SCORE, looksLikeArticle } from '../../lib/dom/looks-like-article';
import { followAddress } from './address';

/** A frame that takes less of the window than this is no place to read an article in. */
const SHARE = 0.25;

const isArticle = (document: Document): boolean => looksLikeArticle(document).score >= ARTICLE_SCORE;

/**
 * One document a page, so that nothing is read or counted twice: a frame's only where the page itself is no article. Frames of
 * other sites are closed to us, and a script of ours in each of them would weigh on every advertisement.
 */
function chosen(top: Document): HTMLIFrameElement | null {
  const frames = [...top.getElementsByTagName('iframe')].filter(isLarge);
  if (frames.length === 0 || isArticle(top)) return null;
  const largest = frames.sort((a, b) => areaOf(b) - areaOf(a));
  return (
    largest.find(({ contentDocument: inside }) => inside!.contentType === 'text/html' && isArticle(inside!)) ?? null
  );
}

const areaOf = (frame: Element): number => frame.clientWidth * frame.clientHeight;

/** True for a frame of the same site that takes a good part of the window. Asked first, so that most pages pay nothing. */
function isLarge(frame: HTMLIFrameElement): boolean {
  const { innerWidth, innerHeight } = frame.ownerDocument.defaultView!;
  return frame.contentDocument !== null && areaOf(frame) >= SHARE * innerWidth * innerHeight;
}

/** Calls back with the document to read, and again when it is another one: a frame has loaded or gone, the page went elsewhere. */
export function followFrames(top: Document, read: (document: Document) => void): void {
  let known: Document | null = null;
  const choose = () => {
    const frame = chosen(top);
    const now = frame?.contentDocument ?? top;
    if (now === known) return;
    known = now;
    // A frame that is taken away or hidden has no size any more.
    sizes.disconnect();
    if (frame) sizes.observe(frame);
    read(now);
  };
  const sizes = new ResizeObserver(choose);
  // A frame's load event does not bubble, but it is captured.
  top.addEventListener('load', ({ target }) => (target as Element).localName === 'iframe' && choose(), true);
  followAddress(top.defaultView!, new AbortController().signal, choose);
  choose();
}
