import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launchWithExtension } from './browser/launch';
import { NO_SCRIPTS, type PageServer, servePages } from './browser/serve-pages';
import { ensureBuilt } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { PlainError, ROOT, runMain } from './setup/run.mjs';
import { printReport } from './show/report';
import { takeScreenshots } from './show/screenshots';

/** Shows the extension on a page: `show-page.ts (URL | FILE) [--headless]`. Called by start.mjs. */
const PAGE_MS = 60_000;

await runMain(async () => {
  const [target = '', ...flags] = process.argv.slice(2);
  const headless = flags.includes('--headless') || !hasDisplay();
  const isFile = existsSync(target);
  const server = isFile ? await serve(target) : null;
  const url = server ? `${server.origin}${pathFor(target)}` : target;
  const browser = await launchWithExtension({
    chromium: ensureChromium(),
    extension: ensureBuilt('e2e'),
    headless,
    offline: isFile,
  });
  try {
    const page = await open(browser, url);
    if (headless) await report(browser, page);
    else await stayOpen(browser, page);
  } finally {
    await browser.close();
    await server?.close();
  }
});

/** A saved page is shown as it was saved: its own scripts would look for what is no longer there. */
async function serve(file: string): Promise<PageServer> {
  return servePages(new Map([[pathFor(file), resolve(file)]]), NO_SCRIPTS);
}

/** The file's name as a path; for the invented pages of the tests the name of their folder. */
function pathFor(file: string): string {
  const name = basename(file) === 'source.html' ? basename(dirname(resolve(file))) : basename(file);
  return `/${encodeURIComponent(name)}`;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @throws {PlainError} with the address, where it cannot be opened. */
async function open(browser: ExtensionBrowser, url: string): Promise<Page> {
  // A new browser begins with an empty tab.
  const empty = browser.context.pages().find((page) => page.url() === 'about:blank');
  const page = empty ?? (await browser.context.newPage());
  try {
    const response = await page.goto(url, { waitUntil: 'load', timeout: PAGE_MS });
    if (response && !response.ok()) throw new Error(`status ${response.status()}`);
  } catch (error) {
    throw new PlainError(`Could not open "${url}": ${error instanceof Error ? error.message : error}`);
  }
  await page.bringToFront();
  return page;
}

async function report(browser: ExtensionBrowser, page: Page): Promise<void> {
  const width = Math.max(80, process.stdout.columns ?? 120);
  await printReport(browser, page, width);
  const folder = `${ROOT}.screenshots`;
  const files = await takeScreenshots(browser, page, folder);
  console.log(`\nScreenshots, in light and dark: ${folder}/\n  ${files.join('\n  ')}`);
  console.log('\nNo display was found, so the browser ran without a window.');
}

async function stayOpen(browser: ExtensionBrowser, page: Page): Promise<void> {
  console.log(`
On Record is running on ${page.url()}
  - Quotations are underlined. Point at one, or press Alt+J and Alt+K, to see who said it and how we know.
  - The toolbar's On Record button (behind the puzzle piece) lists and searches what was saved.
This test build may already read every site, so that you see it work at once; the released one asks you first.
Close the window to end.`);
  await browser.context.waitForEvent('close', { timeout: 0 });
}
