import type { Page } from 'playwright-core';
import { expect, type Reader, test } from './fixtures';
import { violations } from './violations';

const SIZE = { width: 1100, height: 900 };
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).last();

async function openSpeakers(reader: Reader): Promise<Page> {
  await reader.read('sample-article');
  await reader.read('american-marks');
  const page = await reader.openOwn('library.html#view=speaker', SIZE);
  await page.getByRole('heading', { name: 'Speakers' }).waitFor();
  return page;
}

async function openSpeaker(page: Page, name: string): Promise<void> {
  await page
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
  await page.getByRole('heading', { level: 2, name: new RegExp(name) }).waitFor();
}

test('a speaker’s page tells names, outlets and when, and leads to the quotations', async ({ reader }) => {
  const page = await openSpeakers(reader);
  await openSpeaker(page, 'Marisol Vega');
  const main = page.getByRole('main');
  await expect(main).toContainText('Port Ellis Ledger');
  await expect(main).toContainText('Names as printed');
  await page.getByText('As a table').click();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2);
  const count = (await reader.holdings()).quotations.filter(({ sources }) =>
    sources.some(({ name }) => name === 'Marisol Vega'),
  ).length;
  await page.getByRole('link', { name: `${count} quotation` }).click();
  await expect(page).toHaveURL(/#speaker=[0-9a-f]{16}$/);
});

test('renames, and takes it back', async ({ reader }) => {
  const page = await openSpeakers(reader);
  await openSpeaker(page, 'Marisol Vega');
  await page.getByRole('button', { name: 'Rename…' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Mayor Vega');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Mayor Vega');
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Mayor Vega');
  await page.getByRole('button', { name: 'Rename…' }).click();
  await page.getByRole('button', { name: 'Back to “Marisol Vega”' }).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('Marisol Vega');
});

test('keeps a note and tags with a speaker, found again, and taken back', async ({ reader }) => {
  const page = await openSpeakers(reader);
  await openSpeaker(page, 'Marisol Vega');
  await page.getByLabel('Note', { exact: true }).fill('ask about the bridge');
  await page.getByRole('heading', { level: 2 }).first().click();
  await expect(page.getByText('Note saved')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Note', { exact: true })).toHaveValue('ask about the bridge');
  await page.getByLabel('Note', { exact: true }).fill('');
  await page.getByRole('heading', { level: 2 }).first().click();
  await undo(page).click();
  await expect(page.getByLabel('Note', { exact: true })).toHaveValue('ask about the bridge');
});

test('merges two names, finds both under each, and takes it back exactly', async ({ reader }) => {
  const page = await openSpeakers(reader);
  const before = await reader.holdings();
  await openSpeaker(page, 'Marisol Vega');
  await page.getByText('Another name is Marisol Vega too').click();
  await page.getByRole('searchbox', { name: 'Find a speaker' }).fill('crane');
  await page.getByRole('button', { name: 'Same speaker: Thaddeus Crane and Marisol Vega' }).click();
  await expect(page.getByText('Names you put together')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Thaddeus Crane and Marisol Vega are one speaker now.');
  expect((await reader.holdings()).quotations).toEqual(before.quotations);
  await undo(page).click();
  await expect(page.getByText('Names you put together')).toHaveCount(0);
  expect(await reader.holdings()).toEqual(before);
});

test('a merge that is parted by name is not suggested again', async ({ reader }) => {
  const page = await openSpeakers(reader);
  await openSpeaker(page, 'Marisol Vega');
  await page.getByText('Another name is Marisol Vega too').click();
  await page.getByRole('searchbox', { name: 'Find a speaker' }).fill('crane');
  await page.getByRole('button', { name: /^Same speaker: Thaddeus/ }).click();
  await page.getByRole('button', { name: 'Make Thaddeus Crane a speaker of its own again' }).click();
  await expect(page.getByText('Names you put together')).toHaveCount(0);
  await page.getByRole('navigation').getByRole('link', { name: 'Speakers' }).click();
  await expect(page.getByRole('link', { name: /Thaddeus Crane/ })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible in ${colorScheme}, wide and narrow`, async ({ reader }) => {
    const page = await openSpeakers(reader);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft(await violations(page), 'all speakers').toEqual([]);
    await openSpeaker(page, 'Marisol Vega');
    await page.getByRole('button', { name: 'Rename…' }).click();
    await page.getByText('As a table').click();
    for (const width of [1100, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await violations(page), `a speaker at ${width}`).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(overflow, `sideways at ${width}`).toBeLessThanOrEqual(0);
    }
  });
}
