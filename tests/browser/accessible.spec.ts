import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { ROOT } from '@/scripts/setup/run.mjs';
import { expect, test } from './fixtures';
import { violations } from './violations';

interface Surface {
  readonly path: string;
  readonly size: { readonly width: number; readonly height: number };
  /** What is done before it is looked at. */
  readonly on?: (page: Page) => Promise<unknown>;
}

const POPUP = { width: 400, height: 560 };
const PANEL = { width: 360, height: 800 };
const DESKTOP = { width: 1280, height: 860 };
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

const SURFACES: Readonly<Record<string, Surface>> = {
  'popup, this page': { path: 'popup.html?tab=TAB', size: POPUP },
  'popup, saved': { path: 'popup.html?tab=TAB', size: POPUP, on: showSaved },
  'popup, details': { path: 'popup.html?tab=TAB', size: POPUP, on: openItem },
  'popup, search': { path: 'popup.html?tab=TAB', size: POPUP, on: search('zelenskyy') },
  'popup, nothing found': { path: 'popup.html', size: POPUP, on: search('xyzzy') },
  'popup, keys': { path: 'popup.html?tab=TAB', size: POPUP, on: key('?') },
  'panel, this page': { path: 'sidepanel.html?tab=TAB', size: PANEL },
  'panel, details': { path: 'sidepanel.html?tab=TAB', size: PANEL, on: openItem },
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
  options: { path: 'options.html', size: { width: 1000, height: 900 } },
  'options, narrow': { path: 'options.html', size: NARROW },
  welcome: { path: 'welcome.html', size: { width: 1000, height: 900 } },
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every surface is accessible in ${colorScheme}`, async ({ reader }) => {
    test.slow();
    const { tabId } = await reader.read('sample-article');
    for (const [name, { path, size, on }] of Object.entries(SURFACES)) {
      const page = await reader.openOwn(path.replace('TAB', String(tabId)), size);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.locator('main :is([data-item], .state, h2):visible').first().waitFor();
      await on?.(page);
      await page.locator('main :is([data-item], .state, h2):visible').first().waitFor();
      expect.soft(await violations(page), name).toEqual([]);
      await page.close();
    }
  });
}

test('every catalogue is built in, with the texts alone', () => {
  const folder = `${ROOT}.output/chrome-mv3-e2e/_locales`;
  expect(readdirSync(folder).sort()).toEqual(['de', 'en', 'es', 'fr', 'pl', 'uk']);
  for (const language of readdirSync(folder)) {
    const texts = Object.values(JSON.parse(readFileSync(`${folder}/${language}/messages.json`, 'utf8')));
    expect(texts.length).toBeGreaterThan(700);
    for (const text of texts) expect(Object.keys(text as object)).toEqual(['message']);
  }
});
