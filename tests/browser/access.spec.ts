import type { Page } from 'playwright-core';
import {
  allowInPrivate,
  approveBeforehand,
  clickToolbarButton,
  takeBackInBrowser,
} from '@/scripts/browser/browser-settings';
import { readHoldings, readingOf, sendToBackground, tabIdOf } from '@/scripts/browser/extension-page';
import { marksOn } from '@/scripts/browser/marks';
import { expect, type Reader, startReader, test as testWithServer } from './fixtures';

/** The extension as it is released, which may read nothing at first. */
const test = testWithServer.extend<{ released: Reader }>({
  released: async ({ server }, use) => {
    const reader = await startReader(server, { build: 'production' });
    // It opens by itself once the extension is installed, and would take the place of the page in front.
    await expect.poll(() => welcomeOf(reader)).toBeDefined();
    await use(reader);
    await reader.browser.close();
  },
});

declare const chrome: {
  permissions: { getAll(): Promise<{ origins: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
  windows: { create(options: object): Promise<unknown> };
  tabs: { query(query: object): Promise<{ id: number; url?: string; incognito: boolean }[]> };
};

const ALL = ['http://*/*', 'https://*/*'];
const HERE = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];
const welcomeOf = ({ browser }: Reader) =>
  browser.context.pages().find((page) => page.url().endsWith('welcome.html'));
const countOf = (page: Page) => async () => (await marksOn(page)).length;
const allowed = ({ observer }: Reader) =>
  observer.evaluate(async () => (await chrome.permissions.getAll()).origins);
const registered = ({ observer }: Reader) =>
  observer.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches).sort(),
  );

test('one click on the welcome page allows all sites, also in pages that are open; it is taken back in one', async ({
  released: reader,
}) => {
  const page = await reader.open('sample-article');
  await approveBeforehand(reader.browser, ALL);
  const welcome = welcomeOf(reader) as Page;
  await welcome.bringToFront();
  await welcome.getByRole('button', { name: 'Allow on all sites' }).click();
  await expect(welcome.getByText('On Record may read the articles you open, on all sites.')).toBeVisible();
  await expect.poll(countOf(page)).toBeGreaterThan(5);
  await expect.poll(async () => (await reader.holdings()).articles.length).toBe(1);

  const options = await reader.openOwn('options.html');
  await options.getByRole('button', { name: 'Take back all permissions' }).click();
  await expect(options.getByRole('button', { name: 'Allow on all sites' })).toBeVisible();
  expect(await allowed(reader)).toEqual([]);
  await expect.poll(countOf(page)).toBe(0);
  await page.bringToFront();
  await page.keyboard.press('Alt+j');
  await expect(page.locator('on-record-card')).toHaveCount(0);
  const other = await reader.open('american-marks');
  await expect.poll(() => registered(reader)).toEqual([]);
  expect(await marksOn(other)).toEqual([]);
});

test('one site that is typed is read, and no longer when the browser’s own settings say so', async ({
  released: reader,
}) => {
  const options = await reader.openOwn('options.html', { width: 800, height: 800 });
  await approveBeforehand(reader.browser, HERE);
  await options.bringToFront();
  const field = options.getByLabel('One site');
  await field.fill('http://127.0.0.1:9/anything');
  await field.press('Enter');
  await expect(options.getByText('Articles on 127.0.0.1 are read from now on.')).toBeVisible();
  const row = options.getByRole('row', { name: /127\.0\.0\.1/ });
  await expect(row).toContainText('read');
  const page = await reader.open('sample-article');
  await expect.poll(countOf(page)).toBeGreaterThan(5);
  for (const origin of HERE) await takeBackInBrowser(reader.browser, origin);
  await expect.poll(countOf(page)).toBe(0);
  // Still listed, so that one sees why nothing is read there any more.
  await expect(row).toContainText('not allowed');
  await options.bringToFront();
  await row.getByRole('button', { name: 'Remove: 127.0.0.1' }).click();
  await expect(row).toHaveCount(0);
});

