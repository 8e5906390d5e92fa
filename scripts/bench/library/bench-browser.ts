import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openObserver, readingOf, tabIdOf } from '../../browser/extension-page';
import { type ExtensionBrowser, launchWithExtension } from '../../browser/launch';
import { fewLayers } from '../../build/few-layers';
import { bundle } from '../bundle';
import { taskTime } from '../page-load';
import { folderSize } from './folder-size';

export interface BenchBrowserOptions {
  readonly chromium: string;
  readonly extension: string;
  /** Folder of the browser’s profile, which may not be there yet; those of the peers are made beside it. */
  readonly profile: string;
  /** Address of an article. */
  readonly article: string;
}

/** The main thread’s work since a page was opened, in ms of the processor, which other programs do not lengthen. */
export type Work = () => Promise<number>;

/** Starts a browser on one profile again and again, each time for one thing that is measured. */
export class BenchBrowser {
  readonly #options: BenchBrowserOptions;

  constructor(options: BenchBrowserOptions) {
    this.#options = options;
  }

  /** The same extension with a library of its own. */
  beside(name: string): BenchBrowser {
    return new BenchBrowser({ ...this.#options, profile: `${this.#options.profile}-${name}` });
  }

  /** Bytes of the profile’s databases, while no browser runs on it. */
  get bytes(): number {
    return folderSize(join(this.#options.profile, 'Default', 'IndexedDB'));
  }

  async run<T>(work: (browser: ExtensionBrowser) => Promise<T>): Promise<T> {
    const browser = await launchWithExtension({ ...this.#options, headless: true, offline: true });
    try {
      return await work(browser);
    } finally {
      await browser.close();
    }
  }

  /** Runs something in a page of the extension that has this code and none of the extension's. */
  runPage<T>(code: string, work: (page: Page) => Promise<T>): Promise<T> {
    return this.run(async (browser) => {
      const page = await openObserver(browser);
      await page.evaluate(await bundleOf(code));
      return work(page);
    });
  }

  /** Opens the popup for a tab whose article is read. */
  async openPopup(browser: ExtensionBrowser): Promise<{ readonly page: Page; readonly work: Work }> {
    const observer = await openObserver(browser);
    const article = await browser.context.newPage();
    await article.goto(this.#options.article);
    const tabId = await tabIdOf(observer, this.#options.article);
    await readingOf(observer, tabId);
    return this.openSurface(browser, `popup.html?tab=${tabId}`, { width: 400, height: 560 });
  }

  /** Opens a page of the extension with `surfacePage` beside its own code. */
  async openSurface(
    { context, extensionId }: ExtensionBrowser,
    path: string,
    size: { readonly width: number; readonly height: number },
  ): Promise<{ readonly page: Page; readonly work: Work }> {
    const page = await context.newPage();
    await page.setViewportSize(size);
    await page.addInitScript({ content: await bundleOf('surface-page') });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(`chrome-extension://${extensionId}/${path}`, { waitUntil: 'commit' });
    const before = await taskTime(session);
    return { page, work: async () => (await taskTime(session)) - before };
  }
}

const bundles = new Map<string, Promise<string>>();

function bundleOf(name: string): Promise<string> {
  // Our own storage is measured on the Dexie that is shipped.
  const plugins = name === 'library-page' ? [fewLayers()] : [];
  const known = bundles.get(name) ?? bundle(`scripts/bench/library/${name}.ts`, 'iife', plugins);
  bundles.set(name, known);
  return known;
}
