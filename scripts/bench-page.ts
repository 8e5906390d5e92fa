import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLongPage } from './bench/long-page';
import { type Costs, PageBench } from './bench/page-bench';
import { printGoals, printPages } from './bench/page-report';
import { openObserver } from './browser/extension-page';
import { launchWithExtension } from './browser/launch';
import { NO_SCRIPTS, servePages } from './browser/serve-pages';
import { ensureBuilt } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ROOT, runMain } from './setup/run.mjs';

/**
 * `npm run bench:page [-- NAME ...]`: what the extension costs a page. Every page of ../shared/pages and some invented ones
 * are opened with and without it in the same Chromium; medians, each beside its goal. With names, only pages whose name
 * holds one of them.
 */
const SAVED = `${ROOT}../shared/pages`;
const INVENTED = ['not-article', 'sample-article'];
/** Characters of the long page, and of the article that changes all the time. */
const LONG = 1_000_000;
const CHANGING = 10_000;

await runMain(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
  const files = pageFiles(process.argv.slice(2));
  for (const [name, length] of [
    ['long', LONG],
    ['changing', CHANGING],
  ] as const) {
    writeLongPage(`${folder}/${name}.html`, length);
    files.set(`/${name}`, `${folder}/${name}.html`);
  }
  // No article: a reader that is asked for there would come into the page that is measured next.
  writeFileSync(`${folder}/empty.html`, '<!doctype html><title>Nothing</title>');
  files.set('/empty', `${folder}/empty.html`);
  const server = await servePages(files, NO_SCRIPTS);
  const extension = ensureBuilt('e2e');
  const browser = await launchWithExtension({
    chromium: ensureChromium(),
    extension,
    headless: true,
    offline: true,
  });
  try {
    const bench = new PageBench(browser, await openObserver(browser), server.origin);
    const paths = [...files.keys()].filter((path) => !/^\/(?:empty|changing|long)$/.test(path));
    const costs: Costs[] = [];
    for (const path of [...paths, '/long']) costs.push(await bench.costsOf(path));
    printPages(costs);
    printGoals(costs, await bench.firstMark(), await bench.storm(), extension);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** The pages by their path. */
function pageFiles(wanted: readonly string[]): Map<string, string> {
  const files = new Map(INVENTED.map((name) => [`/${name}`, `${ROOT}tests/pages/${name}/source.html`]));
  if (!existsSync(SAVED)) console.log('(no saved pages: ../shared/pages is not here)');
  const saved = existsSync(SAVED) ? readdirSync(SAVED).filter((name) => name.endsWith('.html')) : [];
  for (const name of saved.sort()) files.set(`/${encodeURIComponent(name)}`, `${SAVED}/${name}`);
  if (wanted.length === 0) return files;
  return new Map([...files].filter(([path]) => wanted.some((word) => path.includes(word))));
}
