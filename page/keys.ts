/** What the keyboard does to the quotations of a page. */
export interface KeyTarget {
  next(): void;
  previous(): void;
  /** False where nothing was open: then the key is the page's. */
  close(): boolean;
}

/**
 * Alt+J and Alt+K go to the next and previous quotation, Escape closes the card. Keys typed into fields are left alone
 * (WCAG 2.1.4). Stops when the signal aborts.
 */
export function watchKeys(document: Document, target: KeyTarget, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing || isEditable(event)) return;
      if (!act(event, target)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true, signal },
  );
}

/** True where the key was ours. */
function act(event: KeyboardEvent, target: KeyTarget): boolean {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (event.key === 'Escape' && !event.altKey) return target.close();
  // The key's place, since Alt writes other characters on some keyboards.
  if (!event.altKey || (event.code !== 'KeyJ' && event.code !== 'KeyK')) return false;
  if (event.code === 'KeyJ') target.next();
  else target.previous();
  return true;
}

function isEditable(event: KeyboardEvent): boolean {
  const [element] = event.composedPath();
  if (!(element instanceof HTMLElement)) return false;
  return element.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
}
