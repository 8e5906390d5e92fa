import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { marksOn } from '@/scripts/browser/marks';
import { expect, type Reader, test } from './fixtures';

const WIDE = { width: 900, height: 800 };
const openOptions = (reader: Reader) => reader.openOwn('options.html', WIDE);

/** How the first mark of a page is painted: the line's kind and colour, and the ground. */
const paintOf = (page: Page) => () =>
  page.evaluate(() => {
    const [name, highlight] =
      [...CSS.highlights].find(([, each]) => each.size > 0) ?? ([null, null] as const);
    const range = highlight ? [...highlight][0] : null;
    const element = range?.startContainer.parentElement;
    if (!element || name === null) return null;
    const style = getComputedStyle(element, `::highlight(${name})`);
    return { line: style.textDecorationLine, ink: style.textDecorationColor, ground: style.backgroundColor };
  });

test('colours and style hold at once in open pages and in other windows', async ({ reader }) => {
  const { page } = await reader.read('american-marks');
  const paint = paintOf(page);
  await expect.poll(paint).toMatchObject({ line: 'underline', ink: 'rgb(29, 111, 95)' });
  const options = await openOptions(reader);
  const other = await openOptions(reader);
  await options.getByLabel('Plum').check();
  await expect.poll(paint).toMatchObject({ ink: 'rgb(139, 47, 107)' });
  await expect(other.getByLabel('Plum')).toBeChecked();
  await other.getByLabel('Line only').check();
  await expect.poll(paint).toMatchObject({ ink: 'rgb(139, 47, 107)', ground: 'rgba(0, 0, 0, 0)' });
  await expect(options.getByLabel('Line only')).toBeChecked();
  await options.getByLabel('Mark quotations on the page').uncheck();
  await expect.poll(paint).toMatchObject({ line: 'none' });
  // The keys still lead to each quotation, which then is marked.
  await page.bringToFront();
  await page.keyboard.press('Alt+j');
  await expect(page.locator('on-record-card .card')).toBeVisible();
  // The card says how sure it is in the same colour.
  await expect(page.locator('on-record-card .standing')).toHaveCSS(
    'color',
    /rgb\((139, 47, 107|107, 95, 0)\)/,
  );
  await page.keyboard.press('Escape');
  await options.getByLabel('Mark quotations on the page').check();
  await expect.poll(paint).toMatchObject({ line: 'underline', ink: 'rgb(139, 47, 107)' });
});

test('only who is sure is named: in marks, popup and what is saved; what was saved stays', async ({
  reader,
}) => {
  await reader.set('leastCertain', 'sure');
  const { page, tabId, reading } = await reader.read('sample-article');
  const named = reading.quotations.filter(({ sources }) => sources.length > 0);
  const left = reading.quotations.filter(({ reasons }) => reasons.some(({ id }) => id === 'not-certain'));
  expect(named.every(({ sure }) => sure)).toBe(true);
  expect(left.length).toBeGreaterThan(0);
  await expect.poll(async () => (await reader.holdings()).quotations.length).toBe(named.length);
  const words = left.map(({ parts }) => parts[0]?.exact ?? '');
  const marked = async () => (await marksOn(page)).map(({ text }) => text);
  for (const each of words) expect(await marked()).not.toContain(each);
  const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
  await popup.getByText(/quotations?, speaker unknown/).click();
  await expect(popup.getByText('less certainly than you want to be told').first()).toBeVisible();

  const options = await openOptions(reader);
  await expect(options.getByLabel('only where it is sure')).toBeChecked();
  await options.getByLabel('also where it is a guess').check();
  await expect
    .poll(async () => (await marked()).filter((each) => words.includes(each)).length)
    .toBe(words.length);
  const all = () => reader.holdings().then(({ quotations }) => quotations.length);
  await expect.poll(all).toBe(named.length + left.length);
  await options.getByLabel('only where it is sure').check();
  await expect.poll(async () => (await marked()).filter((each) => words.includes(each))).toEqual([]);
  expect(await all()).toBe(named.length + left.length);
});

test('our keys are left to the page, at once', async ({ reader }) => {
  const { page } = await reader.read('american-marks');
  const card = page.locator('on-record-card .card');
  const options = await openOptions(reader);
  await options.getByLabel('Keys on pages').uncheck();
  await page.bringToFront();
  await expect
    .poll(async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Alt+j');
      return card.count();
    })
    .toBe(0);
  await options.getByLabel('Keys on pages').check();
  await page.bringToFront();
  await expect
    .poll(async () => {
      await page.keyboard.press('Alt+j');
      return card.count();
    })
    .toBe(1);
});

test('a site is named, refused with what was typed, paused, and taken off the list', async ({ reader }) => {
  const options = await openOptions(reader);
  const field = options.getByLabel('One site');
  for (const [typed, said] of [
    ['the harbour post', '“the harbour post” is no address of a site.'],
    ['chrome://settings', '“chrome://settings” is no address on the web.'],
    ['co.uk', '“co.uk” holds all sites of a country.'],
    ['', 'Type the address of a site first'],
  ] as const) {
    await field.fill(typed);
    await field.press('Enter');
    await expect(options.getByText(said)).toBeVisible();
  }
  await field.fill('https://www.harbour-post.example/news');
  await field.press('Enter');
  const row = options.getByRole('row', { name: /harbour-post\.example/ });
  await expect(row).toContainText('read');
  await row.getByRole('button', { name: /^Pause/ }).click();
  await expect(row).toContainText('paused');
  await row.getByRole('button', { name: /^Go on/ }).click();
  await expect(row).toContainText('read');
  await row.getByRole('button', { name: /^Remove/ }).click();
  await expect(row).toHaveCount(0);
});

test('everything is deleted when it was asked twice, and comes back', async ({ reader }) => {
  await reader.read('american-marks');
  const count = () => reader.holdings().then(({ quotations }) => quotations.length);
  await expect.poll(count).toBeGreaterThan(0);
  const before = await reader.holdings();
  const options = await openOptions(reader);
  const kept = options.getByText(`${before.quotations.length} quotations, 1 article`);
  await expect(kept).toBeVisible();
  await options.getByRole('button', { name: 'Delete everything…' }).click();
  const [file] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Back up everything first' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain(before.quotations[0]?.id);
  await options.getByRole('button', { name: 'Go on', exact: true }).click();
  await options.getByRole('button', { name: 'Keep everything' }).click();
  expect(await count()).toBe(before.quotations.length);
  await options.getByRole('button', { name: 'Delete everything…' }).click();
  await options.getByRole('button', { name: 'Go on without a backup' }).click();
  await options.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await expect.poll(() => reader.holdings()).toEqual({ articles: [], quotations: [], speakers: [] });
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => reader.holdings()).toEqual(before);
  await expect(kept).toBeVisible();
});
