import type { Page } from 'puppeteer-core';
import { marksOn } from '@/scripts/browser/marks';
import { expect, type Reader, test } from './fixtures';
import { textOf } from './shown';

const CARD = 'on-record-card >>> .card';
const card = (page: Page) => textOf(page, CARD);
const press = (page: Page, name: string) => page.locator(`${CARD} >>> button::-p-text(${name})`).click();

/** Presses a letter with Alt. */
async function alt(page: Page, letter: 'J' | 'K' | 'L'): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press(`Key${letter}`);
  await page.keyboard.up('Alt');
}

/** Reads the page of American marks and opens the card of its first quotation by keyboard. */
async function openFirst(reader: Reader) {
  const read = await reader.read('american-marks');
  await read.page.bringToFront();
  await alt(read.page, 'J');
  await expect.poll(() => card(read.page)).toContain('Marisol Vega');
  const id = read.reading.outcome?.ok ? (read.reading.outcome.value.ids[0] ?? '') : '';
  const row = async () => (await reader.holdings()).quotations.find((each) => each.id === id);
  return { ...read, row };
}

test('the card opens where one points, and by keyboard, and closes with Escape', async ({ reader }) => {
  const { page, reading } = await reader.read('american-marks');
  await page.bringToFront();
  const mark = (await marksOn(page))[0];
  if (!mark) throw new Error('Nothing is marked');
  await page.mouse.move(mark.x - 3, mark.y - 3);
  await page.mouse.move(mark.x, mark.y, { steps: 4 });
  await expect.poll(() => card(page)).toContain('Marisol Vega');
  expect(await card(page)).toMatch(/sure|likely|a guess/);
  await page.keyboard.press('Escape');
  await expect.poll(() => card(page)).toBe('');
  await alt(page, 'J');
  await expect.poll(() => card(page)).toContain(`1 of ${reading.quotations.length}`);
  await alt(page, 'J');
  await expect.poll(() => card(page)).toContain('Thaddeus Crane');
  await alt(page, 'K');
  await expect.poll(() => card(page)).toContain('Marisol Vega');
});

test('a speaker is corrected by keyboard, which outlives reading the page again', async ({ reader }) => {
  const { page, row } = await openFirst(reader);
  const before = await row();
  await press(page, 'Correct…');
  await page.waitForSelector(`${CARD} >>> [role=combobox]`);
  await page.keyboard.type('thad');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => card(page)).toContain('corrected by you: On Record had named Marisol Vega.');
  const corrected = await row();
  expect(corrected).toMatchObject({ status: 'corrected', sources: [{ name: 'Thaddeus Crane' }] });

  await page.reload();
  await reader.readingIn(page);
  expect(await row()).toEqual(corrected);
  await alt(page, 'J');
  await expect.poll(() => card(page)).toContain('corrected by you');
  await press(page, 'Undo');
  await expect.poll(() => card(page)).toContain('Marisol Vega');
  expect(await row()).toEqual(before);
});

test('a quotation is removed in the card, and comes back as it was', async ({ reader }) => {
  const { page, row } = await openFirst(reader);
  const before = await row();
  await press(page, 'Remove');
  await expect.poll(() => card(page)).toContain('Not saved');
  expect(await row()).toMatchObject({ parts: [], deletedAt: expect.any(String) });
  await press(page, 'Save');
  await expect.poll(row).toEqual(before);
});

test('copies the words with their source', async ({ reader }) => {
  const { page } = await openFirst(reader);
  await press(page, 'Copy');
  await expect.poll(() => card(page)).toContain('Copied');
  // What was copied is pasted into a field of the page, as one would.
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.body.prepend(document.createElement('textarea')));
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV');
  await page.keyboard.up('Control');
  await expect
    .poll(() => page.$eval('textarea', ({ value }) => value))
    .toMatch(/^“We are not going to strand .*” — Marisol Vega.*\. “.+”, Port Ellis Ledger, \d{4}-/);
});
