import type { Page } from 'playwright-core';
import { readingOf, tabIdOf } from '@/scripts/browser/extension-page';
import { marksOn } from '@/scripts/browser/marks';
import { expect, type Reader, test } from './fixtures';
import { violations } from './violations';

declare const chrome: {
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
};

const cardOn = (page: Page) => page.locator('on-record-card .card');
const picker = (page: Page) => cardOn(page).getByRole('combobox');
const marked = async (page: Page) => (await marksOn(page)).map(({ text }) => text);

/** Selects from the first words to the last on the page, as the pointer would. */
function select(page: Page, from: string, to: string = from): Promise<void> {
  return page.evaluate(
    ([first, last]) => {
      const range = document.createRange();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let begun = false;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const start = node.data.indexOf(first as string);
        if (!begun && start >= 0) range.setStart(node, start);
        begun ||= start >= 0;
        const end = node.data.indexOf(last as string, first === last ? 0 : Math.max(0, start));
        if (begun && end >= 0) {
          range.setEnd(node, end + (last as string).length);
          break;
        }
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [from, to],
  );
}

/** A context menu belongs to the browser and cannot be clicked by a driver: the background is told as by a click. */
async function chooseSave(reader: Reader, page: Page, info: object = {}): Promise<void> {
  const worker = reader.browser.context.serviceWorkers()[0];
  const tabId = await tabIdOf(reader.observer, page.url());
  await worker?.evaluate(
    ({ info, tabId }) =>
      chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'save-selection', frameId: 0, ...info },
        { id: tabId },
      ),
    { info, tabId },
  );
}

test('words without marks are saved with the speaker that the article points to', async ({ reader }) => {
  const { page, tabId } = await reader.read('sample-article');
  const words = 'any attack on the men';
  await select(page, words);
  await chooseSave(reader, page);
  await expect(picker(page)).toBeFocused();
  await expect(cardOn(page)).toContainText(words);
  await expect(picker(page)).toHaveValue('Kim Dae Suk');
  await page.keyboard.press('Enter');
  await expect(cardOn(page)).toContainText('added by you');
  await expect.poll(() => marked(page)).toContain(words);
  // In the order of the page, though it was found last.
  const place = async () => Number.parseInt((await cardOn(page).locator('.place').textContent()) ?? '', 10);
  const here = await place();
  await page.keyboard.press('Alt+j');
  await expect.poll(place).toBe(here + 1);
  const row = async () => (await reader.holdings()).quotations.find(({ parts }) => parts[0]?.exact === words);
  const saved = await row();
  expect(saved).toMatchObject({ status: 'added', kind: 'indirect', sources: [{ name: 'Kim Dae Suk' }] });

  await page.reload();
  await readingOf(reader.observer, tabId);
  expect(await row()).toEqual(saved);
  await expect.poll(() => marked(page)).toContain(words);
});

test('another speaker can be named, over several elements', async ({ reader }) => {
  const { page } = await reader.read('sample-article');
  await select(page, 'thanked the trainees', 'his own language.');
  await chooseSave(reader, page);
  await picker(page).fill('Ruth Ellerby');
  await page.keyboard.press('Enter');
  await expect(cardOn(page)).toContainText('Ruth Ellerby');
  const saved = (await reader.holdings()).quotations.find(({ status }) => status === 'added');
  expect(saved).toMatchObject({ sources: [{ name: 'Ruth Ellerby' }], mention: null, reasons: [] });
});

test('says honestly where nobody is guessed, and saves without a speaker', async ({ reader }) => {
  const { page } = await reader.read('sample-article');
  await select(page, 'The first ', 'needed a driver.');
  await chooseSave(reader, page);
  await expect(cardOn(page)).toContainText('The article does not say who said this');
  await expect(picker(page)).toHaveValue('');
  await cardOn(page).getByRole('button', { name: 'Save without a speaker' }).click();
  await expect(cardOn(page)).toContainText('Speaker unknown');
  const saved = (await reader.holdings()).quotations.find(({ status }) => status === 'added');
  expect(saved).toMatchObject({ sources: [] });
});

test('words that were found open their own card', async ({ reader }) => {
  const { page } = await reader.read('sample-article');
  await select(page, 'They clear mines. That is what they do, wherever the mines are.');
  await chooseSave(reader, page);
  await expect(cardOn(page)).toContainText('John Ferriby');
  await expect(cardOn(page).getByRole('button', { name: 'Correct…' })).toBeVisible();
});

test('works on a page that was never read, and reads and saves nothing else there', async ({ reader }) => {
  const page = await reader.open('plain-notes');
  const words = 'We can mend four of them';
  await select(page, words);
  await chooseSave(reader, page);
  await expect(picker(page)).toHaveValue('Winifred Oakes');
  expect(await violations(page, 'on-record-card')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(cardOn(page)).toContainText('added by you');
  await expect.poll(() => marked(page)).toContain(words);
  const { quotations, articles } = await reader.holdings();
  expect(quotations.map(({ status }) => status)).toEqual(['added']);
  expect(articles[0]?.url).toBe(page.url());
});

test('Escape leaves without saving', async ({ reader }) => {
  const page = await reader.open('plain-notes');
  await select(page, 'We can mend four of them');
  await chooseSave(reader, page);
  await expect(picker(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cardOn(page)).toHaveCount(0);
  expect((await reader.holdings()).quotations).toEqual([]);
});

test('what cannot be saved is refused in a sentence', async ({ reader }) => {
  const page = await reader.open('plain-notes');
  const refused = async (sentence: RegExp, info = {}) => {
    await chooseSave(reader, page, info);
    await expect(cardOn(page)).toContainText(sentence);
    await page.keyboard.press('Escape');
    await expect(cardOn(page)).toHaveCount(0);
  };
  await refused(/Select the words first/);
  await select(page, 'We can mend four of them');
  await refused(/in a frame/, { frameId: 9 });
  await refused(/in a text field/, { editable: true });
  await page.evaluate(() => {
    document.body.contentEditable = 'true';
  });
  await refused(/in a text field/);
  await page.evaluate(() => {
    document.body.contentEditable = 'false';
    const long = document.createElement('p');
    long.textContent = 'word '.repeat(3_000);
    document.body.append(long);
    getSelection()?.selectAllChildren(long);
  });
  await refused(/at most 10,000/);
  expect((await reader.holdings()).quotations).toEqual([]);
});
