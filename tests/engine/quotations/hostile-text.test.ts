import { expect, test } from 'vitest';
import { articleFromText } from '@/engine';
import { english } from '@/engine/lexicon/en';
import { findPieces } from '@/engine/quotations/find-pieces';

// Work that grows with the square of these lengths would take minutes and run into the test runner's own limit; how fast
// they are read is measured by `npm run bench`.
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
])('%s: every piece lies within the text', (_, text) => {
  const article = articleFromText(text);
  let end = 0;
  // One expectation for all: thousands of them take longer than the engine.
  const astray = findPieces(article, english, []).find((piece) => {
    const isApart = piece.outer.start >= end;
    end = piece.outer.start;
    return !isApart || piece.start >= piece.end || piece.outer.end > text.length;
  });
  expect(astray).toBeUndefined();
});
