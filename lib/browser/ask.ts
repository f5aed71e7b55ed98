// Questions to the background and to a page's content script, typed, with one repeat where the background was being woken.
import type { BackgroundApi, Message, PageApi } from '../model/messages';
import type { Reply } from './door';
import { browser } from './native';

/** The other side is not there: no content script in that tab, or this script outlived an update of the extension. */
export class Unreachable extends Error {}

/**
 * Asks the background. Every question can be repeated, so a background that was killed while it answered is asked once more.
 * Throws `Unreachable` where the extension is gone, `Error` where the handler failed.
 */
export async function ask<K extends keyof BackgroundApi>(
  question: K,
  input: Parameters<BackgroundApi[K]>[0],
): Promise<Awaited<ReturnType<BackgroundApi[K]>>> {
  const message: Message = { to: 'background', ask: question, input };
  let reply: Reply | undefined;
  try {
    reply = await send(message);
  } catch {
    reply = await send(message).catch((error) => {
      throw new Unreachable(String(error));
    });
  }
  return unpack<Awaited<ReturnType<BackgroundApi[K]>>>(reply, question);
}

/** Asks the content script of a tab; throws `Unreachable` where there is none. */
export async function askPage<K extends keyof PageApi>(
  tab: number,
  question: K,
  input: Parameters<PageApi[K]>[0],
): Promise<Awaited<ReturnType<PageApi[K]>>> {
  const message: Message = { to: 'page', ask: question, input };
  const reply = await browser.tabs.sendMessage(tab, message, { frameId: 0 }).catch((error: unknown) => {
    throw new Unreachable(String(error));
  });
  return unpack<Awaited<ReturnType<PageApi[K]>>>(reply as Reply | undefined, question);
}

/** True while this script still belongs to a living extension; false in a content script left over from an update. */
export const alive = (): boolean => Boolean(browser.runtime?.id);

async function send(message: Message): Promise<Reply> {
  const reply = await browser.runtime.sendMessage(message);
  if (!reply) throw new Error('no answer');
  return reply as Reply;
}

function unpack<T>(reply: Reply | undefined, question: string): T {
  if (!reply) throw new Unreachable(`no answer to ${question}`);
  if (!reply.ok) throw new Error(`${question}: ${reply.error}`);
  return reply.value as T;
}