test('the news list is shown, unticked where one likes, and asked for in one question', async ({
  released: reader,
}) => {
  const welcome = welcomeOf(reader) as Page;
  await welcome.bringToFront();
  await welcome.getByText('Show the list').click();
  await welcome.getByLabel('theguardian.com', { exact: true }).uncheck();
  await expect(welcome.getByLabel('wyborcza.pl', { exact: true })).not.toBeChecked();
  await approveBeforehand(reader.browser, ALL);
  await welcome.bringToFront();
  const ask = welcome.getByRole('button', { name: /Allow on these \d+ sites/ });
  const count = Number(/\d+/.exec(await ask.innerText())?.[0]);
  await ask.click();
  await expect(welcome.getByText(`the articles you open on ${count} sites`)).toBeVisible();
  const origins = await allowed(reader);
  expect(origins).toHaveLength(2 * count);
  expect(origins).toContain('https://*.apnews.com/*');
  expect(origins.filter((origin) => /guardian\.com|wyborcza\.pl|^https?:..\*\/\*$/.test(origin))).toEqual([]);
  await expect.poll(() => registered(reader)).toEqual([...origins].sort());
});

test('opening the popup reads the page at hand without any permission, and no other', async ({
  released: reader,
}) => {
  const page = await reader.open('sample-article');
  const other = await reader.open('american-marks');
  await page.bringToFront();
  expect(await marksOn(page)).toEqual([]);
  await clickToolbarButton(reader.browser, page.url());
  await expect.poll(countOf(page)).toBeGreaterThan(5);
  await expect.poll(async () => (await reader.holdings()).articles.length).toBe(1);
  expect(await allowed(reader)).toEqual([]);
  expect(await marksOn(other)).toEqual([]);
});

test('[T17] a page in a private window is marked and never saved, whatever is asked', async ({ server }) => {
  const reader = await startReader(server);
  try {
    await allowInPrivate(reader.browser);
    const observer = await reader.openOwn('manifest.json');
    const url = `${server.origin}/sample-article`;
    await observer.evaluate((url) => chrome.windows.create({ incognito: true, url }), url);
    const privateTab = () =>
      observer.evaluate(
        async (url) =>
          (await chrome.tabs.query({})).find((tab) => tab.incognito && tab.url === url)?.id ?? null,
        url,
      );
    await expect.poll(privateTab).not.toBeNull();
    const tabId = (await privateTab()) as number;
    const reading = await readingOf(observer, tabId);
    expect(reading.quotations.length).toBeGreaterThan(5);
    expect(reading.outcome).toMatchObject({ ok: true, value: { notSaved: 'private-window', saved: 0 } });
    expect(await sendToBackground(observer, 'tabReadingWanted', { tabId, anyway: true })).toMatchObject({
      ok: true,
    });
    expect((await readingOf(observer, tabId)).outcome).toMatchObject({
      value: { notSaved: 'private-window' },
    });
    const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
    await expect(popup.getByText('Private window: marked on the page, never saved.')).toBeVisible();
    await expect(popup.getByRole('button', { name: 'Save these quotations' })).toHaveCount(0);
    expect(await readHoldings(observer)).toEqual({ articles: [], quotations: [], speakers: [] });
  } finally {
    await reader.browser.close();
  }
});

test('the site of the page at hand is allowed alone, from the popup', async ({ released: reader }) => {
  const page = await reader.open('sample-article');
  await page.bringToFront();
  await clickToolbarButton(reader.browser, page.url());
  await expect.poll(countOf(page)).toBeGreaterThan(5);
  await approveBeforehand(reader.browser, HERE);
  const tabId = await tabIdOf(reader.observer, page.url());
  const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
  await expect(popup.getByText('On Record reads this page because you opened it here.')).toBeVisible();
  await popup.getByRole('button', { name: 'Allow on 127.0.0.1' }).click();
  await expect(popup.getByRole('button', { name: 'Pause here' })).toBeVisible();
  await expect(popup.getByText('because you opened it here')).toHaveCount(0);
  expect(await allowed(reader)).toEqual(expect.arrayContaining(['http://127.0.0.1/*']));
  await expect.poll(countOf(await reader.open('american-marks'))).toBeGreaterThan(0);
});
