import type { Page } from 'playwright-core';
import { seedLibrary } from '@/scripts/screenshots/seed-library';
import { expect, type Reader, test } from './fixtures';

const DESKTOP = { width: 1280, height: 860 };
const rows = (page: Page) => page.locator('.list-pane [data-item]');
const detail = (page: Page) => page.getByRole('region', { name: 'Details' });
const counted = (page: Page) => page.locator('.quotations-count [role="status"]');

/** The library with some months of invented news in it. */
async function openLibrary(reader: Reader, hash = '', size = DESKTOP) {
  const { count: total } = await seedLibrary(reader.observer, 4);
  const library = await reader.openOwn(`library.html${hash}`, size);
  await rows(library).first().waitFor();
  const row = async (id: string) => (await reader.holdings()).quotations.find((each) => each.id === id);
  return { library, total, row };
}

/** The id of the quotation whose details are open. */
const openId = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('id') ?? '';

test('draws of a long list what is seen, and goes through all of it by keyboard', async ({ reader }) => {
  const { library, total } = await openLibrary(reader);
  await expect(counted(library)).toHaveText(`${total} quotations`);
  expect(await rows(library).count()).toBeLessThan(40);
  const focused = library.locator('li:has([data-item]:focus)');
  const at = (place: number) => expect(focused).toHaveAttribute('aria-posinset', String(place));
  await library.keyboard.press('ArrowDown');
  await at(1);
  await library.keyboard.press('ArrowDown');
  await at(2);
  await library.keyboard.press('End');
  await at(total);
  await expect(focused).toHaveAttribute('aria-setsize', String(total));
  await expect(focused).toBeInViewport();
  await library.keyboard.press('ArrowUp');
  await at(total - 1);
  await library.keyboard.press('PageUp');
  await expect(focused).toBeInViewport();
  expect(Number(await focused.getAttribute('aria-posinset'))).toBeLessThan(total - 2);
  await library.keyboard.press('Home');
  await at(1);
  await library.keyboard.press('ArrowUp');
  await expect(library.getByRole('searchbox').first()).toBeFocused();
});

test('filters are combined, counted, kept in the address, and taken away again', async ({ reader }) => {
  const { library, total } = await openLibrary(reader);
  await library.getByRole('button', { name: /^Ana Petrova/ }).click();
  await library.getByLabel('Outlet', { exact: true }).selectOption('Meridian Wire');
  await library.getByRole('searchbox').first().fill('bridge');
  // One filter after the other comes into the list, and rows are read after that.
  await expect
    .poll(async () => {
      const all = await rows(library).allInnerTexts();
      return (
        all.length > 0 &&
        all.every(
          (words) => /bridge/i.test(words) && /Ana Petrova/.test(words) && /Meridian Wire/.test(words),
        )
      );
    })
    .toBe(true);
  await expect(counted(library)).toHaveText(/^\d+ quotations? found$/);
  const found = await counted(library).innerText();
  await expect(rows(library).first().locator('mark').first()).toHaveText(/bridge/i);
  const address = library.url();
  expect(address).toContain('outlet=Meridian+Wire');
  await library.reload();
  await expect(counted(library)).toHaveText(found);
  await library.getByRole('button', { name: 'Remove the filter: Outlet' }).click();
  await expect(counted(library)).not.toHaveText(found);
  await library.goBack();
  expect(library.url()).toBe(address);
  await expect(counted(library)).toHaveText(found);
  await library.getByRole('button', { name: 'Clear all' }).click();
  await library.getByRole('button', { name: 'Clear search' }).click();
  await expect(counted(library)).toHaveText(`${total} quotations`);
});

