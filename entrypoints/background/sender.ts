import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';

/** The page that a message comes from, as the browser says. */
export interface SenderPage {
  readonly tabId: number;
  readonly url: string;
  readonly incognito: boolean;
}

/**
 * The web page whose top frame sent a message.
 *
 * @throws {Error} where it comes from elsewhere.
 */
export function pageOf(sender: Runtime.MessageSender): SenderPage {
  const tabId = topFrameOf(sender);
  const url = addressOf(sender);
  if (tabId === null || url === undefined || !/^https?:/.test(url)) throw new Error('Not from a page');
  return { tabId, url, incognito: sender.tab?.incognito === true };
}

/**
 * The address of the page that sent a message. The browser gives the address under which the page was loaded; where it
 * has since gone elsewhere without a new page, the tab knows better, if it still shows that site.
 */
function addressOf({ url, tab }: Runtime.MessageSender): string | undefined {
  const shown = tab?.url;
  if (url === undefined || shown === undefined) return url ?? shown;
  const isSameSite =
    URL.canParse(url) && URL.canParse(shown) && new URL(url).origin === new URL(shown).origin;
  return isSameSite ? shown : url;
}

/** The tab whose top frame sent a message from a page; null where it comes from elsewhere. */
export function topFrameOf(sender: Runtime.MessageSender): number | null {
  const isPage = sender.id === browser.runtime.id && sender.frameId === 0 && !isOwnPage(sender);
  return isPage ? (sender.tab?.id ?? null) : null;
}

/** True where a page of the extension itself sent the message. */
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true;
}
