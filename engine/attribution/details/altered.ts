import type { Piece } from '../../quotations/piece';
import type { Document } from '../../text/document';

/** “[an] embarrassment … for all of us”: what the editor put in or left out within the marks. Empty where nothing was. */
export function findAlterations(document: Document, pieces: readonly Piece[]): ('bracket' | 'ellipsis')[] {
  const contents = pieces.map((piece) => document.text.slice(piece.start, piece.end));
  const found: ('bracket' | 'ellipsis')[] = [];
  if (contents.some((content) => /\[[^\]]{1,120}\]/.test(content))) found.push('bracket');
  // A dot run at the very end is a trailing voice, not an omission.
  if (contents.some((content) => /(?:…|\. ?\. ?\.)\s*\S/.test(content))) found.push('ellipsis');
  return found;
}
