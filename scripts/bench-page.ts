import { existsSync, readdirSync } from 'node:fs';
import { type BrowserContext, chromium } from 'playwright-core';
import { median } from './bench/median';
import { printTable } from './bench/print';
import { type PageTimes, timesDuring } from './bench/script-time';
import { openObserver, readingOf, tabIdOf } from './browser/extension-page';
import { launchWithExtension } from './browser/launch';
import { NO_SCRIPTS, servePages } from './browser/serve-pages';
import { ensureBuilt } from './setup/build.mjs';
import { ensureChromium, sandboxArgs } from './setup/chromium.mjs';
import { ROOT, runMain } from './setup/run.mjs';

/**
 * `npm run bench:page`: what the extension costs a page: the time of its scripts (the gate on every page, the reader on
 * articles: reading, engine, painting), and the main thread's work with and without the extension. Medians.
 */
const RUNS = 5;
/** After a page is loaded or read: what still comes then counts too. */
const SETTLE_MS = 400;
/** As many pages as this are taken of the saved ones, where the machine has any. */
const SAVED_PAGES = 4;
const SAVED = `${ROOT}../shared/pages`;

type Load = (context: BrowserContext, url: string) => Promise<PageTimes>;

await runMain(async () => {
  const files = pageFiles();
  const server = await servePages(files, NO_SCRIPTS);
  const executablePath = ensureChromium();
  const reader = await launchWithExtension({
    chromium: executablePath,
    extension: ensureBuilt('e2e'),
    headless: true,
    offline: true,
  });
  const bare = await chromium.launch({ executablePath, headless: true, args: sandboxArgs() });
  try {
    const observer = await openObserver(reader);
    const settleRead = async (url: string) => {
      // A page that is no article is not read, unless it is asked for: its answer is "refused".
      if (!/not-article|\/neg-/.test(url)) await readingOf(observer, await tabIdOf(observer, url));
    };
    const plain = await bare.newContext();
    const rows: string[][] = [];
    for (const path of files.keys()) {
      const url = `${server.origin}${path}`;
      const runs = await timesOf(reader.context, url, loadAnd(settleRead));
      const without = await timesOf(
        plain,
        url,
        loadAnd(async () => undefined),
      );
      rows.push(rowOf(path, runs, without));
    }
    printTable(
      `What the extension costs a page (medians of ${RUNS} loads; goals: gate 3 ms on a page that is no article, an article 15 ms)`,
      ['page', 'gate ms', 'reader ms', 'main thread ms', 'without', 'ratio'],
      rows,
    );
  } finally {
    await bare.close();
    await reader.close();
    await server.close();
  }
});

/** The invented pages, and some real ones where they are saved beside the project. */
function pageFiles(): Map<string, string> {
  const files = new Map(
    ['not-article', 'sample-article'].map((name) => [`/${name}`, `${ROOT}tests/pages/${name}/source.html`]),
  );
  if (!existsSync(SAVED)) {
    console.log('(no saved pages: ../shared/pages is not here)');
    return files;
  }
  const saved = readdirSync(SAVED).filter((name) => name.endsWith('.html'));
  const step = Math.max(1, Math.floor(saved.length / SAVED_PAGES));
  for (let i = 0; i < SAVED_PAGES && saved[i * step]; i++)
    files.set(`/${encodeURIComponent(saved[i * step] ?? '')}`, `${SAVED}/${saved[i * step]}`);
  return files;
}

function loadAnd(settle: (url: string) => Promise<void>): Load {
  return async (context, url) => {
    const page = await context.newPage();
    try {
      // A first page of the same origin, so that the one that is measured stays in its process.
      await page.goto(new URL('/not-article?first', url).href);
      const session = await context.newCDPSession(page);
      return await timesDuring(session, async () => {
        await page.goto(url);
        await settle(url);
        await page.waitForTimeout(SETTLE_MS);
      });
    } finally {
      await page.close();
    }
  };
}

async function timesOf(context: BrowserContext, url: string, load: Load): Promise<PageTimes[]> {
  const times: PageTimes[] = [];
  for (let i = 0; i < RUNS; i++) times.push(await load(context, url));
  return times;
}

function rowOf(path: string, runs: readonly PageTimes[], without: readonly PageTimes[]): string[] {
  const script = (name: string) => median(runs.map(({ scripts }) => scripts.get(name) ?? 0)).toFixed(1);
  const task = median(runs.map((run) => run.task));
  const bare = median(without.map((run) => run.task));
  return [
    decodeURIComponent(path.slice(1)),
    script('gate.js'),
    script('reader.js'),
    task.toFixed(0),
    bare.toFixed(0),
    `${(task / bare).toFixed(2)} x`,
  ];
}
