import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openObserver, readingOf, tabIdOf } from '../browser/extension-page';
import { type ExtensionBrowser, launchWithExtension } from '../browser/launch';
import { servePages } from '../browser/serve-pages';
import { seedLibrary } from '../screenshots/seed-library';
import { ensureBuilt } from '../setup/build.mjs';
import { ensureChromium } from '../setup/chromium.mjs';
import { ROOT } from '../setup/run.mjs';
import { pointAtQuotation } from '../show/screenshots';
import { PICTURE_SIZE, PICTURES, type StorePicture, TILE_SIZE } from './pictures';
import { besideHtml, tileHtml } from './shown-html';

/** Fades, smooth scrolling and the pointer's rest are over by then. */
const SETTLE_MS = 600;
const PANEL_WIDTH = 400;
const ARTICLE = `${ROOT}assets/store/article.html`;

/** What of the tile is in which language. */
export interface Tile {
  readonly file: string;
  readonly name: string;
  readonly words: string;
}

/** Takes the pictures for the stores into a folder, from the extension as it runs, on an invented article and library. */
export async function takePictures(folder: string, tiles: readonly Tile[]): Promise<readonly string[]> {
  const server = await servePages(new Map([['/harbour-bridge', ARTICLE]]));
  const browser = await launchWithExtension({
    chromium: ensureChromium(),
    extension: ensureBuilt('e2e'),
    headless: true,
    offline: true,
  });
  const files: string[] = [];
  try {
    const observer = await openObserver(browser);
    const { mostReported } = await seedLibrary(observer);
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(PICTURE_SIZE);
    await page.goto(`${server.origin}/harbour-bridge`);
    const tabId = await tabIdOf(observer, page.url());
    await readingOf(observer, tabId);
    const names = { TAB: String(tabId), ID: mostReported };
    for (const [nth, picture] of PICTURES.entries()) {
      const file = `${nth + 1}-${picture.name}.png`;
      await takePicture(browser, page, picture, names, join(folder, file));
      files.push(file);
    }
    for (const tile of tiles) await takeTile(browser, tile, join(folder, tile.file));
  } finally {
    await browser.close();
    await server.close();
  }
  return files;
}

async function takePicture(
  browser: ExtensionBrowser,
  article: Page,
  { path, name, on, shows }: StorePicture,
  names: Readonly<Record<string, string>>,
  file: string,
): Promise<void> {
  if (path === null) {
    await article.bringToFront();
    await pointAtQuotation(article);
    await article.waitForTimeout(SETTLE_MS);
    await article.screenshot({ path: file });
    return;
  }
  const isPanel = name === 'panel';
  const page = await openLight(browser, isPanel ? { ...PICTURE_SIZE, width: PANEL_WIDTH } : PICTURE_SIZE);
  const place = path.replace(/[A-Z]{2,}/g, (word) => names[word] ?? word);
  await page.goto(`chrome-extension://${browser.extensionId}/${place}`);
  await page.locator(':is([data-item], h2, main p):visible').first().waitFor();
  await page.bringToFront();
  await on?.(page);
  if (shows) await page.locator(shows).first().waitFor();
  await page.waitForTimeout(SETTLE_MS);
  if (isPanel) await takeBeside(browser, article, page, file);
  else await page.screenshot({ path: file });
  await page.close();
}

/** A driver's browser shows no panel: the article and the panel, each as it is, side by side as the browser puts them. */
async function takeBeside(
  browser: ExtensionBrowser,
  article: Page,
  panel: Page,
  file: string,
): Promise<void> {
  const beside = await panel.screenshot();
  await article.setViewportSize({ ...PICTURE_SIZE, width: PICTURE_SIZE.width - PANEL_WIDTH });
  await article.bringToFront();
  await article.mouse.move(0, 0);
  await article.keyboard.press('Escape');
  await article.waitForTimeout(SETTLE_MS);
  const shown = await article.screenshot();
  await article.setViewportSize(PICTURE_SIZE);
  await shoot(browser, besideHtml(shown, beside, PICTURE_SIZE.height), PICTURE_SIZE, file);
}

async function takeTile(browser: ExtensionBrowser, { name, words }: Tile, file: string): Promise<void> {
  const icon = await readFile(`${ROOT}assets/icon.svg`);
  await shoot(browser, tileHtml(icon, name, words), TILE_SIZE, file);
}

async function shoot(
  browser: ExtensionBrowser,
  html: string,
  size: { readonly width: number; readonly height: number },
  file: string,
): Promise<void> {
  const page = await openLight(browser, size);
  await page.setContent(html);
  await page.screenshot({ path: file });
  await page.close();
}

async function openLight(
  browser: ExtensionBrowser,
  size: { readonly width: number; readonly height: number },
): Promise<Page> {
  const page = await browser.context.newPage();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize(size);
  return page;
}
