import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openObserver, readingOf, tabIdOf } from '../../browser/extension-page';
import { type ExtensionBrowser, launchWithExtension } from '../../browser/launch';
import { bundle } from '../bundle';
import { median } from '../median';
import { taskTime } from '../page-load';
import { folderSize } from './folder-size';
// Their types alone: they run in the browser, where they are the globals `libraryPage` and `surfacePage`.
import type {} from './library-page';
import type { Peer } from './peers-page';
import { measureScrolling, type Scrolling } from './scrolling';
import type {} from './surface-page';

/**
 * The popup of a newly started browser: when the page's quotations are shown, and the newest ones, and how long the first
 * search takes; and the main thread's work for that, in ms of the processor, which other programs do not lengthen.
 */
export interface ColdStart {
  readonly page: number;
  readonly newest: number;
  readonly shownWork: number;
  readonly firstSearch: number;
  readonly searchWork: number;
}

/** What is measured of a library of one size. Times in ms. */
export interface LibraryFigures extends ColdStart {
  readonly size: number;
  /** Each key typed into the popup, with the list that it brings, and in the index alone. */
  readonly keys: readonly number[];
  /** The main thread's work for one of them, on average. */
  readonly keyWork: number;
  readonly indexKeys: readonly number[];
  readonly load: number;
  readonly saves: readonly number[];
  readonly bytesEach: number;
  /** The library’s list, and beside it a plain one of 600 paragraphs. */
  readonly scrolling: { readonly library: Scrolling; readonly plain: Scrolling };
  readonly peers: Readonly<Record<string, PeerFigures>>;
}

export interface PeerFigures {
  readonly load: number;
  readonly keys: readonly number[];
  readonly saves: readonly number[];
  readonly bytesEach: number;
}

/** Browsers that are started for what is measured from a cold start. */
const STARTS = 5;
const SAVES = 15;
const PEER_SAVES = 7;

/** Names, frequent words, rare words, several words and phrases. */
const QUERIES = ['government', 'the people want', '“going to', 'minister', 'friday', 'zzz', 'trea'];

const PLAIN_LIST = `<div style="height:800px;overflow:auto">${`<p>${'We hold the bridge. '.repeat(12)}</p>`.repeat(600)}</div>`;

export interface LibraryBenchOptions {
  readonly chromium: string;
  readonly extension: string;
  /** Folder of the browser’s profile, which may not be there yet; those of the peers are made beside it. */
  readonly profile: string;
  /** Address of an article. */
  readonly article: string;
}

/** A browser whose library grows, measured at each size. */
export class LibraryBench {
  readonly #options: LibraryBenchOptions;

  constructor(options: LibraryBenchOptions) {
    this.#options = options;
  }

