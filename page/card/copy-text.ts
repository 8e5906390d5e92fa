/** Puts a text on the clipboard, on a click of the reader. */
export async function copyText(document: Document, text: string): Promise<void> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
  } catch {
    // Pages without a secure context, or that forbid it by policy: the old way asks nobody.
    copyBySelection(document, text);
  }
}

function copyBySelection(document: Document, text: string): void {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
}
