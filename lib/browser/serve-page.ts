// A page's door: only our own pages and the background may ask, and what they ask is checked by hand (schemas weigh 15 kB).
import type { PageApi } from '../model/messages';
import { type Asker, askerOf, type Handlers, isOwnPage, listen } from './door';

type Input = Record<string, unknown>;

const only = (input: Input, ...keys: string[]) => Object.keys(input).every((key) => keys.includes(key));

/** Whether an input has the shape of its question. A missing row does not compile. */
const FITS: { [K in keyof PageApi]: (input: Input) => boolean } = {
  reveal: (input) => only(input, 'annotation') && typeof input['annotation'] === 'string',
  step: (input) => only(input, 'by') && (input['by'] === 1 || input['by'] === -1),
  readNow: (input) => only(input),
  selection: (input) => only(input),
};

/** Answers questions to this page's content script. */
export function servePage(handlers: Handlers<PageApi>): void {
  listen('page', (message, sender) => {
    const question = message.ask as keyof PageApi;
    if (!Object.hasOwn(FITS, question)) return null;
    if (sender.tab && !isOwnPage(sender)) throw new Error('not allowed from a page');
    const { input } = message;
    if (typeof input !== 'object' || input === null || !FITS[question](input as Input))
      throw new Error('not the input');
    return () => (handlers[question] as (input: unknown, asker: Asker) => unknown)(input, askerOf(sender, true));
  });
}
