import type { Token } from '../text/document';
import type { TokenRange } from './draft';

/** Matters that a body is named after, all of whose words stand before nouns elsewhere: Norland Tourism. */
export const MATTERS =
  /^(?:intelligence|security|defence|defense|health|justice|immigration|customs|enforcement|transport|education|research|rights|fire|rescue|tourism|resources|sports?)$/;

/** What stands before a body's name in small letters. */
const KINDS =
  /^(?:group|charity|company|firm|nonprofit|startup|trust|network|coalition|publisher|organi[sz]ation)$/;

/**
 * Whether words that are elsewhere titles and modifiers are a body's name: Defence Intelligence added and according to Border
 * Security, because they speak; the lobby group | Energy Forward, because of what stands before them.
 */
export function isNamedBody(tokens: readonly Token[], run: TokenRange): boolean {
  const last = tokens[run.end - 1] as Token;
  const before = tokens[run.first - 1];
  if (run.end - run.first < 2) return false;
  if (before?.block === last.block && KINDS.test(before.text)) return true;
  if (!MATTERS.test(last.lower)) return false;
  const next = tokens[run.end];
  const told = before?.lower === 'to' && tokens[run.first - 2]?.lower === 'according';
  return told || (next?.block === last.block && next.facts.cue === 3);
}
