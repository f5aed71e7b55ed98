// Wakes the background while the page is still coming in: it has started when the article's script asks its first question.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { browser } from '../lib/browser/native';

export default defineContentScript({
  matches: ['*://*/*'],
  runAt: 'document_start',
  main() {
    // Nobody waits for the answer, and a background that is just being updated gives none.
    browser.runtime.sendMessage({ to: 'background', ask: 'wake', input: {} }).catch(() => {});
  },
});
