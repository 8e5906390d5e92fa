import type { GoldArticle, GoldPiece } from './corpora';
import { readInventedLines } from './invented-lines';

/**
 * Articles of our own for constructions that the corpora hardly hold: agents of passives, second-hand words, orphan
 * paragraphs. Trained on, never scored.
 */
export function readInventedArticles(): GoldArticle[] {
  return readInventedLines('invented-articles.txt').map(({ text, marks }, number) => {
    const sources = marks
      .filter((mark) => mark.role === 'source')
      .map(({ start, end }) => [start, end] as const);
    const pieces = marks.flatMap(({ role, start, end }): GoldPiece[] =>
      role === 'source'
        ? []
        : [
            {
              start,
              end,
              kind: 'mixed',
              attributed: role === 'content',
              source: role === 'content' ? sources : [],
              head: null,
              name: null,
              sourceClass: null,
              cue: [],
            },
          ],
    );
    return { id: `invented-${number}`, corpus: 'invented', text, pieces };
  });
}
