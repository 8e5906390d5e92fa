import { test as base, expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import type { PageReading } from '@/messages';
import {
  type Holdings,
  openObserver,
  readHoldings,
  readingOf,
  tabIdOf,
} from '@/scripts/browser/extension-page';
import { type ExtensionBrowser, type LaunchOptions, launchWithExtension } from '@/scripts/browser/launch';
import type { PageServer } from '@/scripts/browser/serve-pages';
import { ensureBuilt } from '@/scripts/setup/build.mjs';
import { findChromium } from '@/scripts/setup/chromium.mjs';
import { serveInventedPages } from './invented-pages';

declare const chrome: {
  storage: Record<'local' | 'session', { set(items: object): Promise<void> }>;
  management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
};

/** The extension in a running browser, with what the tests do to it. */
export class Reader {
  readonly browser: ExtensionBrowser;
  readonly server: PageServer;
  readonly observer: Page;

  constructor(browser: ExtensionBrowser, server: PageServer, observer: Page) {
    this.browser = browser;
    this.server = server;
    this.observer = observer;
  }

  /** Opens one of the invented pages in a new tab; waits for nothing else. */
  async open(name: string): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.goto(`${this.server.origin}/${name}`);
    return page;
  }

  /** Opens one of the invented pages and waits until it is read, and saved or refused. */
  async read(name: string): Promise<{ page: Page; reading: PageReading; tabId: number }> {
    const page = await this.open(name);
    const tabId = await tabIdOf(this.observer, page.url());
    return { page, tabId, reading: await readingOf(this.observer, tabId) };
  }

  /** Opens a page of the extension, such as `popup.html?tab=7`. */
  async openOwn(path: string, size = { width: 400, height: 560 }): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.setViewportSize(size);
    await page.goto(`chrome-extension://${this.browser.extensionId}/${path}`);
    return page;
  }

  /** What the browser would tell about an extension with this manifest before it is installed. */
  warningsFor(manifest: string): Promise<string[]> {
    return this.observer.evaluate(
      (text) => chrome.management.getPermissionWarningsByManifest(text),
      manifest,
    );
  }

  /** Sets one of the reader's settings. */
  async set(name: string, value: unknown): Promise<void> {
    await this.observer.evaluate((items) => chrome.storage.local.set(items), { [name]: value });
  }

  /** Sets what holds until the browser is closed. */
  async setForNow(name: string, value: unknown): Promise<void> {
    await this.observer.evaluate((items) => chrome.storage.session.set(items), { [name]: value });
  }

  holdings(): Promise<Holdings> {
    return readHoldings(this.observer);
  }
}

/** As tests have it, which may read all sites; or as it is released. */
type Build = 'e2e' | 'production';

/** Starts the browser with the extension. */
export async function startReader(
  server: PageServer,
  {
    build = 'e2e',
    ...options
  }: Pick<LaunchOptions, 'profile' | 'proxy' | 'language'> & { build?: Build } = {},
): Promise<Reader> {
  const chromium = findChromium();
  if (!chromium) throw new Error('No Chromium was found; `npm test` installs one or says what to do.');
  const browser = await launchWithExtension({
    chromium,
    extension: ensureBuilt(build),
    headless: true,
    offline: true,
    ...options,
  });
  return new Reader(browser, server, await openObserver(browser));
}

interface Fixtures {
  readonly reader: Reader;
}

interface WorkerFixtures {
  readonly server: PageServer;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here.
    async ({}, use) => {
      const server = await serveInventedPages();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  reader: async ({ server }, use) => {
    const reader = await startReader(server);
    await use(reader);
    await reader.browser.close();
  },
});

export { expect };
