import type { Mention } from '../mentions/mention';
import { HALVES } from './clause-speaker';
import { STRONG, wordOf } from './frame';
import { TOLD } from './passive';
import type { Situation } from './situation';

/**
 * “Is it late?” [the panel] asked Dr Lee; “No,” a woman in the hall told him: who stands between the marks and a verb with somebody
 * to whom it is said. The weights take his title for the speaker’s, and are sure. Null where nobody is told; empty where no mention
 * tells.
 */
export function tellersOf(
  { frame, mentions, item, sentenceEnd, lastChar, charAfter }: Situation,
  candidates: readonly number[],
): readonly number[] | null {
  const first = wordOf(frame, item + 1) === ',' ? item + 2 : item + 1;
  // The “late” plan told us; found it “odd,” and asked the school; “No,” | asked Lee
  if (!/[,?!]/.test(String.fromCharCode(lastChar, charAfter)) || HALVES.test(wordOf(frame, first)))
    return null;
  let verb = first;
  const last = Math.min(sentenceEnd, first + LONGEST);
  while (verb < last && (frame.cues[verb] as number) < STRONG && !TOLD.has(frame.hashes[verb] as number))
    verb++;
  const isTold = verb > first && verb < last && TOLD.has(frame.hashes[verb] as number);
  if (!isTold || wordOf(frame, verb + 1) === 'by') return null;
  const itemOf = (candidate: number) =>
    frame.itemOfToken[(mentions[candidate] as Mention).firstToken] as number;
  // asked | the | judge
  if (!candidates.some((each) => itemOf(each) > verb && itemOf(each) < verb + 3)) return null;
  return candidates.filter((each) => itemOf(each) >= first && itemOf(each) < verb);
}

/** Words of a subject. */
const LONGEST = 18;
