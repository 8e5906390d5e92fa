import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phraseSet, wordList, wordSet } from '@/engine/lexicon/word-list';
import { pack } from '@/scripts/build/pack-words';

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
