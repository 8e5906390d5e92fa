import type { Page } from 'puppeteer-core';
import { marksOn } from '@/scripts/browser/marks';
import { expect, type Reader, test } from './fixtures';
import { textOf, textsOf } from './shown';

const ITEMS = 'main [data-item]';

declare const browser: {
  action: { openPopup(): Promise<void> };
  extension: { getViews(of: { type: 'popup' | 'sidebar' }): Window[] };
};

/** What the browser's own popup or sidebar shows; null where it is closed. */
function shownIn(reader: Reader, type: 'popup' | 'sidebar') {
  return reader.observer.evaluate((wanted) => {
    const [view] = browser.extension.getViews({ type: wanted });
    if (!view) return null;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = view.document.documentElement;
    return {
      text: view.document.body.innerText,
      size: [view.innerWidth, view.innerHeight],
      isCutOff: scrollWidth > clientWidth || scrollHeight > clientHeight,
    };
  }, type);
}

const isOnScreen = async (page: Page, words: string) => {
  const mark = (await marksOn(page)).find(({ text }) => text.includes(words));
  return mark !== undefined && mark.y > 0 && mark.y < 500;
};

test('the browser’s popup lists the page in front, whole and without scroll bars of its own', async ({
  reader,
}) => {
  const { page } = await reader.read('american-marks');
  await page.bringToFront();
  await reader.observer.evaluate(() => browser.action.openPopup());
  await expect.poll(async () => (await shownIn(reader, 'popup'))?.text).toContain('Thaddeus Crane');
  expect(await shownIn(reader, 'popup')).toMatchObject({ size: [400, 560], isCutOff: false });
});

test('the popup jumps to the words, also by keyboard, and searches what is saved', async ({ reader }) => {
  const { page, tabId } = await reader.read('sample-article');
  await page.setViewport({ width: 900, height: 500 });
  const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
  await popup.locator(`${ITEMS}::-p-text(full until June)`).click();
  await expect.poll(() => isOnScreen(page, 'full until June')).toBe(true);

  await popup.bringToFront();
  await popup.focus('input[type=search]');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  await expect.poll(() => isOnScreen(page, 'the front line that nobody films')).toBe(true);

  await popup.locator('input[type=search]').fill('zorenskyy');
  await expect.poll(async () => (await textsOf(popup, ITEMS)).join()).toContain('comes home');
  await popup.locator('input[type=search]').fill('nobody ever said this');
  await popup.waitForSelector('::-p-text(Nothing found)');
});

test('what is saved is gone to in its own tab', async ({ reader }) => {
  const { page } = await reader.read('sample-article');
  await page.setViewport({ width: 900, height: 500 });
  const popup = await reader.openOwn('popup.html');
  await popup.locator('[role=tab]::-p-text(Saved)').click();
  await popup.locator(`${ITEMS}::-p-text(full until June)`).click();
  await expect.poll(() => isOnScreen(page, 'full until June')).toBe(true);
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
});

test('the sidebar opens from the popup and follows the tab in front', async ({ reader }) => {
  const first = await reader.read('american-marks');
  const second = await reader.read('sample-article');
  const popup = await reader.openOwn(`popup.html?tab=${first.tabId}`);
  await popup.locator('button::-p-text(Open beside the page)').click();
  const shown = async () => (await shownIn(reader, 'sidebar'))?.text;
  await first.page.bringToFront();
  await expect.poll(shown).toContain('Marisol Vega');
  await second.page.bringToFront();
  await expect.poll(shown).toContain('John Ferriby');
  expect(await shown()).not.toContain('Marisol Vega');
  await second.page.goto(`${reader.server.origin}/not-article`);
  await expect.poll(shown).toContain('This does not look like an article');
});

test('the panel marks what one sees on the page', async ({ reader }) => {
  const { page, tabId } = await reader.read('sample-article');
  await page.setViewport({ width: 700, height: 300 });
  const panel = await reader.openOwn(`sidepanel.html?tab=${tabId}`, { width: 360, height: 800 });
  await panel.waitForSelector(ITEMS);
  await page.bringToFront();
  const seen = () => textOf(panel, `${ITEMS}[aria-current=location]`);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(seen).toContain('the front line that nobody films');
  const last = (await marksOn(page)).at(-1);
  await page.evaluate((y) => scrollTo(0, y - 150), last?.y ?? 0);
  await expect.poll(seen).not.toContain('the front line that nobody films');
  await expect.poll(seen).not.toBe('');
});
