import { expect, type Reader, test } from './fixtures';

declare const chrome: {
  action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
};

/** What the toolbar button says for a tab, and its title. */
function buttonOf(reader: Reader, tabId: number): Promise<string[]> {
  return reader.observer.evaluate(
    (tabId) => Promise.all([chrome.action.getBadgeText({ tabId }), chrome.action.getTitle({ tabId })]),
    tabId,
  );
}

test('the button counts the attributed quotations, and what is decided', async ({ reader }) => {
  const { page, tabId, reading } = await reader.read('american-marks');
  const count = reading.quotations.filter(({ sources }) => sources.length > 0).length;
  expect(count).toBeGreaterThan(1);
  await expect.poll(() => buttonOf(reader, tabId)).toEqual([String(count), `On Record: ${count} quotations`]);
  await page.bringToFront();
  await page.keyboard.press('Alt+j');
  await page.locator('on-record-card').getByRole('button', { name: 'Nobody said this' }).click();
  await expect.poll(async () => (await buttonOf(reader, tabId))[0]).toBe(String(count - 1));
});

test('the count goes with the page, also where only the address changes', async ({ reader }) => {
  const { page, tabId } = await reader.read('american-marks');
  await expect.poll(async () => (await buttonOf(reader, tabId))[0]).not.toBe('');
  await page.evaluate(() => {
    history.pushState(null, '', '/elsewhere');
    document.head.replaceChildren();
    document.body.innerHTML = '<h1>Opening hours</h1><p>We are open on Monday.</p>';
  });
  await expect.poll(() => buttonOf(reader, tabId)).toEqual(['', 'On Record']);
});

test('the count is gone on the next page', async ({ reader }) => {
  const { page, tabId } = await reader.read('american-marks');
  await expect.poll(async () => (await buttonOf(reader, tabId))[0]).not.toBe('');
  await page.goto(`${reader.server.origin}/not-article`);
  await expect.poll(async () => (await buttonOf(reader, tabId))[0]).toBe('');
});

test('what is not saved is said in the button’s title', async ({ reader }) => {
  await reader.set('saving', 'by-hand');
  const { tabId } = await reader.read('american-marks');
  await expect.poll(async () => (await buttonOf(reader, tabId))[1]).toMatch(/quotations, not saved$/);
});
