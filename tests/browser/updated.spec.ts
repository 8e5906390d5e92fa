import type { Page } from 'playwright-core';
import { openObserver, tabIdOf } from '@/scripts/browser/extension-page';
import { marksOn } from '@/scripts/browser/marks';
import { expect, Reader, test } from './fixtures';

declare const chrome: {
  developerPrivate: { updateProfileConfiguration(to: object): Promise<void> };
  runtime: { reload(): void };
  management: { uninstallSelf(): Promise<void> };
};

/** Everything that goes wrong in a page, in whatever world: errors that nobody catches, and those that are written. */
function troubleIn(page: Page): string[] {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text());
  });
  return trouble;
}

const marked = async (page: Page) => (await marksOn(page)).map(({ text }) => text);
const cards = (page: Page) => page.locator('on-record-card');

/** Without it Chromium does not load an unpacked extension a second time. */
async function letDevelop(reader: Reader): Promise<void> {
  const page = await reader.browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await page.close();
}

/** As an update does it: the extension starts anew, and the scripts of before stay in the pages. */
async function update(reader: Reader): Promise<Reader> {
  const { browser, server, observer } = reader;
  await letDevelop(reader);
  await observer.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect.poll(() => observer.isClosed()).toBe(true);
  // Until it is there again its pages are refused.
  let opened: Page | null = null;
  await expect
    .poll(async () => {
      opened = await openObserver(browser).catch(() => null);
      return opened !== null;
    })
    .toBe(true);
  return new Reader(browser, server, opened as unknown as Page);
}

test('[T15] after an update a page that is open is marked once, by the new version, and the old one says nothing', async ({
  reader,
}) => {
  const { page } = await reader.read('sample-article');
  const other = await reader.open('not-article');
  const trouble = [troubleIn(page), troubleIn(other)];
  await page.bringToFront();
  await page.keyboard.press('Alt+j');
  await expect(cards(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  const before = await marked(page);
  expect(before.length).toBeGreaterThan(5);
  const held = await reader.holdings();

  const updated = await update(reader);
  await page.bringToFront();
  await page.mouse.move(200, 300);
  await expect.poll(() => marked(page)).toEqual(before);
  await page.keyboard.press('Alt+j');
  await expect(page.locator('on-record-card .card')).toBeVisible();
  await expect(cards(page)).toHaveCount(1);
  await expect(page.locator('on-record-card .card')).toContainText('Saved');
  await page.keyboard.press('Escape');
  expect((await updated.holdings()).quotations.map(({ id }) => id)).toEqual(
    held.quotations.map(({ id }) => id),
  );

  // What the page does next goes by the new version alone.
  await page.evaluate(() => document.querySelector('article')?.append(document.createElement('p')));
  await other.bringToFront();
  await other.mouse.move(100, 100);
  await expect.poll(() => marked(page)).toEqual(before);
  expect(trouble).toEqual([[], []]);
});

test('[T15] the popup reads a page that holds a script of before', async ({ reader }) => {
  const { page } = await reader.read('sample-article');
  const before = await marked(page);
  const updated = await update(reader);
  await page.bringToFront();
  const tabId = await tabIdOf(updated.observer, page.url());
  const popup = await updated.openOwn(`popup.html?tab=${tabId}`);
  await expect(popup.getByText('Volodymyr Zorensky').first()).toBeVisible();
  await page.mouse.move(200, 300);
  await expect.poll(() => marked(page)).toEqual(before);
});

test('[T15] where the extension is removed marks and card go, and nothing is written to the console', async ({
  reader,
}) => {
  const { page } = await reader.read('sample-article');
  const trouble = troubleIn(page);
  await page.bringToFront();
  await page.keyboard.press('Alt+j');
  await expect(page.locator('on-record-card .card')).toBeVisible();
  await reader.observer.evaluate(() => chrome.management.uninstallSelf()).catch(() => undefined);
  await expect.poll(() => reader.observer.isClosed()).toBe(true);
  await page.keyboard.press('Alt+j');
  await expect.poll(() => marked(page)).toEqual([]);
  await expect(cards(page)).toHaveCount(0);
  await page.evaluate(() => document.querySelector('article')?.append(document.createElement('p')));
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 400);
  await page.keyboard.press('Alt+k');
  expect(await marked(page)).toEqual([]);
  expect(trouble).toEqual([]);
});
