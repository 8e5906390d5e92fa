import type { Page } from 'playwright-core';
import { marksOn } from '@/scripts/browser/marks';
import { expect, test } from './fixtures';
import { violations } from './violations';

declare global {
  interface Window {
    heard: string[];
  }
}

const cardOn = (page: Page) => page.locator('on-record-card .card');
const tone = (page: Page) => cardOn(page).getAttribute('data-tone');

test('[T7] the page’s styles do not touch the card', async ({ reader }) => {
  const { page } = await reader.read('hostile-styles');
  await page.bringToFront();
  await page.keyboard.press('Alt+j');
  await expect(cardOn(page)).toBeVisible();
  const looks = await cardOn(page).evaluate((card) => {
    const style = (selector: string) => getComputedStyle(card.querySelector(selector) as Element);
    const host = getComputedStyle((card.getRootNode() as ShadowRoot).host);
    return {
      host: [host.display, host.position, host.opacity, host.zIndex, host.letterSpacing],
      speaker: [style('.speaker').fontSize, style('.speaker').color, style('.speaker').transform],
      button: [style('button').color, style('button').backgroundColor],
    };
  });
  expect(looks).toEqual({
    host: ['block', 'absolute', '1', '2147483647', 'normal'],
    speaker: ['16px', 'rgb(29, 28, 26)', 'none'],
    button: ['rgb(97, 93, 86)', 'rgba(0, 0, 0, 0)'],
  });
});

test('the card stands under its words, also where the page’s root is moved', async ({ reader }) => {
  const { page } = await reader.read('hostile-styles');
  await page.bringToFront();
  await page.keyboard.press('Alt+j');
  await expect(cardOn(page)).toBeVisible();
  const lines = (await marksOn(page)).filter(({ text }) => text.includes('I shall not know'));
  const words = Math.max(...lines.map(({ y }) => y));
  const box = await cardOn(page).boundingBox();
  expect((box?.y ?? 0) - words).toBeGreaterThan(0);
  expect((box?.y ?? 999) - words).toBeLessThan(80);
});

test('the page’s shortcuts hear nothing that is typed in the card, and keep nothing from it', async ({
  reader,
}) => {
  const { page } = await reader.read('hostile-styles');
  await page.bringToFront();
  await page.keyboard.press('Alt+j');
  await cardOn(page).getByRole('button', { name: 'Correct…' }).click();
  await expect(cardOn(page).getByRole('combobox')).toBeFocused();
  await page.evaluate(() => {
    window.heard = [];
  });
  await page.keyboard.type('jk/Pole Idris', { delay: 5 });
  await expect(cardOn(page).getByRole('combobox')).toHaveValue('jk/Pole Idris');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(cardOn(page)).toContainText('jk/Pole Idri');
  // That something happens in the card's element can be seen by a listener before it; what, cannot.
  const heard = (await page.evaluate(() => window.heard)).filter((each) => /^key/.test(each));
  expect(heard).toEqual([]);
  // The page's own keys stay the page's.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  expect(await page.evaluate(() => window.heard)).toContain('keydown j');
});

test('the focus goes into the card and back to where it was', async ({ reader }) => {
  const { page } = await reader.read('hostile-styles');
  await page.bringToFront();
  await page.locator('#theme').focus();
  await page.keyboard.press('Alt+j');
  await expect(cardOn(page)).toBeVisible();
  await expect(page.locator('#theme')).toBeFocused();
  await expect(page.locator('on-record-card [role=status].announced')).toContainText('Agnes Fairweather');
  await page.keyboard.press('Alt+l');
  await expect(cardOn(page)).toBeFocused();
  await page.keyboard.press('Alt+l');
  await expect(page.locator('#theme')).toBeFocused();
  await page.keyboard.press('Alt+l');
  await page.keyboard.press('Tab');
  await expect(cardOn(page).getByRole('button', { name: /^Close/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#theme')).toBeFocused();
  await expect(cardOn(page)).toHaveCount(0);
});

test('the card turns dark and light with the page, while it is open', async ({ reader }) => {
  const { page } = await reader.read('hostile-styles');
  await page.bringToFront();
  await page.keyboard.press('Alt+j');
  await expect.poll(() => tone(page)).toBe('light');
  await page.evaluate(() => document.getElementById('theme')?.click());
  await expect.poll(() => tone(page)).toBe('dark');
  expect(await violations(page, 'on-record-card')).toEqual([]);
  await page.evaluate(() => document.getElementById('theme')?.click());
  await expect.poll(() => tone(page)).toBe('light');
});

test('the card is wholly in a narrow window, whatever it shows', async ({ reader }) => {
  const { page } = await reader.read('hostile-styles');
  await page.bringToFront();
  // 640 x 720 at 200 % is 320 x 360.
  await page.setViewportSize({ width: 320, height: 360 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (let nth = 0; nth < 5; nth++) {
    await page.keyboard.press('Alt+j');
    for (const [act, then] of [
      [null, 'Copy'],
      ['Correct…', 'Cancel'],
      ['Cancel', 'Copy'],
    ] as const) {
      if (act) await cardOn(page).getByRole('button', { name: act }).click();
      await expect(cardOn(page).getByRole('button', { name: then })).toBeVisible();
      const box = await cardOn(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
      expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(360);
    }
  }
});
