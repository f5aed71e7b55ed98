// The content script: one session for the page, and the door through which popup, panel and commands reach it.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { servePage } from '../../lib/browser/serve-page';
import { followFrames } from './frames';
import { Session } from './session';

export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_idle',
  main() {
    if (!/^(text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return;
    let session: Session | null = null;
    servePage({
      reveal: ({ annotation }) => session?.reveal(annotation) ?? false,
      step: ({ by }) => session?.step(by) ?? false,
      readNow: () => session?.readNow() ?? false,
      selection: () => selection(session?.document ?? document),
    });
    followFrames(document, (read) => {
      try {
        session?.end();
      } catch {
        // A frame went elsewhere with its card open: what is in a document that has gone cannot be taken back, and need not be.
      }
      session = new Session(read, document.location);
      void session.start();
    });
  },
});

/** What is selected, without the content of fields. */
function selection(document: Document): string {
  const selected = document.getSelection();
  const node = selected?.anchorNode;
  const element = node?.nodeType === 1 ? (node as HTMLElement) : node?.parentElement;
  if (!selected || element?.isContentEditable) return '';
  return String(selected).trim().slice(0, 500);
}
