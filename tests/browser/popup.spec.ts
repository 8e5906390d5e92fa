import type { Page } from 'playwright-core';
import { marksOn } from '@/scripts/browser/marks';
import { searchIn } from '@/scripts/show/search-saved';
import { expect, type Reader, test } from './fixtures';

const saved = (page: Page) => page.getByRole('tab', { name: /^Saved/ });
const rows = (page: Page) => page.locator('main [data-item]');

async function openPopup(reader: Reader, tabId: number): Promise<Page> {
  const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
  await rows(popup).first().waitFor();
  return popup;
}

test('lists this page’s quotations by speaker', async ({ reader }) => {
  const { tabId, reading } = await reader.read('american-marks');
  const popup = await openPopup(reader, tabId);
  const attributed = reading.quotations.filter(({ sources }) => sources.length > 0);
  await expect(rows(popup)).toHaveCount(attributed.length);
  const crane = popup.getByRole('region', { name: /Thaddeus Crane/ });
  await expect(crane.getByText('I can read a map as well as anyone')).toBeVisible();
  await expect(crane.getByText('We are not going to strand')).toHaveCount(0);
});

test('reads a page that the gate leaves alone, when it is asked to', async ({ reader }) => {
  const { tabId, reading } = await reader.read('plain-notes');
  expect(reading.state).toBe('not-article');
  const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
  await popup.getByRole('button', { name: 'Read it anyway' }).click();
  await expect(popup.getByRole('region', { name: /Winifred Oakes/ })).toContainText(
    'We can mend four of them',
  );
});

test('jumps to the words on the page', async ({ reader }) => {
  const { page, tabId } = await reader.read('sample-article');
  await page.setViewportSize({ width: 900, height: 500 });
  await page.evaluate(() => scrollTo(0, 0));
  const popup = await openPopup(reader, tabId);
  await rows(popup).filter({ hasText: 'full until June' }).click();
  const place = async () => {
    const mark = (await marksOn(page)).find(({ text }) => text.includes('full until June'));
    return mark !== undefined && mark.y > 0 && mark.y < 500;
  };
  await expect.poll(place).toBe(true);
});

test('lists what is saved, newest first', async ({ reader }) => {
  await reader.read('american-marks');
  const { tabId } = await reader.read('other-outlet');
  const popup = await openPopup(reader, tabId);
  await saved(popup).click();
  await expect(rows(popup).first()).toContainText('Meridian Wire');
  await expect(rows(popup).last()).toContainText('Port Ellis Ledger');
  await expect(rows(popup)).toHaveCount((await reader.holdings()).quotations.length);
});

const SPELLINGS = ['zorensky', 'Zorenskyy', 'zorenskiy', 'Zorenskyi', 'Зоренський', 'volodymyr zorensky'];

test('a search for a name in any spelling finds all of them, in popup and library', async ({ reader }) => {
  await reader.read('sample-article');
  await reader.read('other-outlet');
  const { quotations } = await reader.holdings();
  const his = quotations.filter(({ sources }) => sources.some(({ name }) => name.includes('Zorens')));
  expect(new Set(his.map(({ articleId }) => articleId)).size, 'both outlets quote him').toBe(2);
  for (const path of ['popup.html', 'library.html']) {
    const surface = await reader.openOwn(path, { width: 1000, height: 700 });
    for (const spelling of SPELLINGS) {
      expect(await searchIn(surface, spelling), `${spelling} in ${path}`).toHaveLength(his.length);
      await surface.getByRole('searchbox').first().fill('');
    }
  }
});

test('a search by words finds them without their diacritics and case, and says when there is nothing', async ({
  reader,
}) => {
  await reader.read('american-marks');
  const popup = await reader.openOwn('popup.html');
  expect(await searchIn(popup, 'SPREADSHEET strand')).toHaveLength(1);
  await searchIn(popup, 'nobody ever said this');
  await expect(popup.getByText('Nothing found')).toBeVisible();
});

test('deletes with undo, and what was deleted does not come back with the next reading', async ({
  reader,
}) => {
  await reader.read('sample-article');
  const popup = await reader.openOwn('popup.html');
  await saved(popup).click();
  await rows(popup).first().waitFor();
  const total = await rows(popup).count();
  const words = 'a brotherly duty';
  const row = rows(popup).filter({ hasText: words });
  const remove = popup.getByRole('button', { name: `Delete: ${words}` });

  await remove.click();
  await expect(row).toHaveCount(0);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toHaveCount(1);
  await expect(rows(popup)).toHaveCount(total);

  await remove.click();
  await expect(row).toHaveCount(0);
  await reader.read('sample-article');
  await popup.reload();
  await saved(popup).click();
  await expect(rows(popup)).toHaveCount(total - 1);
});

test('works by the keyboard alone', async ({ reader }) => {
  const { page, tabId } = await reader.read('sample-article');
  await page.setViewportSize({ width: 900, height: 400 });
  const popup = await openPopup(reader, tabId);
  await expect(popup.getByRole('searchbox')).toBeFocused();
  await popup.keyboard.press('ArrowDown');
  await expect(rows(popup).first()).toBeFocused();
  await popup.keyboard.press('ArrowDown');
  await expect(rows(popup).nth(1)).toBeFocused();
  const words = (await rows(popup).nth(1).innerText()).slice(1, 20);
  await popup.keyboard.press('Enter');
  await expect
    .poll(async () => (await marksOn(page)).find(({ text }) => text.startsWith(words))?.y)
    .toBeLessThan(400);
});

test('tells honestly that nothing is saved yet', async ({ reader }) => {
  const popup = await reader.openOwn('popup.html');
  await saved(popup).click();
  await expect(popup.getByText('Nothing saved yet')).toBeVisible();
});
