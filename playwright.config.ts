import { defineConfig } from '@playwright/test';

/**
 * The built extension in Debian's Chromium, and its main thread in Firefox, which puppeteer drives: one browser at a
 * time, since each has a profile of its own.
 */
export default defineConfig({
  testMatch: '*.spec.ts',
  projects: [
    { name: 'chromium', testDir: 'tests/browser' },
    { name: 'firefox', testDir: 'tests/firefox' },
  ],
  outputDir: 'test-results',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  forbidOnly: Boolean(process.env.CI),
});
