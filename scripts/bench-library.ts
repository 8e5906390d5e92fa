import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LibraryBench } from './bench/library/library-bench';
import { printLibrary } from './bench/library/library-report';
import { servePages } from './browser/serve-pages';
import { ensureBuilt } from './setup/build.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { PlainError, ROOT, runMain } from './setup/run.mjs';

/**
 * `npm run bench:library [-- --size N]`: how fast a large library is, in the built extension in Chromium, beside a Dexie
 * table with an index of words and beside MiniSearch. One library grows from size to size.
 */
const SIZES = [10_000, 50_000, 100_000];

await runMain(async () => {
  const sizes = wantedSizes(process.argv.slice(2));
  const folder = mkdtempSync(join(tmpdir(), 'on-record-library-'));
  const article = '/sample-article';
  const server = await servePages(new Map([[article, `${ROOT}tests/pages/sample-article/source.html`]]));
  try {
    const bench = new LibraryBench({
      chromium: ensureChromium(),
      extension: ensureBuilt('e2e'),
      profile: join(folder, 'profile'),
      article: `${server.origin}${article}`,
    });
    for (const size of sizes) printLibrary(await bench.measure(size));
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
});

/** @throws {PlainError} where `--size` is given no number that can be measured. */
function wantedSizes(given: readonly string[]): readonly number[] {
  const at = given.indexOf('--size');
  if (at < 0) return SIZES;
  const size = Number(given[at + 1]);
  if (!Number.isInteger(size) || size < 100 || size > 1_000_000) {
    throw new PlainError(`--size takes a whole number from 100 to 1,000,000, not "${given[at + 1] ?? ''}".`);
  }
  return [size];
}
