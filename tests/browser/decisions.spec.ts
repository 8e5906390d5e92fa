import type { Page } from 'playwright-core';
import { readingOf } from '@/scripts/browser/extension-page';
import { marksOn } from '@/scripts/browser/marks';
import { expect, type Reader, test } from './fixtures';

const cardOn = (page: Page) => page.locator('on-record-card .card');
const button = (page: Page, name: string) => cardOn(page).getByRole('button', { name, exact: true });
const marked = async (page: Page) => (await marksOn(page)).map(({ text }) => text);

/** Reads the page of American marks and opens the card of its first quotation by keyboard. */
async function openFirst(reader: Reader) {
  const read = await reader.read('american-marks');
  await read.page.bringToFront();
  await read.page.keyboard.press('Alt+j');
  await expect(cardOn(read.page)).toContainText('Marisol Vega');
  const id = read.reading.outcome?.ok ? (read.reading.outcome.value.ids[0] ?? '') : '';
  const row = async () => (await reader.holdings()).quotations.find((each) => each.id === id);
  return { ...read, id, row };
}

test('removes a quotation from the card, and brings it back as it was', async ({ reader }) => {
  const { page, row } = await openFirst(reader);
  const before = await row();
  await button(page, 'Remove').click();
  await expect(cardOn(page)).toContainText('Not saved');
  expect(await row()).toMatchObject({ parts: [], deletedAt: expect.any(String) });
  await button(page, 'Save').click();
  await expect(cardOn(page)).toContainText('Saved');
  expect(await row()).toEqual(before);
});

test('copies the words with speaker, article and a link that leads to them', async ({ reader }) => {
  const { page } = await openFirst(reader);
  await reader.browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: reader.server.origin,
  });
  await button(page, 'Copy').click();
  await expect(cardOn(page)).toContainText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^“We are not going to strand .*” — Marisol Vega.*\. “.+”, Port Ellis Ledger, \d{4}-/,
  );
  expect(copied).toMatch(/american-marks#:~:text=We%20are/);
});

test('corrects the speaker by keyboard alone, which outlives reading the page again', async ({ reader }) => {
  const { page, row, tabId } = await openFirst(reader);
  const before = await row();
  const { keyboard } = page;
  await keyboard.press('Alt+l');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(cardOn(page).getByRole('combobox')).toBeFocused();
  await keyboard.type('thad');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(cardOn(page)).toContainText('Thaddeus Crane');
  await expect(cardOn(page)).toContainText('corrected by you: On Record had named Marisol Vega.');
  await expect(button(page, 'Undo')).toBeFocused();
  const corrected = await row();
  expect(corrected).toMatchObject({ status: 'corrected', sources: [{ name: 'Thaddeus Crane' }] });

  await page.reload();
  await readingOf(reader.observer, tabId);
  expect(await row()).toEqual(corrected);
  await keyboard.press('Alt+j');
  await expect(cardOn(page)).toContainText('corrected by you');
  await button(page, 'Undo').click();
  await expect(cardOn(page)).toContainText('Marisol Vega');
  expect(await row()).toEqual(before);
});

test('takes a name that the article does not give, and finds it in the library', async ({ reader }) => {
  const { page, row } = await openFirst(reader);
  await button(page, 'Correct…').click();
  // The article's names come from the background first.
  await expect(cardOn(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Wanda Przybylski');
  await page.keyboard.press('Enter');
  await expect(cardOn(page)).toContainText('Wanda Przybylski');
  expect(await row()).toMatchObject({ sources: [{ name: 'Wanda Przybylski', kind: 'unknown' }] });
  const library = await reader.openOwn('library.html?q=przybylski', { width: 1000, height: 700 });
  await library.getByRole('searchbox').first().fill('przybylski');
  const rows = library.locator('.list-pane [data-item]');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('corrected by you');
});

test('a rejected one loses mark and speaker, and is found and taken back in the popup', async ({
  reader,
}) => {
  const { page, row, tabId, reading } = await openFirst(reader);
  const words = reading.quotations[0]?.parts[0]?.exact ?? '';
  const before = await row();
  await button(page, 'Nobody said this').click();
  await expect(cardOn(page)).toContainText('No speaker');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(cardOn(page)).toHaveCount(0);
  await expect.poll(() => marked(page)).not.toContain(words);
  expect(await row()).toMatchObject({ status: 'rejected', sources: [], speakerIds: [] });

  const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
  await popup.getByText('1 quotation that you rejected').click();
  await expect(popup.getByText('On Record had named Marisol Vega.')).toBeVisible();
  await popup.getByRole('button', { name: /^Undo your decision/ }).click();
  await expect(popup.getByText('1 quotation that you rejected')).toHaveCount(0);
  expect(await row()).toEqual(before);
  await expect.poll(() => marked(page)).toContain(words);
});

test('confirming stays, and is said', async ({ reader }) => {
  const { page, row, tabId } = await openFirst(reader);
  await button(page, 'Confirm').click();
  await expect(cardOn(page)).toContainText('confirmed by you');
  expect(await row()).toMatchObject({ status: 'confirmed', sources: [{ name: 'Marisol Vega' }] });
  const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
  await expect(popup.getByText('confirmed by you')).toHaveCount(1);
});

test('saves one quotation where saving is set to “only when I ask”', async ({ reader }) => {
  await reader.set('saving', 'by-hand');
  const { page, reading } = await reader.read('american-marks');
  expect(reading.outcome).toMatchObject({ value: { notSaved: 'by-hand' } });
  await page.bringToFront();
  await page.keyboard.press('Alt+j');
  await expect(cardOn(page)).toContainText('Not saved');
  await button(page, 'Save').click();
  await expect.poll(async () => (await reader.holdings()).quotations.length).toBe(1);
  await page.keyboard.press('Alt+j');
  await expect(cardOn(page)).toContainText('Not saved');
});
