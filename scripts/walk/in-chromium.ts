import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { approveBeforehand } from '../browser/browser-settings';
import { openObserver, readingOf, tabIdOf } from '../browser/extension-page';
import { launchWithExtension } from '../browser/launch';
import { ensureBuilt } from '../setup/build.mjs';
import { ensureChromium } from '../setup/chromium.mjs';
import { pointAtMark, SETTLE_MS } from './point-at-mark';
import type { Size, View, Walker } from './walker';

const ALL_SITES = ['http://*/*', 'https://*/*'];

/** Starts Chromium with the released extension just installed. */
export async function walkInChromium(folder: string): Promise<Walker> {
  const browser = await launchWithExtension({
    chromium: ensureChromium(),
    extension: ensureBuilt('production'),
    headless: true,
    offline: true,
  });
  const { context, extensionId, close } = browser;
  const observer = await openObserver(browser);
  let tabId = 0;
  const shown = async (page: Page, size: Size) => {
    await page.setViewportSize(size);
    await page.bringToFront();
    return viewOf(page, folder);
  };
  return {
    browser: 'chromium',
    welcome: async (size) => {
      const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
      const page =
        context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }));
      return shown(page, size);
    },
    allow: async (ask) => {
      await approveBeforehand(browser, ALL_SITES);
      await ask();
    },
    read: async (url, size) => {
      const page = await context.newPage();
      await page.goto(url);
      tabId = await tabIdOf(observer, page.url());
      await readingOf(observer, tabId);
      return shown(page, size);
    },
    openPopup: async (size) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/popup.html?tab=${tabId}`);
      return shown(page, size);
    },
    opened: async (open, size) => {
      const comes = context.waitForEvent('page');
      await open();
      return shown(await comes, size);
    },
    close,
  };
}

function viewOf(page: Page, folder: string): View {
  const found = (selector: string, words?: string) =>
    page.locator(selector, words ? { hasText: words } : {}).first();
  return {
    waitFor: (selector, words) => found(selector, words).waitFor(),
    click: (selector, words) => found(selector, words).click(),
    type: (selector, words) => found(selector).fill(words),
    press: (key) => page.keyboard.press(key),
    pointAt: (words) => pointAtMark(page, words),
    bringToFront: () => page.bringToFront(),
    picture: async (name) => {
      await page.waitForTimeout(SETTLE_MS);
      await page.screenshot({ path: join(folder, `${name}.png`) });
    },
  };
}
