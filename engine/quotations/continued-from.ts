import type { Piece } from './piece';

/** A caption or a post may stand between two paragraphs of one quotation; more than a few pieces never do. */
const MOST_BETWEEN = 8;

/** Index of the piece that a continuing piece goes on from: the nearest before it that was left open; null where there is none. */
export function continuedFrom(pieces: readonly Piece[], index: number): number | null {
  if (!pieces[index]?.continues) return null;
  for (let i = index - 1; i >= 0 && i >= index - MOST_BETWEEN; i--) if (pieces[i]?.closed === false) return i;
  return index > 0 ? index - 1 : null;
}
