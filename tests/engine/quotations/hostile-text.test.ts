import { expect, test } from 'vitest';
import { articleFromText } from '@/engine';
import { findPieces } from '@/engine/quotations/find-pieces';

/** Milliseconds, with ample room for a slow machine; quadratic work would take minutes. */
const MAX_MS = 3000;

test.each([
  ['only marks', '“'.repeat(1_000_000)],
  ['only straight marks', '"'.repeat(1_000_000)],
  ['deeply nested marks', '“a '.repeat(100_000) + '” '.repeat(100_000)],
  ['marks that nothing closes', '“Abc '.repeat(50_000)],
  ['paragraphs that nothing closes', '“Abc, he said\n'.repeat(25_000)],
  ['single marks within double ones', '‘Ab “c '.repeat(50_000)],
  ['tags without end', `“${'A, he '.repeat(160_000)}`],
  ['dots without end', `“A${'.'.repeat(1_000_000)}`],
  ['spaces without end', `“A${' '.repeat(1_000_000)}`],
  ['one endless label', 'A'.repeat(1_000_000)],
  ['turns without end', 'HOST: Did I?\nLEE: You did.\n'.repeat(25_000)],
])('%s: in time', (_, text) => {
  const article = articleFromText(text);
  const start = performance.now();
  findPieces(article, []);
  expect(performance.now() - start).toBeLessThan(MAX_MS);
});
