// Copying text from a page: through the clipboard, or through a copy event of our own where the page may not use it.

/** True where the text is on the clipboard. To be called from a click. The page's own copy listeners don't see the text. */
export async function copyText(view: Window, text: string): Promise<boolean> {
  try {
    await view.navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Plain http, or a page whose permissions policy forbids the clipboard.
    return copyByEvent(view, text);
  }
}

function copyByEvent(view: Window, text: string): boolean {
  let copied = false;
  const answer = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    copied = true;
  };
  view.addEventListener('copy', answer, { capture: true, once: true });
  view.document.execCommand('copy');
  view.removeEventListener('copy', answer, { capture: true });
  return copied;
}