  /** Fills the library up to a size and measures it. */
  async measure(wanted: number): Promise<LibraryFigures> {
    const size = await this.#withPage('library-page', (page) =>
      page.evaluate((count) => libraryPage.fill(count), wanted),
    );
    await this.#withPage('library-page', (page) => page.evaluate(() => libraryPage.flush()));
    const cold: ColdStart[] = [];
    for (let start = 0; start < STARTS; start++) cold.push(await this.#coldStart());
    // Every opening of the database has removed what earlier ones had left behind.
    const bytesEach = bytesOf(this.#options.profile) / size;
    const typed = await this.#type();
    const scrolling = await this.#scroll();
    const own = await this.#withPage('library-page', async (page) => {
      const load = await page.evaluate(() => libraryPage.load());
      const indexKeys = await page.evaluate((typed) => libraryPage.search(typed), prefixes());
      return { load, indexKeys, saves: await page.evaluate((runs) => libraryPage.save(runs), SAVES) };
    });
    return {
      size,
      page: median(cold.map(({ page }) => page)),
      newest: median(cold.map(({ newest }) => newest)),
      firstSearch: median(cold.map(({ firstSearch }) => firstSearch)),
      shownWork: median(cold.map(({ shownWork }) => shownWork)),
      searchWork: median(cold.map(({ searchWork }) => searchWork)),
      ...typed,
      ...own,
      bytesEach,
      scrolling,
      peers: {
        'Dexie, index of words': await this.#measurePeer('dexie', wanted),
        MiniSearch: await this.#measurePeer('miniSearch', wanted),
      },
    };
  }

  /** Opens the popup in a browser that was just started, for a tab whose article is read. */
  async #coldStart(): Promise<ColdStart> {
    return this.#withBrowser(async (browser) => {
      const { popup, work } = await this.#openPopup(browser);
      const page = await popup.evaluate(() => surfacePage.rowsShown());
      const newest = page + (await popup.evaluate(() => surfacePage.chooseTab('saved')));
      const shownWork = await work();
      const firstSearch = await popup.evaluate(() => surfacePage.searchOnce('government'));
      return { page, newest, shownWork, firstSearch, searchWork: (await work()) - shownWork };
    });
  }

  async #type(): Promise<Pick<LibraryFigures, 'keys' | 'keyWork'>> {
    return this.#withBrowser(async (browser) => {
      const { popup, work } = await this.#openPopup(browser);
      await popup.evaluate(() => surfacePage.rowsShown());
      await popup.evaluate(() => surfacePage.searchOnce('government'));
      const before = await work();
      const keys = await popup.evaluate((queries) => surfacePage.type(queries), QUERIES);
      // Each query is taken away again with one key more.
      return { keys, keyWork: ((await work()) - before) / (keys.length + QUERIES.length) };
    });
  }

  async #scroll(): Promise<LibraryFigures['scrolling']> {
    return this.#withBrowser(async ({ context, extensionId }) => {
      const page = await context.newPage();
      await page.setViewportSize({ width: 1280, height: 860 });
      await page.setContent(PLAIN_LIST);
      const plain = await measureScrolling(page);
      await page.goto(`chrome-extension://${extensionId}/library.html`);
      await page.locator('main [data-item]').first().waitFor();
      return { plain, library: await measureScrolling(page) };
    });
  }

  /** Opens the popup; `work` tells the main thread's work since then, in ms of the processor. */
  async #openPopup(
    browser: ExtensionBrowser,
  ): Promise<{ readonly popup: Page; readonly work: () => Promise<number> }> {
    const observer = await openObserver(browser);
    const article = await browser.context.newPage();
    await article.goto(this.#options.article);
    const tabId = await tabIdOf(observer, this.#options.article);
    await readingOf(observer, tabId);
    const popup = await browser.context.newPage();
    await popup.setViewportSize({ width: 400, height: 560 });
    await popup.addInitScript({ content: await bundleOf('surface-page') });
    const session = await browser.context.newCDPSession(popup);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html?tab=${tabId}`, {
      waitUntil: 'commit',
    });
    const before = await taskTime(session);
    return { popup, work: async () => (await taskTime(session)) - before };
  }

  async #measurePeer(name: 'dexie' | 'miniSearch', size: number): Promise<PeerFigures> {
    const profile = `${this.#options.profile}-${name}`;
    const run = <T, A>(work: (peer: Peer, given: A) => Promise<T>, given: A) =>
      this.#withPage(
        'peers-page',
        (page) => page.evaluate(`(${work})(peers.${name}, ${JSON.stringify(given)})`),
        profile,
      ) as Promise<T>;
    await run((peer, count) => peer.fill(count), size);
    const loads = [];
    for (let start = 0; start < 3; start++) loads.push(await run((peer) => peer.load(), null));
    const bytesEach = bytesOf(profile) / size;
    const keys = await run(async (peer, typed) => peer.load().then(() => peer.search(typed)), prefixes());
    const saves = await run(async (peer, runs) => {
      const times: number[] = [];
      await peer.load();
      for (let n = 0; n < runs; n++) times.push(await peer.save(1_000_000 + n));
      return times;
    }, PEER_SAVES);
    return { load: median(loads), keys, saves, bytesEach };
  }

  /** Runs something in a page of the extension that has this code and none of the extension's. */
  #withPage<T>(code: string, work: (page: Page) => Promise<T>, profile?: string): Promise<T> {
    return this.#withBrowser(async (browser) => {
      const page = await openObserver(browser);
      await page.evaluate(await bundleOf(code));
      return work(page);
    }, profile);
  }

  async #withBrowser<T>(
    work: (browser: ExtensionBrowser) => Promise<T>,
    profile = this.#options.profile,
  ): Promise<T> {
    const { chromium, extension } = this.#options;
    const browser = await launchWithExtension({
      chromium,
      extension,
      profile,
      headless: true,
      offline: true,
    });
    try {
      return await work(browser);
    } finally {
      await browser.close();
    }
  }
}

/** Bytes of the databases of a profile, while no browser runs on it. */
function bytesOf(profile: string): number {
  return folderSize(join(profile, 'Default', 'IndexedDB'));
}

/** What the search box holds after each key. */
function prefixes(): string[] {
  return QUERIES.flatMap((query) => Array.from(query, (_, n) => query.slice(0, n + 1)));
}

const bundles = new Map<string, Promise<string>>();

function bundleOf(name: string): Promise<string> {
  const known = bundles.get(name) ?? bundle(`scripts/bench/library/${name}.ts`, 'iife');
  bundles.set(name, known);
  return known;
}
