import type { Mention } from '../mentions/mention';
import { wordOf } from './frame';
import type { Situation } from './situation';

/** Marks within a quotation that its tag goes on behind: “No,” “No?” “No!” */
const GOES_ON = ',?!';
/** A verb that tags direct speech (`cueStrength`). */
const TAG = 3;
const FINITE = /[ds]$|^(?:wrote|sang|began|went)$/;

/**
 * “I have no figure,” he said. “I bet you don’t,” shouted [a man in the gallery]: who stands behind the verb that follows the
 * marks speaks, however much the words before look like his who spoke last. Empty where no such tag follows.
 */
export function taggedBehind(situation: Situation, candidates: readonly number[]): readonly number[] {
  const { frame, mentions, item, piece, lastChar, charAfter, sentenceEnd } = situation;
  if (!piece.wholeSentence) return [];
  const comma = wordOf(frame, item + 1) === ',';
  if (!comma && (charAfter !== 1 || !GOES_ON.includes(String.fromCharCode(lastChar)))) return [];
  const verb = comma ? item + 2 : item + 1;
  if (frame.cues[verb] !== TAG || !FINITE.test(wordOf(frame, verb))) return [];
  const subject = wordOf(frame, verb + 1) === 'the' ? verb + 2 : verb + 1;
  if (subject >= sentenceEnd) return [];
  return candidates.filter((candidate) => {
    const { firstToken, endToken, possessive, kind } = mentions[candidate] as Mention;
    const first = frame.itemOfToken[firstToken];
    if (possessive || kind === 'place' || (first !== subject && first !== verb + 1)) return false;
    // said [Air Force] 1st Lt. Ann Lee
    const next = frame.document.tokens[endToken];
    return next?.type !== 'word' ? next?.type !== 'number' : next.facts.isFunction;
  });
}
