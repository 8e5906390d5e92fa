import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from './launch';

/** What the browser's own page of extensions does by its API. https://chromium.googlesource.com/chromium/src/+/main/chrome/common/extensions/api/developer_private.idl */
declare const chrome: {
  developerPrivate: {
    addHostPermission(id: string, host: string): Promise<void>;
    removeHostPermission(id: string, host: string): Promise<void>;
    updateExtensionConfiguration(options: object): Promise<void>;
    updateProfileConfiguration(options: object): Promise<void>;
  };
};

/** The browser's page of extensions, where a reader changes what they may do. */
async function openSettings(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  return page;
}

/**
 * Says yes beforehand to what the extension will ask for: a driver cannot click the browser's question, but where the
 * reader has said in the browser's settings that the extension may be on these sites, it is not put.
 */
export async function approveBeforehand(
  browser: ExtensionBrowser,
  origins: readonly string[],
): Promise<void> {
  const page = await openSettings(browser);
  await page.evaluate(
    async ({ id, origins }) => {
      await chrome.developerPrivate.updateExtensionConfiguration({
        extensionId: id,
        hostAccess: 'ON_SPECIFIC_SITES',
      });
      for (const origin of origins) await chrome.developerPrivate.addHostPermission(id, origin);
    },
    { id: browser.extensionId, origins },
  );
  await page.close();
}

/** Takes access to a site back in the browser's settings. */
export async function takeBackInBrowser(browser: ExtensionBrowser, origin: string): Promise<void> {
  const page = await openSettings(browser);
  await page.evaluate(({ id, origin }) => chrome.developerPrivate.removeHostPermission(id, origin), {
    id: browser.extensionId,
    origin,
  });
  await page.close();
}

/** Lets the extension into private windows; it is loaded anew by that. */
export async function allowInPrivate(browser: ExtensionBrowser): Promise<void> {
  const page = await openSettings(browser);
  const reloaded = browser.context.waitForEvent('serviceworker');
  await page.evaluate(async (id) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, browser.extensionId);
  await reloaded;
  await page.close();
}

/** Clicks the toolbar's button on the page of an address; the browser then opens the popup and lets it read that page. */
export async function clickToolbarButton(browser: ExtensionBrowser, url: string): Promise<void> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No connection to the browser itself');
  // Not among the types that Playwright knows.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  const { targetInfos } = (await send('Target.getTargets', { filter: [{ type: 'tab' }] })) as {
    targetInfos: readonly { readonly targetId: string; readonly url: string }[];
  };
  const tab = targetInfos.find((each) => each.url === url);
  if (!tab) throw new Error(`No tab shows ${url}`);
  await send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab.targetId });
  await session.detach();
}
