import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine';
import { tokenize } from '@/engine/text/tokens';

const words = (text: string) => tokenize(text, articleFromText(text).blocks).map((token) => token.text);

describe('tokenize', () => {
  test.each([
    ['Zelensky’s men don’t go.', ['Zelensky', '’s', 'men', 'don’t', 'go', '.']],
    ['O’Brien, a 56-year-old', ['O’Brien', ',', 'a', '56-year-old']],
    ['The U.S. said', ['The', 'U.S.', 'said']],
    ['“It’s 10,000.”', ['“', 'It', '’s', '10,000', '.', '”']],
    ['Mr. Kim—he', ['Mr', '.', 'Kim', '—', 'he']],
    ['@kyivpost wrote', ['@kyivpost', 'wrote']],
    ['wait... no', ['wait', '...', 'no']],
    ['the soldiers’ kit', ['the', 'soldiers', '’', 'kit']],
    ['e.g. A.B. Holm, J. Lee', ['e.g.', 'A.B.', 'Holm', ',', 'J', '.', 'Lee']],
    ['Covid-19, 5th-grade, 2-1', ['Covid-19', ',', '5th-grade', ',', '2', '-', '1']],
    ['at 10:30. On £14.2m.', ['at', '10:30', '.', 'On', '£', '14.2m', '.']],
    ['pier.example, end.Next', ['pier.example', ',', 'end', '.', 'Next']],
    ['PIER.COM, PIER.Next, end.NEXT', ['PIER.COM', ',', 'PIER', '.', 'Next', ',', 'end', '.', 'NEXT']],
    ['Lee, D-N.Y., and R-Va.', ['Lee', ',', 'D-N.Y.', ',', 'and', 'R-Va', '.']],
    ['one--two; co- and', ['one', '--', 'two', ';', 'co', '-', 'and']],
    ['the cat‘s-eye’S x’sy', ['the', 'cat', '’s', '-', 'eye', '’S', 'x’sy']],
    ['Жанна é\u0301_1 ٣٤', ['Жанна', 'é\u0301_1', '٣٤']],
    ['😀𝐀b\ud800\udfffx\udfff', ['😀', '𝐀b', '\ud800\udfff', 'x', '\udfff']],
  ])('cuts %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ['Zelensky’s O’Brien', ['zelensky', "'s", "o'brien"], [true, false, true]],
    ['@Lee #ÉTÉ éa', ['@lee', '#été', 'éa'], [true, true, false]],
  ])('tells lower case and capitals of %s', (text, lower, capital) => {
    const tokens = tokenize(text, articleFromText(text).blocks);
    expect(tokens.map((token) => token.lower)).toEqual(lower);
    expect(tokens.map((token) => token.capital)).toEqual(capital);
  });

  test('tells words apart that share a hash table', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `w${i.toString(36)}`).join(' ');
    expect(words(text)).toEqual(text.split(' '));
  });

  test('sees nothing behind the end of a block', () => {
    const blocks = [{ kind: 'paragraph', start: 0, end: 4 } as const];
    expect(tokenize('co-opted', blocks).map((token) => token.text)).toEqual(['co-o']);
    expect(tokenize('xyz😀', blocks).map((token) => token.text)).toEqual(['xyz', '\ud83d']);
  });

  test('never crosses a block', () => {
    const text = 'one\ntwo';
    expect(tokenize(text, articleFromText(text).blocks).map((token) => token.block)).toEqual([0, 1]);
  });
});

test('blank lines are no paragraphs', () => {
  expect(articleFromText(' a\r\n \t\u2028\u00a0b\n').blocks).toEqual([
    { kind: 'paragraph', start: 0, end: 2 },
    { kind: 'paragraph', start: 7, end: 9 },
  ]);
});
