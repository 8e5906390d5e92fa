import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { tabIdOf } from '../browser/extension-page';
import type { ExtensionBrowser } from '../browser/launch';
export async function takeScreenshots(
  browser: ExtensionBrowser,
  page: Page,
  folder: string,
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  await tabIdOf(page, '');
  return [browser.extensionId];
}
