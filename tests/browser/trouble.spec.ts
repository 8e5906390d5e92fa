import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { dumpInPage, restoreInPage } from '@/scripts/browser/dump-in-page';
import { marksOn } from '@/scripts/browser/marks';
import type { RawLibrary } from '@/scripts/library/raw-library';
import { countCases } from '../trust-cases';
import { expect, type Reader, test } from './fixtures';
import { violations } from './violations';

declare const chrome: { action: { getTitle(of: { tabId: number }): Promise<string> } };

const SIZE = { width: 1100, height: 900 };
const alert = (page: Page) => page.getByRole('alert').first();

async function fixture(version: number): Promise<RawLibrary> {
  const file = new URL(`../storage/fixtures/library-v${version}.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as RawLibrary;
}

/** A library that a newer version has written. */
async function newerLibrary(reader: Reader): Promise<RawLibrary> {
  await restoreInPage(reader.observer, { ...(await fixture(2)), version: 30 });
  return (await dumpInPage(reader.observer)) as RawLibrary;
}

test('[T10, T14] a library of a newer version: every surface says so, pages are read and marked, nothing is touched', async ({
  reader,
}) => {
  const before = await newerLibrary(reader);
  const { page, reading, tabId } = await reader.read('sample-article');
  expect(reading.outcome).toMatchObject({ ok: false, trouble: 'newer' });
  expect((await marksOn(page)).length).toBeGreaterThan(5);
  await page.bringToFront();
  await page.keyboard.press('Alt+j');
  await expect(page.locator('on-record-card .card')).toContainText('Could not be saved');
  await expect(page.locator('on-record-card .card').getByRole('button', { name: 'Save' })).toBeVisible();
  await expect
    .poll(() => reader.observer.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId))
    .toContain('is not saved');
  for (const [name, size] of [
    [`popup.html?tab=${tabId}`, { width: 400, height: 560 }],
    [`sidepanel.html?tab=${tabId}`, { width: 320, height: 700 }],
    ['library.html', SIZE],
    ['library.html#view=speaker', SIZE],
    ['library.html#view=exchange', SIZE],
    ['options.html', SIZE],
  ] as const) {
    countCases('T14', 1);
    const surface = await reader.openOwn(name, size);
    await expect(
      alert(surface).or(surface.getByText('newer version of On Record')).first(),
      name,
    ).toBeVisible();
    await expect(surface.getByText('newer version of On Record').first(), name).toBeVisible();
    expect(await violations(surface), name).toEqual([]);
    expect(
      await surface.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      name,
    ).toBeLessThanOrEqual(0);
    await surface.close();
  }
  expect(await dumpInPage(reader.observer)).toEqual(before);
});

test('[T10] what can be read of a library is saved to a file from the notice, and imported again', async ({
  reader,
}) => {
  await newerLibrary(reader);
  const library = await reader.openOwn('library.html', SIZE);
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Save what can be read to a file' }).click();
  const saved = await download;
  await expect(library.getByText('7 quotations are in the file')).toBeVisible();
  const file = await saved.path();
  await library.close();
  const empty = await fixture(2);
  await restoreInPage(reader.observer, {
    ...empty,
    tables: empty.tables.map((table) => ({ ...table, rows: [] })),
  });
  const exchange = await reader.openOwn('library.html#view=exchange', SIZE);
  await exchange.locator('input[type=file]').setInputFiles(file);
  await exchange.getByRole('button', { name: 'Import', exact: true }).click();
  await expect.poll(async () => (await reader.holdings()).quotations.length).toBe(7);
});

test('[T9] what could not be saved waits, and is saved when the library takes it again', async ({
  reader,
}) => {
  await newerLibrary(reader);
  const { page, tabId } = await reader.read('sample-article');
  const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
  await expect(popup.getByText('is not saved')).toBeVisible();
  const empty = await fixture(2);
  await restoreInPage(reader.observer, {
    ...empty,
    tables: empty.tables.map((table) => ({ ...table, rows: [] })),
  });
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.getByText('is not saved')).toHaveCount(0);
  expect((await reader.holdings()).articles).toHaveLength(1);
  await page.bringToFront();
  await page.keyboard.press('Alt+j');
  await expect(page.locator('on-record-card .card')).toContainText('Saved');
});

test('[T10] a library that the browser has emptied is told on every surface, until the reader has seen it', async ({
  reader,
}) => {
  const { page, tabId } = await reader.read('sample-article');
  const library = await reader.openOwn('library.html', SIZE);
  await expect(library.getByText('begun an empty one')).toHaveCount(0);
  await reader.observer.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('on-record').onsuccess = resolve;
      }),
  );
  await page.reload();
  await expect(library.getByText('begun an empty one')).toBeVisible();
  await library.setViewportSize({ width: 320, height: 700 });
  expect(await violations(library)).toEqual([]);
  const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
  await expect(popup.getByText('begun an empty one')).toBeVisible();
  await popup.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
  await expect(popup.getByText('begun an empty one')).toHaveCount(0);
  await expect(library.getByText('begun an empty one')).toHaveCount(0);
});
