import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '@/page/anchoring/folded-text';

const folded = (text: string) => foldText(text).folded;

test.each([
  ['It’s the “first” …', `it's the 'first' ...`],
  ['white \u00a0\n\t space ', 'white space'],
  ['a—b, a – b, a--b, a - b', 'a-b, a-b, a-b, a-b'],
  ['soft\u00adhy\u200bphen\ufeff', 'softhyphen'],
  ['ﬁne ﬂow', 'fine flow'],
  ['Café cafe\u0301', 'cafe cafe'],
  ["''two single'' ``grave``", "'two single' 'grave'"],
  ['« guillemets »', "' guillemets '"],
  ['𝒜 and 😀', 'a and 😀'],
  ['', ''],
])('foldText makes “%s” “%s”', (text, expected) => {
  expect(folded(text)).toBe(expected);
});

test('typesetting is no difference, words are', () => {
  expect(folded('“We won’t go—not now,”')).toBe(folded('"We won\'t  go -- not\nnow,"'));
  expect(folded('We will go')).not.toBe(folded('We shall go'));
});

/** What folding has a rule for, and halves of characters. */
const UNITS = [
  'a',
  'É',
  'ﬁ',
  '…',
  '½',
  ' ',
  '\n',
  '\u00a0',
  '“',
  "'",
  '-',
  '—',
  '\u00ad',
  '\u0301',
  '😀',
  '\ud800',
  '\udc00',
];

test('every unit knows where it came from, in order and within the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 20 }), (text) => {
      const { folded: units, starts, ends } = foldText(text);
      const isInOrder = [...starts].every(
        (start, i) => start < ends[i]! && ends[i]! <= text.length && start >= (starts[i - 1] ?? 0),
      );
      return isInOrder && starts.length === units.length && ends.length === units.length;
    }),
  );
});
