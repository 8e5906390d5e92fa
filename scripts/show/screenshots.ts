import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openObserver, readingOf, tabIdOf } from '../browser/extension-page';
import type { ExtensionBrowser } from '../browser/launch';
import { marksOn } from '../browser/marks';

const SCHEMES = ['light', 'dark'] as const;
const POPUP_SIZE = { width: 400, height: 560 };
const LIBRARY_SIZE = { width: 1280, height: 860 };
const PAGE_SIZE = { width: 1100, height: 1000 };
/** Rests of the pointer, fades and smooth scrolling are over by then. */
const SETTLE_MS = 500;

/** Takes pictures of the page, the card, the popup and the library, in light and dark; returns their names. */
export async function takeScreenshots(
  browser: ExtensionBrowser,
  page: Page,
  folder: string,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const observer = await openObserver(browser);
  const tabId = await tabIdOf(observer, page.url());
  const files: string[] = [];
  const take = async (target: Page, file: string) => {
    await target.waitForTimeout(SETTLE_MS);
    await target.screenshot({ path: join(folder, file) });
    files.push(file);
  };
  await page.setViewportSize(PAGE_SIZE);
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    // The marks' colours go by the page's as it was when it was read.
    await page.reload();
    await readingOf(observer, tabId);
    await page.bringToFront();
    await take(page, `page-${colorScheme}.png`);
    if (await pointAtQuotation(page)) await take(page, `card-${colorScheme}.png`);
  }
  await observer.close();
  const own = { popup: `popup.html?tab=${tabId}`, library: 'library.html' };
  for (const [name, path] of Object.entries(own)) {
    const surface = await browser.context.newPage();
    await surface.setViewportSize(name === 'popup' ? POPUP_SIZE : LIBRARY_SIZE);
    await surface.goto(`chrome-extension://${browser.extensionId}/${path}`);
    await surface.locator('main [data-item], main .state').first().waitFor();
    for (const colorScheme of SCHEMES) {
      await surface.emulateMedia({ colorScheme });
      await take(surface, `${name}-${colorScheme}.png`);
    }
    await surface.close();
  }
  return files;
}

/** Points at the first quotation in sight that has some room below it; false where there is none. */
export async function pointAtQuotation(page: Page): Promise<boolean> {
  const mark = (await marksOn(page)).find(({ y }) => y > 0 && y < PAGE_SIZE.height * 0.8);
  if (!mark) return false;
  await page.mouse.move(mark.x - 3, mark.y - 3);
  await page.mouse.move(mark.x, mark.y, { steps: 4 });
  return true;
}
