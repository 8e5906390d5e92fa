import type { Block } from '../types';
import { kindOfUnit, SPACE, unitsOf } from './characters';
import type { Token } from './document';
import { tokenEnd } from './token-end';
import { vocabularyOf } from './vocabulary';

/** The tokens of all blocks, in order. A token never crosses a block's border; white space is left out. */
export function tokenize(text: string, blocks: readonly Block[]): Token[] {
  const tokens: Token[] = [];
  const units = unitsOf(text);
  const formAt = vocabularyOf(text, units);
  for (let block = 0; block < blocks.length; block++) {
    const border = blocks[block] as Block;
    const blockEnd = Math.min(border.end, text.length);
    for (let start = border.start; start < blockEnd; ) {
      if (kindOfUnit(units, start, blockEnd) & SPACE) {
        start++;
        continue;
      }
      const end = tokenEnd(units, start, blockEnd);
      const { text: word, lower, type, capital, facts } = formAt(start, end);
      tokens.push({ start, end, text: word, lower, block, type, capital, facts });
      start = end;
    }
  }
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
