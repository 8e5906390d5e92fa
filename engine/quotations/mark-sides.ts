import { kindAt, LETTER, NUMBER } from '../text/characters';
import type { Sides } from './marks';

/** Zero-width characters count as space: they are invisible to the reader. */
const SPACE = /^[\s\u200B-\u200D\u2060]?$/;
const BEFORE_OPENING = /^[\s\u200B-\u200D\u2060([{<–—\-‐‑−/|*•·>~]?$/;
const AFTER_CLOSING = /^[\s\u200B-\u200D\u2060.,;:!?…)\]}–—\-‐‑/|*<]?$/;

/** White space or the block's border. */
export function isSpace(character: string): boolean {
  return SPACE.test(character);
}

/** A letter or a digit of the basic plane; letters outside it are never beside an apostrophe in news. */
export function isLetter(character: string): boolean {
  return (kindAt(character, 0, character.length) & (LETTER | NUMBER)) !== 0;
}

/** A mark here may open: white space, an opening bracket or a dash before it, something other than white space after. */
export function mayOpen(sides: Sides): boolean {
  return BEFORE_OPENING.test(sides.before) && !isSpace(sides.after);
}

/** A mark here may close: no white space before it, and white space, punctuation or a closing bracket after. */
export function mayClose(sides: Sides): boolean {
  return !isSpace(sides.before) && AFTER_CLOSING.test(sides.after);
}
