import type { Page } from 'playwright-core';
import { launchWithExtension } from '@/scripts/browser/launch';
import { marksOn } from '@/scripts/browser/marks';
import { ensureBuilt } from '@/scripts/setup/build.mjs';
import { findChromium } from '@/scripts/setup/chromium.mjs';
import { expect, type Reader, test } from './fixtures';

const SIZE = { width: 360, height: 800 };
const rows = (page: Page) => page.locator('main [data-item]');
const inView = (page: Page) => page.locator('main [data-item][aria-current="location"]');

async function openPanel(reader: Reader, query = ''): Promise<Page> {
  return reader.openOwn(`sidepanel.html${query}`, SIZE);
}

test('marks in its list what one sees on the page, and goes there', async ({ reader }) => {
  const { page, tabId } = await reader.read('sample-article');
  await page.setViewportSize({ width: 700, height: 300 });
  const panel = await openPanel(reader, `?tab=${tabId}`);
  await rows(panel).first().waitFor();
  await page.bringToFront();
  const seen = async () =>
    (await marksOn(page)).filter(({ y }) => y > 20 && y < 280).map(({ text }) => text.slice(0, 12));
  const listed = async () => (await inView(panel).allInnerTexts()).join('\n');
  const lowest = (await marksOn(page)).at(-1)?.y ?? 0;
  await page.evaluate((y) => scrollTo(0, y - 150), lowest);
  await expect.poll(seen).not.toEqual([]);
  for (const words of await seen()) await expect.poll(listed).toContain(words);
  const atEnd = await listed();
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(listed).not.toEqual(atEnd);

  await rows(panel).filter({ hasText: 'full until June' }).click();
  await expect.poll(async () => (await seen()).join()).toContain('full until J');
});

test('follows the tab that one looks at, and the page in it', async ({ reader }) => {
  const first = await reader.read('american-marks');
  const second = await reader.read('sample-article');
  const panel = await openPanel(reader);
  await first.page.bringToFront();
  await expect(panel.getByRole('region', { name: /Marisol Vega/ })).toBeVisible();
  await second.page.bringToFront();
  await expect(panel.getByRole('region', { name: /John Ferriby/ })).toBeVisible();
  await expect(panel.getByRole('region', { name: /Marisol Vega/ })).toHaveCount(0);
  await second.page.goto(`${reader.server.origin}/not-article`);
  await expect(panel.getByRole('heading', { name: 'This does not look like an article' })).toBeVisible();
  await second.page.goto(`${reader.server.origin}/american-marks`);
  await expect(panel.getByRole('region', { name: /Marisol Vega/ })).toBeVisible();
});

test('is opened from the popup, which then makes room for it', async ({ reader }) => {
  const { page, tabId } = await reader.read('american-marks');
  const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
  await rows(popup).first().waitFor();
  const opened = () =>
    reader.observer.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }));
  expect(await opened()).toEqual([]);
  await Promise.all([
    popup.waitForEvent('close'),
    popup.getByRole('button', { name: 'Open beside the page' }).click(),
  ]);
  await expect
    .poll(opened)
    .toEqual([expect.objectContaining({ documentUrl: expect.stringContaining('sidepanel.html') })]);
  await page.bringToFront();
});

test('says what to do where the released extension may not read the page', async ({ server }) => {
  const browser = await launchWithExtension({
    chromium: findChromium() ?? '',
    extension: ensureBuilt('production'),
    headless: true,
    offline: true,
  });
  try {
    // It opens once the extension is installed, and would take the place of the page in front.
    const welcome = () => browser.context.pages().some((each) => each.url().endsWith('welcome.html'));
    await expect.poll(welcome).toBe(true);
    const page = await browser.context.newPage();
    await page.goto(`${server.origin}/american-marks`);
    const panel = await browser.context.newPage();
    await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html`);
    await page.bringToFront();
    await expect(panel.getByRole('heading', { name: /Let On Record read/ })).toBeVisible();
    await expect(panel.getByText('Beside the page it may read only sites')).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Allow on all sites' })).toBeVisible();
  } finally {
    await browser.close();
  }
});

test('opens the details, decides and takes notes beside the page', async ({ reader }) => {
  const { tabId, reading } = await reader.read('american-marks');
  const id = reading.outcome?.ok ? (reading.outcome.value.ids[0] ?? '') : '';
  const row = async () => (await reader.holdings()).quotations.find((each) => each.id === id);
  const before = await row();
  const panel = await openPanel(reader, `?tab=${tabId}`);
  const first = rows(panel).first();
  await first.focus();
  await panel.keyboard.press('ArrowRight');
  const item = panel.locator('.item').first();
  await expect(item.locator('.evidence-context')).toBeVisible();
  await panel.keyboard.press('c');
  await expect.poll(async () => (await row())?.status).toBe('confirmed');
  await panel.keyboard.press('u');
  await expect.poll(row).toEqual(before);
  await item.getByLabel('Note', { exact: true }).fill('Ring her');
  await expect(item).toContainText('Note saved');
  expect((await row())?.annotation?.note).toBe('Ring her');
  await first.focus();
  await panel.keyboard.press('ArrowLeft');
  await expect(item.locator('.evidence-context')).toHaveCount(0);
});

test('a note that was being typed when the popup closed is there when it opens again', async ({ reader }) => {
  const { tabId } = await reader.read('american-marks');
  const open = async () => {
    const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
    await rows(popup).first().focus();
    await popup.keyboard.press('ArrowRight');
    return { popup, note: popup.getByLabel('Note', { exact: true }) };
  };
  const { popup, note } = await open();
  // What is kept of the quotation has to be there first: the library's code comes later than the list.
  await expect(note).toBeEditable();
  // Saving never ends there, as when the browser closes a popup at once.
  await popup.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('gone', 'InvalidStateError');
    };
  });
  await note.fill('half a thou');
  await expect
    .poll(() => reader.observer.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null))))
    .toContain('half a thou');
  await popup.close();
  const again = await open();
  await expect(again.note).toHaveValue('half a thou');
  await expect(again.popup.getByText('Note saved')).toBeVisible();
  const { quotations } = await reader.holdings();
  expect(quotations.map(({ annotation }) => annotation?.note)).toContain('half a thou');
});

declare const chrome: {
  storage: { session: { get(keys: null): Promise<object> } };
  runtime: { getContexts(filter: { contextTypes: string[] }): Promise<object[]> };
};
