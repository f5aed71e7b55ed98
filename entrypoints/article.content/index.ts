// The content script: one session for the page, and the door through which popup, panel and commands reach it.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { servePage } from '../../lib/browser/serve-page';
import { Session } from './session';

export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  main() {
    if (!/^(text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return;
    const session = new Session(document);
    servePage({
      reveal: ({ annotation }) => session.reveal(annotation),
      step: ({ by }) => session.step(by),
      readNow: () => session.readNow(),
      selection: () => selection(document),
    });
    void session.start();
  },
});

/** What is selected, without the content of fields. */
function selection(document: Document): string {
  const selected = document.getSelection();
  const node = selected?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  if (!selected || (element instanceof HTMLElement && element.isContentEditable)) return '';
  return String(selected).trim().slice(0, 500);
}
