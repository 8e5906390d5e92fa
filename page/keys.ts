/** What the keyboard does to the quotations of a page. */
export interface KeyTarget {
  /** False where the reader has left the keys with Alt to the page. */
  readonly isOn: boolean;
  next(): void;
  previous(): void;
  /** False where nothing was open: then the key is the page's. */
  close(): boolean;
  /** Into the card, or back to where the focus was; false where no card is open. */
  enterOrLeave(): boolean;
  /** True for what happens in the card. */
  isCard(target: EventTarget | null): boolean;
  /** A key typed in the card; false where the card has no use for it, so that the browser's own stays. */
  cardKey(event: KeyboardEvent): boolean;
}

/**
 * Alt+J and Alt+K go to the next and previous quotation, Alt+L into the card and back, Escape closes it. Keys typed into
 * fields are left alone (WCAG 2.1.4). What is typed in the card is kept from the page: its shortcuts listen on the
 * document as a rule, and the window comes before it. Stops when the signal aborts.
 */
export function watchKeys(document: Document, target: KeyTarget, signal: AbortSignal): void {
  const view = document.defaultView;
  const options = { capture: true, signal };
  view?.addEventListener('keydown', (event) => onKeyDown(event, target), options);
  for (const type of ['keypress', 'keyup'] as const) {
    view?.addEventListener(
      type,
      (event) => {
        if (target.isCard(event.target)) event.stopImmediatePropagation();
      },
      options,
    );
  }
}

function onKeyDown(event: KeyboardEvent, target: KeyTarget): void {
  const isInCard = target.isCard(event.target);
  if (isInCard) event.stopImmediatePropagation();
  if (!event.isTrusted || event.isComposing || (!isInCard && isEditable(event))) return;
  if (!act(event, target) && !(isInCard && target.cardKey(event))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** True where the key was ours. */
function act(event: KeyboardEvent, target: KeyTarget): boolean {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (event.key === 'Escape' && !event.altKey) return target.close();
  if (!event.altKey || !target.isOn) return false;
  // The key's place, since Alt writes other characters on some keyboards.
  switch (event.code) {
    case 'KeyJ':
      target.next();
      return true;
    case 'KeyK':
      target.previous();
      return true;
    case 'KeyL':
      return target.enterOrLeave();
    default:
      return false;
  }
}

function isEditable(event: KeyboardEvent): boolean {
  const [element] = event.composedPath();
  if (!(element instanceof HTMLElement)) return false;
  return element.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
}
