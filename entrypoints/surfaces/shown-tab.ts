import { browser } from 'wxt/browser';

/** The tab that popup and side panel speak about. */
export interface ShownTab {
  readonly id: number;
  readonly windowId: number | null;
  /** Null where the browser does not tell: its own pages, or pages that were not allowed. */
  readonly url: string | null;
  readonly incognito: boolean;
}

/** All sites: what the reader is asked for, once. */
export const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** The tab named by `?tab=` (popup and panel opened as pages, in tests); null where none is. */
export function namedTab(): string | null {
  return new URLSearchParams(location.search).get('tab');
}

/** Returns the tab named by `?tab=`, else the active one of this window; null where there is none. */
export async function findShownTab(): Promise<ShownTab | null> {
  const tab =
    namedTab() === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(Number(namedTab()));
  if (tab?.id === undefined) return null;
  return { id: tab.id, windowId: tab.windowId ?? null, url: tab.url || null, incognito: tab.incognito };
}
