import type { Page } from 'playwright-core';
import { tabIdOf } from '@/scripts/browser/extension-page';
import { marksOn } from '@/scripts/browser/marks';
import { expect, type Reader, test } from './fixtures';

const HERE = '127.0.0.1';
const countOf = (page: Page) => async () => (await marksOn(page)).length;
const rows = (page: Page) => page.locator('main [data-item]');

const tabOf = (reader: Reader, page: Page) => tabIdOf(reader.observer, page.url());

test('on a paused site nothing is read until one wants it, and then only that page', async ({ reader }) => {
  await reader.set('pausedSites', [HERE]);
  const page = await reader.open('sample-article');
  const popup = await reader.openOwn(`popup.html?tab=${await tabOf(reader, page)}`);
  await expect(popup.getByRole('heading', { name: `Paused on ${HERE}` })).toBeVisible();
  expect(await marksOn(page)).toEqual([]);
  expect((await reader.holdings()).articles).toEqual([]);
  await popup.getByRole('button', { name: 'Read it anyway' }).click();
  await rows(popup).first().waitFor();
  await expect.poll(countOf(page)).toBeGreaterThan(5);
  // Another article that comes in its place was not asked for.
  await page.evaluate(() => {
    history.pushState(null, '', '/another-article');
    const [words] = document.querySelectorAll('article p');
    if (words) words.textContent = '“We shall see,” said Priya Lanchester on Monday.';
  });
  await expect.poll(countOf(page)).toBe(0);
  expect((await reader.holdings()).articles).toHaveLength(1);
});

test('pausing takes the marks off every open page of the site, and going on brings them back', async ({
  reader,
}) => {
  const first = await reader.read('sample-article');
  const second = await reader.read('american-marks');
  await expect.poll(countOf(second.page)).toBeGreaterThan(0);
  const popup = await reader.openOwn(`popup.html?tab=${first.tabId}`);
  await rows(popup).first().waitFor();
  await popup.getByRole('button', { name: 'Pause here' }).click();
  await expect(popup.getByRole('heading', { name: `Paused on ${HERE}` })).toBeVisible();
  for (const { page } of [first, second]) await expect.poll(countOf(page)).toBe(0);
  // Neither card nor keys are left behind.
  await first.page.bringToFront();
  await first.page.keyboard.press('Alt+j');
  await expect(first.page.locator('on-record-card .card')).toHaveCount(0);
  await popup.bringToFront();
  await popup.locator('main').getByRole('button', { name: 'Go on reading here' }).click();
  await rows(popup).first().waitFor();
  for (const { page } of [first, second]) await expect.poll(countOf(page)).toBeGreaterThan(0);
});

test('a key pauses in the popup too, and a pause everywhere is told there', async ({ reader }) => {
  const { page, tabId } = await reader.read('american-marks');
  const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
  await rows(popup).first().focus();
  await popup.keyboard.press('p');
  await expect(popup.getByRole('heading', { name: `Paused on ${HERE}` })).toBeVisible();
  await popup.locator('footer').getByRole('button', { name: 'Go on' }).click();
  await rows(popup).first().waitFor();
  await reader.setForNow('pausedEverywhere', true);
  await expect(popup.getByRole('heading', { name: 'Paused everywhere' })).toBeVisible();
  await expect.poll(countOf(page)).toBe(0);
  const other = await reader.open('sample-article');
  await reader.setForNow('pausedEverywhere', false);
  await expect.poll(countOf(page)).toBeGreaterThan(0);
  await expect.poll(countOf(other)).toBeGreaterThan(0);
});
