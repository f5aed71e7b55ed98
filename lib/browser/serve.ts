// The doors: who asks is checked, what is asked is parsed, and one catch turns a failure into an answer.
import { BACKGROUND_INPUT, type BackgroundApi, FROM_PAGES, Message, PAGE_INPUT, type PageApi } from '../model/messages';
import { type Browser, browser } from './browser';
import { report } from './report';

export type Reply = { ok: true; value: unknown } | { ok: false; error: string };

/** Who asked: the tab a content script lives in, or one of our own pages. */
export interface Asker {
  tab: number | null;
  frame: number;
  /** Host of the page as the browser vouches for it; `null` for our own pages. */
  host: string | null;
  privateWindow: boolean;
}

type Handlers<Api> = {
  [K in keyof Api]: Api[K] extends (input: infer I) => infer R ? (input: I, asker: Asker) => R | Awaited<R> : never;
};

/** Answers questions to the background. A missing handler does not compile. */
export function serveBackground(handlers: Handlers<BackgroundApi>): void {
  listen('background', (message, sender) => {
    const question = message.ask as keyof BackgroundApi;
    if (!Object.hasOwn(BACKGROUND_INPUT, question)) return null;
    const ours = isOwnPage(sender);
    if (!ours && !FROM_PAGES.has(question)) throw new Error('not allowed from a page');
    const asker = askerOf(sender, ours);
    if (!ours && asker.tab === null) throw new Error('no tab');
    const input = BACKGROUND_INPUT[question].parse(message.input);
    return () => (handlers[question] as (input: unknown, asker: Asker) => unknown)(input, asker);
  });
}

/** Answers questions to this page's content script; only our own pages and the background may ask. */
export function servePage(handlers: Handlers<PageApi>): void {
  listen('page', (message, sender) => {
    const question = message.ask as keyof PageApi;
    if (!Object.hasOwn(PAGE_INPUT, question)) return null;
    if (sender.tab && !isOwnPage(sender)) throw new Error('not allowed from a page');
    const input = PAGE_INPUT[question].parse(message.input);
    return () => (handlers[question] as (input: unknown, asker: Asker) => unknown)(input, askerOf(sender, true));
  });
}

function listen(
  door: Message['to'],
  open: (message: Message, sender: Browser.runtime.MessageSender) => (() => unknown) | null,
): void {
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender: Browser.runtime.MessageSender, respond: (reply: Reply) => void) => {
      if (sender.id !== browser.runtime.id) return undefined;
      const message = Message.safeParse(raw);
      if (!message.success || message.data.to !== door) return undefined;
      void answer(() => open(message.data, sender), message.data.ask).then(respond);
      return true;
    },
  );
}

async function answer(open: () => (() => unknown) | null, question: string): Promise<Reply> {
  try {
    const handle = open();
    if (!handle) return { ok: false, error: 'unknown question' };
    return { ok: true, value: (await handle()) ?? null };
  } catch (error) {
    report(question, error);
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

const OWN_ORIGIN = () => browser.runtime.getURL('/').replace(/\/$/, '');

/** `sender.origin` is set by the browser, not by the page; `sender.url` is not used. */
function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.origin === OWN_ORIGIN();
}

function askerOf(sender: Browser.runtime.MessageSender, ours: boolean): Asker {
  const origin = sender.origin && URL.canParse(sender.origin) ? new URL(sender.origin) : null;
  return {
    tab: ours ? null : (sender.tab?.id ?? null),
    frame: sender.frameId ?? 0,
    host: ours ? null : (origin?.hostname ?? null),
    privateWindow: sender.tab?.incognito ?? false,
  };
}
