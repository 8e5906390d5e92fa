import type { Mention } from '../mentions/mention';
import { wordOf } from './frame';
import type { Situation } from './situation';

/** Words on either side in which a semicolon is looked for, so that a sentence of a thousand quotations is not read for each. */
const WITHIN = 60;
const OPENING = /^(?:and|but|while|the)$/;

/**
 * Lee found it “slippery”; [Bo Vale] declared himself “a convert”: who stands on the other side of a semicolon is no candidate
 * where a subject opens the half behind it. Of lists all are: clashed with Vale; and posted that it was “late”.
 */
export function ofOwnClause(situation: Situation, candidates: readonly number[]): readonly number[] {
  const { frame, mentions, item, sentence, sentenceStart, sentenceEnd } = situation;
  let first = item;
  const lowest = Math.max(sentenceStart, item - WITHIN);
  while (first > lowest && wordOf(frame, first - 1) !== ';') first--;
  let end = item;
  const highest = Math.min(sentenceEnd, item + WITHIN);
  while (end < highest && wordOf(frame, end) !== ';') end++;
  if (first === lowest && end === highest) return candidates;
  const itemOf = (candidate: number) =>
    frame.itemOfToken[(mentions[candidate] as Mention).firstToken] as number;
  const opens = (from: number) => {
    let at = from;
    while (OPENING.test(wordOf(frame, at))) at++;
    return candidates.some(
      (each) => !(mentions[each] as Mention).possessive && (itemOf(each) === at || itemOf(each) === at - 1),
    );
  };
  const from = first > lowest && opens(first) ? first : sentenceStart;
  const until = end < highest && opens(end + 1) ? end : sentenceEnd;
  return candidates.filter((candidate) => {
    const at = itemOf(candidate);
    return (mentions[candidate] as Mention).sentence !== sentence || (at >= from && at < until);
  });
}
