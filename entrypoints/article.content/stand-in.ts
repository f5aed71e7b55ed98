// Stands in for lib/dom/read-page until that room is there: paragraphs of <article> or <main>, plain.
import type { Article } from '../../lib/model/article';
import type { TextMap } from './overlay';

export const looksLikeArticle = (document: Document): boolean => document.querySelector('article p, main p') !== null;

export function readPage(document: Document, page: { url: string }): { article: Article; map: TextMap } | null {
  const root = document.querySelector('article') ?? document.querySelector('main');
  if (!root) return null;
  const nodes: { node: Text; start: number }[] = [];
  const blocks: Article['blocks'] = [];
  let text = '';
  for (const p of root.querySelectorAll('p')) {
    if (text) text += '\n';
    const start = text.length;
    const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      nodes.push({ node: walker.currentNode as Text, start: text.length });
      text += (walker.currentNode as Text).data;
    }
    blocks.push({ start, end: text.length, kind: 'paragraph' });
  }
  const find = (offset: number) => nodes.findLast((n) => n.start <= offset);
  return {
    article: {
      url: page.url,
      text,
      blocks,
      title: document.title,
      lang: document.documentElement.lang || null,
      date: null,
      author: null,
      outlet: { name: null, domain: document.location.hostname },
    },
    map: {
      range({ start, end }) {
        const a = find(start);
        const b = find(end - 1);
        if (!a || !b) return null;
        const range = document.createRange();
        range.setStart(a.node, start - a.start);
        range.setEnd(b.node, end - b.start);
        return range;
      },
      offsetAt(node, offset) {
        const found = nodes.find((n) => n.node === node);
        return found ? found.start + offset : null;
      },
    },
  };
}
