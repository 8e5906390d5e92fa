/** A change is looked at when its first style is there, and again when a page's fade is over, in ms. */
const LOOKS = [60, 600];

/**
 * Calls when the page's colours may have changed: the system's theme did, or the page marked another one on its root
 * elements, as theme switches do. Looks at nothing below them. Stops when the signal aborts.
 */
export function watchTheme(document: Document, changed: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  let timers: ReturnType<typeof setTimeout>[] = [];
  const stop = () => {
    for (const timer of timers) clearTimeout(timer);
  };
  const look = () => {
    stop();
    timers = LOOKS.map((delay) => setTimeout(changed, delay));
  };
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal });
  const observer = new MutationObserver(look);
  for (const root of [document.documentElement, document.body]) {
    if (root) observer.observe(root, { attributes: true });
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    stop();
  });
}
