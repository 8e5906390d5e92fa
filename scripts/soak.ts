import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openObserver, readHoldings } from './browser/extension-page';
import { type ExtensionBrowser, launchWithExtension } from './browser/launch';
import { type PageServer, servePages } from './browser/serve-pages';
import { ensureBuilt } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { PlainError, runMain } from './setup/run.mjs';
import { checkLibrary } from './soak/check-library';
import { pathOf, readAll } from './soak/read-all';
import { type SoakArticle, soakArticle } from './soak/soak-article';
import { grown, heapsInMb, heapTable, type Measurement } from './soak/soak-report';
import { SoakSession } from './soak/soak-session';
import { watchConsoles } from './soak/watch-consoles';

/** More is not printed of what is wrong. */
const MOST_LINES = 40;

/**
 * `npm run soak [-- ARTICLES]`: reads 1,000 invented articles in one browser, half of them by loading and half by moving
 * within a page, uses popup and library and stops the worker between them, and measures the heaps every hundred. Fails
 * where a heap grows, something is said in a console, or a quotation is not in the database exactly once.
 */
await runMain(async () => {
  const articles = Number(process.argv[2] ?? 1_000);
  if (!Number.isInteger(articles) || articles < 100)
    throw new PlainError(
      `"${process.argv[2]}" is no number of articles from 100.\nusage: npm run soak [-- 1000]`,
    );
  const start = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'on-record-soak-'));
  const made = Array.from({ length: articles }, (_, n) => soakArticle(n));
  const server = await servePages(writePages(folder, made));
  const browser = await launchWithExtension({
    chromium: ensureChromium(),
    extension: ensureBuilt('e2e'),
    headless: true,
    offline: true,
  });
  try {
    const isSound = await soak(browser, server, made);
    const minutes = ((performance.now() - start) / 60_000).toFixed(1);
    console.log(
      `\nnpm run soak: ${isSound ? 'holds' : 'DOES NOT HOLD'} (${articles} articles, ${minutes} min).`,
    );
    process.exitCode = isSound ? 0 : 1;
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

async function soak(
  browser: ExtensionBrowser,
  server: PageServer,
  made: readonly SoakArticle[],
): Promise<boolean> {
  const observer = await openObserver(browser);
  const cdp = await browser.context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('The browser gives no session of its own');
  const errors = await watchConsoles(browser, cdp);
  const session = await SoakSession.start(browser, observer, server.origin);
  const measured: Measurement[] = [];
  const start = performance.now();
  await readAll(session, cdp, made, (each) => {
    measured.push(each);
    const minutes = ((performance.now() - start) / 60_000).toFixed(1);
    console.log(`${each.articles} articles read and saved after ${minutes} min; heaps ${heapsInMb(each)}`);
  });
  const read = new Map(made.map((article, n) => [`${server.origin}${pathOf(n)}`, article]));
  const check = checkLibrary(await readHoldings(observer), read);
  const wrong = [...check.wrong, ...errors, ...grown(measured)];
  console.log(`\n${heapTable(measured)}\n`);
  console.log(
    'Heaps in MB after a collection, each in the same situation every time: objects + compiled code.',
  );
  console.log(`${check.once} of ${check.said} quotations are in the database exactly once.`);
  console.log(`${errors.length} errors in the consoles of pages, extension pages and worker.`);
  for (const line of wrong.slice(0, MOST_LINES)) console.log(`  ${line}`);
  return wrong.length === 0;
}

/** Writes the articles, and a page that the browser asks for by itself. */
function writePages(folder: string, made: readonly SoakArticle[]): Map<string, string> {
  const write = (name: string, html: string) => {
    const file = join(folder, name);
    writeFileSync(file, html);
    return file;
  };
  const empty = write(
    'empty.html',
    '<!doctype html><html lang="en"><title>Empty</title><body></body></html>',
  );
  return new Map([
    ...made.map(({ html }, n) => [pathOf(n), write(`${n}.html`, html)] as const),
    ['/empty', empty],
    ['/favicon.ico', empty],
  ]);
}
