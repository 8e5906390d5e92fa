import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RowPlaces } from '@/components/row-places';

const KEYS = ['a', 'b', 'c', 'd'];

function placed(keys: readonly string[] = KEYS): RowPlaces {
  const rows = new RowPlaces();
  rows.take(keys, 100);
  return rows;
}

const starts = (rows: RowPlaces) => Array.from({ length: rows.count + 1 }, (_, index) => rows.startOf(index));

test('rows follow each other, each as high as was guessed until it is drawn', () => {
  const rows = placed();
  expect(starts(rows)).toEqual([0, 100, 200, 300, 400]);
  rows.measure([[1, 40]], 0);
  expect(starts(rows)).toEqual([0, 100, 140, 240, 340]);
  expect(rows.total).toBe(340);
});

test.each([
  [0, 0],
  [99, 0],
  [100, 1],
  [399, 3],
  [4_000, 3],
])('at %s px is row %s', (offset, index) => {
  expect(placed().at(offset)).toBe(index);
});

test('an empty list has no height', () => {
  const rows = placed([]);
  expect([rows.total, rows.at(50), rows.count]).toEqual([0, 0, 0]);
});

test('tells how much has grown above what is seen, and whether anything did', () => {
  const rows = placed();
  expect(rows.measure([[0, 100]], 250)).toBeNull();
  // The third begins above, too; the fourth below.
  expect(
    rows.measure(
      [
        [0, 130],
        [2, 90],
        [3, 300],
      ],
      250,
    ),
  ).toBe(20);
  expect(rows.measure([[3, 310]], 250)).toBe(0);
});

test('what was drawn once keeps its height when rows come and go', () => {
  const rows = placed();
  rows.measure([[2, 70]], 0);
  rows.take(['c', 'new', 'a'], 100);
  expect(starts(rows)).toEqual([0, 70, 170, 270]);
});

test('places are those of the heights, whatever is measured when', () => {
  const measured = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 500 })));
  fc.assert(
    fc.property(fc.nat(20), fc.array(measured), fc.nat(4_000), (count, batches, offset) => {
      const rows = placed(Array.from({ length: count }, (_, n) => String(n)));
      const heights = Array.from({ length: count }, () => 100);
      for (const batch of batches) {
        rows.measure(batch, offset);
        for (const [index, height] of batch) if (index < count) heights[index] = height;
      }
      const expected = [0];
      for (const height of heights) expected.push((expected.at(-1) ?? 0) + height);
      expect(starts(rows)).toEqual(expected);
      if (count > 0)
        expect(rows.at(offset)).toBe(
          Math.max(
            0,
            expected.slice(0, -1).findLastIndex((at) => at <= offset),
          ),
        );
    }),
  );
});
