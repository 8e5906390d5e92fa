import type { Page } from 'puppeteer-core';
import { marksOn } from '@/scripts/browser/marks';
import { expect, type Reader, test } from './fixtures';
import { textOf } from './shown';

const WORDS = 'We can mend four of them';

/** Selects words on the page, and returns a point on them. */
function select(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const start = node.data.indexOf(wanted);
      if (start < 0) continue;
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      break;
    }
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    const box = range.getBoundingClientRect();
    return { x: box.x + 10, y: box.y + box.height / 2 };
  }, words);
}

/** Chooses the extension's entry in the browser's own context menu. */
async function chooseInMenu(reader: Reader, label: string): Promise<void> {
  const find = (wanted: string) => {
    const menu = document.getElementById('contentAreaContextMenu') as HTMLElement & { state: string };
    const entries = [...menu.querySelectorAll<HTMLElement>('menuitem')];
    const entry = menu.state === 'open' && entries.find((each) => each.getAttribute('label') === wanted);
    if (!entry) return false;
    (menu as unknown as { activateItem(item: HTMLElement): void }).activateItem(entry);
    return true;
  };
  await expect.poll(() => reader.firefox.inWindow(find, label)).toBe(true);
}

test('selected words are saved from the context menu, with the speaker that the page points to', async ({
  reader,
}) => {
  const page = await reader.open(`${reader.server.origin}/plain-notes`);
  await page.bringToFront();
  const { x, y } = await select(page, WORDS);
  await page.mouse.click(x, y, { button: 'right' });
  await chooseInMenu(reader, 'Save as a quote by …');
  await expect.poll(() => textOf(page, 'on-record-card >>> .card')).toContain(WORDS);
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page, 'on-record-card >>> .card')).toContain('added by you');
  await expect.poll(async () => (await marksOn(page)).map(({ text }) => text)).toContain(WORDS);
  expect((await reader.holdings()).quotations).toMatchObject([
    { status: 'added', sources: [{ name: 'Winifred Oakes' }] },
  ]);
});
