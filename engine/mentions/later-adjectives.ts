import { DEMONYMS } from '../lexicon/en/places';
import type { Language } from '../lexicon/language';
import type { Token } from '../text/document';

/** A noun has hardly more adjectives behind it. */
const MOST = 2;

/**
 * Where the adjectives behind a noun end, in languages that have them there: le ministre [français] [délégué] de
 * l'Intérieur. `from` where there are none.
 */
export function endOfLaterAdjectives(
  { isLaterAdjective }: Language,
  tokens: readonly Token[],
  from: number,
): number {
  if (!isLaterAdjective) return from;
  let end = from;
  while (end < from + MOST) {
    const token = tokens[end];
    if (token?.type !== 'word' || token.capital || token.block !== tokens[from - 1]?.block) break;
    if (!DEMONYMS.has(token.lower) && !isLaterAdjective(token.lower)) break;
    end++;
  }
  return end;
}
