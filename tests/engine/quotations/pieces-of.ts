import { articleFromText } from '@/engine';
import { english } from '@/engine/lexicon/en';
import { findPieces } from '@/engine/quotations/find-pieces';
import type { Piece } from '@/engine/quotations/piece';
import type { Article } from '@/engine/types';

/** The pieces of an article, or of plain text with a paragraph a line. */
export function piecesOf(article: Article | string): Piece[] {
  const whole = typeof article === 'string' ? articleFromText(article) : article;
  return findPieces(whole, english, []);
}

/** Their words. */
export function wordsOf(article: Article | string): string[] {
  const { text } = typeof article === 'string' ? { text: article } : article;
  return piecesOf(article).map((piece) => text.slice(piece.start, piece.end));
}
