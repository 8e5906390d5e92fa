/** In-page navigation is looked at when the page has been quiet for this long, in ms: the new article comes after its address. */
const QUIET = 700;

/** An address without its fragment: jumping within a page does not leave it. */
export function placeOf(address: string): string {
  return address.includes('#') ? address.replace(/#(?!!).*/s, '') : address;
}

/** How long it takes at least until a page that has moved is looked at, in ms. */
const MOVING = 250;

/** Resolves when the window is at one of these places, or when it no longer matters. */
export async function whileElsewhere(places: () => readonly string[], matters: () => boolean): Promise<void> {
  while (matters() && !places().includes(placeOf(location.href)))
    await new Promise((resolve) => setTimeout(resolve, MOVING));
}

/**
 * Calls whenever the window's address may have changed without a new page. Listens to the browser's own events; where it
 * has no Navigation API, only going back and forth is seen. Stops when the signal aborts.
 */
export function watchAddress(view: Window, changed: () => void, signal: AbortSignal): void {
  view.navigation?.addEventListener('navigatesuccess', changed, { signal });
  view.addEventListener('popstate', changed, { signal });
}

/** Calls once when the window's address has changed without a new page and has then stayed for a while. */
export function onceMoved(view: Window, moved: () => void): void {
  const life = new AbortController();
  const start = placeOf(view.location.href);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (placeOf(view.location.href) === start) return;
      life.abort();
      moved();
    }, QUIET);
  };
  watchAddress(view, look, life.signal);
}
