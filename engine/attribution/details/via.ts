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

/** Healey said Zelensky had told him the city “would hold until Friday”: the words come from Zelensky, by way of Healey. */
const SECOND_HAND =
  /^\s+(?:said|says|claimed|claims|recalled|testified|added|alleged|reported)\s+(?:that\s+)?$/i;
const HAD_TOLD =
  /^\s+(?:(?:had|has|have)\s+)?(?:also\s+)?(?:told|said|warned|asked|assured|promised|called|described)\b/i;

/** Who passed the words on to the reporter, where that is not the source; null where nobody stands between. `index` is the source's mention. */
export function findVia(
  context: DetailContext,
  mentions: readonly Mention[],
  index: number,
): Evidence | null {
  return (
    firstMatch(context, PASSING, PASSED_ON) ??
    outside(context, 'according to ', ACCORDING) ??
    outside(context, 'report', REPORTED) ??
    secondHand(context, mentions, index)
  );
}

/** The first group of a match that is not the source itself: According to [Ruth Adeyemi], the source, it “was late”. */
function outside(
  { words, lower, offset, mention }: DetailContext,
  hint: string,
  pattern: RegExp,
): Evidence | null {
  if (!lower.includes(hint)) return null;
  for (const match of words.matchAll(pattern)) {
    const text = match[1] as string;
    const start = offset + match.index + match[0].indexOf(text);
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
  if (!HAD_TOLD.test(words.slice(mention.end - offset))) return null;
  const before = mentions[index - 1];
  if (!before || before.sentence !== mention.sentence || before.end > mention.start) return null;
  if (!SECOND_HAND.test(words.slice(before.end - offset, mention.start - offset))) return null;
  return { start: before.start, end: before.end, text: document.text.slice(before.start, before.end) };
}
