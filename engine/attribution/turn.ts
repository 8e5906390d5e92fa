import type { Piece } from '../quotations/piece';
import { hasWords } from '../text/characters';
import type { Document } from '../text/document';
import type { Block } from '../types';
import type { Choice } from './choose';
import { nobodysChoice } from './nobodys-choice';

/** How many paragraphs back the other of two who talk has to be found. */
const WITHIN = 3;
/** How likely the other is: of twenty such answers sixteen were right. */
const LIKELY = 0.8;
/** He asked; the judge asked the witness; asked Mr Lee for the defence. */
const ASKED = /\b(?:ask(?:s|ed)|wonder(?:s|ed)|demand(?:s|ed)|press(?:es|ed)|inquired|enquired)\b/;

/**
 * “Who sent it?” Lee asked. ¶ “[The office.]” ¶ “[When?]”: a paragraph that is nothing but a quotation and follows a question, or
 * another such answer, is the other’s of two who talk. Of 40 such paragraphs in the invented press none goes on with who
 * asked. The choice of the other, or one for nobody where no second speaker is known; null where nobody asks.
 */
export function turnOf(document: Document, choices: readonly Choice[]): Choice | null {
  const piece = choices.length;
  const before = choices[piece - 1];
  if (!before || !isAlone(document, piece)) return null;
  // I would,” Lee said. ¶ “At [night]?” ¶ “Yes.”
  const isPut = isQuestion(document, piece) && isAlone(document, piece + 1) && follows(document, piece + 1);
  if (!isPut && !(follows(document, piece) && asks(document, before))) return null;
  const last = nameOf(before);
  const nearest = (document.pieces[piece] as Piece).block - WITHIN;
  for (let i = piece - 2; i >= 0 && (document.pieces[i] as Piece).block >= nearest; i--) {
    const other = choices[i] as Choice;
    const name = nameOf(other);
    const chances = { probability: LIKELY, second: 1 - LIKELY, nobody: 1 - LIKELY };
    if (name !== null && name !== last) return { ...other, ...chances, piece, by: 'turn' };
  }
  return nobodysChoice(piece, 'turn', 0.5);
}

/** The one person whom an answer names; null where it names nobody, a body, or several. */
function nameOf({ resolution }: Choice): string | null {
  const [source, more] = resolution?.sources ?? [];
  return source?.kind === 'person' && !more ? source.name : null;
}

const isQuestion = ({ pieces, text }: Document, piece: number) =>
  text.charAt((pieces[piece]?.end ?? 0) - 1) === '?';

/** Whether the piece stands in the paragraph behind that of the one before it. */
function follows({ pieces }: Document, piece: number): boolean {
  const before = pieces[piece - 1];
  return before?.closed === true && pieces[piece]?.block === before.block + 1;
}

/** Whether another is to speak after this answer. */
function asks(document: Document, { piece, by }: Choice): boolean {
  const { outer, block } = document.pieces[piece] as Piece;
  const { end } = document.blocks[block] as Block;
  const isLast = !hasWords(document.text, outer.end, end);
  if (by === 'turn' && isLast) return true;
  return isQuestion(document, piece) && (isLast || ASKED.test(document.text.slice(outer.end, end)));
}

/** A paragraph that is nothing but the quotation. */
function isAlone({ pieces, blocks, text }: Document, index: number): boolean {
  const piece = pieces[index];
  if (piece?.by !== 'marks' || piece.label || piece.continues) return false;
  if ([index - 1, index + 1].some((beside) => pieces[beside]?.block === piece.block)) return false;
  const { start, end } = blocks[piece.block] as Block;
  return !hasWords(text, start, piece.outer.start) && !hasWords(text, piece.outer.end, end);
}
