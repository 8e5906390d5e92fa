import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openObserver, readingOf, tabIdOf } from './browser/extension-page';
import { type ExtensionBrowser, launchWithExtension } from './browser/launch';
import { servePages } from './browser/serve-pages';
import { seedLibrary } from './screenshots/seed-library';
import { EMPTY_SURFACES, type ShownSurface, SURFACES } from './screenshots/surfaces';
import { ensureBuilt } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ROOT, runMain } from './setup/run.mjs';
import { takeScreenshots } from './show/screenshots';

/**
 * `npm run screenshots [-- NAME]`: pictures of every surface, or of those whose name begins so, in light and dark, at the
 * sizes at which they are used, of an invented library. Written to `screenshots/`.
 */
const FOLDER = `${ROOT}screenshots`;
const SCHEMES = ['light', 'dark'] as const;
const PAGES = ['sample-article', 'plain-notes'];
/** Fades and dialogs are over by then. */
const SETTLE_MS = 250;

await runMain(async () => {
  const [wanted = ''] = process.argv.slice(2);
  const server = await servePages(
    new Map(PAGES.map((name) => [`/${name}`, `${ROOT}tests/pages/${name}/source.html`])),
  );
  const browser = await launchWithExtension({
    chromium: ensureChromium(),
    extension: ensureBuilt('e2e'),
    headless: true,
    offline: true,
  });
  try {
    await mkdir(FOLDER, { recursive: true });
    const observer = await openObserver(browser);
    const notes = await read(browser, observer, `${server.origin}/plain-notes`);
    await takeAll(browser, chosen(EMPTY_SURFACES, wanted), { NOTES: String(notes.tabId) });
    const { mostReported } = await seedLibrary(observer);
    const article = await read(browser, observer, `${server.origin}/sample-article`);
    const names = { TAB: String(article.tabId), ID: mostReported };
    await takeAll(browser, chosen(SURFACES, wanted), names);
    if (wanted === '') await takeScreenshots(browser, article.page, FOLDER);
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`Screenshots: ${FOLDER}/`);
});

function chosen(surfaces: readonly ShownSurface[], wanted: string): readonly ShownSurface[] {
  return surfaces.filter(({ name }) => name.startsWith(wanted));
}

async function read(browser: ExtensionBrowser, observer: Page, url: string) {
  const page = await browser.context.newPage();
  await page.goto(url);
  const tabId = await tabIdOf(observer, url);
  await readingOf(observer, tabId);
  return { page, tabId };
}

async function takeAll(
  browser: ExtensionBrowser,
  surfaces: readonly ShownSurface[],
  names: Readonly<Record<string, string>>,
): Promise<void> {
  for (const { name, path, size, on, isWhole = false } of surfaces) {
    const page = await browser.context.newPage();
    await page.setViewportSize(size);
    const place = path.replace(/[A-Z]{2,}/g, (word) => names[word] ?? word);
    await page.goto(`chrome-extension://${browser.extensionId}/${place}`);
    await page.locator(':is([data-item], .state, h2, main p):visible').first().waitFor();
    await on?.(page);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(SETTLE_MS);
      await page.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`), fullPage: isWhole });
    }
    await page.close();
  }
}
