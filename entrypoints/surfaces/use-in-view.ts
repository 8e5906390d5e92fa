import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type InView, type PageReading, VIEW_PORT } from '@/messages';

const NOTHING: ReadonlySet<number> = new Set();

/**
 * Which quotations of a tab's reading one sees on the page now, by their places in it. The page looks only while a panel
 * is connected.
 */
export function useInView(tabId: number | null, page: PageReading | null): ReadonlySet<number> {
  const [inView, setInView] = useState(NOTHING);
  useEffect(() => {
    setInView(NOTHING);
    if (tabId === null || page === null) return;
    const port = browser.tabs.connect(tabId, { name: VIEW_PORT, frameId: 0 });
    port.onMessage.addListener((message: unknown) => setInView(new Set((message as InView).indices)));
    // The page may be gone, or its reader: then nothing is seen.
    port.onDisconnect.addListener(() => void browser.runtime.lastError);
    return () => port.disconnect();
  }, [tabId, page]);
  return inView;
}

/** Scrolls the list along with the page, unless one is busy in the list itself. */
export function useStayInView(inView: ReadonlySet<number>): void {
  useEffect(() => {
    const list = document.querySelector('.popup-panel');
    if (inView.size === 0 || !list || list.matches(':hover, :focus-within')) return;
    list.querySelector('[data-in-view="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [inView]);
}
