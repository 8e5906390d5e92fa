import type { Mention } from '../mentions/mention';
import type { Token } from '../text/document';
import { printedVerb } from '../text/inversions';
import type { Span } from '../types';
import type { Situation } from './situation';

/** How many items from the mention a cue may stand: “Berg, who took over in July, said”. */
const REACH = 18;

/** The words that ascribe a piece to a mention, and how they do. */
export interface CueFound extends Span {
  readonly by: 'verb' | 'colon' | 'according-to';
  /** Where the cue stands: between mention and piece, or on the far side of the mention. */
  readonly between: boolean;
  /** How strongly the verb ascribes words ({@link cueStrength}); 0 for what is no verb. */
  readonly strength: number;
}

/** The cue that ties a mention to a piece; null where there is none (`nearest`, or a follow-on quotation). */
export function findCue(situation: Situation, mention: Mention): CueFound | null {
  const { frame, item, piece } = situation;
  if (mention.block !== piece.block) return null;
  const from = frame.itemOfToken[mention.firstToken] as number;
  const to = (frame.itemOfToken[mention.endToken - 1] as number) + 1;
  return accordingTo(situation, from) ?? nearestVerb(situation, from, to) ?? colon(situation, item, to);
}

/** According to Ruth Adeyemi, the contract “was never signed”. */
function accordingTo(situation: Situation, from: number): CueFound | null {
  const first = tokenOf(situation, from - 2);
  const second = tokenOf(situation, from - 1);
  if (first?.lower !== 'according' || second?.lower !== 'to') return null;
  return { start: first.start, end: second.end, by: 'according-to', between: false, strength: 0 };
}

/**
 * The strongest verb near the mention within its sentence, the nearest among equals; a verb before the mention counts
 * only when it stands between the piece and the mention (“…,” said Zelensky).
 */
function nearestVerb(situation: Situation, from: number, to: number): CueFound | null {
  const { frame, item } = situation;
  let best = -1;
  let bestScore = 0;
  const consider = (i: number, distance: number) => {
    if (isNoun(situation, i)) return;
    const score = (frame.cues[i] as number) * 10 - distance;
    if (frame.cues[i] !== 0 && (best < 0 || score > bestScore)) {
      best = i;
      bestScore = score;
    }
  };
  // Behind the mention, up to the piece or the sentence's end: Healey [said] “…”; “…,” Healey [said].
  for (let i = to; i < frame.items.length && i < to + REACH && (frame.items[i] as number) >= 0; i++) {
    if (endsSentence(tokenOf(situation, i))) break;
    consider(i, i - to);
  }
  // Between the piece and a mention that follows it: “…,” [said] Healey.
  for (let i = from - 1; i > item && i > from - REACH && (frame.items[i] as number) >= 0; i--)
    consider(i, from - 1 - i);
  // Before a mention that precedes the piece: Said Healey: “…”; accused by Zelensky of “…”.
  if (best < 0 && from <= item) {
    for (let i = from - 1; i >= 0 && i > from - 4 && (frame.items[i] as number) >= 0; i--)
      consider(i, from - 1 - i);
  }
  const token = best < 0 ? null : tokenOf(situation, best);
  if (!token) return null;
  const between = from > item ? best > item && best < from : best >= to && best < item;
  const { start, end } = printedVerb(frame.document.tokens, frame.items[best] as number);
  return { start, end, by: 'verb', between, strength: frame.cues[best] as number };
}

/** What a noun stands behind at once. */
const DETERMINER = /^(?:the|an?|his|her|its|their|my|our|your|no|any|whose|['’]s)$/;
/** Forms that only verbs have. */
const VERB_FORM = /ed$|^(?:said|told|wrote)$/;

/** She left [her post] and said; the mayor, [whose state] voted, said; but: the mayor [claims]. */
function isNoun(situation: Situation, item: number): boolean {
  const word = tokenOf(situation, item)?.lower ?? '';
  return !VERB_FORM.test(word) && DETERMINER.test(tokenOf(situation, item - 1)?.lower ?? '');
}

/** Healey: “The ships will sail.” */
function colon(situation: Situation, item: number, to: number): CueFound | null {
  const token = tokenOf(situation, item - 1);
  if (token?.text !== ':' || item - to > REACH) return null;
  return { start: token.start, end: token.end, by: 'colon', between: true, strength: 0 };
}

function tokenOf({ frame }: Situation, item: number): Token | null {
  const index = frame.items[item];
  return index === undefined || index < 0 ? null : (frame.document.tokens[index] ?? null);
}

function endsSentence(token: Token | null): boolean {
  return token !== null && /^[.?!;]$/.test(token.text);
}
