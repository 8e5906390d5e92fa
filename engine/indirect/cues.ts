import type { Token } from '../text/document';
import type { Span } from '../types';
import type { Grid } from './grid';

/** More reports than any article holds; bounds the work on texts that are nothing but cues. */
const MOST_CUES = 1_000;

/** Words that turn a report into none: Raman [declined] to say whether the plant would close. */
const REFUSED: ReadonlySet<string> = new Set(
  `not n't never no nor without cannot don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't isn't wasn't
  decline declines declined declining refuse refuses refused refusing fail fails failed failing stopped avoid avoided
  avoiding`.split(/\s+/),
);
/** Words that may stand between the refusal and the verb: declined [to publicly] say; would not [even] confirm. */
const BETWEEN: ReadonlySet<string> = new Set('to have has had been be even yet immediately'.split(' '));
const REFUSAL_REACH = 5;

/**
 * The tokens that may report speech, in reading order: reporting verbs of the reporter's, and “according” before “to”.
 * Whether they do is learned; refused speech is left out by rule.
 */
export function findCues(grid: Grid): number[] {
  const { tokens } = grid.document;
  const cues: number[] = [];
  for (let i = 0; i < tokens.length && cues.length < MOST_CUES; i++) {
    if (grid.quoted[i] !== 0) continue;
    if (grid.verbs[i] === 1 || isAccording(tokens, i)) cues.push(i);
  }
  return cues;
}

function isAccording(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === 'according' && tokens[i + 1]?.lower === 'to';
}

/** Raman declined to say whether the plant would close; she did not say when. */
export function isRefused({ document }: Grid, cue: number): boolean {
  for (let i = cue - 1; i >= 0 && i >= cue - REFUSAL_REACH; i--) {
    const { lower } = document.tokens[i] as Token;
    if (REFUSED.has(lower)) return true;
    if (!BETWEEN.has(lower) && !lower.endsWith('ly')) return false;
  }
  return false;
}

/** The words of the cue: the verb, or “according to”. */
export function cueSpan({ document }: Grid, cue: number): Span {
  const token = document.tokens[cue] as Token;
  const next = isAccording(document.tokens, cue) ? (document.tokens[cue + 1] as Token) : token;
  return { start: token.start, end: next.end };
}
