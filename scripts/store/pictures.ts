import type { Page } from 'playwright-core';

/** A picture for the stores. */
export interface StorePicture {
  readonly name: string;
  /** A page of the extension's own, with `TAB` for the tab of the article and `ID` for the quotation that most outlets report; null: the article. */
  readonly path: string | null;
  readonly on?: (page: Page) => Promise<unknown>;
  /** What is to be seen before it is taken. */
  readonly shows?: string;
}

/** As both stores want it. */
export const PICTURE_SIZE = { width: 1280, height: 800 };
/** The small picture in the lists of Chrome's store. */
export const TILE_SIZE = { width: 440, height: 280 };

/** What the stores show, in this order. */
export const PICTURES: readonly StorePicture[] = [
  { name: 'article', path: null },
  { name: 'panel', path: 'sidepanel.html?tab=TAB', shows: '[data-item]' },
  {
    name: 'library',
    path: 'library.html#q=bridge',
    on: (page) => page.locator('main [data-item]').first().click(),
    shows: '.detail-article',
  },
  { name: 'comparison', path: 'library.html#view=statement&id=ID', shows: '.compare-row' },
  {
    name: 'speaker',
    path: 'library.html#view=speaker',
    on: (page) =>
      page
        .getByRole('link', { name: /Ana Petrova/ })
        .first()
        .click(),
    shows: '.timeline',
  },
];
