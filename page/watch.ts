/** What can happen to a page after it was read. */
export interface PageChanges {
  /** The address changed without a new page: another article may be there. */
  moved(): void;
  /** The article's text has grown. */
  grown(): void;
  /** The marks may have been taken off. */
  unmarked(): void;
}

/** Changes are looked at when the page has been quiet for this long, in ms. */
const QUIET = 700;

/** Text that comes later than this after reading is a feed, not a late article, in ms. */
const LATE = 20_000;

/** The article counts as grown by this share of its text. */
const GROWTH = 0.1;

/**
 * Tells when a page that was read becomes another one or when the rest of its article arrives: at most once each, then
 * its owner reads anew. Looks at nothing but the article's element, and no longer than half a minute. Stops when the
 * signal aborts.
 */
export function watchPage(
  document: Document,
  root: Element | null,
  changes: PageChanges,
  signal: AbortSignal,
): void {
  if (document.defaultView) onceMoved(document.defaultView, changes.moved, signal);
  if (root) watchGrowth(root, changes.grown, signal);
  // Another tab's extension or the page's own script may have cleared the registry while the page was hidden.
  document.addEventListener('visibilitychange', () => changes.unmarked(), { signal });
}

/**
 * Calls once when the window's address has changed without a new page and the page has been quiet for a while. Listens
 * to the browser's own events; where it has no Navigation API, only going back and forth is seen.
 */
export function onceMoved(view: Window, moved: () => void, signal?: AbortSignal): void {
  const life = new AbortController();
  const stop = () => life.abort();
  signal?.addEventListener('abort', stop, { signal: life.signal });
  let timer: ReturnType<typeof setTimeout> | undefined;
  life.signal.addEventListener('abort', () => clearTimeout(timer));
  const read = pathOf(view.location.href);
  const look = () => {
    // The event comes before the new article is there.
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (pathOf(view.location.href) === read) return;
      stop();
      moved();
    }, QUIET);
  };
  view.navigation?.addEventListener('navigatesuccess', look, { signal: life.signal });
  view.addEventListener('popstate', look, { signal: life.signal });
}

function watchGrowth(root: Element, grown: () => void, signal: AbortSignal): void {
  const length = root.textContent?.length ?? 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if ((root.textContent?.length ?? 0) <= length * (1 + GROWTH)) return;
      observer.disconnect();
      grown();
    }, QUIET);
  });
  observer.observe(root, { childList: true, subtree: true });
  const end = setTimeout(() => observer.disconnect(), LATE);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
  });
}

/** An address without its fragment: jumping within a page does not leave it. */
function pathOf(address: string): string {
  return address.replace(/#(?!!).*$/, '');
}
