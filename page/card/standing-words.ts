import { type ShownQuotation, standingOf } from '../shown-quotation';
import type { CardWords } from './words';

/**
 * How far a speaker is known, in words: by the reader's decision, else how sure the engine is, and that nobody has checked
 * it. Null where nobody is named and nothing was decided.
 */
export function standingWords(shown: ShownQuotation, words: CardWords): string | null {
  const standing = standingOf(shown);
  if (standing === null) return null;
  const word = words.standing[standing];
  return shown.decided ? word : `${word}, ${words.unchecked}`;
}
