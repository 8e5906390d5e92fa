import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordLines } from '@/engine/lexicon/word-lines';
import { phraseSet, wordList, wordSet } from '@/engine/lexicon/word-list';
import { pack, packLines } from '@/scripts/build/pack-words';

const word = fc.stringMatching(/^[a-zé'0-9-][a-zé'0-9.-]{0,30}$/);

test('a packed list holds the words that were written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), (words) => {
      expect(new Set(wordList(pack(words)))).toEqual(new Set(words));
      expect(wordSet(pack(words))).toEqual(wordSet(words.join('\n ')));
    }),
  );
});

test('a packed list of phrases holds the phrases that were written', () => {
  expect(phraseSet(pack(['new york', 'new jersey', 'oslo']))).toEqual(
    phraseSet('\n  new york|new jersey|\n  oslo\n'),
  );
});

test('a list with a capital is refused with the word', () => {
  expect(() => pack(['oslo', 'Bergen'])).toThrow('"Bergen"');
});

const line = fc.array(fc.stringMatching(/^[a-zéß'_:/=-]{1,30}$/), { minLength: 1, maxLength: 6 });

test('packed lines hold the lines that were written, in their order', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), (lines) => {
      const written = lines.map((words) => words.join(' '));
      expect(wordLines(packLines(written))).toEqual(written);
      expect(wordLines(`\n${written.join('\n')}\n`)).toEqual(written);
    }),
  );
});

test('lines with a digit are refused with the line', () => {
  expect(() => packLines(['of de', 'twenty 20'])).toThrow('"twenty 20"');
});
