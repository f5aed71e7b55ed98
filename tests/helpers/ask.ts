// Questions to the background, asked as our own pages ask them.
import type { Page } from 'puppeteer-core';

/** The background's answer; `page` is one of the extension's own. */
export const ask = <T>(page: Page, question: string, input: object): Promise<T> =>
  page.evaluate(
    async (name, given) => {
      const { chrome: api } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(m: object): Promise<{ value: never }> } };
      };
      return (await api.runtime.sendMessage({ to: 'background', ask: name, input: given })).value;
    },
    question,
    input,
  );
