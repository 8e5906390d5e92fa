import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { randomNumbers } from '@/scripts/bench/random-numbers';
import { dumpInPage, restoreInPage } from '@/scripts/browser/dump-in-page';
import { openObserver, readingOf, tabIdOf } from '@/scripts/browser/extension-page';
import type { RawLibrary } from '@/scripts/library/raw-library';
import { roundsAgainst } from '../trust-cases';
import { expect, Reader, test } from './fixtures';
import { faultsOf } from './whole';

const SEED = 20241201;
const PAGES = ['sample-article', 'american-marks', 'other-outlet', 'inline-elements'];
const SIZE = { width: 1100, height: 900 };

/** Waits for a moment that nobody chose: nothing else in these tests goes by time. */
const moment = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Ends the background as the browser does when it has rested, whatever it is doing. */
async function endWorker(page: Page): Promise<void> {
  const driver = await page.context().newCDPSession(page);
  await driver.send('ServiceWorker.enable');
  await driver.send('ServiceWorker.stopAllWorkers');
  await driver.detach();
}

/** Ends, after a while, the process in which all pages of the extension and its background run. Returns the reader of those that follow. */
async function endProcess({ browser, server }: Reader, page: Page, wait: number): Promise<Reader> {
  await moment(wait);
  const crashed = page.waitForEvent('crash');
  const driver = await page.context().newCDPSession(page);
  driver.send('Page.crash').catch(() => undefined);
  await crashed;
  for (const each of browser.context.pages())
    if (each.url().startsWith('chrome-extension:')) await each.close();
  return new Reader(browser, server, await openObserver(browser));
}

test('[T12] ended while pages are saved, the background has saved whole articles, and the pages ask again', async ({
  reader,
}) => {
  test.setTimeout(600_000);
  const random = randomNumbers(SEED);
  const rounds = roundsAgainst('T12', { usual: 4, full: 50 });
  let articles = 0;
  for (let round = 0; round < rounds; round++) {
    const name = PAGES[round % PAGES.length] as string;
    const wait = Math.floor(random() * 700);
    const told = `seed ${SEED}, round ${round}: ${name}, ended after ${wait} ms`;
    const page = await reader.browser.context.newPage();
    // Another article of the same words each time.
    await page.goto(`${reader.server.origin}/${name}?story=${round}`, { waitUntil: 'commit' });
    await moment(wait);
    await endWorker(page);
    const tabId = await tabIdOf(reader.observer, page.url());
    const reading = await readingOf(reader.observer, tabId);
    expect(reading.outcome?.ok, told).toBe(true);
    const held = await reader.holdings();
    expect(held.articles.length, told).toBe(++articles);
    const own = held.quotations.filter(({ articleId }) => articleId === articleOf(held, page.url()));
    const wanted = reading.quotations.filter(({ sources }) => sources.length > 0);
    expect(own.length, told).toBe(wanted.length);
    expect(await faultsOf(reader), told).toEqual([]);
    await page.close();
  }
});

function articleOf(held: Awaited<ReturnType<Reader['holdings']>>, url: string): string | undefined {
  return held.articles.find((article) => article.url === url)?.id;
}

test('[T12] ended while a backup is imported or speakers are made one, the library is as before or as after', async ({
  reader,
}) => {
  test.setTimeout(600_000);
  const folder = await mkdtemp(join(tmpdir(), 'on-record-killed-'));
  try {
    const random = randomNumbers(SEED);
    const rounds = roundsAgainst('T12', { usual: 2, full: 25 });
    await reader.read('sample-article');
    await reader.read('american-marks');
    const backup = join(folder, 'backup.json');
    await writeFile(backup, await backupOf(reader));
    const full = (await dumpInPage(reader.observer)) as RawLibrary;
    const empty = { ...full, tables: full.tables.map((table) => ({ ...table, rows: [] })) };
    let current = reader;
    for (let round = 0; round < rounds; round++) {
      const wait = Math.floor(random() * 250);
      const told = `seed ${SEED}, round ${round}, ended after ${wait} ms`;
      await restoreInPage(current.observer, empty);
      current = await endProcess(current, await startImport(current, backup), wait);
      expect([0, 2], told).toContain((await current.holdings()).articles.length);
      expect(await faultsOf(current), told).toEqual([]);
      await restoreInPage(current.observer, full);
      current = await endProcess(current, await startMerge(current), wait);
      const merged = (await current.holdings()).speakers.filter(({ decision }) => decision?.mergedInto);
      expect([0, 1], told).toContain(merged.length);
      expect(await faultsOf(current), told).toEqual([]);
    }
    // Whoever was in the middle of it does it again.
    await restoreInPage(current.observer, empty);
    await startImport(current, backup);
    await expect.poll(async () => (await current.holdings()).articles.length).toBe(2);
    expect(await faultsOf(current)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

async function startImport(reader: Reader, backup: string): Promise<Page> {
  const library = await reader.openOwn('library.html#view=exchange', SIZE);
  await library.locator('input[type=file]').setInputFiles(backup);
  await library.getByRole('button', { name: 'Import', exact: true }).click();
  return library;
}

async function startMerge(reader: Reader): Promise<Page> {
  const library = await reader.openOwn('library.html#view=speaker', SIZE);
  await library
    .getByRole('link', { name: /Marisol Vega/ })
    .first()
    .click();
  await library.getByText('Another name is Marisol Vega too').click();
  await library.getByRole('searchbox', { name: 'Find a speaker' }).fill('crane');
  await library.getByRole('button', { name: /^Same speaker: Thaddeus/ }).click();
  return library;
}

async function backupOf(reader: Reader): Promise<string> {
  const library = await reader.openOwn('library.html#view=exchange', SIZE);
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: 'Back up everything' }).click();
  const path = await (await download).path();
  await library.close();
  return readFile(path, 'utf8');
}

test('[T12, T14] ended while a library of the first version is brought to this one, it goes on where it was', async ({
  reader,
}) => {
  test.setTimeout(600_000);
  const random = randomNumbers(SEED);
  const first = JSON.parse(
    await readFile(new URL('../storage/fixtures/library-v1.json', import.meta.url), 'utf8'),
  ) as RawLibrary;
  const rounds = roundsAgainst('T12', { usual: 2, full: 25 });
  let current = reader;
  for (let round = 0; round < rounds; round++) {
    await restoreInPage(current.observer, first);
    for (const again of [0, 1]) {
      const wait = Math.floor(random() * 200);
      const library = await current.openOwn('library.html', SIZE);
      current = await endProcess(current, library, wait);
      const told = `seed ${SEED}, round ${round}.${again}, ended after ${wait} ms`;
      expect((await current.holdings()).quotations.length, told).toBe(7);
    }
    const library = await current.openOwn('library.html', SIZE);
    await expect(library.getByText('We will hold the old bridge').first()).toBeVisible();
    await expect.poll(() => faultsOf(current)).toEqual([]);
    await library.close();
  }
});
