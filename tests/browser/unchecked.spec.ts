import type { Page } from 'playwright-core';
import { readingOf, sendToBackground, tabIdOf } from '@/scripts/browser/extension-page';
import { expect, test } from './fixtures';
import { serveReport } from './invented-pages';

const WIDE = { width: 1280, height: 860 };
const SPEECH = 'We will keep the harbour bridge';
const UNCHECKED = /(?:sure|likely|a guess), not checked/;
const rows = (page: Page) => page.locator('main [data-item]');
const items = (page: Page) => page.locator('main .item');

test('[T16] every surface says that nobody has checked an answer, until the reader has, and then for good', async ({
  reader,
}) => {
  const { page, tabId, reading } = await reader.read('american-marks');
  const id = reading.outcome?.ok ? (reading.outcome.value.ids[0] ?? '') : '';
  const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
  const panel = await reader.openOwn(`sidepanel.html?tab=${tabId}`);
  for (const surface of [popup, panel]) await expect(rows(surface).first()).toContainText(UNCHECKED);
  await rows(popup).first().focus();
  await popup.keyboard.press('ArrowRight');
  await expect(items(popup).first().locator('.detail')).toContainText(UNCHECKED);
  await popup.getByRole('tab', { name: /^Saved/ }).click();
  await expect(rows(popup).first()).toContainText(UNCHECKED);
  const library = await reader.openOwn(`library.html#id=${id}`, WIDE);
  await expect(rows(library).first()).toContainText(UNCHECKED);
  await expect(library.locator('.detail-pane .detail')).toContainText(UNCHECKED);
  await page.bringToFront();
  await page.keyboard.press('Alt+j');
  const card = page.locator('on-record-card .card');
  await expect(card).toContainText(UNCHECKED);

  await card.getByRole('button', { name: 'Confirm' }).click();
  await expect(card).toContainText('confirmed by you');
  await expect(card).not.toContainText('not checked');
  await expect(library.locator('.detail-pane .detail')).toContainText('confirmed by you');
  await expect(library.locator('.detail-pane .detail')).not.toContainText('not checked');
  await sendToBackground(reader.observer, 'tabReadingWanted', { tabId, anyway: true });
  const status = async () => (await reader.holdings()).quotations.find((each) => each.id === id)?.status;
  await expect.poll(status).toBe('confirmed');
  await page.reload();
  await readingOf(reader.observer, tabId);
  await page.keyboard.press('Alt+j');
  await expect(card).toContainText('confirmed by you');
});

test('[T16] a comparison says it of each outlet', async ({ reader }) => {
  for (const name of ['speech-whole', 'speech-short']) {
    const { url, close } = await serveReport(name);
    const page = await reader.browser.context.newPage();
    await page.goto(url);
    await readingOf(reader.observer, await tabIdOf(reader.observer, page.url()));
    await close();
  }
  const { quotations } = await reader.holdings();
  const { id } = quotations.find(({ parts }) => parts[0]?.exact.startsWith(SPEECH)) ?? { id: '' };
  const comparison = await reader.openOwn(`library.html#view=statement&id=${id}`, WIDE);
  const outlets = comparison.locator('.compare-row .compare-said');
  await expect(outlets).toHaveCount(2);
  for (const outlet of await outlets.all()) await expect(outlet).toContainText(UNCHECKED);
});
