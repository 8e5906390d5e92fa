import type { Token } from '../text/document';
import type { Article } from '../types';
import type { Piece } from './piece';

/** The quoted pieces of an article, in reading order; they do not overlap. */
export function findPieces(article: Article, _tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  article.blocks.forEach((block, index) => {
    for (const match of article.text.slice(block.start, block.end).matchAll(/[“"]([^“”"]+)[”"]/g)) {
      const start = block.start + match.index + 1;
      const content = match[1] as string;
      const end = start + content.length;
      pieces.push({
        start,
        end,
        outer: { start: start - 1, end: end + 1 },
        block: index,
        by: 'marks',
        continues: false,
        closed: true,
        label: null,
        words: content.split(/\s+/).length,
        wholeSentence: /^\p{Lu}/u.test(content),
        refusal: null,
      });
    }
  });
  return pieces;
}
