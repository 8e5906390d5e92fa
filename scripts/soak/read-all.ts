import type { CDPSession, Page } from 'playwright-core';
import { measureHeaps } from './measure-heaps';
import type { SoakArticle } from './soak-article';
import type { Measurement } from './soak-report';
import type { SoakSession } from './soak-session';

const MEASURED_EVERY = 100;
const POPUP_EVERY = 10;
const LIBRARY_EVERY = 25;
/** The worker lives long at first, so that what it would keep is seen; then it is stopped often. */
const STOPPED_EVERY = 7;
const STOPPED_FROM = 0.7;

/** Under what address the nth article is. */
export function pathOf(n: number): string {
  return `/news/story-${n}`;
}

/**
 * Reads all articles, the even ones by loading them and the odd ones by moving to them within a page, with popup and
 * library used between, and the worker stopped. Calls `onMeasured` with the heaps each hundred.
 */
export async function readAll(
  session: SoakSession,
  cdp: CDPSession,
  made: readonly SoakArticle[],
  onMeasured: (measured: Measurement) => void,
): Promise<void> {
  const loaded = await session.openTab(pathOf(0));
  const moved = await session.openTab('/empty');
  let library: Page | null = null;
  for (const [n, { title, quotations }] of made.entries()) {
    if (n >= made.length * STOPPED_FROM && n % STOPPED_EVERY === 0) await session.stopWorker();
    const tab = n % 2 === 0 ? loaded : moved;
    if (tab === loaded) await session.load(tab, pathOf(n));
    else await session.moveTo(tab, pathOf(n));
    await session.untilSaved(tab, title);
    const speaker = quotations[0]?.speaker ?? '';
    if (n % POPUP_EVERY === POPUP_EVERY - 1) await session.use(`popup.html?tab=${tab.id}`, speaker);
    if (n % LIBRARY_EVERY === LIBRARY_EVERY - 1) await session.use('library.html', speaker);
    if ((n + 1) % MEASURED_EVERY !== 0) continue;
    const measured = await measureHeaps(
      session,
      cdp,
      { loaded, moved, library },
      { path: pathOf(0), title: made[0]?.title ?? '' },
    );
    library = measured.library;
    onMeasured({ articles: n + 1, heaps: measured.heaps });
  }
}
