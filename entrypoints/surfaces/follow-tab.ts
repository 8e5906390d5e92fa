import { type Browser, browser } from 'wxt/browser';
import { findShownTab, namedTab, type ShownTab } from './shown-tab';

/** What is to be done with the tab that is shown. */
type Follow = (tab: ShownTab | null) => void;

/**
 * Calls `onTab` with the tab that is shown, now and each time that another one is, or another page in it, or its page was
 * read anew. Returns the function that ends it.
 */
export function followTab(onTab: Follow): () => void {
  let shown: ShownTab | null = null;
  const find = () =>
    void findShownTab().then(
      (tab) => {
        shown = tab;
        onTab(tab);
      },
      () => onTab(null),
    );
  const activated = ({ windowId }: { windowId: number }) => {
    if (namedTab() === null && (shown?.windowId ?? windowId) === windowId) find();
  };
  const updated = (tabId: number, { status, url }: { status?: string; url?: string }) => {
    if (tabId === shown?.id && (status !== undefined || url !== undefined)) find();
  };
  // The reader tells the toolbar's button what a page has; who listens here only learns that it is news.
  const told = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    const { type } = message as { type?: unknown };
    if (type === 'pageCounted' && shown !== null && sender.tab?.id === shown.id) find();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.runtime.onMessage.addListener(told);
  find();
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.runtime.onMessage.removeListener(told);
  };
}
