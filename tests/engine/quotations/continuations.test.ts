import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine';
import type { Article, BlockKind } from '@/engine/types';
import { piecesOf, wordsOf } from './pieces-of';

const continues = (article: Article | string) => piecesOf(article).map((piece) => piece.continues);

function articleOf(...blocks: readonly (readonly [BlockKind, string])[]): Article {
  const text = blocks.map(([, line]) => line).join('\n');
  const plain = articleFromText(text);
  return {
    ...plain,
    blocks: plain.blocks.map((block, i) => ({ ...block, kind: blocks[i]?.[0] ?? 'paragraph' })),
  };
}

describe('a paragraph that was left open goes on in the next', () => {
  test.each([
    ['“The wave took the pier.\n“It took the road.”', [false, true]],
    ["Ann Lee said: 'The wave took the pier.\n'It took the road.'", [false, true]],
    ['‘It went,’ she said. ‘The wave took the pier.\n‘It took the road.’', [false, false, true]],
    ['“One came.\n“Two came.\n“Three came,” she said.', [false, true, true]],
    // The second paragraph lacks its opening mark.
    ['“The wave took the pier.\nIt took the road,” she said.', [false, true]],
    // The first one was opened with the wrong kind of mark.
    ['She added: ‘The wave took the pier.\n“It took the road.”', [false, true]],
    // Captions, which end without a stop, stand between.
    [
      '“The wave took the pier.\nThe harbour of Olsvik in March\nAnn Lee speaks in the hall\n“It took the road.”',
      [false, true],
    ],
  ])('%s', (text, expected) => {
    expect(continues(text)).toEqual(expected);
  });

  test.each<BlockKind>(['caption', 'heading', 'embed', 'pull-quote'])('over a %s', (kind) => {
    const article = articleOf(
      ['paragraph', '“The wave took the pier.'],
      [kind, 'It was high.'],
      ['paragraph', '“It took the road.”'],
    );
    const last = piecesOf(article).at(-1);
    expect(last?.continues).toBe(true);
  });
});

describe('is left alone', () => {
  test.each([
    ['“The wave took the pier.”\n“It took the road.”', [false, false]],
    ['“The wave took the pier,” she said.\n“It took the road.”', [false, false]],
    // Whole sentences of the reporter's stand between.
    [
      '“The wave took the pier.\nThe council met on Monday and voted for a new wall.\n“It took the road.”',
      [false, false],
    ],
    // The mark before the tag was forgotten.
    ['“The wave took the pier, she said.\n“It took the road,” he said.', [false, false]],
  ])('%s', (text, expected) => {
    expect(continues(text)).toEqual(expected);
  });
});

test('the credit that closes the marks of a pull quote is no piece', () => {
  expect(wordsOf('"We were ready for all of it.\nHarbour master Ann Lee"\nThe town was quiet.')).toEqual([
    'We were ready for all of it.',
  ]);
});
