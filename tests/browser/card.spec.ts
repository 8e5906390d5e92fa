import type { Page } from 'playwright-core';
import { marksOn } from '@/scripts/browser/marks';
import { pointAtQuotation } from '@/scripts/show/screenshots';
import { expect, test } from './fixtures';
import { violations } from './violations';

const cardOn = (page: Page) => page.locator('on-record-card .card');

test('the card says who said it, how sure that is, and why, when one points at the words', async ({
  reader,
}) => {
  const { page, reading } = await reader.read('american-marks');
  expect(reading.quotations[0]?.parts[0]?.exact).toContain('We are not going to strand');
  expect(await pointAtQuotation(page)).toBe(true);
  await expect(cardOn(page)).toBeVisible();
  await expect(cardOn(page)).toContainText('Marisol Vega');
  await expect(cardOn(page)).toContainText(/sure|likely|a guess/);
  await expect(cardOn(page)).toContainText('“said”');
  await page.keyboard.press('Escape');
  await expect(cardOn(page)).toBeHidden();
});

test('Alt+J and Alt+K go through the quotations, and Escape closes', async ({ reader }) => {
  const { page, reading } = await reader.read('american-marks');
  const count = reading.quotations.length;
  await page.bringToFront();
  await page.keyboard.press('Alt+j');
  await expect(cardOn(page)).toContainText(`1 of ${count}`);
  await page.keyboard.press('Alt+j');
  await expect(cardOn(page)).toContainText(`2 of ${count}`);
  await expect(cardOn(page)).toContainText('Thaddeus Crane');
  await page.keyboard.press('Alt+k');
  await expect(cardOn(page)).toContainText(`1 of ${count}`);
  await page.keyboard.press('Escape');
  await expect(cardOn(page)).toBeHidden();
});

test('a tap on the words opens the card, and one beside it closes it', async ({ reader }) => {
  const { page } = await reader.read('american-marks');
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const tap = async (x: number, y: number) => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const [mark] = await marksOn(page);
  await tap(mark?.x ?? 0, mark?.y ?? 0);
  await expect(cardOn(page)).toContainText('Marisol Vega');
  await tap(5, 5);
  await expect(cardOn(page)).toHaveCount(0);
});

test('the card is the only thing that is added to the page', async ({ reader }) => {
  const { page } = await reader.read('american-marks');
  const html = () =>
    page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      const cards = copy.querySelectorAll('on-record-card');
      for (const card of cards) card.remove();
      return { cards: cards.length, html: copy.outerHTML };
    });
  const before = await html();
  await pointAtQuotation(page);
  await expect(cardOn(page)).toBeVisible();
  const after = await html();
  expect([before.cards, after.cards]).toEqual([0, 1]);
  expect(after.html).toBe(before.html);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the card is accessible in ${colorScheme}`, async ({ reader }) => {
    const { page } = await reader.read('sample-article');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.reload();
    await expect.poll(() => pointAtQuotation(page)).toBe(true);
    await expect(cardOn(page)).toBeVisible();
    expect(await violations(page, 'on-record-card')).toEqual([]);
  });
}
