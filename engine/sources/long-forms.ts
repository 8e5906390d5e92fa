import type { Mention } from '../mentions/mention';
import { consistsOf, LETTER } from '../text/characters';
import type { Document, Token } from '../text/document';
import { oneSpaced } from './entity';

/** A long form has at most so many small words for each letter of its acronym. */
const WORDS_FOR_A_LETTER = 2;

/**
 * The long form directly before an acronym in parentheses: `People for Clean Rivers (PCR)`; null where the words before
 * it do not begin with its letters, or where it does not stand in parentheses.
 */
export function longFormBefore(document: Document, mention: Mention): string | null {
  const { tokens, text } = document;
  const acronym = text.slice(mention.head.start, mention.head.end).replace(/\./g, '').toLowerCase();
  const open = mention.firstToken - 1;
  if (tokens[open]?.text !== '(' || tokens[mention.endToken]?.text !== ')') return null;
  if (!consistsOf(acronym, LETTER, 2, 8)) return null;
  const last = tokens[open - 1];
  if (last?.block !== mention.block) return null;
  let all = '';
  let capitals = '';
  for (let i = open - 1; i >= Math.max(0, open - WORDS_FOR_A_LETTER * acronym.length - 2); i--) {
    const token = tokens[i] as Token;
    if (token.block !== mention.block || token.type === 'number' || /^[.;:,"“”()]$/.test(token.text))
      return null;
    if (token.type !== 'word' || token.lower === "'s") continue;
    const letter = token.lower.charAt(0);
    all = letter + all;
    if (token.capital) capitals = letter + capitals;
    if (token.capital && (all === acronym || (capitals === acronym && all.length > 1)))
      return oneSpaced(text.slice(token.start, last.end));
  }
  return null;
}
