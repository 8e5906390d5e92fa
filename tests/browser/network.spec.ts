import type { Page } from 'playwright-core';
import { marksOn } from '@/scripts/browser/marks';
import { seedLibrary } from '@/scripts/screenshots/seed-library';
import { SURFACES } from '@/scripts/screenshots/surfaces';
import { searchIn } from '@/scripts/show/search-saved';
import { countCases } from '../trust-cases';
import { expect, type Reader, startReader, test } from './fixtures';
import { startProxy } from './refusing-proxy';

test('no request leaves the machine, from pages, worker, popup, library or welcome page', async ({
  server,
}) => {
  const proxy = await startProxy();
  const reader = await startReader(server, { proxy: proxy.address });
  const asked = server.requests.length;
  try {
    const { page, tabId } = await reader.read('sample-article');
    await expect.poll(async () => (await marksOn(page)).length).toBeGreaterThan(0);
    const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
    await searchIn(popup, 'zorenskyy');
    await searchIn(await reader.openOwn('library.html'), 'ferriby');
    await (await reader.openOwn('welcome.html')).locator('h1').waitFor();
    expect(proxy.others()).toEqual([]);
    // Of this machine too, only the article itself was asked for (and its icon, by the browser).
    expect(server.requests.slice(asked).filter((path) => path !== '/favicon.ico')).toEqual([
      '/sample-article',
    ]);

    // The count is a real one: a page's own request to another host is seen.
    await page.evaluate(() => fetch('http://somewhere.example/', { mode: 'no-cors' }).catch(() => {}));
    expect(proxy.others()).toEqual(['somewhere.example']);
  } finally {
    await reader.browser.close();
    proxy.close();
  }
});

/** What the reader of a page does there, all of it by keys and buttons. */
async function decideOnPage(page: Page): Promise<void> {
  await page.bringToFront();
  for (const name of ['Right speaker', 'Undo', 'Copy', 'Remove', 'Save']) {
    await page.keyboard.press('Alt+j');
    const button = page.locator('on-record-card').getByRole('button', { name, exact: true });
    if (await button.isVisible()) await button.click();
  }
}

/** Every surface in every state of which there is a picture, with what is done there. */
async function goThrough(reader: Reader, names: Readonly<Record<string, string>>): Promise<void> {
  for (const { path, size, on } of SURFACES) {
    const page = await reader.openOwn(
      path.replace(/[A-Z]{2,}/g, (word) => names[word] ?? word),
      size,
    );
    await page.locator(':is([data-item], .state, h2, main p):visible').first().waitFor();
    await on?.(page);
    await page.close();
  }
}

/** A backup out and in, every form of export, and printing. */
async function exchange(reader: Reader): Promise<number> {
  const page = await reader.openOwn('library.html#view=exchange', { width: 1280, height: 860 });
  const part = (name: string) => page.getByRole('region', { name });
  await page.evaluate(() => Object.assign(globalThis, { print: () => undefined }));
  const downloaded = async (within: string, button: string) => {
    const waiting = page.waitForEvent('download');
    await part(within).getByRole('button', { name: button, exact: true }).click();
    return (await waiting).path();
  };
  const backup = await downloaded('Backup', 'Back up everything');
  const forms = part('Export').locator('input[name=format]');
  await expect.poll(() => forms.count()).toBeGreaterThan(5);
  for (const form of await forms.all()) {
    await form.check();
    await downloaded('Export', 'Export');
  }
  await part('Export').getByRole('button', { name: /Print/ }).click();
  await part('Forget').getByRole('radio', { name: 'Everything' }).check();
  await part('Forget').getByRole('button', { name: 'Show what would go' }).click();
  await part('Forget').getByRole('button', { name: 'Forget', exact: true }).click();
  await expect(part('Forget').getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.reload();
  await page.locator('input[type=file]').setInputFiles(backup);
  await part('Import').getByRole('button', { name: 'Import', exact: true }).click();
  await expect(part('Import')).toContainText('was imported');
  return forms.count();
}

test('[T18] a whole session of use asks for nothing: pages, worker, every surface in every state, files out and in', async ({
  server,
}) => {
  test.setTimeout(300_000);
  const proxy = await startProxy();
  const reader = await startReader(server, { proxy: proxy.address });
  const asked = server.requests.length;
  try {
    const { mostReported } = await seedLibrary(reader.observer);
    const { page, tabId } = await reader.read('sample-article');
    const notes = await reader.read('plain-notes');
    await decideOnPage(page);
    await goThrough(reader, { TAB: String(tabId), NOTES: String(notes.tabId), ID: mostReported });
    const forms = await exchange(reader);
    countCases('T18', SURFACES.length + forms);
    expect(proxy.others()).toEqual([]);
    expect(server.requests.slice(asked).filter((path) => path !== '/favicon.ico')).toEqual([
      '/sample-article',
      '/plain-notes',
    ]);
  } finally {
    await reader.browser.close();
    proxy.close();
  }
});
