import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '@/messages';
import { judgePage } from '@/page/gate';

/**
 * The gate: looks once whether the page is a news article, tells the background, and leaves nothing running.
 *
 * Registered as a content script at run time, but built as a plain script: WXT's wrapper for content scripts announces
 * itself to the page by an event, keeps a listener, and is a quarter of the size that every page would load.
 */
export default defineUnlistedScript(() => {
  if (!judgePage(document, location.href).article) return;
  // The background may be gone after an update of the extension: the new one will look again.
  sendMessage('articleFound').catch(() => undefined);
});
