import { browser } from 'wxt/browser';
import { type SaveOutcome, sendMessage } from '@/messages';
import { storageError } from '@/storage/errors';
import { dropPending, keepPending, savePending } from '@/storage/reading/pending-readings';
import { saveReading } from '@/storage/reading/save-reading';
import type { SenderPage } from './sender';

const ALARM = 'save-pending';
const MINUTES = 1;

/**
 * Saves what a page's reader found. Where the library cannot take it, it is kept in memory and saved as soon as that is
 * possible; the page is told that it is not saved.
 *
 * @throws {StorageError} where it was not saved.
 */
export async function saveOrKeep(reading: unknown, from: SenderPage): Promise<SaveOutcome> {
  const at = new Date().toISOString();
  try {
    const outcome = await saveReading(reading, from);
    await dropPending(from.url);
    // The library takes something: so it may take what it did not before.
    void retryPending();
    return outcome;
  } catch (error) {
    if (storageError(error)) {
      await keepPending({ reading, url: from.url, tabId: from.tabId, at });
      await wakeLater();
    }
    throw error;
  }
}

/** Saves what is kept, now, as far as the library takes it, and tells the pages that it is from. */
export async function retryPending(): Promise<void> {
  const { saved, left } = await savePending();
  for (const { tabId } of saved) {
    // The tab may be closed, or show another page that has no reader.
    sendMessage('libraryChanged', undefined, tabId).catch(() => undefined);
  }
  if (left > 0) await wakeLater();
}

/** Tries again by and by, as long as anything is kept. */
export function retryWhenDue(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void retryPending();
  });
}

async function wakeLater(): Promise<void> {
  await browser.alarms.create(ALARM, { delayInMinutes: MINUTES });
}
