import { readFileSync } from 'node:fs';
import { ROOT } from '@/scripts/setup/run.mjs';
import { expect, startReader, test } from './fixtures';
import { surfaceFaults } from './surface-faults';

const NARROW = { width: 320, height: 720 };
const LANGUAGES = ['de', 'es', 'fr', 'pl', 'uk'];

test('in a browser of each language the surfaces speak it, and nothing is cut off at 320 px', async ({
  server,
}) => {
  test.slow();
  for (const language of LANGUAGES) {
    const text: Record<string, string> = JSON.parse(readFileSync(`${ROOT}locales/${language}.json`, 'utf8'));
    const reader = await startReader(server, { language });
    const { tabId, page } = await reader.read('american-marks');
    for (const [path, key] of [
      [`popup.html?tab=${tabId}`, 'popup_open_library'],
      ['library.html', 'library_title'],
      ['options.html', 'options_reading'],
      ['welcome.html', 'welcome_keeps_title'],
    ] as const) {
      const shown = await reader.openOwn(path, NARROW);
      await expect.soft(shown.getByText(text[key] ?? '', { exact: true }).first(), path).toBeAttached();
      await shown.locator('main :is([data-item], .state, h2):visible').first().waitFor();
      expect.soft(await shown.locator('html').getAttribute('lang'), path).toBe(language);
      expect.soft((await surfaceFaults(shown)).cut, `${language}, ${path}`).toEqual([]);
      await shown.close();
    }
    await page.setViewportSize(NARROW);
    await page.bringToFront();
    await page.keyboard.press('Alt+j');
    await expect.soft(page.locator('on-record-card .card')).toHaveAttribute('lang', language);
    await expect.soft(page.locator('on-record-card .decisions')).toContainText(text.card_confirm ?? '');
    expect.soft((await surfaceFaults(page, 'on-record-card')).cut, `${language}, card`).toEqual([]);
    await reader.browser.close();
  }
});
