import type { Mention } from '../mentions/mention';
import { wordOf } from './frame';
import type { Situation } from './situation';

const CALLING = /^(?:call|brand|describ|label|labell|dubb|term)ing$/;
const WHOM = /^(?:him|her|them)$/;
/** Words between the verb and the marks: calling them | the ‘great deceivers’. */
const NEAR = 6;
const MOST_BEFORE = 40;

/**
 * [Ann Lee] attacked the mayor, Bo Vale, calling him a ‘liar’: whoever stands before the verb is he who is called so, and the subject
 * that opens the sentence calls him. Null where there is no such verb, or nobody else.
 */
export function nameCaller(
  { frame, mentions, item, sentence, sentenceStart }: Situation,
  candidates: readonly number[],
): readonly number[] | null {
  let verb = item - 2;
  const lowest = Math.max(sentenceStart, item - NEAR);
  while (verb > lowest && !(CALLING.test(wordOf(frame, verb)) && WHOM.test(wordOf(frame, verb + 1)))) verb--;
  if (verb <= lowest) return null;
  const last = wordOf(frame, verb - 1) === ',' ? verb - 2 : verb - 1;
  // Berg said Lee had written to Vale calling him a ‘liar’
  for (let at = sentenceStart; at < last; at++)
    if (frame.cues[at] === 3 || at > sentenceStart + MOST_BEFORE) return null;
  const before = candidates.filter((each) => {
    const { firstToken, sentence: own, possessive } = mentions[each] as Mention;
    const isPlace = wordOf(frame, (frame.itemOfToken[firstToken] as number) - 1) === 'in';
    return own === sentence && !possessive && !isPlace;
  });
  const isCalled = (each: number) => (mentions[each] as Mention).endToken - 1 === frame.items[last];
  const [first] = [...before].sort((a, b) => (mentions[a] as Mention).start - (mentions[b] as Mention).start);
  if (first === undefined || isCalled(first) || !before.some(isCalled)) return null;
  return [first];
}
