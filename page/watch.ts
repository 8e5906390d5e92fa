import { placeOf, watchAddress } from './address';
import { ArticleChanges, shadowRootsOf } from './article-changes';
import { Pace } from './pace';
import type { PageArticle } from './read-article';

/** What is done on a page that changes. */
export interface PageWatcher {
  /** The article as it was last read; null where none is. */
  page(): PageArticle | null;
  /** The address is another one: what is known of the page may be that of another article. */
  moved(): void;
  /** The article may have changed: look at it again. */
  lookAgain(): Promise<void>;
  /** The marks may have been taken off. */
  unmarked(): void;
}

/** Attributes that show or hide text. */
const SHOWING = ['hidden', 'style', 'class', 'open'];

const CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  attributeFilter: SHOWING,
  subtree: true,
};

/** The marks are looked at this often while the reader scrolls, in ms. */
const MARKS_GAP = 250;

/**
 * Tells when the article on a page changes or another takes its place: text that comes late, is written anew by a
 * framework or updated, and in-page navigation. Looks less and less often at a page that changes without end, unless its
 * address changes, and not at all while the page is hidden. Stops when the signal aborts.
 *
 * Returns what is to be called when the article was read first: its open shadow trees are watched too from then on.
 */
export function watchPage(document: Document, watcher: PageWatcher, signal: AbortSignal): () => void {
  const view = document.defaultView;
  const pace = new Pace(() => lookWhenSeen(document, watcher, signal).then(follow), signal);
  let place = placeOf(document.location.href);
  const checkAddress = () => {
    const now = placeOf(document.location.href);
    if (now === place) return;
    place = now;
    watcher.moved();
    pace.hurry();
  };
  if (view) watchAddress(view, checkAddress, signal);
  const changes = new ArticleChanges();
  // No observer of the document is told what changes in a shadow tree.
  const follow = () => {
    const page = signal.aborted ? null : watcher.page();
    if (page) for (const root of shadowRootsOf(page)) observer.observe(root, CHANGES);
  };
  const observer = new MutationObserver((records) => {
    // Where the browser has no Navigation API: a new article comes with changes.
    if (!view?.navigation) checkAddress();
    if (pace.isWaiting) pace.note();
    else if (changes.concern(records, watcher.page())) pace.poke();
  });
  observer.observe(document.body ?? document.documentElement, CHANGES);
  signal.addEventListener('abort', () => observer.disconnect());
  watchMarks(document, () => watcher.unmarked(), signal);
  return follow;
}

async function lookWhenSeen(document: Document, watcher: PageWatcher, signal: AbortSignal): Promise<void> {
  while (document.hidden && !signal.aborted) {
    await new Promise<void>((resolve) => {
      const go = () => {
        document.removeEventListener('visibilitychange', go);
        signal.removeEventListener('abort', go);
        resolve();
      };
      document.addEventListener('visibilitychange', go);
      signal.addEventListener('abort', go);
    });
  }
  if (!signal.aborted) await watcher.lookAgain();
}

/** Another extension or the page's own script may clear the registry of highlights, and nothing tells when. */
function watchMarks(document: Document, unmarked: () => void, signal: AbortSignal): void {
  let last = Number.NEGATIVE_INFINITY;
  const look = () => {
    const now = performance.now();
    if (now - last < MARKS_GAP) return;
    last = now;
    unmarked();
  };
  document.addEventListener('visibilitychange', unmarked, { signal });
  document.addEventListener('scroll', look, { signal, passive: true, capture: true });
  document.defaultView?.addEventListener('focus', unmarked, { signal });
}
