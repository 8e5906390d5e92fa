import type { CDPSession, Page } from 'playwright-core';
import type { PageReading } from '@/messages';
import { askReader, tabIdOf } from '../browser/extension-page';
import type { ExtensionBrowser } from '../browser/launch';
import { searchIn } from '../show/search-saved';

/** An article has to be read and saved within this time, on a busy machine too. */
const READ_MS = 30_000;
const ASK_AGAIN_MS = 80;

/** A tab in which articles are read. */
export interface ReadingTab {
  readonly page: Page;
  readonly id: number;
  readonly cdp: CDPSession;
}

/** What of the browser's API is called within the extension's page. */
declare const chrome: { storage: { session: { set(items: object): Promise<void> } } };

/** One browser over a long time, and what a reader does in it. */
export class SoakSession {
  readonly browser: ExtensionBrowser;
  readonly observer: Page;
  readonly origin: string;
  readonly #cdp: CDPSession;

  constructor(browser: ExtensionBrowser, observer: Page, origin: string, cdp: CDPSession) {
    this.browser = browser;
    this.observer = observer;
    this.origin = origin;
    this.#cdp = cdp;
  }

  async openTab(path: string): Promise<ReadingTab> {
    const page = await this.browser.context.newPage();
    await page.goto(`${this.origin}${path}`);
    return {
      page,
      id: await tabIdOf(this.observer, page.url()),
      cdp: await this.browser.context.newCDPSession(page),
    };
  }

  /** Goes to an article as a link does. */
  async load({ page }: ReadingTab, path: string): Promise<void> {
    await page.bringToFront();
    await page.goto(`${this.origin}${path}`, { waitUntil: 'domcontentloaded' });
  }

  /** Puts an article in the place of the one that is shown, as a site does that is one page. */
  async moveTo({ page }: ReadingTab, path: string): Promise<void> {
    await page.bringToFront();
    await page.evaluate(async (path) => {
      const response = await fetch(path);
      const next = new DOMParser().parseFromString(await response.text(), 'text/html');
      history.pushState(null, '', path);
      document.head.replaceChildren(...next.head.children);
      document.body.replaceChildren(...next.body.children);
    }, path);
  }

  /**
   * What was read in a tab, once the article of this title is saved there.
   *
   * @throws {Error} where that takes too long, or it is read but not saved.
   */
  async untilSaved({ id }: ReadingTab, title: string): Promise<PageReading> {
    let last: unknown = null;
    for (const until = Date.now() + READ_MS; Date.now() < until; ) {
      // There is no reader in the tab until the gate has found an article there.
      const reading = await askReader(this.observer, id).catch((error: unknown) => {
        last = error;
        return null;
      });
      if (reading?.metadata.title === title && reading.outcome) {
        if (!reading.outcome.ok || reading.outcome.value.notSaved)
          throw new Error(`“${title}” was not saved: ${JSON.stringify(reading.outcome)}`);
        return reading;
      }
      if (reading) last = JSON.stringify({ ...reading.metadata, state: reading.state });
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    }
    throw new Error(`“${title}” was not saved within ${READ_MS} ms: ${last}`);
  }

  /** Opens a page of the extension and waits until it shows quotations. */
  async openOwn(path: string): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.goto(`chrome-extension://${this.browser.extensionId}/${path}`);
    await page.locator('main [data-item]').first().waitFor();
    return page;
  }

  /** Opens a popup or a library, searches in it, goes through what is found by keyboard, and closes it. */
  async use(path: string, words: string): Promise<void> {
    const page = await this.openOwn(path);
    await searchIn(page, words);
    for (let nth = 0; nth < 3; nth++) await page.keyboard.press('ArrowDown');
    await page.close();
  }

  /** Stops the worker as the browser does when it wants to. */
  async stopWorker(): Promise<void> {
    await this.#cdp.send('ServiceWorker.stopAllWorkers');
  }

  static async start(browser: ExtensionBrowser, observer: Page, origin: string): Promise<SoakSession> {
    const cdp = await browser.context.newCDPSession(observer);
    await cdp.send('ServiceWorker.enable');
    // As if the reader had said that on this day he wants more of this site than is saved by itself.
    const goingOn = { day: new Date().toISOString().slice(0, 10), sites: [new URL(origin).hostname] };
    await observer.evaluate((items) => chrome.storage.session.set(items), { goingOn });
    return new SoakSession(browser, observer, origin, cdp);
  }
}
