import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { marksOn } from '@/scripts/browser/marks';
import { servePages } from '@/scripts/browser/serve-pages';
import { ROOT } from '@/scripts/setup/run.mjs';
import { expect, type Reader, startReader, test } from './fixtures';

const PATH = '/ferry-vote';
const FILE = join(mkdtempSync(join(tmpdir(), 'on-record-edited-')), 'page.html');
const SOURCE = readFileSync(`${ROOT}tests/pages/american-marks/source.html`, 'utf8');
const HULL = 'The hull is sound, the engine is new and the crew is ready,';

const cardOn = (page: Page) => page.locator('on-record-card .card');
const row = (library: Page, words: string) =>
  library.locator('.list-pane [data-item]').filter({ hasText: words });
const detail = (library: Page) => library.getByRole('region', { name: 'Details' });

/** A page that its outlet can edit, and a reader who has read it once. */
const edited = test.extend<{ edit: (change: (html: string) => string) => void; visitor: Reader }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here.
  edit: async ({}, use) => {
    await use((change) => {
      const html = change(SOURCE);
      expect(html, 'the edit must find its place').not.toBe(SOURCE);
      writeFileSync(FILE, html);
    });
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  visitor: async ({}, use) => {
    writeFileSync(FILE, SOURCE);
    const server = await servePages(new Map([[PATH, FILE]]));
    const reader = await startReader(server);
    const { page } = await reader.read(PATH.slice(1));
    await page.close();
    await use(reader);
    await reader.browser.close();
    await server.close();
  },
});

const reworded = (html: string) => html.replace('strand 400 people', 'strand three hundred people');
const shortened = (html: string) => html.replace(/<p>"The hull is sound.*?<\/p>/s, '');

async function openLibrary(reader: Reader): Promise<Page> {
  return reader.openOwn('library.html', { width: 1000, height: 700 });
}

/** Opens a saved quotation from the library; gives the tab in which its article comes up. */
async function openFromLibrary(reader: Reader, words: string): Promise<Page> {
  const library = await openLibrary(reader);
  await row(library, words).click();
  const opened = reader.browser.context.waitForEvent('page');
  await detail(library)
    .getByRole('link', { name: /Show in the article/ })
    .click();
  return opened;
}

edited(
  'an edited quotation keeps both wordings, a deleted one is kept as gone, and both are said in words',
  async ({ visitor, edit }) => {
    const before = await visitor.holdings();
    edit((html) => shortened(reworded(html)));
    const { page, tabId } = await visitor.read(PATH.slice(1));
    const { quotations } = await visitor.holdings();
    expect(quotations.map(({ id }) => id)).toEqual(before.quotations.map(({ id }) => id));
    const edited = quotations.find(({ parts }) => parts[0]?.exact.includes('strand 400'));
    expect(edited?.laterWordings).toMatchObject([
      { parts: [{ exact: expect.stringContaining('strand three hundred people') }, {}] },
    ]);
    const gone = quotations.filter(({ missingSince }) => missingSince !== undefined);
    expect(gone.map(({ parts }) => parts[0]?.exact)).toEqual([HULL]);

    await page.bringToFront();
    await page.keyboard.press('Alt+j');
    await expect(cardOn(page)).toContainText(
      /Changed since it was saved on .*Then it said: “We are not going to strand 400/,
    );

    const popup = await visitor.openOwn(`popup.html?tab=${tabId}`);
    const changed = popup.locator('main .item').filter({ hasText: 'three hundred' });
    await expect(changed).toContainText('changed since saved');
    await expect(changed).toContainText('strand 400 people');
    await popup.getByText('1 saved quotation is no longer on this page').click();
    await expect(popup.locator('main .item').filter({ hasText: HULL })).toContainText(
      'no longer on the page',
    );

    const library = await openLibrary(visitor);
    await expect(row(library, 'strand 400 people')).toContainText('changed since saved');
    await row(library, 'strand 400 people').click();
    await expect(detail(library)).toContainText('strand three hundred people');
    await expect(row(library, HULL)).toContainText('no longer on the page');
  },
);

edited('opens a saved quotation at its words, also where these were edited', async ({ visitor, edit }) => {
  // Far down, so that nothing but going there shows it.
  edit((html) => reworded(html).replace('<article>', '<article><div style="height:3000px"></div>'));
  const page = await openFromLibrary(visitor, 'strand 400 people');
  await expect(cardOn(page)).toContainText('Marisol Vega');
  const mark = async () => (await marksOn(page)).find(({ text }) => text.includes('three hundred'));
  await expect.poll(async () => (await mark())?.y).toBeGreaterThan(0);
  await expect.poll(async () => (await mark())?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
});

edited(
  'says on the page that the words are gone, with what had been saved of them',
  async ({ visitor, edit }) => {
    edit(shortened);
    const page = await openFromLibrary(visitor, HULL);
    await expect(cardOn(page)).toContainText('These words are no longer on this page.');
    await expect(cardOn(page)).toContainText(HULL);
  },
);

edited('goes to the tab in which the article is open already', async ({ visitor }) => {
  const { page } = await visitor.read(PATH.slice(1));
  const library = await openLibrary(visitor);
  const tabs = visitor.browser.context.pages().length;
  await row(library, HULL).click();
  await detail(library)
    .getByRole('link', { name: /Show in the article/ })
    .click();
  await expect(cardOn(page)).toContainText('Port Ellis Transit Authority');
  expect(visitor.browser.context.pages()).toHaveLength(tabs);
});
