import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { PageReading } from '@/messages';
import { type Holdings, readHoldings, readingOf, tabIdOf } from '@/scripts/browser/extension-page';
import {
  type FirefoxOptions,
  type FirefoxWithExtension,
  launchFirefox,
} from '@/scripts/browser/launch-firefox';
import type { PageServer } from '@/scripts/browser/serve-pages';
import { ensureBuilt } from '@/scripts/setup/build.mjs';
import { findFirefox } from '@/scripts/setup/firefox.mjs';
import { consoleErrors, forgetConsole } from './console-errors';

const POPUP = { width: 400, height: 560 };

/** The extension in a running Firefox, with what the tests do to it. */
export class Reader {
  readonly firefox: FirefoxWithExtension;
  readonly server: PageServer;
  /** A page of the extension's own that runs none of its code. */
  readonly observer: Page;
  readonly #downloads: string;

  private constructor(firefox: FirefoxWithExtension, server: PageServer, observer: Page, downloads: string) {
    this.firefox = firefox;
    this.server = server;
    this.observer = observer;
    this.#downloads = downloads;
  }

  /** Starts Firefox with the extension. */
  static async start(server: PageServer, options: Partial<FirefoxOptions> = {}): Promise<Reader> {
    const downloads = mkdtempSync(join(tmpdir(), 'on-record-downloads-'));
    const firefox = await launchFirefox({
      firefox: findFirefox() ?? '',
      extension: ensureBuilt('e2e', 'firefox'),
      ...options,
      preferences: {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.alwaysOpenPanel': false,
      },
    });
    const observer = await openOwn(firefox, 'manifest.json', POPUP);
    return new Reader(firefox, server, observer, downloads);
  }

  /** Closes all tabs and windows and empties the library and the console: as if the browser had just been started. */
  async startAnew(): Promise<void> {
    await this.firefox.inWindow(() => SidebarController.hide(), undefined);
    for (const page of await this.firefox.browser.pages()) if (page !== this.observer) await page.close();
    await this.observer.evaluate(emptyEverything);
    await this.forgetConsole();
  }

  async close(): Promise<void> {
    await this.firefox.close();
    rmSync(this.#downloads, { recursive: true, force: true });
  }

  /** Opens an address in a new tab; waits for nothing else. */
  async open(url: string): Promise<Page> {
    const page = await this.firefox.browser.newPage();
    await page.goto(url);
    return page;
  }

  /** Opens one of the invented pages and waits until it is read, and saved or refused. */
  async read(name: string): Promise<{ page: Page; reading: PageReading; tabId: number }> {
    const page = await this.open(`${this.server.origin}/${name}`);
    return { page, ...(await this.readingIn(page)) };
  }

  /** Waits until a page is read, and saved or refused. */
  async readingIn(page: Page): Promise<{ reading: PageReading; tabId: number }> {
    const tabId = await tabIdOf(this.observer, page.url());
    return { tabId, reading: await readingOf(this.observer, tabId) };
  }

  /** Opens a page of the extension, such as `popup.html?tab=7`. */
  openOwn(path: string, size = POPUP): Promise<Page> {
    return openOwn(this.firefox, path, size);
  }

  /** The page that opens by itself when the extension is installed. */
  async welcomePage(): Promise<Page> {
    let found: Page | undefined;
    const look = async () => {
      for (const page of await this.firefox.browser.pages()) {
        // The driver is not told where pages of an extension go.
        const address = await page.evaluate(() => location.href);
        if (address === `${this.firefox.origin}/welcome.html`) found = page;
      }
      return found !== undefined;
    };
    await expect.poll(look).toBe(true);
    return found as Page;
  }

  readonly holdings = (): Promise<Holdings> => readHoldings(this.observer);

  /** Has the browser download something, and returns where it is when it is whole. */
  async downloaded(start: () => Promise<void>): Promise<string> {
    const before = new Set(readdirSync(this.#downloads));
    await start();
    const arrived = () => readdirSync(this.#downloads).filter((name) => !before.has(name));
    await expect.poll(() => arrived().length === 1 && !arrived()[0]?.endsWith('.part')).toBe(true);
    return join(this.#downloads, arrived()[0] ?? '');
  }

  /** Empties the browser's console. */
  forgetConsole(): Promise<void> {
    return forgetConsole(this.firefox);
  }

  /** What of the extension went wrong in any console. */
  consoleErrors(): Promise<string[]> {
    return consoleErrors(this.firefox);
  }
}

async function openOwn(firefox: FirefoxWithExtension, path: string, size: typeof POPUP): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.setViewport(size);
  // The driver is not told when a page of an extension has loaded.
  await page.goto(`${firefox.origin}/${path}`, { waitUntil: [] });
  return page;
}

declare const SidebarController: { hide(): void };
declare const browser: { storage: Record<'local' | 'session', { clear(): Promise<void> }> };

/** Runs in a page of the extension; the database stays, and open connections with it. */
async function emptyEverything(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  const databases = await indexedDB.databases();
  for (const { name } of databases) {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(name ?? '');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const database = request.result;
        const done = () => {
          database.close();
          resolve();
        };
        const stores = [...database.objectStoreNames];
        if (stores.length === 0) return done();
        const transaction = database.transaction(stores, 'readwrite');
        for (const store of stores) transaction.objectStore(store).clear();
        transaction.oncomplete = done;
        transaction.onerror = () => reject(transaction.error);
      };
    });
  }
}
