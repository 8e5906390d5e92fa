import type { Page } from 'playwright-core';

/** A page of the extension in one of its states. `TAB` in its path stands for the tab of an article. */
export interface ShownSurface {
  readonly path: string;
  readonly size: { readonly width: number; readonly height: number };
  /** What is done before it is looked at. */
  readonly on?: (page: Page) => Promise<unknown>;
}

const POPUP = { width: 400, height: 560 };
const PANEL = { width: 360, height: 800 };
const DESKTOP = { width: 1280, height: 860 };
const PAGE = { width: 1000, height: 900 };
/** A window of 640 px at 200 %; a window of 1280 px at 400 %. */
const NARROW = { width: 320, height: 720 };

const showSaved = (page: Page) => page.getByRole('tab', { name: /^Saved/ }).click();
const search = (words: string) => (page: Page) => page.getByRole('searchbox').first().fill(words);
const openFirst = async (page: Page) => {
  await page.locator('main [data-item]').first().click();
  await page.locator('.detail .note').waitFor();
};
const openItem = async (page: Page) => {
  await page.locator('.item-more').first().click();
  await page.locator('.detail .note').waitFor();
};
const select = (page: Page) => page.locator('.row-check input').first().click();
const key = (name: string) => async (page: Page) => {
  await page.locator('main [data-item]').first().focus();
  await page.keyboard.press(name);
  await page.getByRole('dialog').waitFor();
};
const openSpeaker = async (page: Page) => {
  await page.locator('.speaker-all a').first().click();
  await page.locator('.timeline').waitFor();
};
const askToDelete = async (page: Page) => {
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByRole('dialog').waitFor();
};

/** What stands beside a page. */
export const BESIDE: Readonly<Record<string, ShownSurface>> = {
  'popup, this page': { path: 'popup.html?tab=TAB', size: POPUP },
  'popup, narrow': { path: 'popup.html?tab=TAB', size: NARROW },
  'popup, saved': { path: 'popup.html?tab=TAB', size: POPUP, on: showSaved },
  'popup, details': { path: 'popup.html?tab=TAB', size: POPUP, on: openItem },
  'popup, search': { path: 'popup.html?tab=TAB', size: POPUP, on: search('zorenskyy') },
  'popup, nothing found': { path: 'popup.html', size: POPUP, on: search('xyzzy') },
  'popup, keys': { path: 'popup.html?tab=TAB', size: POPUP, on: key('?') },
  'panel, this page': { path: 'sidepanel.html?tab=TAB', size: PANEL },
  'panel, details': { path: 'sidepanel.html?tab=TAB', size: PANEL, on: openItem },
};

/** What has a tab of its own. */
export const PAGES: Readonly<Record<string, ShownSurface>> = {
  library: { path: 'library.html', size: DESKTOP },
  'library, filtered': { path: 'library.html#q=a&kind=direct&from=2020-01-01&status=auto', size: DESKTOP },
  'library, nothing found': { path: 'library.html#q=xyzzy', size: DESKTOP },
  'library, details': { path: 'library.html', size: DESKTOP, on: openFirst },
  'library, selection': { path: 'library.html', size: DESKTOP, on: select },
  'library, another speaker': { path: 'library.html', size: DESKTOP, on: key('r') },
  'library, tag': { path: 'library.html', size: DESKTOP, on: key('t') },
  'library, keys': { path: 'library.html', size: DESKTOP, on: key('?') },
  'library, narrow': { path: 'library.html', size: NARROW },
  'library, details narrow': { path: 'library.html', size: NARROW, on: openFirst },
  speakers: { path: 'library.html#view=speaker', size: DESKTOP },
  speaker: { path: 'library.html#view=speaker', size: NARROW, on: openSpeaker },
  exchange: { path: 'library.html#view=exchange', size: NARROW },
  options: { path: 'options.html', size: PAGE },
  'options, deletion': { path: 'options.html#data', size: PAGE, on: askToDelete },
  'options, narrow': { path: 'options.html', size: NARROW },
  welcome: { path: 'welcome.html', size: PAGE },
  'welcome, narrow': { path: 'welcome.html', size: NARROW },
};
