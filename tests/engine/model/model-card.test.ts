import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Lines of the card's list: `| engine/model/weights.ts | 7a43f501a2387012 |`. */
const LISTED = /^\| `(engine\/[\w/-]+\.ts)` \| `([0-9a-f]{16})` \|$/gm;
const CARD = readFileSync('engine/model/README.md', 'utf8');
const LINES = [...CARD.matchAll(LISTED)].map(([, file = '', hash = '']) => [file, hash] as const);

test('the model card lists every file of weights', () => {
  expect(LINES.map(([file]) => file).sort()).toEqual([
    'engine/indirect/weights.ts',
    'engine/model/calibration.ts',
    'engine/model/quoting-weights.ts',
    'engine/model/weights.ts',
    'engine/sources/pronoun-weights.ts',
  ]);
});

test.each(LINES)('what the card says is of %s as it is', (file, hash) => {
  const now = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
  expect(now, `${file} has changed: look through the card and evaluation/results.md, then write ${now}`).toBe(
    hash,
  );
});
