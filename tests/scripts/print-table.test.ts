import { expect, test } from 'vitest';
import { formatTable } from '@/scripts/print-table';

test('columns without a share are as wide as their longest text', () => {
  const table = formatTable(
    [{ heading: 'name' }, { heading: 'n', right: true }],
    [
      ['Ann Lee', '7'],
      ['Bo', '12'],
    ],
  );
  expect(table.split('\n')).toEqual(['name      n', '───────  ──', 'Ann Lee   7', 'Bo       12']);
});

test('columns with a share are wrapped at spaces into the width', () => {
  const table = formatTable(
    [{ heading: 'who' }, { heading: 'words', share: 1 }],
    [['Ann', 'one two three four five six']],
    20,
  );
  expect(table.split('\n').slice(2)).toEqual(['Ann  one two three', '     four five six']);
});

test('a word longer than its column is cut, and nothing is lost', () => {
  const word = 'Donaudampfschifffahrtsgesellschaft';
  const lines = formatTable([{ heading: 'a', share: 1 }], [[word]], 10)
    .split('\n')
    .slice(2);
  expect(lines.every((line) => line.length <= 10)).toBe(true);
  expect(lines.join('')).toBe(word);
});
