// The background's door: who asks is checked, and what is asked is parsed.
import { BACKGROUND_INPUT, type BackgroundApi, FROM_PAGES } from '../model/messages';
import { type Asker, askerOf, type Handlers, isOwnPage, listen } from './door';

export type { Asker } from './door';

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
