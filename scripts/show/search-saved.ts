import type { ExtensionBrowser } from '../browser/launch';

/** The rows that the popup's search shows for these words, as a reader sees them. */
export async function searchSaved(browser: ExtensionBrowser, words: string): Promise<string[]> {
  const popup = await browser.context.newPage();
  try {
    await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await popup.getByRole('searchbox').fill(words);
    const rows = popup.locator('[data-item]');
    await rows.first().waitFor({ timeout: 10_000 });
    return await rows.allInnerTexts();
  } finally {
    await popup.close();
  }
}
