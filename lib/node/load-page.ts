// Parses an HTML file into a document that lib/dom reads, decoding its bytes as a browser would.
import { parseHTML } from 'linkedom';

export interface LoadedPage {
  document: Document;
  /** The address given, else the one the page states as its own. */
  url: string | null;
  encoding: string;
}

/** `url`: where the page comes from, where that is known. Never throws: any bytes are some page. */
export function loadPage(bytes: Uint8Array, url: string | null): LoadedPage {
  const { html, encoding } = decodePage(bytes);
  return { ...parsePage(html, url), encoding };
}

/** The same for a page that is text already. */
export function parsePage(html: string, url: string | null): { document: Document; url: string | null } {
  const { document } = parseHTML(wellFormed(html)) as unknown as { document: Document };
  const stated =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    null;
  return { document, url: url ?? (stated && /^https?:/.test(stated) ? stated : null) };
}

/** Everything inside one `<html>`, as a browser's parser would have it; what stands before it is moved inside. */
function wellFormed(html: string): string {
  const root = /<html(?:\s[^>]*)?>/i.exec(html);
  if (!root) return `<!doctype html><html><head></head><body>${html}</body></html>`;
  const before = html.slice(0, root.index).replace(/<!doctype[^>]*>|<!--[\s\S]*?-->|<\?xml[^>]*>/gi, '');
  return `<!doctype html>${root[0]}${before}${html.slice(root.index + root[0].length)}`;
}

/**
 * Byte order mark first; then UTF-8 where the bytes are valid UTF-8 with at least one character beyond ASCII (a page's own
 * charset is often wrong then); then what its `<meta>` or XML declaration states; then windows-1252.
 */
export function decodePage(bytes: Uint8Array): { html: string; encoding: string } {
  const marked =
    bytes[0] === 0xef && bytes[1] === 0xbb
      ? 'utf-8'
      : bytes[0] === 0xff && bytes[1] === 0xfe
        ? 'utf-16le'
        : bytes[0] === 0xfe && bytes[1] === 0xff
          ? 'utf-16be'
          : null;
  if (marked) return { html: new TextDecoder(marked).decode(bytes), encoding: marked };
  const stated = statedCharset(bytes);
  if (!/^iso-2022|^hz/i.test(stated ?? '')) {
    const html = decoded(bytes, 'utf-8', true);
    if (html !== null) return { html, encoding: 'utf-8' };
  }
  if (stated) {
    const html = decoded(bytes, /^utf-16/i.test(stated) ? 'utf-8' : stated, false);
    if (html !== null) return { html, encoding: stated.toLowerCase() };
  }
  return { html: decoded(bytes, 'windows-1252', false)!, encoding: 'windows-1252' };
}

/** Bytes 0x80 to 0x9f of windows-1252; Node 20 decodes them as if they were control characters of ISO 8859-1. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function statedCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]+encoding=["']([^"']+)/i.exec(head)?.[1] ??
    null
  );
}

function decoded(bytes: Uint8Array, label: string, fatal: boolean): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252'
      ? text.replace(/[\u0080-\u009f]/g, (c) => HIGH[c.charCodeAt(0) - 128]!)
      : text;
  } catch {
    return null;
  }
}
