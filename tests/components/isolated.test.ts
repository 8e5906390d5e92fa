import { beforeEach, expect, test } from 'vitest';
import { isolated } from '@/components/isolated';
import { reasonSentence } from '@/components/reason-sentence';
import { speakEnglish } from './catalogue';

beforeEach(speakEnglish);

test.each([
  ['Ana Petrova', 'Ana Petrova'],
  ['Олена', 'Олена'],
  ['', ''],
  ['ليلى حداد', '\u2068ليلى حداد\u2069'],
  ['דנה לוי', '\u2068דנה לוי\u2069'],
  ['Layla (ليلى)', '\u2068Layla (ليلى)\u2069'],
])('%s is kept from turning what is around it', (words, kept) => {
  expect(isolated(words)).toBe(kept);
});

test('names stand in a reason as they run', () => {
  expect(reasonSentence({ id: 'several-possible', words: ['ليلى حداد', 'Ann Lee', 'דנה'] })).toBe(
    'More than one could have said it: \u2068ليلى حداد\u2069, Ann Lee, \u2068דנה\u2069.',
  );
});
