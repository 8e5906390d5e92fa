import type { Mention } from '../mentions/mention';
import { claimantOf, NOBODYS_CLAIM } from './claimant';
import { clauseSpeakers, isVerb, overDeterminer } from './clause-speaker';
import { type Frame, STRONG, wordOf } from './frame';
import { sentenceSource } from './sentence-source';
import type { Situation } from './situation';
import { tellersOf } from './tellers';

/** Words between the marks and “as saying”, so that a sentence of a thousand quotations is not read for each of them. */
const QUOTED_WITHIN = 32;

/**
 * The candidates without those who pass another’s words on. In the corpora these are so rare that the weights have not
 * learned them: they take who stands at the beginning, and are sure.
 */
export function withoutReporters(situation: Situation, candidates: readonly number[]): readonly number[] {
  const quoted = quotedSpeakers(situation, candidates);
  if (quoted.length > 0) return quoted;
  const heard = withoutTeller(situation, candidates);
  if (heard.length < candidates.length) return heard;
  const claimant = claimantOf(situation, candidates);
  if (claimant !== null) return claimant === NOBODYS_CLAIM ? [] : [claimant];
  return (
    tellersOf(situation, candidates) ??
    besideMarks(situation, candidates) ??
    clauseSpeakers(situation, candidates) ??
    sentenceSource(situation, candidates) ??
    spared(situation, candidates)
  );
}

/**
 * Those who are not spoken to, in other languages: La oposición pide al concejal, [Víctor Duarte], “que dé la cara”; but: preguntó
 * al alcalde, que respondió: “No”.
 */
function spared(situation: Situation, candidates: readonly number[]): readonly number[] {
  const { frame, mentions, item, sentenceStart } = situation;
  if (!frame.document.language.glossary) return candidates;
  const isTo = (at: number) => wordOf(frame, at) === 'to' && (frame.cues[at - 1] as number) >= STRONG;
  let to = item - 1;
  const first = Math.max(sentenceStart, item - QUOTED_WITHIN);
  while (to > first && !isTo(to) && (frame.cues[to] as number) < STRONG) to--;
  const others = candidates.filter((each) => {
    const at = frame.itemOfToken[(mentions[each] as Mention).firstToken] as number;
    // “…”, ha remarcado a la Sala
    return !isTo(overDeterminer(frame, at - 1, -1)) && !(isTo(to) && at > to && at < item);
  });
  return others.some((each) => (mentions[each] as Mention).sentence === situation.sentence)
    ? others
    : candidates;
}

/**
 * The plan had, said [Ann Lee], “not been read”: whose tag stands between commas before the marks; Bo Vale held [a sign] reading
 * “No”. Null where there is neither.
 */
function besideMarks(situation: Situation, candidates: readonly number[]): readonly number[] | null {
  const { frame, mentions, item } = situation;
  const last = wordOf(frame, item - 1);
  if (last !== ',' && last !== 'reading') return null;
  const found = candidates.filter((candidate) => {
    const { firstToken, endToken, kind } = mentions[candidate] as Mention;
    if (frame.items[item - 2] !== endToken - 1) return false;
    if (last === 'reading') return kind === 'document';
    const verb = overDeterminer(frame, (frame.itemOfToken[firstToken] as number) - 1, -1);
    return isVerb(frame, verb) && wordOf(frame, verb - 1) === ',';
  });
  return found.length > 0 ? found : null;
}

/** People shouted “we will stay,” [Reuters] reported: not who reports what another one’s verb before the marks opens. */
function withoutTeller(
  { frame, mentions, cueBefore, cueAfter }: Situation,
  candidates: readonly number[],
): readonly number[] {
  if (!/^report(?:s|ed)$/.test(wordOf(frame, cueAfter))) return candidates;
  // But: the “gaps” she cited are “many,” the Herald reported
  if (!isVerb(frame, cueBefore) && !wordOf(frame, cueBefore).endsWith('ing')) return candidates;
  return candidates.filter(
    (candidate) => (mentions[candidate] as Mention).endToken - 1 !== frame.items[cueAfter - 1],
  );
}

/** “…,” the agency quoted [Kim] as saying; it cited [the mayor] as warning that “…”: whoever stands between the two words. */
function quotedSpeakers(situation: Situation, candidates: readonly number[]): readonly number[] {
  const { frame, mentions, item, sentenceEnd } = situation;
  const first = Math.max(situation.sentenceStart, item - QUOTED_WITHIN);
  for (let as = first + 2; as < sentenceEnd && as < item + QUOTED_WITHIN; as++) {
    if (wordOf(frame, as) !== 'as' || !/^(?:say|tell|warn|stat)ing$/.test(wordOf(frame, as + 1))) continue;
    let verb = as - 1;
    while (verb >= first && !QUOTES.test(wordOf(frame, verb))) verb--;
    // “No,” Lee said, and the agency quoted Kim as saying
    if (verb < first || (item < verb && isTagged(frame, item, verb))) continue;
    const [from, until] = [frame.items[verb] as number, frame.items[as] as number];
    const isBetween = (candidate: number) => {
      const { firstToken, endToken } = mentions[candidate] as Mention;
      return firstToken > from && endToken <= until;
    };
    // But: Kim was quoted by the agency as saying
    const isPassive = /^(?:is|was|were|been|being)$/.test(wordOf(frame, verb - 1));
    return candidates.filter((candidate) => isBetween(candidate) !== isPassive);
  }
  return [];
}

const QUOTES = /^(?:(?:quot|cit)(?:ed|es|ing)|report(?:s|ed))$/;

/** Whether a verb of speech, or another quotation, stands between two items. */
function isTagged(frame: Frame, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if ((frame.items[at] as number) < 0 || isVerb(frame, at)) return true;
  return false;
}
