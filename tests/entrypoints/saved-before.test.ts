import { expect, test } from 'vitest';
import { savedBefore } from '@/entrypoints/reader/saved-before';
import { quotation } from '../storage/invented';

const SAVED = { ...quotation('nobody knows for how long', 'Ana Petrova'), id: 'a' };
const MOVED = [{ exact: 'nobody knows for how long', prefix: '', suffix: '', start: 90, end: 115 }];
const ANCHOR = { id: 'a', parts: MOVED, context: '', quotations: [], isSame: false };

test('what stands on the page and was not read there joins the reading, as it was saved, at its place', () => {
  const { id, ...read } = SAVED;
  expect(savedBefore([ANCHOR], [SAVED])).toMatchObject([
    {
      anchor: ANCHOR,
      read: { ...read, parts: MOVED },
      quotation: {
        parts: [{ start: 90, end: 115, text: 'nobody knows for how long' }],
        sources: SAVED.sources,
      },
    },
  ]);
});

test.each([
  ['what was read', { ...ANCHOR, quotations: [3], isSame: true }],
  ['what has others within it', { ...ANCHOR, quotations: [3] }],
  ['what is gone', { ...ANCHOR, parts: [] }],
  ['what nobody asked for', { ...ANCHOR, id: 'b' }],
])('%s does not', (_, anchor) => {
  expect(savedBefore([anchor], [SAVED])).toEqual([]);
});
