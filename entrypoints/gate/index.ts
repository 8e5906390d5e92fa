import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ProtocolMap } from '@/messages';
import { onceMoved } from '@/page/address';
import { hasText, judgePage } from '@/page/gate';
import { unclobbered } from '@/page/unclobbered';

/**
 * The gate: looks once whether the page is a news article and tells the background. On a page that is none it looks again
 * when the page's address changes without a new page (a front page that opens its articles in place), and a few times
 * where the page has no text yet; on an article nothing is left running, the reader takes over.
 *
 * Registered as a content script at run time, but built as a plain script: WXT's wrapper for content scripts announces
 * itself to the page by an event, keeps a listener, and is a quarter of the size that every page would load. For the same
 * reason the one message is sent without the polyfill and the messaging library, which would be two thirds of it.
 */
export default defineUnlistedScript(async () => {
  // The browser notes who calls it. To name a place in code that is run once, Chromium would parse all of it again.
  await null;
  look(LATE_LOOKS);
});

/** A page that its script has still to fill is looked at again after so long, in ms: less and less often. */
const LATE_LOOKS: readonly number[] = [1_000, 2_000, 4_000, 8_000];

/** @param later the looks that are left where the page has no text yet */
function look(later: readonly number[]): void {
  const page = unclobbered(document);
  if (judgePage(page, location.href).article) {
    // For the reader, which runs in the same isolated world.
    Object.assign(globalThis, { onRecordLetIn: location.href });
    // The background may be gone after an update of the extension: the new one will look again.
    tellBackground('articleFound').catch(() => undefined);
    return;
  }
  const [wait, ...rest] = later;
  const place = location.href;
  if (wait === undefined || hasText(page)) {
    onceMoved(window, () => look(LATE_LOOKS));
    return;
  }
  setTimeout(() => look(location.href === place ? rest : LATE_LOOKS), wait);
}

interface Extension {
  readonly runtime: { readonly id?: string; sendMessage(message: object): Promise<unknown> };
}

/** A background that was ended before it answered starts again with the next message: so long until then, in ms. */
const ASK_AGAIN: readonly number[] = [150, 600, 2_400];

/**
 * In the form that `onMessage` of messages.ts takes; both browsers' own `sendMessage` gives a promise.
 *
 * @throws {Error} where the background never answers, and at once where this extension was updated or removed.
 */
async function tellBackground(type: keyof ProtocolMap, waits = ASK_AGAIN): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome?: Extension };
  // A page may name an element `browser`, which then is a global too where the browser has none of its own.
  const own = Object.hasOwn(globalThis, 'browser') ? browser : undefined;
  const runtime = (own ?? chrome)?.runtime;
  try {
    await runtime?.sendMessage({ id: 0, type, data: undefined, timestamp: Date.now() });
  } catch (error) {
    const [wait, ...rest] = waits;
    if (wait === undefined || runtime?.id === undefined) throw error;
    await new Promise((resolve) => setTimeout(resolve, wait));
    await tellBackground(type, rest);
  }
}
