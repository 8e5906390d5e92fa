import { marksOn } from '@/scripts/browser/marks';
import { expect, test } from './fixtures';

test('reads an article by itself, marks exactly the words, and saves them once', async ({ reader }) => {
  const page = await reader.open(`${reader.server.origin}/sample-article`);
  // Nobody asks for it: the gate has found the article.
  await expect.poll(async () => (await reader.holdings()).articles.length).toBe(1);
  const { reading } = await reader.readingIn(page);
  const quoted = reading.quotations.flatMap(({ parts }) => parts.map(({ exact }) => exact));
  expect(quoted.length).toBeGreaterThan(10);
  await expect.poll(async () => (await marksOn(page)).map(({ text }) => text)).toEqual(quoted);
  const said = reading.quotations.map(({ parts, sources }) => [parts[0]?.exact, sources[0]?.name]);
  expect(said).toContainEqual(['a brotherly duty', 'Kim Dae Suk']);
  expect(said).toContainEqual(['Sixty is a start; it isn’t a plan,', 'Priya Lanchester']);

  const once = await reader.holdings();
  await page.reload();
  await reader.readingIn(page);
  await reader.read('sample-article');
  const again = await reader.holdings();
  expect(again.quotations.map(({ id }) => id)).toEqual(once.quotations.map(({ id }) => id));
});

test('leaves the page’s HTML as it was', async ({ reader }) => {
  const page = await reader.firefox.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(globalThis, { htmlBefore: document.documentElement.outerHTML });
    });
  });
  await page.goto(`${reader.server.origin}/sample-article`);
  await expect.poll(async () => (await marksOn(page)).length).toBeGreaterThan(0);
  const [before, after] = await page.evaluate(() => [
    (globalThis as unknown as { htmlBefore: string }).htmlBefore,
    document.documentElement.outerHTML,
  ]);
  expect(before?.length).toBeGreaterThan(1000);
  expect(after).toBe(before);
});

test('the marks differ by their lines, not by colour alone', async ({ reader }) => {
  const { page } = await reader.read('sample-article');
  await expect.poll(async () => (await marksOn(page)).length).toBeGreaterThan(0);
  const lines = await page.evaluate(() =>
    [...CSS.highlights.keys()].map(
      (name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine,
    ),
  );
  expect(lines.length).toBeGreaterThan(0);
  expect(new Set(lines)).toEqual(new Set(['underline']));
});

test('leaves a page that is no article alone, and reads it when it is asked to', async ({ reader }) => {
  const page = await reader.open(`${reader.server.origin}/plain-notes`);
  await reader.open(`${reader.server.origin}/american-marks`);
  await expect.poll(async () => (await reader.holdings()).articles.length).toBe(1);
  expect(await marksOn(page)).toEqual([]);
  const { tabId } = await reader.readingIn(page);
  const popup = await reader.openOwn(`popup.html?tab=${tabId}`);
  await popup.locator('::-p-text(Read it anyway)').click();
  await popup.waitForSelector('::-p-text(We can mend four of them)');
});

test('keeps up with a page that changes and with in-page navigation', async ({ reader }) => {
  const { page } = await reader.read('live-page');
  await page.locator('::-p-text(Show the newest entry)').click();
  await expect.poll(async () => (await reader.holdings()).quotations.length).toBe(3);
  await expect
    .poll(async () => (await marksOn(page)).map(({ text }) => text))
    .toContain('It has not begun to fall.');

  await page.evaluate(async () => {
    const response = await fetch('/american-marks');
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    history.pushState(null, '', '/american-marks');
    document.head.replaceChildren(...next.head.children);
    document.body.replaceChildren(...next.body.children);
  });
  await expect.poll(async () => (await reader.holdings()).articles.length).toBe(2);
  await expect
    .poll(async () => (await marksOn(page)).map(({ text }) => text))
    .toContain('I can read a map as well as anyone,');
});
