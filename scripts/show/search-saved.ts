import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../browser/launch';

/** The rows that the popup's search shows for these words, as a reader sees them, each on one line. */
export async function searchSaved(browser: ExtensionBrowser, words: string): Promise<string[]> {
  const popup = await browser.context.newPage();
  try {
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    const rows = await searchIn(popup, words);
    return rows.map((row) => row.replace(/\s*\n\s*/g, ' · '));
  } finally {
    await popup.close();
  }
}

/** Types into the search box of the popup or the library and returns the texts of the rows that then are there. */
export async function searchIn(page: Page, words: string): Promise<string[]> {
  await page.getByRole('searchbox').first().fill(words);
  // Either a row, or the words for that there is none.
  await page.locator('main [data-item], main .state').first().waitFor();
  return page.locator('main [data-item]').allInnerTexts();
}