test('what is not found is told with a way out', async ({ reader }) => {
  const { library, total } = await openLibrary(reader);
  await library.getByRole('searchbox').first().fill('nobody ever said this');
  await expect(library.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await library.getByRole('button', { name: 'Clear all' }).click();
  await expect(counted(library)).toHaveText(`${total} quotations`);
});

test('the details show how we know, and go along with the keyboard', async ({ reader }) => {
  const { library } = await openLibrary(reader, '#q=flood+of+this+kind');
  const first = rows(library).first();
  await first.click();
  const shown = detail(library);
  await expect(shown.getByRole('link', { name: 'Ilona Varga' })).toBeVisible();
  await expect(shown).toContainText('professor of hydrology');
  await expect(shown.locator('[data-role="mention"]')).toHaveText('Varga');
  await expect(shown.locator('[data-role="cue"]')).toHaveText('warned');
  await expect(shown).toContainText('“Varga” is Ilona Varga.');
  await expect(shown.getByRole('link', { name: /Storm puts half the coast/ })).toHaveAttribute(
    'href',
    /#:~:text=/,
  );
  const before = openId(library);
  await first.focus();
  await library.keyboard.press('ArrowDown');
  await expect.poll(() => openId(library)).not.toBe(before);
  await library.keyboard.press('Escape');
  await expect(shown).toContainText('Choose a quotation');
  // Going down the list was no step of its own.
  await library.goBack();
  await expect(shown.locator('.detail-words')).toBeVisible();
});

test('confirms, rejects and corrects by one key each, and takes each back exactly', async ({ reader }) => {
  const { library, row } = await openLibrary(reader, '#status=auto');
  await rows(library).nth(1).click();
  await detail(library).locator('.detail-words').waitFor();
  const id = openId(library);
  const before = await row(id);
  const undo = async () => {
    await library.keyboard.press('u');
    await expect.poll(() => row(id)).toEqual(before);
  };
  await library.keyboard.press('c');
  await expect(detail(library).locator('.certainty-word')).toHaveText('confirmed by you');
  expect(await row(id)).toMatchObject({ status: 'confirmed' });
  await undo();
  await library.keyboard.press('x');
  await expect.poll(async () => (await row(id))?.status).toBe('rejected');
  await undo();
  await library.keyboard.press('r');
  const field = library.getByRole('combobox', { name: 'Speaker’s name' });
  await field.fill('Brandt');
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('Enter');
  await expect.poll(async () => (await row(id))?.sources[0]?.name).toBe('Eva Brandt');
  await undo();
  await library.keyboard.press('r');
  await field.fill('Nobody Known-Yet');
  await library.keyboard.press('Enter');
  await expect.poll(async () => (await row(id))?.sources[0]?.name).toBe('Nobody Known-Yet');
  await undo();
});

test('a key means the row that one is at, also while a dialog asks', async ({ reader }) => {
  const { library } = await openLibrary(reader, '#status=auto');
  const changed = async (status: string) =>
    (await reader.holdings()).quotations.filter((each) => each.status === status).length;
  const before = await changed('corrected');
  const rejected = await changed('rejected');
  await library.locator('.library-head').click();
  await library.keyboard.press('x');
  await library.keyboard.press('ArrowDown');
  await expect(rows(library).first()).toBeFocused();
  await library.keyboard.press('r');
  await library.getByRole('combobox', { name: 'Speaker’s name' }).fill('Somebody Else');
  await library.keyboard.press('Enter');
  await expect.poll(() => changed('corrected')).toBe(before + 1);
  await expect(library.getByText('Corrected.')).toBeVisible();
  expect(await changed('rejected')).toBe(rejected);
});

test('many are selected by keyboard, decided, tagged and deleted at once, each undone in one step', async ({
  reader,
}) => {
  const { library, total } = await openLibrary(reader);
  const all = async () => (await reader.holdings()).quotations;
  const before = await all();
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press(' ');
  await library.keyboard.press('Shift+ArrowDown');
  await library.keyboard.press('Shift+ArrowDown');
  const bar = library.getByRole('region', { name: 'Selection' });
  await expect(bar).toContainText('3 selected');
  await reader.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await bar.getByRole('button', { name: 'Copy as' }).click();
  await bar.getByText('Text with its source').click();
  await expect(bar).toContainText('Copied');
  const copied = await library.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n\n')).toHaveLength(3);
  await rows(library).nth(2).focus();
  await library.keyboard.press('t');
  await library.getByRole('dialog').getByRole('combobox', { name: 'Tag' }).fill('for Friday');
  await library.keyboard.press('Enter');
  await expect
    .poll(async () => (await all()).filter((each) => each.annotation?.tags.includes('for Friday')).length)
    .toBe(3);
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(all).toEqual(before);
  await library.locator('.row-check input').nth(4).focus();
  await library.keyboard.press('Control+a');
  await expect(bar).toContainText(`${total} selected`);
  await library.keyboard.press('Delete');
  await expect(library.getByRole('heading', { name: 'Your library is empty' })).toBeVisible();
  await library.getByRole('button', { name: 'Undo' }).click();
  await expect(bar).toContainText(`${total} selected`);
  expect(await all()).toEqual(before);
});

test('a note is saved as one types, and tags with completion are filters', async ({ reader }) => {
  const { library, row } = await openLibrary(reader, '#q=cracks');
  await rows(library).first().click();
  const id = openId(library);
  await library.keyboard.press('n');
  const note = detail(library).getByLabel('Note', { exact: true });
  await expect(note).toBeFocused();
  await library.keyboard.type('  Ring her on Monday ');
  await expect(detail(library)).toContainText('Note saved');
  expect((await row(id))?.annotation?.note).toBe('Ring her on Monday');
  await detail(library).getByLabel('Tags').fill('bearings');
  await library.keyboard.press('Enter');
  await expect.poll(async () => (await row(id))?.annotation?.tags).toContain('bearings');
  expect((await row(id))?.annotation?.note).toBe('Ring her on Monday');
  await library.getByRole('searchbox').first().fill('');
  await library.getByLabel('Tag', { exact: true }).selectOption('bearings');
  await expect(counted(library)).toHaveText('1 quotation found');
});

test('keeps the place when something is saved meanwhile', async ({ reader }) => {
  const { library, total } = await openLibrary(reader);
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('End');
  const last = library.locator('li:has([data-item]:focus)');
  await expect(last).toHaveAttribute('aria-posinset', String(total));
  const words = await last.locator('.words').innerText();
  await reader.read('american-marks');
  await expect(counted(library)).not.toHaveText(`${total} quotations`);
  await expect(last).toBeInViewport();
  expect(await last.locator('.words').innerText()).toBe(words);
});

const SIZES = [
  { width: 1280, height: 860, speakers: true, both: true },
  { width: 800, height: 700, speakers: false, both: true },
  { width: 640, height: 430, speakers: false, both: true },
  { width: 320, height: 640, speakers: false, both: false },
];

for (const { speakers, both, ...size } of SIZES) {
  test(`at ${size.width} × ${size.height} nothing is cut off`, async ({ reader }) => {
    const { library } = await openLibrary(reader, '', size);
    const nav = library.getByRole('navigation', { name: 'Speakers' });
    expect(await nav.isVisible()).toBe(speakers);
    if (!speakers) {
      await library.getByRole('button', { name: 'Speakers', exact: true }).click();
      await nav.getByRole('button', { name: /^Tom Okafor/ }).click();
      await expect(library.locator('.filter-words')).toHaveText('Tom Okafor');
    }
    await rows(library).first().click();
    await expect(detail(library).locator('.detail-words')).toBeVisible();
    await expect(library.locator('.list-pane')).toBeVisible({ visible: both });
    const sideways = () =>
      library.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await sideways()).toBe(0);
    await detail(library).getByRole('button', { name: 'Close details' }).click();
    await expect(rows(library).first()).toBeVisible();
    expect(await sideways()).toBe(0);
  });
}
