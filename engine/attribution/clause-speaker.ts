import type { Mention } from '../mentions/mention';
import { type Frame, STRONG, wordOf } from './frame';
import { isPassive } from './passive';
import type { Situation } from './situation';

/** Words between a verb and the marks, and between the commas before a verb. */
const MOST_BETWEEN = 16;
const MOST_ASIDE = 12;
/** Words of a subject that is no mention. */
const MOST_UNNAMED = 8;
/** So near the marks are the verb’s own object: called the decision | “a win”. */
const NEAR = 5;

const FINITE = /[ds]$|^(?:wrote|call|describe|say)$/;
/** Lee said the letter read “like a bill”; the agency continued to “look into it”. */
const NO_SPEECH = /^(?:read|continue[sd]?|conclude[sd]?)$/;
const BE = /^(?:is|was|are|were)$/;
/** Her teacher [there] told; the bureau would [later] describe. */
const BESIDE_VERB = /^(?:later|sometimes|there)$/;
const OWNER = /^(?:his|her|its|their|my|our|your)$/;
const DETERMINER = /^(?:the|an?|his|her|its|their|my|our|your|no|any|this)$/;
/** No subjects: a video [that] said; he called on [her]; Trump said, and [I] quote. */
const NO_SUBJECT = /^(?:i|me|him|her|them|us|who|which|that|what|one|it|this)$/i;
const PRONOUN = /^(?:he|she|they|we|you)$/i;
const OPENS = /^(?:that|which|what|after|when|as|because|while|although|though|where|whom|if|before|until)$/;
const RELATIVE = /^(?:who|which|whom|whose)$/;
/** A team led by [Ann Lee] argued; Bo Vale, of [the union], which struck, said. */
const GOVERNS = /^(?:by|of|for|with|at|in|from|on|near|behind|beside|to|and|or)$/;
/** What joins the halves of a sentence. */
export const HALVES = /^(?:and|but)$/;
/** Another clause between verb and marks. */
const BREAKS =
  /^(?:and|but|or|while|after|when|because|although|if|before|until|whose|where|wh(?:o|ich)|;|:)$|ing$/;
/** What makes the verb’s of words farther off: told officers [that] she [was] “bored”. */
const JOINS = /^(?:that|how|as|is|was|are|were|had|be|been)$/;

/**
 * The fire, which [officials] said was “out of hand”; Ann Lee said [her brother] then announced: “No”; Lee spoke after [the union]
 * called it “late”; was told by [a teacher] that it was “late”: the words are the subject’s whose verb opens the marks, not his who
 * passed them on. The weights take who stands at the beginning, and are sure. Null where no clause within another is clear; empty
 * where its subject is no mention: Bo Vale cooks over what [the menu] calls “orchard embers”.
 */
export function clauseSpeakers(
  situation: Situation,
  candidates: readonly number[],
): readonly number[] | null {
  const { frame, mentions, sentenceStart } = situation;
  const verb = verbBefore(situation);
  if (verb === -1) return null;
  const firstOf = (candidate: number) =>
    frame.itemOfToken[(mentions[candidate] as Mention).firstToken] as number;
  if (isPassive(frame, verb)) {
    const agent = overDeterminer(frame, verb + 2, 1);
    const agents = candidates.filter((each) => firstOf(each) === verb + 2 || firstOf(each) === agent);
    return agents.length > 0 ? agents : null;
  }
  const { ends, isAside } = subjectEnds(frame, verb, sentenceStart);
  const endOf = (candidate: number) =>
    frame.itemOfToken[(mentions[candidate] as Mention).endToken - 1] as number;
  // Of “pals of Ann Lee” and “Ann Lee” the whole.
  const subjects = ends.flatMap((end) =>
    candidates
      .filter((each) => endOf(each) === end)
      .sort((one, other) => firstOf(one) - firstOf(other))
      .slice(0, 1),
  );
  const [first] = subjects;
  if (first === undefined) return isUnnamed(frame, ends, sentenceStart) ? [] : null;
  const { head } = mentions[first] as Mention;
  const words = frame.document.text.slice(head.start, head.end);
  const before = overDeterminer(frame, firstOf(first) - 1, -1);
  const opener = wordOf(frame, before);
  if (NO_SUBJECT.test(words)) return null;
  // Lee asked, “Why?” and [Vale] replied, “No”; but: Lee and Vale replied
  const isHalf = (isAside || (frame.items[before - 1] as number) < 0) && HALVES.test(opener);
  if (isHalf && !candidates.some((each) => endOf(each) === before - 1)) return subjects;
  if (GOVERNS.test(opener)) return null;
  // Lee regretted what [he] called “a mess”: he is more surely named before.
  if (PRONOUN.test(words) && /^wh/.test(opener)) return null;
  return isAside || OPENS.test(opener) || hasVerb(frame, before, sentenceStart) ? subjects : null;
}

