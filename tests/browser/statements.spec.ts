import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readingOf, tabIdOf } from '@/scripts/browser/extension-page';
import { expect, type Reader, test } from './fixtures';
import { serveReport } from './invented-pages';
import { violations } from './violations';

const SAID = 'We will keep the harbour bridge';

/** Opens one invented report of an outlet, and has it read. */
async function report(reader: Reader, name: string): Promise<{ page: Page; tabId: number }> {
  const { url, close } = await serveReport(name);
  const page = await reader.browser.context.newPage();
  page.once('close', () => void close());
  await page.goto(url);
  const tabId = await tabIdOf(reader.observer, page.url());
  await readingOf(reader.observer, tabId);
  return { page, tabId };
}

async function readAll(reader: Reader) {
  await report(reader, 'speech-whole');
  await report(reader, 'speech-short');
  return report(reader, 'speech-changed');
}

test('lays three reports of one speech side by side', async ({ reader }) => {
  const { page, tabId } = await readAll(reader);
  const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
  const items = popup.locator('.item', { hasText: SAID });
  await expect(items).toHaveCount(1);
  await expect(items).toContainText('3 outlets');
  // The comparison opens in a tab: within the popup there is no room for it, and no way back.
  await items.locator('[data-item]').focus();
  await popup.keyboard.press('ArrowRight');
  const beside = reader.browser.context.waitForEvent('page');
  await items.getByRole('link', { name: 'Compare' }).click();
  await expect((await beside).locator('.compare-row')).toHaveCount(3);
  await (await beside).close();

  await page.bringToFront();
  await page.keyboard.press('Alt+KeyJ');
  const also = page.locator('on-record-card .also');
  await expect(also).toContainText('Also in 2 outlets · changed in 2');
  const opened = reader.browser.context.waitForEvent('page');
  await also.getByRole('button', { name: 'Compare' }).click();
  const library = await opened;
  await library.setViewportSize({ width: 1280, height: 860 });

  await expect(library.locator('.compare-counts')).toContainText('3 outlets');
  await expect(library.locator('.compare-fullest')).toContainText('no family on the island will pay');
  const rows = library.locator('.compare-row');
  await expect(rows).toHaveCount(3);
  await expect(rows.locator('.compare-name')).toHaveText([
    'The Harbour Post',
    'Northgate Courier',
    'Meridian Wire',
  ]);
  await expect(rows.nth(0)).toContainText('first');
  await expect(rows.nth(1).locator('.left-out')).toContainText(
    'and no family on the island will pay for the crossing',
  );
  await expect(rows.nth(1).locator('.called-out')).toHaveText('admitted');
  await expect(rows.nth(2).locator('.changed')).toContainText('closed');
  await expect(rows.nth(2).locator('.called-out')).toContainText('Jonas Weber');
  await rows.nth(2).locator('.changed').focus();
  await expect(rows.nth(2).locator('.changed-was')).toHaveCSS('opacity', '1');
  await expect(rows.nth(2).locator('.changed-was')).toContainText('instead of “open”');
  expect(await violations(library)).toEqual([]);
});

test('parts what is not the same, and joins what is, until it is taken back', async ({ reader }) => {
  await readAll(reader);
  const { quotations } = await reader.holdings();
  const whole = quotations.find(
    ({ parts }) => parts[0]?.exact.includes('no family') && !parts[0].exact.includes('closed'),
  );
  const library = await reader.openOwn(`library.html#view=statement&id=${whole?.id}`, {
    width: 1280,
    height: 860,
  });
  const rows = library.locator('.compare-row');
  await expect(rows).toHaveCount(3);
  await rows.nth(2).getByRole('button', { name: 'Not the same' }).click();
  await expect(rows).toHaveCount(2);
  await library.reload();
  await expect(rows).toHaveCount(2);

  await library.getByText('Join another quotation').click();
  await library.getByRole('searchbox').fill('weber');
  await library.getByRole('button', { name: 'Same statement' }).first().click();
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(2)).toContainText('joined by you');
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(2);
});

test('counts one agency’s report once, and names it', async ({ reader }) => {
  await report(reader, 'speech-agency');
  await report(reader, 'speech-reprint');
  await report(reader, 'speech-whole');
  const library = await compare(reader);
  await expect(library.locator('.compare-counts')).toContainText('1 agency report');
  const rows = library.locator('.compare-row');
  await expect(rows.filter({ hasText: 'Associated Press report' })).toHaveCount(2);
  await expect(rows.filter({ hasText: 'Harbour Post' })).not.toContainText('report');
});

test('says where a headline puts words into marks that nobody says in the story', async ({ reader }) => {
  const { tabId } = await report(reader, 'speech-reprint');
  const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
  const item = popup.locator('.item', { hasText: 'a bridge for ever' });
  await expect(item).toContainText('worded otherwise in the headline');
  await expect(popup.locator('.item', { hasText: SAID })).not.toContainText('headline');
});

test('a comparison is copied and saved as a file', async ({ reader }) => {
  await readAll(reader);
  const library = await compare(reader);
  await reader.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await library.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(library.getByText('Copied')).toBeVisible();
  const copied = await library.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Northgate Courier');
  expect(copied).toContain('[-open-][+closed+]');
  const waiting = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Save as a file' }).click();
  const file = readFileSync(await (await waiting).path(), 'utf8');
  expect(file).toContain('<del>open</del> <ins>closed</ins>');
  expect(file.match(/<tr>/g)).toHaveLength(4);
});

/** Opens the comparison of the words that all reports have. */
async function compare(reader: Reader): Promise<Page> {
  const { quotations } = await reader.holdings();
  const { id } = quotations.find(({ parts }) => parts[0]?.exact.startsWith(SAID)) ?? {};
  const library = await reader.openOwn(`library.html#view=statement&id=${id}`, { width: 1280, height: 860 });
  await expect(library.locator('.compare-row')).toHaveCount(3);
  return library;
}
