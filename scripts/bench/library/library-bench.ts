import { median } from '../median';
import { BenchBrowser, type BenchBrowserOptions } from './bench-browser';
// Their types alone: they run in the browser, where they are the globals `libraryPage` and `surfacePage`.
import type {} from './library-page';
import { measurePeer, type PeerFigures } from './measure-peer';
import { measureScrolling, type Scrolling } from './scrolling';
import type {} from './surface-page';

/**
 * The popup of a newly started browser: when the page's quotations are shown, and the newest ones, and how long the first
 * search takes; and the main thread's work for that, in ms of the processor.
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
  /** From the wish to see a statement of many versions until what a window shows of it is drawn. */
  readonly comparison: number;
  /** Until all of its rows are, and the main thread's work for it. */
  readonly comparisonWhole: number;
  readonly comparisonWork: number;
  /** The library’s list, and beside it a plain one of 600 paragraphs. */
  readonly scrolling: { readonly library: Scrolling; readonly plain: Scrolling };
  readonly peers: Readonly<Record<string, PeerFigures>>;
}

/** Browsers that are started for what is measured from a cold start. */
const STARTS = 5;
const SAVES = 15;
/** Outlets that print one statement, each in its own words, and how often it is opened. */
export const VERSIONS = 50;
const COMPARISONS = 7;
const DESKTOP = { width: 1280, height: 860 };

/** Names, frequent words, rare words, several words and phrases. */
const QUERIES = ['government', 'the people want', '“going to', 'minister', 'friday', 'zzz', 'trea'];

const PLAIN_LIST = `<div style="height:800px;overflow:auto">${`<p>${'We hold the bridge. '.repeat(12)}</p>`.repeat(600)}</div>`;

/** A browser whose library grows, measured at each size. */
export class LibraryBench {
  readonly #browser: BenchBrowser;

  constructor(options: BenchBrowserOptions) {
    this.#browser = new BenchBrowser(options);
  }

  /** Fills the library up to a size and measures it. */
  async measure(wanted: number): Promise<LibraryFigures> {
    const browser = this.#browser;
    const size = await browser.runPage('library-page', (page) =>
      page.evaluate((count) => libraryPage.fill(count), wanted),
    );
    await browser.runPage('library-page', (page) => page.evaluate(() => libraryPage.flush()));
    const cold: ColdStart[] = [];
    for (let start = 0; start < STARTS; start++) cold.push(await this.#coldStart());
    // Every opening of the database has removed what earlier ones had left behind.
    const bytesEach = browser.bytes / size;
    const typed = await this.#type();
    const scrolling = await this.#scroll();
    const own = await browser.runPage('library-page', async (page) => {
      const load = await page.evaluate(() => libraryPage.load());
      const indexKeys = await page.evaluate((keys) => libraryPage.search(keys), prefixes());
      return { load, indexKeys, saves: await page.evaluate((runs) => libraryPage.save(runs), SAVES) };
    });
    const comparison = await this.#compare();
    return {
      size,
      ...medians(cold),
      ...typed,
      ...own,
      ...comparison,
      bytesEach,
      scrolling,
      peers: {
        'Dexie, index of words': await measurePeer(browser, 'dexie', wanted, prefixes()),
        MiniSearch: await measurePeer(browser, 'miniSearch', wanted, prefixes()),
      },
    };
  }

  /** Opens the popup in a browser that was just started, for a tab whose article is read. */
  async #coldStart(): Promise<ColdStart> {
    return this.#browser.run(async (browser) => {
      const { page: popup, work } = await this.#browser.openPopup(browser);
      const page = await popup.evaluate(() => surfacePage.rowsShown());
      const newest = page + (await popup.evaluate(() => surfacePage.chooseTab('saved')));
      const shownWork = await work();
      const firstSearch = await popup.evaluate(() => surfacePage.searchOnce('government'));
      return { page, newest, shownWork, firstSearch, searchWork: (await work()) - shownWork };
    });
  }

  async #type(): Promise<Pick<LibraryFigures, 'keys' | 'keyWork'>> {
    return this.#browser.run(async (browser) => {
      const { page: popup, work } = await this.#browser.openPopup(browser);
      await popup.evaluate(() => surfacePage.rowsShown());
      await popup.evaluate(() => surfacePage.searchOnce('government'));
      const before = await work();
      const keys = await popup.evaluate((queries) => surfacePage.type(queries), QUERIES);
      // Each query is taken away again with one key more.
      return { keys, keyWork: ((await work()) - before) / (keys.length + QUERIES.length) };
    });
  }

  async #scroll(): Promise<LibraryFigures['scrolling']> {
    return this.#browser.run(async ({ context, extensionId }) => {
      const page = await context.newPage();
      await page.setViewportSize(DESKTOP);
      await page.setContent(PLAIN_LIST);
      const plain = await measureScrolling(page);
      await page.goto(`chrome-extension://${extensionId}/library.html`);
      await page.locator('main [data-item]').first().waitFor();
      return { plain, library: await measureScrolling(page) };
    });
  }

  /** Opens a statement of many versions in a library that is open already, and leaves it, several times. */
  async #compare(): Promise<Pick<LibraryFigures, 'comparison' | 'comparisonWhole' | 'comparisonWork'>> {
    const id = await this.#browser.runPage('library-page', (page) =>
      page.evaluate((count) => libraryPage.saveVersions(count), VERSIONS),
    );
    return this.#browser.run(async (browser) => {
      const { page, work } = await this.#browser.openSurface(browser, 'library.html', DESKTOP);
      await page.evaluate(() => surfacePage.rowsShown());
      const before = await work();
      const opened = [];
      for (let n = 0; n < COMPARISONS; n++) {
        opened.push(
          await page.evaluate(([of, rows]) => surfacePage.openStatement(of, rows), [id, VERSIONS] as const),
        );
      }
      return {
        comparison: median(opened.map(({ seen }) => seen)),
        comparisonWhole: median(opened.map(({ whole }) => whole)),
        comparisonWork: ((await work()) - before) / COMPARISONS,
      };
    });
  }
}

function medians(starts: readonly ColdStart[]): ColdStart {
  const of = (name: keyof ColdStart) => median(starts.map((start) => start[name]));
  return {
    page: of('page'),
    newest: of('newest'),
    shownWork: of('shownWork'),
    firstSearch: of('firstSearch'),
    searchWork: of('searchWork'),
  };
}

/** What the search box holds after each key. */
function prefixes(): string[] {
  return QUERIES.flatMap((query) => Array.from(query, (_, n) => query.slice(0, n + 1)));
}
