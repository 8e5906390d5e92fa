import { browser } from 'wxt/browser';
import { sendMessage } from '@/messages';

/**
 * Tells the readers in all tabs that something has changed, by which they then go; most tabs have none. The tabs are not
 * looked up by their addresses: where a permission was taken back, the browser no longer tells them.
 */
export async function tellPages(what: 'accessChanged' | 'settingsChanged'): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id, discarded }) => {
      if (id !== undefined && discarded !== true) await sendMessage(what, undefined, id);
    }),
  );
}
