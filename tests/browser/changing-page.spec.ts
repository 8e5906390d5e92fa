import type { Page } from 'playwright-core';
import { askReader } from '@/scripts/browser/extension-page';
import { marksOn } from '@/scripts/browser/marks';
import { expect, type Reader, test } from './fixtures';

const WORDS = 'the most useful thing we have sent that does not fire anything';

const marked = (page: Page) => async () => (await marksOn(page)).map(({ text }) => text);
const count = (reader: Reader) => async () => (await reader.holdings()).quotations.length;

/** The paragraphs of an article that follows or replaces the first one. */
const SECOND = `<h1>Bridge to the islands opens two weeks early</h1>
  <p>The bridge between the two islands opened on Monday, two weeks before its time, the harbour office told the local paper.</p>
  <p>“We have waited for this for thirty years,” Bo Lind, the mayor, said at the opening on Monday morning.</p>
  <p>Some two hundred islanders walked over it in the first hour, and nobody turned round, the harbour office said in a note.</p>`;

test.describe('a framework writes the article anew', () => {
  for (const [name, how] of [
    ['its text is set', (p: Element) => (p.textContent = String(p.textContent))],
    ['its nodes are replaced by clones', (p: Element) => p.replaceWith(p.cloneNode(true))],
    [
      'its nodes are taken out and put back',
      (p: Element) => {
        const { parentNode, nextSibling } = p;
        p.remove();
        parentNode?.insertBefore(p, nextSibling);
      },
    ],
  ] as const) {
    test(name, async ({ reader }) => {
      const { page, reading, tabId } = await reader.read('sample-article');
      await expect.poll(marked(page)).toContain(WORDS);
      const before = await marked(page)();
      const saved = (await reader.holdings()).quotations;
      await page.evaluate(`{
        const how = ${how};
        for (const p of [...document.querySelectorAll('p')]) how(p);
      }`);
      await expect.poll(marked(page)).toEqual(before);
      expect((await reader.holdings()).quotations).toEqual(saved);
      expect(await askReader(reader.observer, tabId)).toEqual(reading);
    });
  }
});

test('a paragraph that comes late is read, marked and saved', async ({ reader }) => {
  const { page } = await reader.read('sample-article');
  const before = await count(reader)();
  await page.evaluate((words) => {
    const paragraphs = [...document.querySelectorAll('article p, main p')];
    const late = document.createElement('p');
    late.textContent = `“${words},” Mr Ferriby said late on Tuesday.`;
    paragraphs.at(-2)?.after(late);
  }, 'We will send twelve more of them before the summer');
  await expect.poll(count(reader)).toBe(before + 1);
  await expect.poll(marked(page)).toContain('We will send twelve more of them before the summer,');
});

test('words that come and change within a web component are read, marked and saved', async ({ reader }) => {
  const { page } = await reader.read('sample-article');
  const before = await count(reader)();
  await page.evaluate(() => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<p>“We will send the first of them in May,” Mr Ferriby said late on Tuesday.</p>';
    [...document.querySelectorAll('article p, main p')].at(-2)?.after(host);
  });
  await expect.poll(count(reader)).toBe(before + 1);
  await page.evaluate(() => {
    const host = [...document.querySelectorAll('div')].find(({ shadowRoot }) => shadowRoot);
    const late = '<p>“And nobody has asked us for less than that,” Mr Ferriby added.</p>';
    host?.shadowRoot?.querySelector('p')?.insertAdjacentHTML('afterend', late);
  });
  await expect.poll(count(reader)).toBe(before + 2);
  await expect.poll(marked(page)).toContain('And nobody has asked us for less than that,');
});

test('[T8] marks that another script has cleared come back when the reader scrolls', async ({ reader }) => {
  const { page } = await reader.read('sample-article');
  await expect.poll(marked(page)).toContain(WORDS);
  await page.evaluate(() => CSS.highlights.clear());
  expect(await marked(page)()).toEqual([]);
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 200);
  await expect.poll(marked(page)).toContain(WORDS);
});

test('another article at another address is another article', async ({ reader }) => {
  const { page } = await reader.read('sample-article');
  const first = (await reader.holdings()).articles;
  await page.evaluate((html) => {
    history.pushState({}, '', '/news/2026/01/05/bridge');
    document.title = 'Bridge to the islands opens two weeks early';
    const main = document.querySelector('article') ?? document.body;
    main.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.children);
  }, SECOND);
  await expect.poll(async () => (await reader.holdings()).articles.length).toBe(2);
  expect(await marked(page)()).toEqual(['We have waited for this for thirty years,']);
  const { articles, quotations } = await reader.holdings();
  const second = articles.find(({ id }) => id !== first[0]?.id);
  expect(second).toMatchObject({ title: 'Bridge to the islands opens two weeks early' });
  expect(second?.url).toContain('/news/2026/01/05/bridge');
  const told = quotations.filter(({ articleId }) => articleId === second?.id);
  expect(told.map(({ sources }) => sources[0]?.name)).toEqual(['Bo Lind']);
});

test('the same article at another address is the same article', async ({ reader }) => {
  const { page, reading, tabId } = await reader.read('sample-article');
  const before = await reader.holdings();
  await page.evaluate(() => history.replaceState({}, '', '/sample-article?view=full'));
  await expect.poll(async () => (await askReader(reader.observer, tabId)) ?? 'moving').toEqual(reading);
  await page.waitForTimeout(1500);
  expect(await reader.holdings()).toEqual(before);
  expect(await marked(page)()).toContain(WORDS);
});

test('a story that is appended below is not part of the first one', async ({ reader }) => {
  const { page } = await reader.read('sample-article');
  const before = await reader.holdings();
  await page.evaluate((html) => {
    const next = document.createElement('article');
    next.append(...new DOMParser().parseFromString(html, 'text/html').body.children);
    document.body.append(next);
  }, SECOND);
  await page.waitForTimeout(1500);
  expect(await reader.holdings()).toEqual(before);
  // Its address comes when the reader has scrolled to it.
  await page.evaluate(() => {
    history.replaceState({}, '', '/news/2026/01/05/bridge');
    document.title = 'Bridge to the islands opens two weeks early';
  });
  await expect.poll(async () => (await reader.holdings()).articles.length).toBe(2);
  expect(await marked(page)()).toEqual(['We have waited for this for thirty years,']);
});

test('an article that is rendered late is found', async ({ reader }) => {
  const page = await reader.open('late-page');
  await page.getByRole('button', { name: 'Load' }).click();
  await expect.poll(marked(page), { timeout: 20_000 }).toEqual(['We have waited for this for thirty years,']);
});
