import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordFinder } from '@/storage/search/find-words';
import { libraryColumns } from '@/storage/search/library-columns';
import { packShelf } from '@/storage/search/shelf';
import { SpeakerDirectory } from '@/storage/speakers/speaker-directory';

const finderOf = (shelves: readonly (readonly string[])[]) => {
  const packed = shelves.map((all) =>
    packShelf(
      all.map((words, n) => ({
        ...{ id: String(n), articleId: 'a', outlet: '', published: null, saved: 0, start: n },
        ...{ kind: 'direct', status: 'auto', speakerIds: [], tags: [], words },
      })),
    ),
  );
  return new WordFinder(libraryColumns(packed, new SpeakerDirectory([])));
};

test('finds exactly the rows that have a term, whether it is typed or asked for at once', () => {
  const word = fc.constantFrom(
    'ferry',
    'fern',
    'few',
    'zoo',
    'offern',
    'afew',
    'azoo',
    'a',
    'підемо',
    'підпис',
    '7',
  );
  const words = fc
    .array(fc.array(word, { minLength: 1 }), { minLength: 1, maxLength: 3 })
    .map((lines) => lines.map((line) => ` ${line.join(' ')} `).join('\n'));
  const typed = fc.constantFrom(' ferry', ' fern few', ' підпис ', ' zoo ferry ', 'erry', ' 7 ', ' none');
  fc.assert(
    fc.property(fc.array(fc.array(words, { maxLength: 30 })), fc.array(typed), (shelves, queries) => {
      const finder = finderOf(shelves);
      for (const query of queries) {
        for (let length = 1; length <= query.length; length++) {
          const term = query.slice(0, length);
          const expected = shelves.flat().map((text) => Number(text.includes(term)));
          expect([...finder.rowsWith(term)], term).toEqual(expected);
        }
      }
    }),
  );
});
