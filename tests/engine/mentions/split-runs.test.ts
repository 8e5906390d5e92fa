import { expect, test } from 'vitest';
import { wordsOf } from './mentions-of';

// A couple is also a mention of its own, behind its members.
test.each([
  ['Ann Lee & Tom Berg left.', ['Ann Lee', 'Tom Berg', 'Ann Lee & Tom Berg']],
  ['Ann & Tom Berg left.', ['Ann & Tom Berg']],
  ['Berg & Vale left.', ['Berg & Vale']],
  ['Ann Lee & Sons left.', ['Ann Lee & Sons']],
])('%s', (text, names) => {
  expect(wordsOf(text, 'name').toSorted()).toEqual(names.toSorted());
});
