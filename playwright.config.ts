import { defineConfig } from '@playwright/test';

/** The built extension in Debian's Chromium: one browser at a time, since each has a profile of its own. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  forbidOnly: Boolean(process.env.CI),
});
