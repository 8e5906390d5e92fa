/** How long the pointer rests on a quotation before the card opens, and may be off it before the card closes, in ms. */
const OPEN_AFTER = 220;
const CLOSE_AFTER = 350;

/** What the pointer does to the card. */
export interface PointerTarget {
  /** True while the card is in use by other means than the pointer: then pointing opens and closes nothing. */
  readonly isHeld: boolean;
  /** Index of the quotation under a point of the window; null where there is none. */
  quotationAt(x: number, y: number): number | null;
  /** True for events within the card. */
  isCard(target: EventTarget | null): boolean;
  open(index: number): void;
  close(): void;
}

/**
 * Opens the card for the quotation that the pointer rests on or that is tapped, and closes it when the pointer has left
 * both. Never keeps the page from seeing an event. Stops when the signal aborts.
 */
export function watchPointer(document: Document, target: PointerTarget, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let openIndex: number | null = null;
  const open = (index: number) => {
    openIndex = index;
    target.open(index);
  };
  const close = () => {
    openIndex = null;
    target.close();
  };
  const later = (act: () => void, delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!target.isHeld) act();
    }, delay);
  };
  const look = (x: number, y: number) => {
    const index = target.quotationAt(x, y);
    if (index !== null && index !== openIndex) open(index);
    if (index === null && openIndex !== null) later(close, CLOSE_AFTER);
  };
  const options = { passive: true, signal };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      if (target.isCard(event.target)) clearTimeout(timer);
      // A button held down means that words are being selected.
      else if (event.buttons === 0) later(() => look(event.clientX, event.clientY), OPEN_AFTER);
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || target.isCard(event.target)) return;
      if (event.pointerType !== 'touch') {
        if (target.isHeld) close();
        return;
      }
      const index = target.quotationAt(event.clientX, event.clientY);
      if (index !== null) open(index);
      else close();
    },
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}
