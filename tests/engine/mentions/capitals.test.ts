import { expect, test } from 'vitest';
import { wordsOf } from './mentions-of';

test.each([
  ['“No,” said Sen. A. Lee.', ['Sen. A. Lee']],
  ['It was by Rep. A. Gerald Holm, who left.', ['Rep. A. Gerald Holm']],
  ['They lack vitamin A. The ferry left.', []],
])('an initial that is a word: %s', (text, names) => {
  expect(wordsOf(text, 'name')).toEqual(names);
});
