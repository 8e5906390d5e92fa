import { browser } from 'wxt/browser';
import { type PageReading, sendMessage } from '@/messages';
import { type HeldBack, heldBack } from '@/storage/sites/held-back';
import { originsOf, siteOf } from '@/storage/sites/site';
import { persistently } from './persistently';
import { ALL_SITES, type ShownTab } from './shown-tab';

/** What is known of the page in the tab. */
export type TabReading =
  | { readonly state: 'reading' | 'slow' | 'not-allowed' | 'unreadable' | 'failed' }
  /** Not read unless it is asked for, although it may be. */
  | { readonly state: 'held-back'; readonly why: HeldBack }
  | { readonly state: 'done'; readonly page: PageReading };

const POLL_MS = 120;
/** An article takes well under a second; a page that is still loading may take longer. */
const SLOW_AFTER_MS = 15_000;

/**
 * Has the page in a tab read, and tells what becomes of it: `onReading` is called at once, and again with each change.
 *
 * @param anyway also where the page is no article by its looks.
 */
export async function readTab(
  tab: ShownTab,
  anyway: boolean,
  onReading: (reading: TabReading) => void,
  signal: AbortSignal,
): Promise<void> {
  const tell = (reading: TabReading) => {
    if (!signal.aborted) onReading(reading);
  };
  if (tab.url !== null && !/^https?:/.test(tab.url)) return tell({ state: 'unreadable' });
  tell({ state: 'reading' });
  const first = await askReader(tab.id);
  if (isAnswer(first, anyway)) return tell({ state: 'done', page: first });
  if (first === undefined || anyway) {
    const why = anyway || tab.url === null ? null : await heldBack(tab.url);
    if (why) return tell({ state: 'held-back', why });
    const refusal = await wantReading(tab, anyway);
    if (refusal) return tell({ state: refusal });
  }
  for (let waitedMs = 0; waitedMs < SLOW_AFTER_MS && !signal.aborted; waitedMs += POLL_MS) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const page = await askReader(tab.id);
    if (isAnswer(page, anyway)) return tell({ state: 'done', page });
  }
  tell({ state: 'slow' });
}

/** Where reading was asked for anyway, the old refusal is no answer. */
function isAnswer(page: PageReading | null | undefined, anyway: boolean): page is PageReading {
  return page !== null && page !== undefined && !(anyway && page.state === 'not-article');
}

/** What the tab's reader knows; null while it reads, undefined where no reader runs or none reads. */
async function askReader(tabId: number): Promise<PageReading | null | undefined> {
  try {
    return await sendMessage('pageReadingWanted', undefined, tabId);
  } catch {
    // “Receiving end does not exist”: no script of ours is in the tab yet.
    return undefined;
  }
}

/** Asks the background to read the tab; returns why it cannot, or null. */
async function wantReading(
  tab: ShownTab,
  anyway: boolean,
): Promise<'not-allowed' | 'unreadable' | 'failed' | null> {
  try {
    const ask = () => sendMessage('tabReadingWanted', { tabId: tab.id, anyway });
    const result = await persistently(ask);
    if (result.ok) return null;
  } catch {
    return 'failed';
  }
  // The browser has one sentence for pages that nobody may read and for sites that were not allowed.
  const site = tab.url === null ? null : siteOf(tab.url);
  const wanted = site === null ? ALL_SITES : { origins: [...originsOf(site)] };
  const isAllowed = await browser.permissions.contains(wanted);
  if (isAllowed) return tab.url === null ? 'unreadable' : 'failed';
  return 'not-allowed';
}
