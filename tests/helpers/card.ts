// What is drawn in the closed root, read from outside the page: over CDP in Chromium, over BiDi in Firefox.
import type { CDPSession, Page } from 'puppeteer-core';

/** A node of the closed root: element name in lower case ("#text" for text), its attributes and children. */
export interface Drawn {
  name: string;
  text: string;
  attributes: Record<string, string>;
  children: Drawn[];
}

interface CdpNode {
  nodeName: string;
  localName?: string;
  nodeValue: string;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

interface BidiNode {
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
}

/** The content of the last closed root at the end of `<html>`; `null` where there is none. */
export async function closedRoot(page: Page): Promise<Drawn | null> {
  return page.browser().process()?.spawnfile.includes('firefox') ? fromFirefox(page) : fromChromium(page);
}

async function fromChromium(page: Page): Promise<Drawn | null> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
    const html = root.children?.find((node) => node.localName === 'html');
    const host = html?.children?.filter((node) => node.shadowRoots?.length).at(-1);
    return host?.shadowRoots?.[0] ? fromCdp(host.shadowRoots[0]) : null;
  } finally {
    await session.detach();
  }
}

function fromCdp(node: CdpNode): Drawn {
  const pairs = node.attributes ?? [];
  return {
    name: node.localName || node.nodeName.toLowerCase(),
    text: node.nodeName === '#text' ? node.nodeValue : '',
    attributes: Object.fromEntries(pairs.flatMap((key, i) => (i % 2 === 0 ? [[key, pairs[i + 1] ?? '']] : []))),
    children: (node.children ?? []).map(fromCdp),
  };
}

async function fromFirefox(page: Page): Promise<Drawn | null> {
  const browser = page.browser() as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: { result: BidiNode } }> };
  };
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const answer = await browser.connection.send('script.evaluate', {
    expression: '[...document.documentElement.children].at(-1)',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  const root = answer.result.result.value?.shadowRoot;
  return root ? fromBidi(root) : null;
}

function fromBidi({ value }: BidiNode): Drawn {
  return {
    name: value?.localName ?? (value?.nodeType === 3 ? '#text' : '#root'),
    text: value?.nodeType === 3 ? (value.nodeValue ?? '') : '',
    attributes: value?.attributes ?? {},
    children: (value?.children ?? []).map(fromBidi),
  };
}

/** What it reads: texts of a card are drawn from attributes. */
export const textOf = (node: Drawn | null): string =>
  node
    ? (node.text + (node.attributes['data-text'] ?? '') + node.children.map(textOf).join(' '))
        .replace(/\s+/g, ' ')
        .trim()
    : '';

/** The first node below (or at) `node` that fits. */
export function find(node: Drawn | null, fits: (node: Drawn) => boolean): Drawn | null {
  if (!node) return null;
  if (fits(node)) return node;
  for (const child of node.children) {
    const found = find(child, fits);
    if (found) return found;
  }
  return null;
}

/** The open card. */
export const cardOf = async (page: Page): Promise<Drawn | null> =>
  find(await closedRoot(page), (node) => node.attributes['role'] === 'dialog');

/** Waits until a card is open and its text fits; answers with the text. Fails with what was there. */
export async function waitForCard(page: Page, fits: RegExp, timeout = 8_000): Promise<string> {
  let text = '';
  for (const deadline = performance.now() + timeout; performance.now() < deadline; ) {
    text = textOf(await cardOf(page));
    if (fits.test(text)) return text;
    await page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
  }
  throw new Error(`no card that reads ${fits}; the last one reads: ${text || '(none open)'}`);
}

export async function waitForNoCard(page: Page, timeout = 5_000): Promise<void> {
  for (const deadline = performance.now() + timeout; performance.now() < deadline; ) {
    if (!(await cardOf(page))) return;
    await page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
  }
  throw new Error(`the card stays open: ${textOf(await cardOf(page))}`);
}

/** Presses the open card's button of that name with the keyboard: the root is closed to the driver. Throws where there is none. */
export async function press(page: Page, name: string): Promise<void> {
  const isIt = (node: Drawn) => node.name === 'button' && (node.attributes['aria-label'] ?? textOf(node)) === name;
  const buttons: Drawn[] = [];
  const collect = (node: Drawn) => {
    if (/^(?:button|a|summary)$/.test(node.name)) buttons.push(node);
    node.children.forEach(collect);
  };
  const card = await cardOf(page);
  collect(card!);
  // Tab enters the card below its corner buttons.
  const inCorner = find(card, (node) => node.attributes['class'] === 'corner')!.children.length;
  const tabs = buttons.slice(inCorner).findIndex(isIt) + 1;
  if (tabs === 0) throw new Error(`no button "${name}" among ${buttons.map((b) => textOf(b)).join(' | ')}`);
  for (let i = 0; i < tabs; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}
