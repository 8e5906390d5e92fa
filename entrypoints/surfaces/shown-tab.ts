import { browser } from 'wxt/browser';

/** The tab that the popup speaks about. */
export interface ShownTab {
  readonly id: number;
  /** Null where the browser does not tell: its own pages, or pages that were not allowed. */
  readonly url: string | null;
  readonly incognito: boolean;
}

/** All sites: what the reader is asked for, once. */
export const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** Returns the tab named by `?tab=` (the popup opened as a page, in tests), else the active one; null where there is none. */
export async function findShownTab(): Promise<ShownTab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab =
    named === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(named));
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url || null, incognito: tab.incognito };
}
