import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // tests/page and tests/components name their DOM in a first-line comment (@vitest-environment happy-dom).
    environment: 'node',
    mockReset: true,
    // Speed is the benchmarks' business: a machine that does other things as well fails no test.
    testTimeout: 60_000,
  },
});
