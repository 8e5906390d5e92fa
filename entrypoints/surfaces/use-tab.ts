import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { sendMessage } from '@/messages';
import type { Pause } from '@/storage/sites/pausing';
import { originsOf, siteOf } from '@/storage/sites/site';
import { followTab } from './follow-tab';
import { loadLibraryCode } from './load-library-code';
import { readTab, type TabReading } from './read-tab';
import { ALL_SITES, findShownTab, type ShownTab } from './shown-tab';

/** What popup and side panel know of their tab, and what they can have done there. */
export interface TabUse {
  /** Null until it is known, and where there is none. */
  readonly tab: ShownTab | null;
  readonly reading: TabReading;
  /** Whether the tab's site may be read. True until that is known: nothing is offered that is not needed. */
  readonly isAllowed: boolean;
  readonly read: (anyway: boolean) => void;
  /** Asks the browser for sites: all, or the tab's alone. */
  readonly allow: (what: 'all' | 'site') => void;
  /** Saves what was read there; `asked` where the reader wants this very page, whatever he has set. */
  readonly save: (asked: boolean) => Promise<void>;
  /** Saves this page's, and from now on today's of its site, however much that is. */
  readonly keepSaving: () => Promise<void>;
  /** Scrolls the page to its nth quotation; false where the words are gone. */
  readonly show: (index: number) => Promise<boolean>;
  /** Has the page ask anew what the library holds of it. */
  readonly tellChanged: () => void;
  /** Goes by whether reading rests on the site now. */
  readonly followPause: (pause: Pause) => void;
}

/** Has the tab read at once; with `isFollowing` also each other one that is shown in its place. */
export function useTab(isFollowing: boolean): TabUse {
  const { tab, reading, setReading, start } = useReading(isFollowing);
  const [isAllowed, setIsAllowed] = useState(true);
  const site = tab?.url ? siteOf(tab.url) : null;
  useEffect(() => {
    void browser.permissions.contains(permissionFor(site)).then(setIsAllowed);
  }, [site]);
  const save = async (asked: boolean) => {
    if (reading.state !== 'done' || !tab?.url) return;
    const { saveReading } = await loadLibraryCode();
    const outcome = await saveReading(reading.page, { ...tab, url: tab.url, asked });
    setReading({ state: 'done', page: { ...reading.page, outcome: { ok: true, value: outcome } } });
    sendMessage('libraryChanged', undefined, tab.id).catch(() => undefined);
  };
  return {
    tab,
    reading,
    isAllowed,
    read: (anyway) => tab && start(tab, anyway),
    allow: (what) => {
      // Firefox wants the request in the click itself: nothing may be awaited before it.
      browser.permissions.request(permissionFor(what === 'site' ? site : null)).then(
        (granted) => {
          setIsAllowed(granted);
          if (granted && tab) start(tab, false);
        },
        () => setReading({ state: 'failed' }),
      );
    },
    save,
    keepSaving: async () => {
      const { keepSavingToday } = await loadLibraryCode();
      if (tab?.url) await keepSavingToday(tab.url);
      await save(true);
    },
    tellChanged: () => {
      // The tab may be closed, or its page left, meanwhile.
      if (tab && reading.state === 'done')
        sendMessage('libraryChanged', undefined, tab.id).catch(() => undefined);
    },
    followPause: (pause) => {
      if (!tab) return;
      if (pause === null) return start(tab, false);
      // Also a page that was read because one asked for it: now one asks for the opposite.
      sendMessage('readingUnwanted', undefined, tab.id).catch(() => undefined);
      setReading({ state: 'held-back', why: pause });
    },
    show: async (index) => (tab ? await showInTab(tab.id, index) : false),
  };
}

/** What a browser is asked for so that a site may be read; all sites where it is not known which. */
function permissionFor(site: string | null): { origins: string[] } {
  return site === null ? ALL_SITES : { origins: [...originsOf(site)] };
}

/** The tab and what was read there. */
function useReading(isFollowing: boolean) {
  const [tab, setTab] = useState<ShownTab | null>(null);
  const [reading, setReading] = useState<TabReading>({ state: 'reading' });
  const running = useRef<AbortController | null>(null);
  const place = useRef('');
  const start = useCallback((shown: ShownTab, anyway: boolean) => {
    running.current?.abort();
    running.current = new AbortController();
    void readTab(shown, anyway, setReading, running.current.signal);
  }, []);
  // Not after the next frame, as other effects: this is what one waits for.
  useLayoutEffect(() => {
    const follow = (shown: ShownTab | null) => {
      setTab((last) => (isSamePlace(last, shown) ? last : shown));
      if (!shown) return setReading({ state: 'unreadable' });
      running.current?.abort();
      running.current = new AbortController();
      // What is shown of a page stays while it is read again.
      const now = `${shown.id} ${shown.url}`;
      const isAgain = place.current === now;
      place.current = now;
      const tell = (next: TabReading) => (isAgain && next.state === 'reading') || setReading(next);
      void readTab(shown, false, tell, running.current.signal);
    };
    const end = isFollowing ? followTab(follow) : void findShownTab().then(follow, () => follow(null));
    return () => {
      end?.();
      running.current?.abort();
    };
  }, [isFollowing]);
  return { tab, reading, setReading, start };
}

function isSamePlace(one: ShownTab | null, other: ShownTab | null): boolean {
  return one?.id === other?.id && one?.url === other?.url && one?.incognito === other?.incognito;
}

async function showInTab(tabId: number, index: number): Promise<boolean> {
  try {
    return await sendMessage('quotationShown', { index }, tabId);
  } catch {
    // The tab was closed or went to another page since it was read.
    return false;
  }
}
