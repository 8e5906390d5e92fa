import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { onMessage, type Result, type SaveOutcome } from '@/messages';
import { ANSWERING_STATES, HIGHLIGHT_STATES, highlightCss, isHighlightNames } from '@/page/highlight-style';
import type { ArticleReading } from '@/storage/records';
import { saveReading } from '@/storage/save-reading';
import { marksSetting } from '@/storage/settings';
import { attributeArticle } from './attribute-article';

const READER = '/reader.js';

/**
 * Answers the scripts in pages and the popup. Where a message comes from, whether the window is private and what the
 * address is are taken from `sender`; what the message says of itself is checked before it is used.
 */
export function answerPages(): void {
  onMessage('articleFound', async ({ sender }) => {
    const tabId = topFrameOf(sender);
    if (tabId !== null) await injectReader(tabId, false);
  });
  onMessage('quotationsWanted', ({ data, sender }) =>
    answer(async () => {
      if (topFrameOf(sender) === null) throw new Error('Not from a page');
      return attributeArticle(data);
    }),
  );
  onMessage('highlightsWanted', ({ data, sender }) => answer(() => insertStyle(topFrameOf(sender), data)));
  onMessage('articleRead', ({ data, sender }) => answer(() => save(data, sender)));
  onMessage('tabReadingWanted', ({ data, sender }) =>
    answer(async () => {
      if (!isOwnPage(sender)) throw new Error('Only the pages of the extension may ask for a tab to be read');
      await injectReader(data.tabId, data.anyway);
      return null;
    }),
  );
}

async function insertStyle(tabId: number | null, names: unknown): Promise<null> {
  if (tabId === null || !isHighlightNames(names)) throw new Error('Not the names of highlights');
  const states = (await marksSetting.getValue()) ? HIGHLIGHT_STATES : ANSWERING_STATES;
  await browser.scripting.insertCSS({
    target: { tabId, frameIds: [0] },
    css: highlightCss(names, states),
  });
  return null;
}

/** Saves what a page's reader found; the storage checks its shape field by field. */
async function save(reading: ArticleReading, sender: Runtime.MessageSender): Promise<SaveOutcome> {
  const tabId = topFrameOf(sender);
  const url = sender.url ?? sender.tab?.url;
  if (tabId === null || url === undefined || !/^https?:/.test(url)) throw new Error('Not from a page');
  const outcome = await saveReading(reading, { url, incognito: sender.tab?.incognito === true });
  await showCount(tabId, outcome.ids.length);
  return outcome;
}

/** The number of quotations on the toolbar button, for this tab until it goes elsewhere. */
async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > MAX_SHOWN ? `${MAX_SHOWN}+` : String(count);
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#1d6f5f' });
  } catch {
    // The tab may be gone by now: then there is no button to write on.
  }
}

/** The button holds three characters. */
const MAX_SHOWN = 99;

/** Runs the reader in the top frame of a tab; `isWanted` tells it to read also what the gate would refuse. */
async function injectReader(tabId: number, isWanted: boolean): Promise<void> {
  const target = { tabId, frameIds: [0] };
  if (isWanted) {
    await browser.scripting.executeScript({
      target,
      func: () => {
        (globalThis as { onRecordWanted?: boolean }).onRecordWanted = true;
      },
    });
  }
  await browser.scripting.executeScript({ target, files: [READER] });
}

/** The tab whose top frame sent a message from a page; null where it comes from elsewhere. */
function topFrameOf(sender: Runtime.MessageSender): number | null {
  const isPage = sender.id === browser.runtime.id && sender.frameId === 0 && !isOwnPage(sender);
  return isPage ? (sender.tab?.id ?? null) : null;
}

function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true;
}

async function answer<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}
