import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearestMatch } from '@/page/anchoring/nearest-match';

/** The table of edit distances as it is in the books: what the bits have to agree with. */
function lastRow(pattern: string, text: string, isAnchored: boolean): number[] {
  let column = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  const row = [column.at(-1)!];
  for (let j = 1; j <= text.length; j++) {
    const next = [isAnchored ? j : 0];
    for (let i = 1; i <= pattern.length; i++) {
      const replaced = column[i - 1]! + (pattern[i - 1] === text[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, column[i]! + 1, next[i - 1]! + 1));
    }
    column = next;
    row.push(column.at(-1)!);
  }
  return row;
}

const letters = (length: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: length });

describe('nearestMatch', () => {
  test.each([
    ['hold the bridge', 'we will hold the bridge now', 2, { start: 8, end: 23, errors: 0 }],
    ['hold the bridge', 'we will hold that bridge now', 2, { start: 8, end: 24, errors: 2 }],
    ['hold the bridge', 'we will hold a ferry', 3, null],
    ['', 'anything', 3, null],
    ['anything', '', 3, null],
  ])('of “%s” in “%s”', (pattern, text, most, match) => {
    expect(nearestMatch(pattern, text, most)).toEqual(match);
  });

  test('has no fewer and no more errors than the whole table says, for one block of bits and for many', () => {
    fc.assert(
      fc.property(letters(80), letters(110), (pattern, text) => {
        const most = Math.floor(pattern.length / 2);
        const least = Math.min(...lastRow(pattern, text, false).slice(1));
        const match = nearestMatch(pattern, text, most);
        if (least > most) {
          expect(match).toBeNull();
          return;
        }
        expect(match?.errors).toBe(least);
        const found = text.slice(match!.start, match!.end);
        expect(lastRow(pattern, found, true).at(-1)).toBe(least);
      }),
    );
  });
});

test('editDistance is that of the whole table, and null beyond its limit', () => {
  fc.assert(
    fc.property(letters(90), letters(90), (one, other) => {
      const distance = lastRow(one, other, true).at(-1)!;
      expect(editDistance(one, other, 200)).toBe(distance);
      expect(editDistance(one, other, distance - 1)).toBeNull();
    }),
  );
});
