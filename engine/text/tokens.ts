import type { Block } from '../types';
import type { Token } from './document';

/**
 * A word with its inner apostrophes, hyphens and dots (`O’Brien`, `56-year-old`, `U.S.`, `@name`), a number, a run of
 * dots, or any other single character. The possessive `’s` is a token of its own, so that names stay as they are.
 */
const TOKEN =
  /(?:\p{L}\.){2,}|[@#]?\p{L}[\p{L}\p{M}\p{N}_]*(?:(?:[’'‘]|-|\.(?=\p{Ll}{2}))(?!(?:[sS])(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}_]*|-\p{N}+)*|[’'](?:s|S)(?![\p{L}\p{N}])|\p{N}+(?:[.,:]\p{N}+)*(?:-?\p{L}+(?:-\p{L}+)*)?|\.{2,}|-{2,}|[^\s]/gu;

const WORD_START = /^[@#]?\p{L}|^[’']s$/iu;
const NUMBER_START = /^\p{N}/u;
const CAPITAL_START = /^[@#]?\p{Lu}/u;

/** The tokens of all blocks, in order. A token never crosses a block's border; white space is left out. */
export function tokenize(text: string, blocks: readonly Block[]): Token[] {
  const tokens: Token[] = [];
  blocks.forEach((block, blockIndex) => {
    for (const match of text.slice(block.start, block.end).matchAll(TOKEN)) {
      const word = match[0];
      const start = block.start + match.index;
      const type = WORD_START.test(word) ? 'word' : NUMBER_START.test(word) ? 'number' : 'punctuation';
      tokens.push({
        start,
        end: start + word.length,
        text: word,
        lower: type === 'word' ? word.toLowerCase().replace(/[’‘]/g, "'") : word.toLowerCase(),
        block: blockIndex,
        type,
        capital: CAPITAL_START.test(word),
      });
    }
  });
  return tokens;
}

/** Index of the first token that ends after `offset`: the token at the offset, or the next one; `tokens.length` if none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
