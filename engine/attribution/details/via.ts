import type { Mention } from '../../mentions/mention';
import type { Evidence } from '../../types';
import { type DetailContext, firstMatch } from './context';

/** Kim was quoted as saying by the state news agency; in comments carried by KCNA. */
const PASSED_ON =
  /\b(?:quoted (?:as saying )?|(?:remarks|comments|words) (?:carried|reported|published|broadcast|relayed) )by ((?:the |a |an )?[\p{L}][\p{L}’'-]*(?: (?!on|in|as|at|after|that|saying)[\p{L}][\p{L}’'-]*){0,4})/u;

const PASSING = ['quoted ', 'carried by', 'reported by', 'published by', 'broadcast by', 'relayed by'];

/** “I greeted him,” the pope said, [according to Reuters]; “We are ready,” Kim said, [KCNA reported]. */
const ACCORDING =
  /\b[Aa]ccording to ((?:the |an? )?[\p{L}][\p{L}’'-]*(?: (?!on|in|as|at|after|that|who|which|by|from|and|said)[\p{L}][\p{L}’'-]*){0,5})/gu;
const REPORTED =
  /, ((?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,4}|state (?:media|television|radio)) (?:has |have )?report(?:ed|s)?\b/gu;

/** What stands where the pattern may match. Patterns with letters of all scripts take a browser milliseconds to prepare. */
const BEFORE_REPORT = /, (?:the )?(?:state |[^a-z])[^,.;:“”"]* report/;
const TO = 'ccording to ';

/** Whether “according to” stands before other words than the source’s own: mostly it is the cue. */
function isAccordingToAnother({ words, offset, mention }: DetailContext): boolean {
  for (let at = words.indexOf(TO); at >= 0; at = words.indexOf(TO, at + 1)) {
    const named = offset + at + TO.length;
    if (named < mention.start || named >= mention.end) return true;
  }
  return false;
}

/** Healey said Zelensky had told him the city “would hold until Friday”: the words come from Zelensky, by way of Healey. */
const SECOND_HAND =
  /^\s+(?:said|says|claimed|claims|recalled|testified|added|alleged|reported)\s+(?:that\s+)?$/i;
const HAD_TOLD =
  /^\s+(?:(?:had|has|have)\s+)?(?:(?:also|then|later|once|often|would)\s+){0,2}(?:told|said|say|warned|asked|assured|promised|called|described|announced|replied|responded|answered|shouted|yelled|wrote|added|insisted|declared)\b/i;

/** “It is over,” [the agency] quoted Kim as saying. */
const QUOTED = /^\s+(?:has |have |had )?(?:quot|cit)(?:ed|es)\s+$/;
const AS_SAYING = /^\s+as (?:saying|telling|warning)\b/;

/** Who passed the words on to the reporter, where that is not the source; null where nobody stands between. `index` is the source's mention. */
export function findVia(
  context: DetailContext,
  mentions: readonly Mention[],
  index: number,
): Evidence | null {
  return (
    firstMatch(context, PASSING, PASSED_ON) ??
    (isAccordingToAnother(context) ? outside(context, ACCORDING) : null) ??
    (BEFORE_REPORT.test(context.words) ? outside(context, REPORTED) : null) ??
    secondHand(context, mentions, index)
  );
}

/** The first group of a match that is not the source itself: According to [Ruth Adeyemi], the source, it “was late”. */
function outside({ words, offset, mention }: DetailContext, pattern: RegExp): Evidence | null {
  for (const match of words.matchAll(pattern)) {
    const text = match[1] as string;
    const start = offset + match.index + match[0].lastIndexOf(text);
    const end = start + text.length;
    if (start >= mention.end || end <= mention.start) return { start, end, text };
  }
  return null;
}

function secondHand(
  { document, mention, words, offset }: DetailContext,
  mentions: readonly Mention[],
  index: number,
): Evidence | null {
  const after = words.slice(mention.end - offset);
  const isQuoted = AS_SAYING.test(after);
  if (!isQuoted && !HAD_TOLD.test(after)) return null;
  const before = mentions[index - 1];
  if (!before || before.sentence !== mention.sentence || before.end > mention.start) return null;
  const between = words.slice(before.end - offset, mention.start - offset);
  if (!(isQuoted ? QUOTED : SECOND_HAND).test(between)) return null;
  return { start: before.start, end: before.end, text: document.text.slice(before.start, before.end) };
}
