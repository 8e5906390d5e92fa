import { expect, test } from 'vitest';
import { areTracesAlike, wordTrace } from '@/storage/reading/word-trace';

const part = (exact: string) => [{ exact }];
const WORDS = 'We will hold the bridge as long as one lorry still has to cross it, and then we close it.';

test.each([
  ['the same words in other type', WORDS.toUpperCase().replace(',', ' –'), true],
  ['one word replaced', WORDS.replace('lorry', 'truck'), true],
  ['a word put in and one left out', WORDS.replace('still ', '').replace('bridge', 'old bridge'), true],
  [
    'other words of the same speaker',
    'We will not pay for the repairs of a road that the state has built.',
    false,
  ],
  ['its beginning alone', 'We will hold', false],
  ['no words', '…', false],
])('%s', (_, other, expected) => {
  expect(areTracesAlike(wordTrace(part(WORDS)), wordTrace(part(other)))).toBe(expected);
});

test('words of no letters leave no trace that others could be like', () => {
  expect(wordTrace(part('…'))).toEqual([]);
  expect(areTracesAlike([], [])).toBe(false);
});
