import type { Mention } from '../mentions/mention';
import { STRONG, wordOf } from './frame';
import type { Situation } from './situation';

/** Words between the verb and the marks: called it | a; said was; described as. */
const MOST_BETWEEN = 3;

const SMALL = /^(?:as|is|was|are|were|be|been|being|had|has|have|would|will|a|an|the)$/;
const HAVE = /^(?:has|have|had)$/;
const FINITE = /[ds]$/;
const RELATIVE = /^(?:that|which|what)$/;
const OF_PLACE = /^(?:of|from|in|at)$/;
/** What stands before a noun, be it read as a verb: that [his] claims were “a joke”. */
const OWNER = /^(?:his|her|its|their|my|our|your)$/;

/**
 * The fire, which [officials] said was “out of hand”; a bridge that [Ann Lee] called “a disgrace”; crews left what [experts]
 * described as “a desert”: the subject of the clause, whoever is the sentence's. Null where the marks stand in no such clause.
 */
export function relativeSpeaker(situation: Situation, candidates: readonly number[]): number | null {
  const { frame, mentions, item, sentenceStart } = situation;
  let verb = item - 1;
  while (verb > sentenceStart && item - verb <= MOST_BETWEEN && SMALL.test(wordOf(frame, verb))) verb--;
  if ((frame.cues[verb] as number) < STRONG || !FINITE.test(wordOf(frame, verb))) return null;
  // What Ann Lee | of Ohio | called “a disgrace”
  const end = OF_PLACE.test(wordOf(frame, verb - 2)) ? verb - 3 : verb - 1;
  // What her allies | had | called “a farce”
  if (HAVE.test(wordOf(frame, verb - 1))) verb--;
  const isSubject = (candidate: number) => {
    const { firstToken, endToken } = mentions[candidate] as Mention;
    const last = frame.itemOfToken[endToken - 1];
    const before = (frame.itemOfToken[firstToken] as number) - 1;
    return (
      (last === verb - 1 || last === end) &&
      !OWNER.test(wordOf(frame, verb - 1)) &&
      RELATIVE.test(wordOf(frame, before)) &&
      // He said that | officials called it “late”
      (frame.cues[before - 1] as number) < STRONG
    );
  };
  return candidates.find(isSubject) ?? null;
}