/** What | the menu | calls; when | a voice behind him | said: a subject that is no mention. */
function isUnnamed(frame: Frame, [end, other]: readonly number[], from: number): boolean {
  if (end === undefined || other !== undefined) return false;
  const first = Math.max(from, end - MOST_UNNAMED);
  for (let at = end; at >= first && (frame.items[at] as number) >= 0; at--) {
    const word = wordOf(frame, at);
    if (/^(?:what|when|as)$/.test(word)) return at < end;
    if (word === ',' || BREAKS.test(word) || isCue(frame, at)) return false;
  }
  return false;
}

/** The item beside a determiner; the item itself where there is none. */
export function overDeterminer(frame: Frame, at: number, step: 1 | -1): number {
  return DETERMINER.test(wordOf(frame, at)) ? at + step : at;
}

/**
 * Where the subject of a verb may end: right before it, over adverbs; or before what stands between commas. `isAside`: that is no
 * apposition but a clause. A coach, whom she never named, | told her; her teacher, she recalled, | told her.
 */
function subjectEnds(frame: Frame, verb: number, from: number): { ends: number[]; isAside: boolean } {
  let at = verb - 1;
  while (at > from && (frame.passable[at] === 1 || BESIDE_VERB.test(wordOf(frame, at)))) at--;
  if (wordOf(frame, at) !== ',') return { ends: [at], isAside: false };
  let open = at - 1;
  while (
    open > from &&
    at - open < MOST_ASIDE &&
    (frame.items[open] as number) >= 0 &&
    wordOf(frame, open) !== ','
  )
    open--;
  if (wordOf(frame, open) !== ',') return { ends: [], isAside: false };
  const isAside = RELATIVE.test(wordOf(frame, open + 1)) || isVerb(frame, at - 1);
  const end = BESIDE_VERB.test(wordOf(frame, open - 1)) ? open - 2 : open - 1;
  return { ends: isAside ? [end] : [end, at - 1], isAside };
}

/** Whether a verb of speech stands before an item, nothing quoted between. */
function hasVerb(frame: Frame, item: number, from: number): boolean {
  for (let at = item; at >= from && (frame.items[at] as number) >= 0; at--)
    if (isVerb(frame, at)) return true;
  return false;
}

/** A verb of speech with a subject of its own: says, said, would say; but: the claims that he rejected | were “a joke”. */
export function isVerb(frame: Frame, at: number): boolean {
  const word = wordOf(frame, at);
  const before = wordOf(frame, at - 1);
  if (!isCue(frame, at) || NO_SPEECH.test(word)) return false;
  if (frame.cues[at] === STRONG && BE.test(wordOf(frame, at + 1))) return false;
  return before === 'would' || (FINITE.test(word) && before !== 'to' && before !== 'will');
}

function isCue(frame: Frame, at: number): boolean {
  return (frame.cues[at] as number) >= STRONG && !DETERMINER.test(wordOf(frame, at - 1));
}

/** The verb whose words the marks hold; -1 where that is not clear. */
function verbBefore({ frame, item, sentenceStart }: Situation): number {
  const last = wordOf(frame, item - 1);
  // He asked his | “people” to go.
  if (OWNER.test(last)) return -1;
  const isMarked = last === ',' || last === ':';
  const from = isMarked ? item - 2 : item - 1;
  let isJoined = isMarked || last === 'to';
  let hasComma = false;
  for (let at = from; at >= sentenceStart && at >= from - MOST_BETWEEN; at--) {
    const word = wordOf(frame, at);
    if (isCue(frame, at)) {
      if (isPassive(frame, at)) return word === 'told' && wordOf(frame, at + 1) === 'by' ? at : -1;
      return !hasComma && (isJoined || item - at < NEAR) && isVerb(frame, at) ? at : -1;
    }
    // Instructed agencies | to restore trust “at once”
    const isPurpose = word === 'to' && at < item - 1 && (frame.cues[at - 1] as number) < STRONG;
    if ((frame.items[at] as number) < 0 || isPurpose || BREAKS.test(word)) return -1;
    if (word === ',') hasComma = true;
    if (JOINS.test(word)) isJoined = true;
  }
  return -1;
}
