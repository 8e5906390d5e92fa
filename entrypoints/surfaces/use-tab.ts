import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { sendMessage } from '@/messages';
import { saveReading } from '@/storage/reading/save-reading';
import { readTab, type TabReading } from './read-tab';
import { ALL_SITES, findShownTab, type ShownTab } from './shown-tab';

/** What the popup knows of its tab, and what it can have done there. */
export interface TabUse {
  readonly reading: TabReading;
  /** Whether all sites may be read. True until that is known: nothing is offered that is not needed. */
  readonly isAllowed: boolean;
  readonly read: (anyway: boolean) => void;
  readonly allow: () => void;
  readonly save: () => Promise<void>;
  /** Scrolls the page to its nth quotation; false where the words are gone. */
  readonly show: (index: number) => Promise<boolean>;
  /** Has the page ask anew what the library holds of it. */
  readonly tellChanged: () => void;
}

/** Has the popup's tab read as soon as it opens. */
export function useTab(): TabUse {
  const [tab, setTab] = useState<ShownTab | null>(null);
  const [reading, setReading] = useState<TabReading>({ state: 'reading' });
  const [isAllowed, setIsAllowed] = useState(true);
  const running = useRef<AbortController | null>(null);

  const start = useCallback((shown: ShownTab, anyway: boolean) => {
    running.current?.abort();
    running.current = new AbortController();
    void readTab(shown, anyway, setReading, running.current.signal);
  }, []);

  useEffect(() => {
    void browser.permissions.contains(ALL_SITES).then(setIsAllowed);
    findShownTab().then(
      (shown) => {
        setTab(shown);
        if (shown) start(shown, false);
        else setReading({ state: 'unreadable' });
      },
      () => setReading({ state: 'unreadable' }),
    );
    return () => running.current?.abort();
  }, [start]);

  return {
    reading,
    isAllowed,
    read: (anyway) => tab && start(tab, anyway),
    allow: () => {
      // Firefox wants the request in the click itself: nothing may be awaited before it.
      browser.permissions.request(ALL_SITES).then(
        (granted) => {
          setIsAllowed(granted);
          if (granted && tab) start(tab, false);
        },
        () => setReading({ state: 'failed' }),
      );
    },
    save: async () => {
      if (reading.state !== 'done' || !tab?.url) return;
      const outcome = await saveReading(reading.page, { ...tab, url: tab.url, asked: true });
      setReading({ state: 'done', page: { ...reading.page, outcome: { ok: true, value: outcome } } });
    },
    tellChanged: () => {
      // The tab may be closed, or its page left, meanwhile.
      if (tab && reading.state === 'done')
        sendMessage('libraryChanged', undefined, tab.id).catch(() => undefined);
    },
    show: async (index) => (tab ? await showInTab(tab.id, index) : false),
  };
}

async function showInTab(tabId: number, index: number): Promise<boolean> {
  try {
    return await sendMessage('quotationShown', { index }, tabId);
  } catch {
    // The tab was closed or went to another page since it was read.
    return false;
  }
}
