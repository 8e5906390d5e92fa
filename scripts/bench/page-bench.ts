import type { Page } from 'playwright-core';
import { readingOf, tabIdOf } from '../browser/extension-page';
import type { ExtensionBrowser } from '../browser/launch';
import { timeToFirstMark, timeToShow } from './first-mark';
import { median } from './median';
import { measureLoad, type PageLoad } from './page-load';
import { measureStorm, type Storm } from './page-storm';

/** Loads of each page, with the extension and without. */
export const RUNS = 5;

/** What a page costs with and without the extension. */
export interface Costs {
  readonly name: string;
  readonly isArticle: boolean;
  readonly characters: number;
  readonly on: readonly PageLoad[];
  readonly off: readonly PageLoad[];
}

/** When the first marks of a long page are there, and when the browser alone has shown its text, in ms. */
export interface FirstMark {
  readonly marked: number;
  readonly shown: number;
}

/** Measures pages in one browser, in which the extension is switched on and off. */
export class PageBench {
  readonly #browser: ExtensionBrowser;
  readonly #observer: Page;
  readonly #origin: string;

  constructor(browser: ExtensionBrowser, observer: Page, origin: string) {
    this.#browser = browser;
    this.#observer = observer;
    this.#origin = origin;
  }

  /** Loads a page in turn with and without the extension. */
  async costsOf(path: string): Promise<Costs> {
    const url = `${this.#origin}${path}`;
    const { context } = this.#browser;
    // No answer to whether it is an article comes from a page whose gate has refused it: that is found out once.
    const { isArticle, characters } = await this.#look(url);
    const [on, off]: PageLoad[][] = [[], []];
    for (let i = 0; i < RUNS; i++) {
      await this.#setGate(true);
      on?.push(await measureLoad(context, url, async () => isArticle && (await this.#settle(url))));
      await this.#setGate(false);
      off?.push(await measureLoad(context, url, async () => undefined));
    }
    await this.#setGate(true);
    return { name: decodeURIComponent(path.slice(1)), isArticle, characters, on: on ?? [], off: off ?? [] };
  }

  /** In turn with the extension and without. */
  async firstMark(): Promise<FirstMark> {
    const { context } = this.#browser;
    const url = `${this.#origin}/long`;
    const [marked, shown]: number[][] = [[], []];
    for (let i = 0; i < RUNS; i++) {
      marked?.push(await timeToFirstMark(context, url));
      await this.#setGate(false);
      shown?.push(await timeToShow(context, url));
      await this.#setGate(true);
    }
    return { marked: median(marked ?? []), shown: median(shown ?? []) };
  }

  /** Per cent of a core that the extension adds while the article changes without end. */
  async storm(): Promise<Storm> {
    const { context } = this.#browser;
    const url = `${this.#origin}/changing`;
    const added: Storm[] = [];
    for (let i = 0; i < 3; i++) {
      const on = await measureStorm(context, url, () => this.#settle(url));
      await this.#setGate(false);
      const off = await measureStorm(context, url, async () => undefined);
      added.push({ task: on.task - off.task, script: on.script });
      await this.#setGate(true);
    }
    return { task: median(added.map(({ task }) => task)), script: median(added.map(({ script }) => script)) };
  }

  async #look(url: string): Promise<{ isArticle: boolean; characters: number }> {
    const page = await this.#browser.context.newPage();
    await page.goto(url);
    const reading = await this.#settle(url);
    const characters = await page.evaluate(() =>
      [...document.getElementsByTagName('p')].reduce(
        (sum, p) => sum + (p.textContent ?? '').trim().length,
        0,
      ),
    );
    await page.close();
    return { isArticle: reading.state !== 'not-article', characters };
  }

  async #settle(url: string) {
    return readingOf(this.#observer, await tabIdOf(this.#observer, url));
  }

  /** Registers the gate for all pages, or for none. */
  async #setGate(isOn: boolean): Promise<void> {
    await this.#observer.evaluate(async (on) => {
      const { scripting } = (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome;
      const present = await scripting.getRegisteredContentScripts({ ids: ['gate'] });
      const matches = on ? ['http://*/*', 'https://*/*'] : ['https://nowhere.example/*'];
      if (present[0]) await scripting.updateContentScripts([{ id: 'gate', matches }]);
    }, isOn);
  }
}

interface Scripting {
  getRegisteredContentScripts(filter: object): Promise<object[]>;
  updateContentScripts(scripts: object[]): Promise<void>;
}
