// The article of an HTML page outside a browser: the same reader as in the page, over another DOM.
import { existsSync } from 'node:fs';
import type { Article } from '../model/article';
import { InputError } from './files';

/** `html` is a string, or the file's bytes in whatever encoding the page states. */
export async function articleOfPage(html: string | Uint8Array, url: string | null): Promise<Article> {
  if (!existsSync(new URL('../dom/read-page.ts', import.meta.url))) throw new InputError('HTML can not be read yet');
  const loader = './load-page';
  const reader = '../dom/read-page';
  const { loadPage } = (await import(loader)) as { loadPage(bytes: Uint8Array, url: string | null): unknown };
  const { readPage } = (await import(reader)) as {
    readPage(document: unknown, facts: { url: string | null }): { article: Article };
  };
  const page = loadPage(typeof html === 'string' ? new TextEncoder().encode(html) : html, url);
  return readPage(page, { url }).article;
}
