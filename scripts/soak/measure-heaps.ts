import type { CDPSession, Page } from 'playwright-core';
import { type Heap, heapOf, settle } from './heap';
import type { ReadingTab, SoakSession } from './soak-session';
import { WorkerSession } from './worker-session';

/** Heaps after a collection, each in the same situation every time. */
export interface Heaps {
  /** The worker, after it has read the article that is measured by. */
  readonly worker: Heap;
  /** The process of a tab that loads each article anew, with that article read in it. */
  readonly loaded: Heap;
  /** The process of a tab that was loaded once and puts each article in the place of the last, with that article read. */
  readonly moved: Heap;
  /** The process of the extension's pages, with none of them open. */
  readonly closed: Heap;
  /** The same with a popup that shows that article. */
  readonly popup: Heap;
  /** The same with a library that was open since the last measuring; null where none was. */
  readonly oldLibrary: Heap | null;
  /** The same with a library that was opened only now: what it holds grows with what is saved. */
  readonly newLibrary: Heap;
}

/** The tabs and pages that are measured. */
export interface Measured {
  readonly loaded: ReadingTab;
  readonly moved: ReadingTab;
  /** The library that was open since the last measuring. */
  readonly library: Page | null;
}

/** Measures all heaps; returns them with the library that stays open until the next time. */
export async function measureHeaps(
  session: SoakSession,
  browser: CDPSession,
  { loaded, moved, library }: Measured,
  article: { readonly path: string; readonly title: string },
): Promise<{ heaps: Heaps; library: Page }> {
  await session.load(loaded, article.path);
  await session.untilSaved(loaded, article.title);
  await session.moveTo(moved, article.path);
  await session.untilSaved(moved, article.title);
  const own = await session.browser.context.newCDPSession(session.observer);
  const oldLibrary = library ? await heapOf(own) : null;
  await library?.close();
  const closed = await heapOf(own);
  const popup = await session.openOwn(`popup.html?tab=${loaded.id}`);
  const withPopup = await heapOf(own);
  await popup.close();
  await settle(own);
  const opened = await session.openOwn('library.html');
  const heaps = {
    worker: await heapOfWorker(session, browser),
    loaded: await heapOf(loaded.cdp),
    moved: await heapOf(moved.cdp),
    closed,
    popup: withPopup,
    oldLibrary,
    newLibrary: await heapOf(own),
  };
  await own.detach();
  return { heaps, library: opened };
}

async function heapOfWorker({ browser: { extensionId } }: SoakSession, browser: CDPSession): Promise<Heap> {
  const worker = await WorkerSession.attach(browser, extensionId);
  if (!worker) throw new Error('The extension’s worker does not run');
  const heap = await heapOf(worker);
  await worker.detach();
  return heap;
}
