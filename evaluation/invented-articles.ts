import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseMarkedText } from '../tests/marked-text';
import type { GoldArticle, GoldPiece } from './corpora';

const FILE = path.resolve(import.meta.dirname, 'invented-articles.txt');

/**
 * Articles of our own for constructions that the corpora hardly hold: agents of passives, second-hand words, orphan
 * paragraphs. Trained on, never scored.
 */
export function readInventedArticles(): GoldArticle[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, number) => {
      const { text, marks } = parseMarkedText(line.replaceAll('¶', '\n'));
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
