import type { Language } from '../lexicon/language';
import type { Token } from '../text/document';
import type { Article } from '../types';
import { piecesByStructure } from './blocks-as-quotations';
import type { Piece } from './piece';
import { piecesInMarks } from './pieces-in-marks';
import { refuse } from './refusal';
import { findTurns } from './transcript';

/**
 * The quoted pieces of an article, in reading order; they do not overlap. Each stands within one block.
 *
 * Marks are matched first; then blocks that the page's structure, or a speaker's label, makes quotations are taken whole;
 * then pieces whose surroundings say that they quote nobody are refused. Takes any text, in time linear in its length.
 */
export function findPieces(article: Article, language: Language, tokens: readonly Token[]): Piece[] {
  const { blocks } = article;
  const inMarks = piecesInMarks(article, language);
  const turns = findTurns(article);
  const pieces: Piece[] = [];
  blocks.forEach((block, index) => {
    const own = inMarks[index] ?? [];
    const structural = piecesByStructure(article, language, index, own, turns.get(index));
    const before = pieces.at(-1);
    const first = structural?.[0];
    // A block quotation of several paragraphs is one quotation.
    const goesOn =
      first?.by === 'blockquote' &&
      before?.by === 'blockquote' &&
      before.block === index - 1 &&
      before.label === null &&
      block.author === blocks[index - 1]?.author &&
      !standsInMarks(before) &&
      !standsInMarks(first);
    if (first && before && (goesOn || (first.continues && first.label === null && first.by !== 'marks'))) {
      if (!standsInMarks(before)) pieces[pieces.length - 1] = { ...before, closed: false };
      pieces.push({ ...first, continues: true });
    } else {
      for (const piece of structural ?? own) pieces.push(piece);
    }
  });
  return refuse(article, language, tokens, pieces);
}

function standsInMarks(piece: Piece): boolean {
  return piece.outer.start < piece.start || piece.outer.end > piece.end;
}
