import type { Page } from 'playwright-core';
import { marksOn } from '@/scripts/browser/marks';
import { expect, type Reader, startReader, test } from './fixtures';

const SIZE = { width: 1000, height: 900 };
const card = (page: Page) => page.locator('on-record-card .card');
const rows = (page: Page) => page.locator('.trial-list [data-item]');

/** The welcome page of the released extension, which may read no site. */
async function openWelcome(reader: Reader): Promise<Page> {
  const welcome = await reader.openOwn('welcome.html', SIZE);
  await rows(welcome).first().waitFor();
  return welcome;
}

test('the sample is really read: marked, answered by card, corrected and searched; nothing of it is kept', async ({
  server,
}) => {
  const reader = await startReader(server, { build: 'production' });
  try {
    const welcome = await openWelcome(reader);
    const marked = (await marksOn(welcome)).map(({ text }) => text);
    expect(marked).toContain('We will hold the crossing until the last car is over,');
    expect(marked).toContain('without one more delay');
    expect(marked).not.toContain('Spring is what they told us last year.');
    await welcome.keyboard.press('Alt+j');
    await expect(card(welcome)).toContainText('Ana Petrova');
    await expect(card(welcome)).toContainText('Saved (in this trial only)');
    await card(welcome).getByRole('button', { name: 'Confirm' }).click();
    await expect(rows(welcome).first()).toContainText('confirmed by you');
    await welcome.keyboard.press('Alt+j');
    await card(welcome).getByRole('button', { name: 'Correct…' }).click();
    await card(welcome).getByRole('combobox').fill('Ana Petrova');
    await welcome.keyboard.press('Enter');
    await expect(card(welcome)).toContainText('On Record had named Idris Pole.');
    await welcome.keyboard.press('Escape');

    const box = welcome.getByRole('searchbox');
    await box.fill('Петрова');
    await expect(rows(welcome)).toHaveCount(3);
    await box.fill('water');
    await expect(rows(welcome)).toHaveCount(1);
    await rows(welcome).first().click();
    await expect(card(welcome)).toContainText('Ana Petrova');
    await box.fill('nobody in particular');
    await expect(rows(welcome)).toHaveCount(0);

    expect(await reader.holdings()).toEqual({ articles: [], quotations: [], speakers: [] });
    await welcome.reload();
    await rows(welcome).first().waitFor();
    await expect(welcome.getByText('confirmed by you')).toHaveCount(0);
  } finally {
    await reader.browser.close();
  }
});

test('the sample is read by itself: its answers are the same in every language of the interface', async ({
  server,
}) => {
  const answers: string[][] = [];
  for (const language of ['en', 'fr']) {
    const reader = await startReader(server, { language });
    const welcome = await openWelcome(reader);
    answers.push(
      await rows(welcome).evaluateAll((all) =>
        all.map((row) => row.querySelector('[data-certainty]')?.getAttribute('data-certainty') ?? ''),
      ),
    );
    await reader.browser.close();
  }
  expect(answers[0]).toContain('sure');
  expect(answers[1]).toEqual(answers[0]);
});

test('a pointer on the sample’s words opens the card, and the marks take the reader’s colours', async ({
  reader,
}) => {
  const welcome = await openWelcome(reader);
  const [mark] = await marksOn(welcome);
  await welcome.mouse.move((mark?.x ?? 0) - 3, (mark?.y ?? 0) - 2);
  await welcome.mouse.move(mark?.x ?? 0, mark?.y ?? 0, { steps: 4 });
  await expect(card(welcome)).toBeVisible();
  const ink = () =>
    welcome.evaluate(() => {
      const [name, highlight] = [...CSS.highlights].find(([, each]) => each.size > 0) ?? [];
      const element = highlight && [...highlight][0]?.startContainer.parentElement;
      return element ? getComputedStyle(element, `::highlight(${name})`).textDecorationColor : null;
    });
  await expect.poll(ink).toBe('rgb(29, 111, 95)');
  await reader.set('palette', 'blue');
  await expect.poll(ink).toBe('rgb(26, 90, 166)');
});
