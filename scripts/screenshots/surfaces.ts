import type { Page } from 'playwright-core';

/** Something to be looked at, as the invented library shows it. */
export interface ShownSurface {
  /** Name of the picture. */
  readonly name: string;
  /** `TAB` stands for the tab of the invented article, `NOTES` for that of a page that is none, `ID` for the quotation that most outlets report. */
  readonly path: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Whether the picture is of the whole page and not only of what is seen without scrolling. */
  readonly isWhole?: boolean;
  /** What is done before the picture is taken. */
  readonly on?: (page: Page) => Promise<unknown>;
}

const POPUP = { width: 400, height: 560 };
const PANEL = { width: 360, height: 800 };
const DESKTOP = { width: 1280, height: 860 };
const TABLET = { width: 800, height: 860 };
const NARROW = { width: 320, height: 720 };

const row = (page: Page, nth: number) => page.locator('main [data-item]').nth(nth);
const search = (words: string) => (page: Page) => page.getByRole('searchbox').first().fill(words);
const saved = (page: Page) => page.getByRole('tab', { name: /^Saved/ }).click();
const open = (page: Page) => row(page, 2).click();
const press = (key: string) => async (page: Page) => {
  await row(page, 2).focus();
  await page.keyboard.press(key);
};
const details = async (page: Page) => {
  await row(page, 1).focus();
  await page.keyboard.press('ArrowRight');
};
const select = async (page: Page) => {
  await page.locator('.row-check input').nth(1).click();
  await page
    .locator('.row-check input')
    .nth(4)
    .click({ modifiers: ['Shift'] });
};
const confirmed = async (page: Page) => {
  await select(page);
  await page.keyboard.press('c');
  await page.locator('.undo-words').waitFor();
};
const speaker = (page: Page) =>
  page
    .getByRole('link', { name: /Ana Petrova/ })
    .first()
    .click();

const addSite = async (page: Page, typed: string) => {
  await page.getByLabel('One site').fill(typed);
  await page.getByRole('button', { name: 'Add' }).click();
};
const refused = async (page: Page) => {
  await addSite(page, 'harbour-post.example');
  await page.getByText('harbour-post.example', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Pause: harbour-post.example' }).click();
  await addSite(page, 'the morning paper');
};
const deletion = (page: Page) => page.getByRole('button', { name: 'Delete everything…' }).click();

/** Before anything is saved. */
export const EMPTY_SURFACES: readonly ShownSurface[] = [
  { name: 'empty-popup', path: 'popup.html?tab=NOTES', size: POPUP },
  { name: 'empty-popup-saved', path: 'popup.html?tab=NOTES', size: POPUP, on: saved },
  { name: 'empty-panel', path: 'sidepanel.html', size: PANEL },
  { name: 'empty-library', path: 'library.html', size: DESKTOP },
  { name: 'empty-speakers', path: 'library.html#view=speaker', size: DESKTOP },
  { name: 'empty-exchange', path: 'library.html#view=exchange', size: DESKTOP },
  { name: 'empty-comparison', path: 'library.html#view=statement', size: DESKTOP },
];

/** With an invented library. */
export const SURFACES: readonly ShownSurface[] = [
  { name: 'popup-page', path: 'popup.html?tab=TAB', size: POPUP },
  { name: 'popup-saved', path: 'popup.html?tab=TAB', size: POPUP, on: saved },
  { name: 'popup-details', path: 'popup.html?tab=TAB', size: POPUP, on: details },
  { name: 'popup-search', path: 'popup.html?tab=TAB', size: POPUP, on: search('petrova wall') },
  { name: 'popup-nothing', path: 'popup.html?tab=TAB', size: POPUP, on: search('nobody said this') },
  { name: 'popup-keys', path: 'popup.html?tab=TAB', size: POPUP, on: press('?') },
  { name: 'popup-narrow', path: 'popup.html?tab=TAB', size: NARROW },
  { name: 'panel-page', path: 'sidepanel.html?tab=TAB', size: PANEL },
  { name: 'panel-details', path: 'sidepanel.html?tab=TAB', size: PANEL, on: details },
  { name: 'library', path: 'library.html', size: DESKTOP },
  {
    name: 'library-filters',
    path: 'library.html#q=wall&outlet=Meridian+Wire&from=2024-09-01',
    size: DESKTOP,
  },
  { name: 'library-details', path: 'library.html#q=wall', size: DESKTOP, on: open },
  { name: 'library-selection', path: 'library.html', size: DESKTOP, on: select },
  { name: 'library-done', path: 'library.html', size: DESKTOP, on: confirmed },
  { name: 'library-correct', path: 'library.html', size: DESKTOP, on: press('r') },
  { name: 'library-tag', path: 'library.html', size: DESKTOP, on: press('t') },
  { name: 'library-keys', path: 'library.html', size: DESKTOP, on: press('?') },
  { name: 'library-nothing', path: 'library.html#q=xyzzy', size: DESKTOP },
  { name: 'library-tablet', path: 'library.html', size: TABLET },
  { name: 'library-details-tablet', path: 'library.html', size: TABLET, on: open },
  { name: 'library-narrow', path: 'library.html', size: NARROW },
  { name: 'library-details-narrow', path: 'library.html', size: NARROW, on: open },
  { name: 'speakers', path: 'library.html#view=speaker', size: DESKTOP },
  { name: 'speaker', path: 'library.html#view=speaker', size: DESKTOP, on: speaker },
  { name: 'speaker-narrow', path: 'library.html#view=speaker', size: NARROW, on: speaker },
  { name: 'comparison', path: 'library.html#view=statement&id=ID', size: DESKTOP },
  { name: 'comparison-narrow', path: 'library.html#view=statement&id=ID', size: NARROW },
  { name: 'exchange', path: 'library.html#view=exchange', size: DESKTOP },
  { name: 'exchange-narrow', path: 'library.html#view=exchange', size: NARROW },
  { name: 'options', path: 'options.html', size: { width: 1000, height: 900 }, isWhole: true },
  { name: 'options-narrow', path: 'options.html', size: NARROW, isWhole: true },
  { name: 'options-refused', path: 'options.html', size: { width: 800, height: 700 }, on: refused },
  { name: 'options-delete', path: 'options.html#data', size: { width: 800, height: 700 }, on: deletion },
  { name: 'welcome', path: 'welcome.html', size: { width: 1000, height: 900 }, isWhole: true },
  { name: 'welcome-narrow', path: 'welcome.html', size: NARROW, isWhole: true },
];
