import type { Mention } from '../mentions/mention';
import { claimantOf } from './claimant';
import { type Frame, STRONG, wordOf } from './frame';
import { relativeSpeaker } from './relative-speaker';
import type { Situation } from './situation';
import { taggedBehind } from './tag-behind';

/** Words between the verb and the marks: shouted [at the crowd]: “…”. */
const MOST_ADDRESSED = 4;
/** Words between a subject and its verb: he [then suddenly] announced. */
const MOST_ADVERBS = 3;
/** Words between the marks and “as saying”, so that a sentence of a thousand quotations is not read for each of them. */
const QUOTED_WITHIN = 32;

/** Shouted, says; but: a statement [saying]; to have her [ask]. */
const FINITE = /[ds]$|^wrote$/;
/** No subjects: a video [that] said; he called on [her]; Trump said, and [I] quote. */
const NO_SUBJECT = /^(?:i|me|him|her|them|us|who|which|that|what|one|it|this)$/i;

/**
 * Ann Lee said [her brother] then announced: “We are leaving.” The words are his whose verb opens the marks; who stands with
 * a verb of speech before him passed them on. So those are no candidates. In the corpora this is so rare that the weights
 * have not learned it: they take who stands at the beginning, and are sure.
 */
export function withoutReporters(situation: Situation, candidates: readonly number[]): readonly number[] {
  const { frame, mentions, sentence, sentenceStart } = situation;
  const tagged = taggedBehind(situation, candidates);
  if (tagged.length > 0) return tagged;
  const quoted = quotedSpeakers(situation, candidates);
  if (quoted.length > 0) return quoted;
  const claimant = claimantOf(situation, candidates) ?? relativeSpeaker(situation, candidates);
  if (claimant !== null) return [claimant];
  const inner = innerSubject(situation, candidates);
  if (inner === null) return candidates;
  const outerCue = cueBefore(frame, frame.itemOfToken[inner.firstToken] as number, sentenceStart);
  if (outerCue === -1) return candidates;
  const until = frame.items[outerCue] as number;
  return candidates.filter((candidate) => {
    const mention = mentions[candidate] as Mention;
    return mention.sentence !== sentence || mention.endToken > until || mention === inner;
  });
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

const QUOTES = /^(?:quot|cit)(?:ed|es|ing)$/;

/** Whether a verb of speech, or another quotation, stands between two items. */
function isTagged(frame: Frame, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if ((frame.items[at] as number) < 0 || isVerb(frame, at)) return true;
  return false;
}

/** The subject of the verb that opens the marks, with no more than adverbs between the two; null where there is none. */
function innerSubject(situation: Situation, candidates: readonly number[]): Mention | null {
  const { frame, mentions, item, sentenceStart } = situation;
  // Shouted: “…”; told him, “…”; wrote in an email: “…”, where the nearer cue is a noun.
  if (!isMark(frame, item - 1)) return null;
  for (let at = item - 2; at >= sentenceStart && at >= item - 2 - MOST_ADDRESSED; at--) {
    if ((frame.items[at] as number) < 0 || isMark(frame, at)) return null;
    if (!isVerb(frame, at)) continue;
    const token = frame.items[subjectEnd(frame, at, sentenceStart)] as number;
    const subject = candidates
      .map((index) => mentions[index] as Mention)
      .filter((mention) => mention.endToken - 1 === token && isSpeaker(frame, mention))
      .sort((one, other) => one.firstToken - other.firstToken)[0];
    if (subject) return subject;
  }
  return null;
}

/** A verb of speech with a subject of its own: says, said, would say. */
function isVerb(frame: Frame, at: number): boolean {
  const isStrong = (frame.cues[at] as number) >= STRONG;
  return isStrong && (FINITE.test(wordOf(frame, at)) || wordOf(frame, at - 1) === 'would');
}

/** What speaks by itself: no caption, and no sign. */
function isSpeaker({ document }: Frame, { kind, head }: Mention): boolean {
  return kind !== 'document' && !NO_SUBJECT.test(document.text.slice(head.start, head.end));
}

/** The item before a verb, over adverbs. */
function subjectEnd(frame: Frame, verb: number, from: number): number {
  let at = verb - 1;
  while (at > from && verb - at <= MOST_ADVERBS && isAdverb(frame, at)) at--;
  return at;
}

/** He [then] announced; her father [would sometimes] say; but: he called on her to resign [and] said. */
function isAdverb(frame: Frame, at: number): boolean {
  return frame.passable[at] === 1 || wordOf(frame, at) === 'sometimes';
}

/** The nearest verb of speech before an item of the sentence, nothing quoted between; -1 where there is none. */
function cueBefore(frame: Frame, item: number, from: number): number {
  for (let at = item - 1; at >= from && (frame.items[at] as number) >= 0; at--)
    if (isVerb(frame, at)) return at;
  return -1;
}

function isMark(frame: Frame, at: number): boolean {
  return /^[,:]$/.test(wordOf(frame, at));
}
