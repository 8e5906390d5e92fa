import { test as base, expect } from '@playwright/test';
import type { PageServer } from '@/scripts/browser/serve-pages';
import { findFirefox, NO_FIREFOX } from '@/scripts/setup/firefox.mjs';
import { serveInventedPages } from '@/tests/browser/invented-pages';
import { Reader } from './reader';

interface Fixtures {
  readonly reader: Reader;
}

interface WorkerFixtures {
  readonly server: PageServer;
  readonly running: Reader;
}

/**
 * One browser for all tests, which is emptied before each: starting it takes longer than most of them. Every test ends
 * with a look at the browser's console: nothing of ours may have failed there.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here.
    async ({}, use) => {
      const server = await serveInventedPages();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  running: [
    async ({ server }, use) => {
      const reader = await Reader.start(server);
      await use(reader);
      await reader.close();
    },
    { scope: 'worker' },
  ],
  reader: async ({ running }, use) => {
    await running.startAnew();
    await use(running);
    expect(await running.consoleErrors()).toEqual([]);
  },
});

test.skip(() => findFirefox() === null, NO_FIREFOX);

export { expect, Reader };
