import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { Reader } from '@/tests/firefox/reader';
import { servePages } from '../browser/serve-pages';
import { ensureBuilt } from '../setup/build.mjs';
import { pointAtMark, SETTLE_MS } from './point-at-mark';
import type { Size, View, Walker } from './walker';

const COMES_MS = 30_000;
const ASK_AGAIN_MS = 50;

/** Starts Firefox with the released extension just installed. */
export async function walkInFirefox(folder: string): Promise<Walker> {
  const server = await servePages(new Map());
  const reader = await Reader.start(server, { extension: ensureBuilt('production', 'firefox') });
  let tabId = 0;
  const shown = async (page: Page, size: Size) => {
    await page.setViewport(size);
    await page.bringToFront();
    return viewOf(page, folder);
  };
  return {
    browser: 'firefox',
    welcome: async (size) => shown(await reader.welcomePage(), size),
    allow: async (ask) => {
      await ask();
      await sayYes(reader);
    },
    read: async (url, size) => {
      const page = await reader.open(url);
      ({ tabId } = await reader.readingIn(page));
      return shown(page, size);
    },
    openPopup: async (size) => shown(await reader.openOwn(`popup.html?tab=${tabId}`, size), size),
    opened: async (open, size) => shown(await reader.openOwn(await addressOpened(reader, open), size), size),
    close: async () => {
      await reader.close();
      await server.close();
    },
  };
}

/** Presses “Allow” where the browser asks. */
async function sayYes({ firefox }: Reader): Promise<void> {
  await firefox.inWindow(async () => {
    // No named functions here: what tsx adds to them does not exist in the window.
    let asked: Element | null = null;
    while (!asked) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      asked = document.querySelector('#notification-popup[panelopen] popupnotification');
    }
    (asked as unknown as { button: HTMLElement }).button.click();
  }, undefined);
}

declare const gBrowser: {
  readonly tabs: readonly { readonly linkedBrowser: { readonly currentURI: { readonly spec: string } } }[];
};

/** The driver is not told of a tab that a page of the extension opens: its address is opened once more. */
async function addressOpened({ firefox }: Reader, open: () => Promise<void>): Promise<string> {
  const addresses = () =>
    firefox.inWindow(
      () => gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec),
      undefined,
    );
  const before = new Set(await addresses());
  await open();
  const until = Date.now() + COMES_MS;
  while (Date.now() < until) {
    const address = (await addresses()).find((each) => !before.has(each) && each.startsWith(firefox.origin));
    if (address) return address.slice(firefox.origin.length + 1);
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  throw new Error('No page of the extension was opened.');
}

function viewOf(page: Page, folder: string): View {
  const found = async (selector: string, words?: string) =>
    (await page.waitForSelector(words ? `${selector}::-p-text(${words})` : selector)) as ElementHandle;
  return {
    waitFor: async (selector, words) => {
      await found(selector, words);
    },
    click: async (selector, words) => (await found(selector, words)).click(),
    type: async (selector, words) => page.locator(selector).fill(words),
    press: (key) => page.keyboard.press(key),
    pointAt: (words) => pointAtMark(page, words),
    bringToFront: () => page.bringToFront(),
    picture: async (name) => {
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      await page.screenshot({ path: join(folder, `${name}.png`) });
    },
  };
}
