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
  ])('cuts %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('never crosses a block', () => {
    const text = 'one\ntwo';
    expect(tokenize(text, articleFromText(text).blocks).map((token) => token.block)).toEqual([0, 1]);
  });
});
