// What both doors share: who asks is checked, and one catch turns a failure into an answer. Free of schemas, so that pages load none.
import type { Message } from '../model/messages';
import type { Browser } from './browser';
import { browser } from './native';
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

export type Handlers<Api> = {
  [K in keyof Api]: Api[K] extends (input: infer I) => infer R ? (input: I, asker: Asker) => R | Awaited<R> : never;
};

/** Hears the messages for one door. `open` checks a question and answers with the way to handle it; `null`: not known. */
export function listen(
  door: Message['to'],
  open: (message: Message, sender: Browser.runtime.MessageSender) => (() => unknown) | null,
): void {
  browser.runtime.onMessage.addListener(
    (raw: unknown, sender: Browser.runtime.MessageSender, respond: (reply: Reply) => void) => {
      if (sender.id !== browser.runtime.id || !isMessage(raw) || raw.to !== door) return undefined;
      void answer(() => open(raw, sender), raw.ask).then(respond);
      return true;
    },
  );
}

/** The envelope, and nothing beside it. */
function isMessage(raw: unknown): raw is Message {
  if (typeof raw !== 'object' || raw === null) return false;
  const { to, ask, input: _input, ...rest } = raw as Record<string, unknown>;
  return (to === 'background' || to === 'page') && typeof ask === 'string' && Object.keys(rest).length === 0;
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
export function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.origin === OWN_ORIGIN();
}

export function askerOf(sender: Browser.runtime.MessageSender, ours: boolean): Asker {
  const origin = sender.origin && URL.canParse(sender.origin) ? new URL(sender.origin) : null;
  return {
    tab: ours ? null : (sender.tab?.id ?? null),
    frame: sender.frameId ?? 0,
    host: ours ? null : (origin?.hostname ?? null),
    privateWindow: sender.tab?.incognito ?? false,
  };
}
