import { readFileSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { serveReport } from '@/tests/browser/invented-pages';
import { expect, type Reader, test } from './fixtures';
import { textOf, textsOf } from './shown';

const WIDE = { width: 1280, height: 860 };
const ITEMS = '.list-pane [data-item]';
const held = async (reader: Reader) => (await reader.holdings()).quotations.map(({ id }) => id).sort();

/** A part of the page of files, by its name there. */
const part = (name: string) => `[aria-labelledby=exchange-${name}]`;

async function choose(page: Page, path: string): Promise<void> {
  const field = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
}

test('finds a speaker in any spelling, and goes to the words on their page', async ({ reader }) => {
  await reader.read('sample-article');
  await reader.read('other-outlet');
  const { quotations } = await reader.holdings();
  const his = quotations.filter(({ sources }) => sources.some(({ name }) => name.includes('Zorens')));
  const library = await reader.openOwn('library.html', WIDE);
  await library.waitForSelector(ITEMS);
  await library.locator('input[type=search]').fill('Зоренський');
  await expect.poll(async () => (await textsOf(library, ITEMS)).length).toBe(his.length);
  expect((await textsOf(library, ITEMS)).join()).toContain('Meridian Wire');
});

test('lays three reports of one speech side by side', async ({ reader }) => {
  const reports = [];
  for (const name of ['speech-whole', 'speech-short', 'speech-changed']) {
    const report = await serveReport(name);
    reports.push(report);
    await reader.readingIn(await reader.open(report.url));
  }
  const { quotations } = await reader.holdings();
  const whole = quotations.find(({ parts }) =>
    parts[0]?.exact.includes('open until the last ferry has left, and no'),
  );
  const library = await reader.openOwn(`library.html#view=statement&id=${whole?.id}`, WIDE);
  await expect
    .poll(() => textsOf(library, '.compare-name'))
    .toEqual(['The Harbour Post', 'Northgate Courier', 'Meridian Wire']);
  const rows = await textsOf(library, '.compare-row');
  expect(rows[1]).toContain('admitted');
  expect(rows[2]).toContain('Jonas Weber');
  expect(await textOf(library, '.compare-row .left-out')).toContain('and no family on the island');
  for (const { close } of reports) await close();
});

test('a backup, a wiped library, an import: the same list and the same bytes', async ({ reader }) => {
  await reader.read('sample-article');
  await reader.read('other-outlet');
  const before = await held(reader);
  const page = await reader.openOwn('library.html#view=exchange', WIDE);
  const press = (where: string, name: string) =>
    page.locator(`${part(where)} button::-p-text(${name})`).click();
  const backUp = () => press('backup', 'Back up everything');
  const first = await reader.downloaded(backUp);
  expect(JSON.parse(readFileSync(first, 'utf8')).quotations).toHaveLength(before.length);

  await page.locator(`${part('forget')} label::-p-text(Everything)`).click();
  await press('forget', 'Show what would go');
  await press('forget', 'Forget');
  await expect.poll(() => held(reader)).toEqual([]);

  await page.reload({ waitUntil: [] });
  await choose(page, first);
  await page.waitForSelector(`${part('import')} li::-p-text(${before.length} new quotations)`);
  await page.locator(`${part('import')} .exchange-preview .button`).click();
  await expect.poll(() => held(reader)).toEqual(before);
  await page.waitForSelector(`${part('import')} ::-p-text(was imported)`);
  const second = await reader.downloaded(backUp);
  expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
});

test('exports for a spreadsheet', async ({ reader }) => {
  await reader.read('american-marks');
  const page = await reader.openOwn('library.html#view=exchange', WIDE);
  const file = await reader.downloaded(() =>
    page.locator(`${part('export')} .button:not(:disabled)`).click(),
  );
  const lines = readFileSync(file, 'utf8').trim().split('\r\n');
  expect(lines).toHaveLength(1 + (await held(reader)).length);
  expect(lines.join('\n')).toContain('We are not going to strand 400 people');
});
