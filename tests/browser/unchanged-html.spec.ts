import { existsSync, readdirSync } from 'node:fs';
import { readingOf, tabIdOf } from '@/scripts/browser/extension-page';
import { NO_SCRIPTS, servePages } from '@/scripts/browser/serve-pages';
import { ROOT } from '@/scripts/setup/run.mjs';
import { expect, test } from './fixtures';

const SAVED = `${ROOT}../shared/pages`;

/** The pages of a folder by the path under which they are served. */
function pagesIn(folder: string, fileOf: (name: string) => string | null): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder).flatMap((name) => {
      const file = fileOf(name);
      return file === null ? [] : [[`/${encodeURIComponent(name)}`, `${folder}/${file}`] as const];
    }),
  );
}

for (const [what, files] of [
  ['invented pages', pagesIn(`${ROOT}tests/pages`, (name) => `${name}/source.html`)],
  ['saved pages', pagesIn(SAVED, (name) => (name.endsWith('.html') ? name : null))],
] as const) {
  test(`[T8] reading leaves the HTML of ${what} as it was, byte for byte`, async ({ reader }) => {
    test.skip(files.size === 0, '../shared/pages is not here');
    test.setTimeout(300_000);
    const server = await servePages(files, NO_SCRIPTS);
    try {
      for (const path of files.keys()) {
        const page = await reader.browser.context.newPage();
        // Kept before any content script runs, which is when the document is idle.
        await page.addInitScript(() => {
          document.addEventListener('DOMContentLoaded', () => {
            Object.assign(globalThis, { htmlBefore: document.documentElement.outerHTML });
          });
        });
        await page.goto(`${server.origin}${path}`);
        const { state } = await readingOf(reader.observer, await tabIdOf(reader.observer, page.url()));
        const [before, after] = await page.evaluate(() => [
          (globalThis as unknown as { htmlBefore: string }).htmlBefore,
          document.documentElement.outerHTML,
        ]);
        expect.soft(state, path).toMatch(/^(?:read|not-article|language-not-read|empty)$/);
        expect.soft(before?.length, path).toBeGreaterThan(100);
        expect.soft(after === before, `the HTML of ${path} is as it was`).toBe(true);
        await page.close();
      }
    } finally {
      await server.close();
    }
  });
}
