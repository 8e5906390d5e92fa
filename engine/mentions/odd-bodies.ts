import { LONE_BODIES, ODD_BODIES } from '../lexicon/en/odd-bodies';
import type { Token } from '../text/document';

/** South East Water and the like have no more words. */
const MOST = 4;

const FIRST_WORDS = new Set([...ODD_BODIES].map((body) => body.split(' ')[0]));

/** Save the Children | said: the token after a body that is told by the whole of its name; `i` where none begins there. */
export function endOfOddBody(tokens: readonly Token[], i: number): number {
  const { capital, lower, block } = tokens[i] as Token;
  if (!capital || !FIRST_WORDS.has(lower)) return i;
  let words = lower;
  let end = i;
  for (let at = i + 1; at < i + MOST && tokens[at]?.block === block; at++) {
    words += ` ${tokens[at]?.lower}`;
    if (ODD_BODIES.has(words) && tokens[at]?.capital) end = at + 1;
  }
  return end;
}

/** Crisis | said; Unite, | which represents: a word that a sentence begins with, and a body all the same. */
export function isLoneBody(tokens: readonly Token[], i: number): boolean {
  const [{ lower } = { lower: '' }, next, after] = tokens.slice(i, i + 3);
  if (!LONE_BODIES.has(lower) || next?.block !== tokens[i]?.block) return false;
  return next?.facts.cue === 3 || (next?.text === ',' && after?.lower === 'which');
}
