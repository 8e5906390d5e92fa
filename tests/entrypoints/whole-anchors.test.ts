import { expect, test } from 'vitest';
import { withWholeAnchors } from '@/entrypoints/background/whole-anchors';
import { sentAnchor } from '@/entrypoints/reader/sent-anchor';
import type { ReadQuotation } from '@/storage/records';

const QUOTATIONS = [
  { parts: [{ exact: 'one' }], context: 'One, she said.' },
  { parts: [{ exact: 'two' }], context: 'Two, she said.' },
];
const whole = { id: 'a', parts: [{ exact: 'three' }], context: '', quotations: [0], isSame: true };
const sent = { id: 'b', quotations: [1, 0], isSame: true };

test('what was not sent twice comes from the quotation itself; what was sent stays', () => {
  expect(withWholeAnchors({ quotations: QUOTATIONS, anchors: [whole, sent] })).toEqual({
    quotations: QUOTATIONS,
    anchors: [whole, { ...sent, ...QUOTATIONS[1] }],
  });
});

const parts = [{ exact: 'two', prefix: '', suffix: '', start: 3, end: 6 }];
const read = [{ parts, context: 'Two, she said.' }] as unknown as readonly ReadQuotation[];
const there = { id: 'c', parts, context: 'Two, she said.', quotations: [0], isSame: true };

test.each([
  ['one in the very place', there, false],
  ['one with a copy of the words', { ...there, parts: [...parts] }, true],
  ['one with another sentence around it', { ...there, context: 'Two, he said.' }, true],
  ['one within which the quotation lies', { ...there, isSame: false }, true],
  ['one that nothing was read of', { ...there, quotations: [] }, true],
])('%s arrives as it was', (_, anchor, isWhole) => {
  const sent = sentAnchor(anchor, read);
  expect('parts' in sent).toBe(isWhole);
  expect(withWholeAnchors({ quotations: read, anchors: [sent] })).toEqual({
    quotations: read,
    anchors: [anchor],
  });
});

test.each([
  ['nothing', undefined],
  ['no object', 'reading'],
  ['no anchors', { quotations: QUOTATIONS }],
  ['anchors that are no list', { quotations: QUOTATIONS, anchors: { length: 1 } }],
  ['no quotations', { anchors: [sent] }],
  ['an anchor that is none', { quotations: QUOTATIONS, anchors: [null, 7, { id: 'b', quotations: 'all' }] }],
])('%s is left to the storage, which refuses it', (_, reading) => {
  expect(withWholeAnchors(reading)).toEqual(reading);
});

test.each([[[9]], [['length']], [[]], [[null]]])(
  'a place %j that no quotation has gives no words',
  (quotations) => {
    expect(withWholeAnchors({ quotations: QUOTATIONS, anchors: [{ id: 'b', quotations }] })).toMatchObject({
      anchors: [{ parts: undefined, context: undefined }],
    });
  },
);
